"""One case: its page, its papers and files, and the acts done in it."""
