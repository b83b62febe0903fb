"""Templates of the papers that general law prescribes for every regulation."""

from pathlib import Path

FOLDER = Path(__file__).parent
