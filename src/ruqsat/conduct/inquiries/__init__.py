"""Inquiries of a case: put when their moment comes, looked at, and answered by hand."""
