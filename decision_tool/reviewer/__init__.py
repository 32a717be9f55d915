"""The reviewer: reads a draft the way its recipient would, and finds what could hurt the sender."""
