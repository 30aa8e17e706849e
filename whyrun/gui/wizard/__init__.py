"""The reflection wizard: one page a thing, the depth gauge at its side.

Rule: the pages show what ``domain.descent`` decides; the draft is saved by ``draft``, and by nothing else.
"""
