"""The kinds of rule."""
