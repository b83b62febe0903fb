"""Reads bytes that come from outside into plain values; everything here expects the worst."""
