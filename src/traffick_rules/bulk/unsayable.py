"""What is raised for a cell that says nothing possible; it never leaves the package."""

__all__ = ["Doubtful", "Unsayable"]


class Unsayable(Exception):  # noqa: N818 - no error of its users
    """A cell is none that its column can have; the text says what would be right."""


class Doubtful(Unsayable):
    """A cell says one of two things, of which "not known" may be one; so it is reported."""
