"""The drawn components (buttons, chips, rows, words) that the screens are put together from.

Rule: know the look, not the product: no control reads a reflection or calls the journal.
"""
