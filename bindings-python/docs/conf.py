"""Sphinx: the reference of the package, from its docstrings."""

import widerspruch

project = "widerspruch"
version = release = widerspruch.__version__
extensions = ["sphinx.ext.autodoc"]
autodoc_member_order = "bysource"
autodoc_typehints = "none"
html_theme = "alabaster"
html_title = f"widerspruch {release}"
html_show_copyright = False
nitpicky = True
