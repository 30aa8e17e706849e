"""What the window shows while the runner's words are covered."""
