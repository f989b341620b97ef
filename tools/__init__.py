"""Tools for those who work on the library; not a part of it."""
