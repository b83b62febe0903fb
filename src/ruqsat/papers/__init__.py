"""Official papers: from what they say (``ruqsat.lex.content``) to a PDF/A kept by its hash.

A paper is made from the data of a decision alone; the same data and moment give the same bytes.
"""

from ruqsat.papers.errors import ArchiveError, PaperError, UnprintableError
from ruqsat.papers.plain import to_data
from ruqsat.papers.rendering import Rendered, render

__all__ = ["ArchiveError", "PaperError", "Rendered", "UnprintableError", "render", "to_data"]
