"""What these tests begin with is what the rest of the portal's begin with."""

from ruqsat.portal.tests.conftest import browse, people, stopped_clock

__all__ = ["browse", "people", "stopped_clock"]
