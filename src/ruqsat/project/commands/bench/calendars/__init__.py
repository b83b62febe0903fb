"""Ways to add working days: the calendar's own, and those it is held against."""
