"""What is asked of something that an earlier case made: whether it may be, and what comes of it."""
