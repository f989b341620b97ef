"""The four distributions: built, looked into, installed into empty environments and used there (`make distcheck`)."""
