"""The core journeys in every browser engine that the machine has."""
