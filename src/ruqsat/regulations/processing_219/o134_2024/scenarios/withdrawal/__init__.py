"""Paragraph 7, points 3 to 5: the preliminary decision, its notice and the hearing."""
