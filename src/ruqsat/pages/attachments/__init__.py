"""Whether a file may be attached: what it is by its bytes, and whether it opens."""
