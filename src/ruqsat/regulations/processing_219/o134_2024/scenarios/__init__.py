"""What each side may count on under this edition, and whether its text is the law's."""
