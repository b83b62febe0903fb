"""What the papers of a request say; the templates beside them say how it looks."""
