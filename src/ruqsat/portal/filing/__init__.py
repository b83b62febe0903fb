"""From a full draft to a case: check the answers, see the document, sign it, get a receipt."""
