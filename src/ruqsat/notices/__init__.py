"""Messages to the parties of a case: in their cabinet, and by e-mail where the law says so."""
