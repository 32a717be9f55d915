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
nice meeting you
nice to meet you
pleasure meeting you
pleasure speaking
pleasure to meet you
pleasure to speak with you
since our interview
since we met
since we spoke
thank you for having me
thank you for interviewing
thank you for meeting
thank you for monday
thank you for seeing me
thank you for showing
thank you for taking the time to
thank you for taking time to
thank you for talking
thank you for the chat
thank you for the conversation
thank you for the interview
thank you for the tour
thank you for this morning
thank you for today
thank you for yesterday
thanks for meeting
thanks for monday
thanks for seeing me
thanks for speaking
thanks for talking
thanks for the chat
thanks for the conversation
thanks for the interview
thanks for the tour
thanks for today
thanks for yesterday
we met yesterday
we spoke yesterday
when we met
when we spoke
you described
you mentioned
you showed me
you told me
== connecting
add you
be in touch
connect
connected
connection
join your network
keep in touch
stay in touch
== moving
another day
another time
be 5 minutes late
came down with
can not come
cannot come
come down with
different day
different time
move our appointment
move our interview
move our meeting
move the interview
new time
postpone
reschedule
rescheduling
running late
unable to attend
unable to make
will be late
== correcting
attached the wrong
correct file
correct version
correction
error in my
i misspelled
i misspelt
i wrote 5
i wrote the wrong
mistake in my
sent the wrong
should have read
typo
wrong attachment
wrong date in
wrong file
wrong link
wrong name
wrong version
== no longer
about the decision
another candidate
chose another candidate
chosen another
decided not to
disappointed that
gone with another
not been selected
not been successful
not moving forward
not selected
offered the position to
other candidate
rejection
sorry to hear
turned down
was not chosen
was not successful
== offered
accept the offer
before accepting
before i accept
before i sign
offer letter
offer me the position
offer of employment
offering me the
thanks for the offer
the job offer
the offer letter
written offer
your offer
"""
