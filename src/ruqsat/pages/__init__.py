"""What several audiences show alike of a case, as values of ``ruqsat.ui.shown``.

It knows no regulation by name: everything is drawn from the law a case was filed under.
"""
