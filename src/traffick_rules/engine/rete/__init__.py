"""The Rete network: the Horn rules of a law in force, run by durable-rules."""
