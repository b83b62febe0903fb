"""Where an issued document stands, what was done to it, and what its holder may ask."""
