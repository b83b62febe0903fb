"""Long lists as a sheet: an XLSX to fill in, read back by the same parser as the page."""
