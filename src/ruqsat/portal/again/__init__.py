"""A new application begun from an old one: what carries over, and what must be said anew."""
