"""Official papers of a sample case, made as ours and as the limit makes them."""
