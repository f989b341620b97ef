"""What is known: fact declarations, the shared vocabulary, cases and charges, files in and out."""
