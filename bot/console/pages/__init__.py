"""The pages of the console, one module a topic. Each handler takes a Call and gives a response."""
