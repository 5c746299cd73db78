"""The shape of one sentence in the catalogue."""

Entry = tuple[str, str]
"""Korean, English. Both name the same arguments in braces."""
