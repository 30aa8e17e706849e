"""What the runner sees, in Qt widgets written by hand.

Rule: sees domain values, ``paths`` and the store's public modules; never peewee.
"""
