"""Criminal proceedings."""
