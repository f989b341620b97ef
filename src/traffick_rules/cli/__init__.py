"""The `traffick-rules` command."""
