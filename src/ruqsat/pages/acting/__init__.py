"""The page of an act, drawn from its declaration alone: what it asks, what was sent, what is wrong.

No act and no regulation is known here by name.
"""
