"""The welcome page: the first thing a runner sees, and where an open draft waits."""
