"""Progress in SQLite: appended events and the state derived from them."""
