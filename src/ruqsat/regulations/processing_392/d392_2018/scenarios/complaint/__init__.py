"""General law: complaint before court (APPC 91 to 100)."""
