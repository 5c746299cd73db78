"""Decks from YAML files: reading, checking, caching, and the library of all of them."""
