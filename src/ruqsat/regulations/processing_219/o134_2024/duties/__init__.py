"""What the body itself owes under the Rules, without an application."""
