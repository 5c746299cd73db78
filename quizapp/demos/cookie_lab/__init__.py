"""The cookie lab: stores a cookie, sends a real request, and shows what the server received."""
