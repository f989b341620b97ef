"""Values that the law sets, and the days on which they hold."""
