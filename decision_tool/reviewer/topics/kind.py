"""What tells the kinds of message apart."""

WORDS = """
== afterwards
after our conversation
after our interview
after our talk
enjoyed hearing
enjoyed learning
enjoyed meeting
enjoyed our
enjoyed speaking
enjoyed talking
enjoyed the conversation
good talking
good to meet you
great meeting you
great speaking
great talking
great to meet you
nice to meet you
pleasure meeting you
pleasure speaking
pleasure to meet you
pleasure to speak with you
since we met
since we spoke
thank you for having me
thank you for interviewing
thank you for meeting
thank you for monday
thank you for seeing me
thank you for showing
thank you for taking the time to
thank you for talking
thank you for the chat
thank you for the conversation
thank you for the tour
thank you for this morning
thank you for today
thank you for yesterday
thanks for meeting
thanks for monday
thanks for seeing me
thanks for the interview
thanks for the tour
when we met
you described
you mentioned
you showed me
you told me
== connecting
add you
be in touch
connect
connection
keep in touch
stay in touch
== moving
another day
another time
be 5 minutes late
can not come
different day
different time
move our interview
move our meeting
move the interview
new time
postpone
reschedule
running late
== correcting
attached the wrong
correct file
correct version
correction
i misspelled
i misspelt
i wrote 5
sent the wrong
typo
wrong attachment
wrong date in
wrong file
wrong link
wrong name
wrong version
== no longer
disappointed that
not selected
sorry to hear
turned down
about the decision
another candidate
chosen another
other candidate
rejection
== offered
accept the offer
before accepting
before i accept
before i sign
job/written offer
offer letter
offering me the
thank/thanks you for the offer
thanks for the offer
your offer
"""
