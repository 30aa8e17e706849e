"""WhyRun: find why you run, and keep it in sight."""

__version__ = "0.1.0"
