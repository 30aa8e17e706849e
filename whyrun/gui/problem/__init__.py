"""What the window shows when the journal can't be opened: what happened, what is safe, what to do."""
