"""Parts of the window that know nothing of sessions and results."""
