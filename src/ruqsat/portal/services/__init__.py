"""The services people can apply for, drawn from the regulations that are installed."""
