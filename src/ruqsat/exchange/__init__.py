"""Questions to state registries through the «electronic government» gateway, and what came back.

A question and everything heard of it is evidence: it is added to and never changed. Nothing here
appends to a case: what was heard enters a case with the act of whoever looked at it.
"""
