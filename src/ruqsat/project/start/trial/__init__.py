"""Cases that a trial begins with: what an edition describes, lived through the one door."""

from ruqsat.project.start.trial.living import seed

__all__ = ["seed"]
