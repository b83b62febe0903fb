"""What was done by mistake, or by whom it must not be done."""
