"""What stops a command with a sentence instead of a traceback."""


class CommandError(Exception):
    """Something the reader can act on: the message says what, in a sentence or two."""
