"""Whole cases as people live them: in a browser, through portal, desk and register."""
