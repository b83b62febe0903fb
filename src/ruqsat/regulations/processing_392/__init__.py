"""What becomes of a document on the conditions of processing after it was issued."""
