"""Plays of the third service: processing for domestic consumption."""
