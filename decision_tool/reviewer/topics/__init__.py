"""What a clause can be about: plain words and phrases, one a line, under headings.

An entry is matched in any form of its words (`negotiate` finds `negotiating`), without little words such as `the` or
`very`, with any number for a number and any weekday for a weekday. `like/love to hear` are two entries in one line.
`..` stands for up to four words. `=benefits` matches a word only as it stands.
"""
