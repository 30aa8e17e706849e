"""The card as a small window that stays in sight: a process of its own, ``whyrun --pin``.

Rule: opens no database and knows no other window. It shows what the card's folder says, and keeps its own place
and look there. ``launch`` is all that the window's process needs of it.
"""
