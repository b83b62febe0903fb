"""The personal cabinet: cases, drafts, notices, papers, and the acts of an applicant."""
