"""The panels of the demos: they draw what an engine did, and ask what it will do."""
