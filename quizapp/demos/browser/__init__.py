"""The parts of the browser's cookie jar, one per rule of the standard."""
