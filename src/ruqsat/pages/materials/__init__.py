"""The materials of a case: everything its reader may have, as one ZIP that a stranger can check."""
