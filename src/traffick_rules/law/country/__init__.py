"""A country: what it supplies, how its pages are read, and what is checked when it is loaded."""
