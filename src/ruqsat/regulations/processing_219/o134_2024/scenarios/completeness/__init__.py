"""Paragraph 6: the check of completeness and the refusal without a hearing."""
