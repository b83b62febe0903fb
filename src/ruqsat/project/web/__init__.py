"""What surrounds every page: language, headers, limits, and pages for what went wrong."""
