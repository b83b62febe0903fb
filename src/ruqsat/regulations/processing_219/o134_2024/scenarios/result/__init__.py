"""Paragraph 7, point 6, and row 3: the result, its delivery and the last day."""
