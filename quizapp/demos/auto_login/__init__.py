"""Auto-login: a random token that is hashed, rotated and revocable, beside three naive ways."""
