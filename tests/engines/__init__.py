"""The core journeys in every browser engine on the machine."""
