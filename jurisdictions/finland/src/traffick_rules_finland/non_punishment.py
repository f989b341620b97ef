"""Non-punishment."""
