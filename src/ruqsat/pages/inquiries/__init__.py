"""What was asked of registries about an applicant, as several audiences show it."""
