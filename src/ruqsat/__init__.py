"""Ruqsat runs regulations: from the application, paragraph by paragraph, to a signed paper."""
