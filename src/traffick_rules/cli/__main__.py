"""`python -m traffick_rules.cli`, the same as `traffick-rules`."""

from traffick_rules.cli import main

main()
