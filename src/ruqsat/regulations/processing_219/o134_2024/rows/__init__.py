"""The rows of the application: goods, parties, and what they must agree on."""
