"""Paragraphs 3 and 5, row 7 of the List: filing, arrival, registration, appointment."""
