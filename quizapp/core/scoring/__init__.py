"""Keyword scoring of free-text answers, with the evidence quoted from the answer."""
