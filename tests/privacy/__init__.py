"""What is typed stays on the device: shown by trying to exfiltrate it."""
