"""What is known: cases and charges, files in and out."""
