"""Tests of the shared pages; the gallery is served in them and nowhere else."""
