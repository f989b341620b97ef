"""Ways to run the law in force: the network of conditions, and the bit-parallel program over it."""
