"""Every component on a few pages with invented content, so that tests and people can look at it."""
