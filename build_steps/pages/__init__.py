"""The pages: the site generator, and what is done to the built pages after it."""
