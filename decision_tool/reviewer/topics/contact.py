"""Earlier messages: that one has written before, and wants to be noticed."""

WORDS = """
== earlier
# an earlier message of one's own
below message
cv i sent
earlier thread
email below
email i sent
email last week
invitation i sent
invite i sent
last message of mine
letter i sent
mail above
mail i sent
message above
message below
message i sent
message last week
my call
my calls
my earlier email
my earlier mail
my earlier message
my earlier messages
my earlier note
my earlier question
my earlier request
my earlier text
my email
my email from
my emails
my first email
my first mail
my first message
my first note
my first request
my inmail
my inquiry
my invitation
my invite
my last attempt
my last e mail
my last email
my last inmail
my last letter
my last mail
my last message
my last note
my last one
my last text
my last three
my last try
my last two
my letter
my mail
my message
my message from
my message of
my messages
my note
my note from
my note of
my notes
my original email
my original message
my original note
my other message
my previous email
my previous inmail
my previous mail
my previous message
my previous messages
my previous note
my previous question
my previous request
my prior email
my prior message
my question from
my recent email
my recent message
my recent note
my recent request
my request
my second message
my texts
my third message
my two messages
my voicemail
note i sent
note yesterday
one i sent
request i sent
resume i sent
text i sent
thank you card last
thread
what i asked
what i sent
what i wrote
yesterday note
yesterday's note
== wrote
# that one has written before
as i have said
as i mentioned
as i said
as i wrote
as mentioned in my
as per my
as stated in my
i added you
i already asked
i already mentioned
i already sent
i already thanked
i already wrote
i applied to connect
i approached you
i asked about
i asked already
i asked last
i asked you
i called last
i called twice
i called you
i contacted you
i dropped you
i e mailed
i emailed last
i emailed you
i had reached out
i had written
i have already sent
i have already written
i have asked
i have contacted
i have emailed
i have messaged
i have reached out
i have requested
i have sent you
i have thanked
i have tried
i have written
i inquired
i introduced myself last
i invited you
i left a message
i left a voicemail
i left you
i mailed last
i mailed on
i mailed you
i messaged you
i pinged you
i posted you
i rang
i reached out
i requested
i said before
i sent a
i sent an
i sent my
i sent the
i sent you
i texted you
i thanked you
i tried connecting
i tried last
i tried to connect
i tried to reach
i tried you
i wrote 5
i wrote a week
i wrote earlier
i wrote last
i wrote on
i wrote to you
i wrote you
once wrote
per my last
== repeat said
# means it in any sentence
5 message
5 time i
a bump
a follow up to
a reminder
a week has gone
a while ago i
about my email
about my last message
about my message
about my previous
add to my earlier
adding to my
after my email
after my first
after my last
after my message
after my note
again attached
again below
again i would
already thanked
anew
another attempt
another follow up
another ping
another reminder
another thank you
apologies for another
apologies for following
apologies for the repeated
apologies for the second
as an afterthought
as promised i am
ask again
ask once more
ask you again
asked twice
asking again
asking once more
attached again
attached once more
attaching again
back again
back to the top
badger
been 5 days
been 5 weeks
been a month
been a week
been a while since i
been trying to get
been trying to reach
below is what i
bother you again
bring this back
bring this up again
bringing this back
bump my
bump this
bumping my
bumping this
caught in spam
chance to look at my
chase this
chase up
chase you
chaser
chasing
chasing up
check back in
check back with
check in again
check in with you
checking back
checking in
checking in again
circle back
circle round
circling back
circling round
come back to my
come back to this
come back to you on
coming back on
coming back to my
coming back to this
coming back to you
contact you again
contacting you again
copy my earlier
copying my
couple of times
days ago i
days have passed
days since i
did you get my
did you receive my
did you see my
double message
double post
email again
emailing again
emailing you again
ended up in spam
excuse the double
fallen through the cracks
fell through the cracks
final attempt
final email
final follow up
final message
final note
float this
floating this
follow up again
follow up email
follow up message
follow up on my
follow up on our message
follow up on this
follow up once more
follow up regarding
follow up to my
following up again
following up on my
following up on the email
following up on the message
following up on the note
following up on this
following up once more
following up with you
followup
forgive another
forgive my persistence
forgive the second
forgot to mention in my
forgot to say in my
forward my earlier
forwarding my
fourth message
friendly follow up
friendly nudge
friendly reminder
further to my
gentle follow up
gentle nudge
gentle reminder
get back to you about what i
get in touch again
get my message
getting back to my
getting back to you about
getting in touch again
gone astray
gone quiet
gone to spam
gone unanswered
got buried
got lost
got my message
got no
gotten buried
gotten lost
had a chance to look at my
had a chance to read my
had a chance to see my
had chance to review my
had not heard
had time to look at my
had time to read my
has been read
hate to pester
have not accepted
have not heard
have you got my
have you read my
have you received my
have you seen my
heard no more
heard nothing
hearing nothing
here again
here again is
here i am again
here is my note anew
hope you have had
hound
i am back
i am following up
i have been trying
i know you are busy but
if my message reached
if my note
ignored
ignoring
in addition to my
in addition to yesterday
in case it did not
in case it got
in case it slipped
in case it was
in case it went
in case my
in case the first
in case this got
in case this slipped
in case you did not
in case you have not
in case you missed
in case you overlooked
in follow up to
in your spam
it has been a week
it's me again
jog your memory
junk folder
just checking in
just following up
just touching base
keep asking
keep bothering
keep emailing
keep messaging
keep trying
keep writing
kind reminder
knock again
knock once more
knocking again
know i already
know i asked
know i have already
know i have asked
know i have sent
know i have written
know i sent
know i wrote
know you must be busy but
landed in spam
last attempt
last email from me
last follow up
last message from me
last note
last time i will
last try
last week i
left out in my
left out of my last
like i said
little bump
little nudge
little ping
little reminder
loop back
looping back
make sure it did
make sure my
make sure this did
make sure this does not
make sure you got
make sure you received
make sure you saw
making sure my
making sure this
making sure you got
making sure you saw
may have missed
may have overlooked
may have slipped
may not have reached
may not have received
may not have seen
me again
message has been read
message you again
messaged twice
messaging again
messaging you again
might have missed
might have overlooked
might have slipped
might not have reached
might not have received
might not have seen
multiple times
must have slipped
my earlier text
my follow up
nag
nagging
never answered
never heard back
never replied
never responded
no answer
no reply
no response
not accepted my
not answered
not got a reply
not got an answer
not had a reply
not had a response
not had an answer
not heard anything
not heard back
not heard from you
not received a reply
not received a response
not received an answer
not replied
not responded
not sure if you got
not sure if you received
not sure if you saw
not sure my
not sure whether you received
not sure whether you saw
not sure you saw
not to pester
nudge
on your radar
once again asking
once again i
once again wanted
once more about
once more attached
one more thing i
one more thing that i
one more time
p s to my
pardon my persistence
paste my
pasting my
persistence
persistent
pester
pestering
pick up where
picking up on my
picking up our
picking up where
ping you again
pinging again
pinging you
poke
polite reminder
prod
push this up
pushing this up
quick bump
quick follow up
quick ping
quick reminder
radio silence
re sending
reach out again
reach out once more
reaching out again
reaching out once more
read my message
read receipt
receive my message
received my message
received no
reconnect about my
reference to my
refresh your memory
regarding my email
regarding my last
regarding my message
regarding my note
regarding my previous
regarding my request
reiterate my
remain without news
remind you
reminder about my
reminder of my
reminder that i
reminding you
reopen this
reopening this
repeat my
repeat myself
repeated below
repeatedly
repeating my
repeating myself
repost
reposting
resend
resending
resent
resurface
resurfacing
return to my
return to what i
returning to my
returning to what i
revisit my
revisiting my
revive our
revive this
reviving this
second attempt
second email
second follow up
second message
second note
second reminder
second thank you
second time i
second time that i
second try
see my message
seen but not
seen my message
send again
send it again
send my .. again
send this again
sending again
sending it again
sending my .. again
sending once more
sending this again
sent again
sent twice
several times
silence
since i asked
since i contacted
since i last wrote
since i messaged
since i reached
since i sent
since i wrote
since my email
since my first
since my last
since my message
since my note
since my thank
slipped by
slipped past
slipped through
slipped your mind
small reminder
some time ago i
sorry for another
sorry for following up
sorry for the double
sorry for the second
sorry for writing again
sorry to bother you again
sorry to chase
sorry to follow up
sorry to keep
sorry to write again
spam folder
still await
still awaiting
still have not
still hoping for
still hoping to hear
still interested in connecting
still keen to connect
still love to connect
still no
still not heard
still pending
still unanswered
still unopened
still unread
still waiting
still would love to connect
surface this
tap on the shoulder
thank you note already
thank you once already
thank you twice
thanked you already
third attempt
third email
third follow up
third message
third note
third time i
third time that i
third try
this reminder
to add to my
to add to what i
top of your inbox
top of your list
touch base again
touching base
touching base again
tried a few times
tried several times
tried twice
try again
try my luck again
try once more
try you again
trying again
trying my luck again
trying once more
trying you again
twice already
twice now
unanswered
up your inbox
viewed my profile but
want to be sure my
want to be sure you
want to follow up
wanted to follow up
was buried
week has passed
weeks ago i
weeks have passed
weeks since
went astray
went to spam
went unanswered
where did my
whether my message reached
whether my note
with reference to my
with regard to my email
with regard to my message
without a reply
without an answer
without news from you
without reply
without response
wondering if my
wondering if you got
wondering if you had
wondering if you received
wondering if you saw
wondering whether my
wondering whether you had
wondering whether you saw
would still like to
would still love to
write again
write once more
write to you again
writing again
writing to follow up
writing to you again
written twice
wrote twice
yet to answer
yet to hear
yet to receive
yet to reply
your silence
== contact work
# messages that are somebody's work, or about the meeting
applied last
as agreed
as discussed
as promised
as you asked
as you requested
as you suggested
call center
callers
campaign
campaigns
clients
cover letter
crm
customer
customers
donors
follow up appointment
follow up care
follow up interview
follow up of
follow up question
follow up questions
follow up visit
follow up visits
followed up
for a living
guests
i applied
i can follow up
i follow up with
i missed your call
in my application
leads
marketing
missed a deadline
missed the call
missed visits
my application letter
my follow up work
my job is
my job was
newsletter
newsletters
no need to follow
our inbox
parcels
passengers
patient persistence
patients
persistence as
persistent bugs
persistent pain
queue
sales team
students
subscribers
thank you for answering
thank you for getting back
thank you for replying
thank you for writing
thank you for your email
thank you for your message
thank you for your reply
thanks for getting back
thanks for replying
thanks for your email
thanks for your message
thanks for your reply
the first time
tickets
when i applied
will follow up
with my application
you asked for
you asked me
you offered
you requested
you suggested
you wanted
your call this morning
"""
