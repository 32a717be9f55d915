"""What a screen reader tells of the tool."""
