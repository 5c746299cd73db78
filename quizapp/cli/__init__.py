"""The commands that need no screen; each file is one command."""
