"""Live sessions: a case that stays open while facts arrive, turn out wrong, and days pass."""
