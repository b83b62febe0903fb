"""Lists of what is to be done and of cases, the nearest last day first."""
