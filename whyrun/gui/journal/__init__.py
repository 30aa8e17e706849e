"""The journal: everything that was written, found again, told in full, edited and deleted."""
