"""Languages: which one this is, and what the assistant says in it."""
