"""The one door: authorise, verify, decide, append, and send the effects on their way."""
