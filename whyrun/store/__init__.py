"""What is kept on disk: the journal, its backups, the settings and the card's state file.

Rule: no Qt. Only ``journal`` and what it is made of import peewee; this file imports nothing.
"""
