"""Settings: what can be chosen about the window, the card and the journal's safety, each taking effect at once."""
