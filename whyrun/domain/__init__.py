"""The rules of WhyRun: values and pure functions.

Rule: standard library only. No clock, no disk, no Qt; ``now`` and ``today`` are arguments.
"""
