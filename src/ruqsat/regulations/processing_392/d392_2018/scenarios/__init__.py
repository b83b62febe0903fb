"""Plays of requests about an issued document, named by paragraph."""
