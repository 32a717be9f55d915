"""The program in two halves: cut right, joined right, and missed without harm."""
