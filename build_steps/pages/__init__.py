"""The pages: the site generator, and the postprocessing of the built pages."""
