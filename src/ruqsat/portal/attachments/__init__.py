"""Files that applicants attach: judged by their content, kept by their hash."""
