"""The JWT lab: tokens that are really signed, attacked and verified."""
