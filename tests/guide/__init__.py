"""The guide's texts: readability, marks, links, and search results."""
