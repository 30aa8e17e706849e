"""Today: the card, how the runner got there, and what can be done from here."""
