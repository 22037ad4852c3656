"""Failures that nobody can do anything about."""


def unforeseen(error: Exception) -> None:
    """Send an error where everything goes that was not foreseen: a person is told of it there."""
    raise error
