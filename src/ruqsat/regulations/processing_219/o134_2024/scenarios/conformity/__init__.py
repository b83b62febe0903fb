"""Paragraph 7, first part: the check of conformity and the grounds of row 9."""
