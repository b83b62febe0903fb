"""What the public sees without signing in: whether a paper is genuine, and which were issued."""
