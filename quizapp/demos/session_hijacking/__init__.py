"""Session hijacking: ten ways to another person's session, and eleven ways to stop them."""
