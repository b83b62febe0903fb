"""What outlives a case: which cases touch it, what they did to it, and where it stands."""
