"""What officials see and do: their inbox, the cases of their body, and the acts they owe.

It knows no regulation by name: an act's page is drawn from its declaration.
"""
