"""Templates, styles, icons and small scripts that every page shares; no logic of any regulation."""
