"""What a visit may cost: bytes, requests, and the wait for the answer."""
