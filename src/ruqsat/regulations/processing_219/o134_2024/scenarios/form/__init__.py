"""Annex 1 to the List: what the application must state, row by row."""
