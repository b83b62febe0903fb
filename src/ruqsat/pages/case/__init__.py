"""The page of a case, part by part, drawn from the law it was filed under."""
