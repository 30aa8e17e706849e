"""The dialogs that Today leads to: the weekly intention, what is made for the bad day, and when a reason ends."""
