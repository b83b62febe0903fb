"""Chapter 3: complaint before court."""
