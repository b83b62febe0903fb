"""``python -m ruqsat`` is the ``ruqsat`` command."""

import sys

from ruqsat.project.commands import main

sys.exit(main())
