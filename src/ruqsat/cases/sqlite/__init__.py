"""SQLite as a Django backend whose write transactions queue at a gate."""
