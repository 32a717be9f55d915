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
5 time i
a gentle reminder
a reminder about
a reminder of my request
a small reminder
a week has gone
a while ago i
about my email
about my last message
about my message
about my previous
accept this one instead
add to my earlier
after my email
after my first
after my last
after my message
after my note
again attached
again below
already thanked
anew
another attempt
another follow up
another go
another ping
another reminder
another thank you
any thoughts on this
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
at the risk of being a nuisance
attached again
attached once more
attaching again
attempt at reaching you
attempt no
attempt number
back again
back in your dms
back in your inbox
back to the top
bad time the first
been 5 days
been 5 weeks
been a week
been trying to get
been trying to reach
below is what i
bother you again
bring this back
bring this up again
bringing this back
bug you again
bugging you
bump my
bump this
bumping my
bumping this
came at a bad time
caught in spam
chance to look at my
chase this
chase up
chase you
chasing up
check back in
check in again
check in on my
checking back
checking in about
checking in again
checking in on
checking in to see
checking in with you
circle back on
circle back to my
circle back to you
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
days ago i
days have passed
days since i
did you get my
did you receive my
did you see my
double contact
double message
double post
double texting
email again
emailing again
emailing you again
emails from me
ended up in spam
excuse the double
fallen through the cracks
fell through the cracks
final attempt
final email
final follow up
final message
final note
first invite
first one expired
float this
floating this
follow up again
follow up email
follow up message
follow up on my .. email
follow up on my .. inmail
follow up on my .. inquiry
follow up on my .. invitation
follow up on my .. letter
follow up on my .. mail
follow up on my .. message
follow up on my .. note
follow up on my .. question
follow up on my .. request
follow up on my .. voicemail
follow up on our message
follow up on the message
follow up on this
follow up once more
follow up regarding
follow up to my
following up again
following up on my .. email
following up on my .. inmail
following up on my .. inquiry
following up on my .. invitation
following up on my .. letter
following up on my .. mail
following up on my .. message
following up on my .. note
following up on my .. question
following up on my .. request
following up on my .. voicemail
following up on the email
following up on the message
following up on the note
following up on this
following up on what i
following up once more
forgive another
forgive my persistence
forgive the second
forgot to mention in my
forgot to say in my
forward my earlier
forwarding my
friendly follow up
friendly nudge
friendly reminder
further to mine
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
giving it another go
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
guess who
had a chance to look at my
had a chance to read my
had a chance to see my
had chance to review my
had time to look at my
had time to read my
has been read
hate to pester
have not accepted
have not heard from
have you got my
have you read my
have you received my
have you seen my
heard no more
hearing nothing
here again
here again is
here i am again
here is my note anew
here once more
hope you have had
hopefully this one reaches
hoping this one reaches
i am back
i have been trying
i know you are busy but
if my message reached
if my note
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
invitation expired
is here once more
it has been a week
it is me again
it's me again
jog your memory
junk folder
just checking in
just touching base
keep asking
keep bothering
keep coming back to your inbox
keep emailing
keep messaging
keep writing
keeping my name in front
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
last time i forgot to add
last time i will
last try
last week i
last you hear from me
leave you alone
left out in my
left out of my last
let me circle
like i said
little bump
little nudge
little ping
little reminder
loop back
looping back
made a new one
make sure it did
make sure this did
make sure this does not
make sure you got
make sure you received
make sure you saw
making a pest
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
messages from me
messaging again
messaging you again
might have missed
might have overlooked
might have slipped
might not have reached
might not have received
might not have seen
more from me
must have slipped
my earlier text
my first invite
my third and last
my trailing
my voicemails
never answered
never heard back
never replied
never responded
not accepted my
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
not responded
not sure if you got
not sure if you received
not sure if you saw
not sure my
not sure whether you received
not sure whether you saw
not sure you saw
not to pester
notes from me
nuisance
once again asking
once more about
once more attached
once more unto
one more nudge
one more thing i
one more thing that i
one more time
p s to my
pardon my persistence
paste my
pasting in what
pasting my
persistent marketer
pest of myself
pick up where
picking up on my
picking up our
picking up where
pinging again
pinging you
polite reminder
pop this up
popping back
popping this
push this up
pushing this up
quick bump
quick ping
quick reminder
radio silence
re sending
re up
re upping
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
reiterate my request
remain without news
remember me from my last message
remind you
reminder about my
reminder of my
reminding you
reopen this
reopening this
repeat myself
repeated below
repeating my
repeating myself
repost
reposting
resending
resurface
resurfacing
return to my
return to what i
returning to my
returning to what i
revert on my
revisit my
revisiting my
revive our
revive this
reviving this
second attempt
second follow up
second reminder
second thank you
second time i
second time that i
second try
see my message
seen but not
seen my message
send it again
send my .. again
send this again
sending again
sending it again
sending my .. again
sending once more
sending this again
sent twice
sick of seeing my name
since i asked
since i contacted
since i last wrote
since i messaged
since i reached
since i sent
since i wrote
since my email
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
still here
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
third follow up
third note
third time i
third time is the charm
third time lucky
third time that i
third try
this nudge
this reminder
this will be the last
to add to my
to add to what i
top of your inbox
top of your list
touching base about
touching base again
touching base on
touching base to see
trail mail
trailing mail
tried a few times
tried several times
tried twice
try again
try my luck again
try once more
try you again
try your patience
trying my luck again
trying once more
trying you again
twice already
twice now
up your inbox
viewed my profile but
voicemails from me
want to be sure my
want to be sure you
wanted to circle
was buried
week has passed
weeks ago i
weeks have passed
went astray
went to spam
went unanswered
where did my
whether my message reached
whether my note
with reference to my
with regard to my email
with regard to my message
withdrew my old invitation
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
as agreed
as discussed
as instructed
as requested
as they asked
as you asked
as you requested
as you suggested
as your email
before your talk
bump in the road
bus driver
call center
called me
callers
campaign
campaigns
cards
check in desk
check in school
claimants
clients
cover letter
crm
customer
customers
desk about
do not need
donors
exceptions
families weekly
follow up appointment
follow up care
follow up interview
follow up of
follow up question
follow up questions
follow up visit
follow up visits
followed up 5
followed up with 5
for a living
front desk
guests
has sorted
heard of
hotel check in
hr yesterday
i built
i can follow up
i designed
i fixed
i follow up with
i have written 5
i have written for
i maintained
i missed your call
i used to
i was the one
i wrote about
i wrote code
i wrote for
i wrote my
i wrote software
in my application
invoice
jurors
kept trying until
leads
letters i wrote
letters to
marketing
missed a deadline
missed the call
missed visits
morning check in
my application letter
my follow up work
my forms to
my job is
my job was
my task
my tasks
newsletter
newsletters
no need
no show
no shows
on your request
our inbox
parcels
parents
passengers
patient persistence
patients
persistence as
persistent man
persistent pain
press award
queue
rate down
sales team
school groups
security about
served
service that
short thank you
speed bump
speed bumps
story on
stubborn
students
subscribers
suppliers
tasks at
taxpayers
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
the scheduler
they asked
tickets
to hr
to your assistant as
to your coordinator
tried until
used to
water bills
when you wrote
will follow up
without needing
written for
you asked
you asked for
you asked me
you called
you need not do
you offered
you requested
you sent
you suggested
you wanted
you wrote
your call this morning
your email
your invitation
your letter
your note
your reply
your talk
== my message
card i addressed
card i asked
card i forwarded
card i left
card i made
card i mailed
card i sent
card i wrote
earlier lines
email i addressed
email i asked
email i forwarded
email i left
email i made
email i mailed
email i sent
email i wrote
from me
i sent
i wrote
invitation i addressed
invitation i asked
invitation i forwarded
invitation i left
invitation i made
invitation i mailed
invitation i sent
invitation i wrote
letter i addressed
letter i asked
letter i forwarded
letter i left
letter i made
letter i mailed
letter i sent
letter i wrote
mail i addressed
mail i asked
mail i forwarded
mail i left
mail i made
mail i mailed
mail i sent
mail i wrote
message i addressed
message i asked
message i forwarded
message i left
message i made
message i mailed
message i sent
message i wrote
mine of june
mine of the 5
my .. attempt
my .. card
my .. dm
my .. email
my .. inmail
my .. inquiry
my .. invitation
my .. invite
my .. letter
my .. line
my .. message
my .. missive
my .. note
my .. question
my .. reminder
my .. request
my .. text
my .. thank you
my .. try
my .. voicemail
my .. words
note i addressed
note i asked
note i forwarded
note i left
note i made
note i mailed
note i sent
note i wrote
one i addressed
one i asked
one i forwarded
one i left
one i made
one i mailed
one i sent
one i wrote
previous one
question i addressed
question i asked
question i forwarded
question i left
question i made
question i mailed
question i sent
question i wrote
request i addressed
request i asked
request i forwarded
request i left
request i made
request i mailed
request i sent
request i wrote
text i addressed
text i asked
text i forwarded
text i left
text i made
text i mailed
text i sent
text i wrote
the first one
the one before
two before
what i addressed
what i asked
what i forwarded
what i left
what i made
what i mailed
what i sent
what i wrote
== lost
arrive
astray
ate
back in front
back to the top
between two stools
bottom of the pile
bounced
buried
bury
came through
cut off
disappear
drown
eaten
filter
get
go through
gone through
got
got lost
half written
in front of you
in your inbox
inbox
inboxes fill
junk
look at
lost
miss
missed
not accepted
old address
overlook
pending
quarantined
reach
reach you
read
receive
received
sank
saw
see
seen
sink
slip
spam
swallow
unaccepted
unacknowledged
unanswered
unopened
unread
up in your inbox
vanish
went off
went through
wrong address
== unanswered
hardly .. accepted my
hardly .. acknowledged
hardly .. answer
hardly .. answered
hardly .. came back
hardly .. come back
hardly .. come through
hardly .. reacted
hardly .. replied
hardly .. reply
hardly .. respond
hardly .. response
hardly .. write back
hardly .. written back
neither .. accepted my
neither .. acknowledged
neither .. answer
neither .. answered
neither .. came back
neither .. come back
neither .. come through
neither .. reacted
neither .. replied
neither .. reply
neither .. respond
neither .. response
neither .. write back
neither .. written back
never .. accepted my
never .. acknowledged
never .. answer
never .. answered
never .. come through
never .. reacted
never .. replied
never .. reply
never .. respond
never .. response
never .. write back
never .. written back
no one .. accepted my
no one .. acknowledged
no one .. answer
no one .. answered
no one .. came back
no one .. come back
no one .. come through
no one .. reacted
no one .. replied
no one .. reply
no one .. respond
no one .. response
no one .. write back
no one .. written back
nobody .. accepted my
nobody .. acknowledged
nobody .. answer
nobody .. answered
nobody .. came back
nobody .. come back
nobody .. come through
nobody .. reacted
nobody .. replied
nobody .. reply
nobody .. respond
nobody .. response
nobody .. write back
nobody .. written back
none .. accepted my
none .. acknowledged
none .. answer
none .. answered
none .. came back
none .. come back
none .. come through
none .. reacted
none .. replied
none .. reply
none .. respond
none .. response
none .. write back
none .. written back
not .. accepted my
not .. acknowledged
not .. answer
not .. answered
not .. came back
not .. come back
not .. come through
not .. reacted
not .. replied
not .. reply
not .. respond
not .. response
not .. write back
not .. written back
nothing .. accepted my
nothing .. acknowledged
nothing .. answer
nothing .. answered
nothing .. came back
nothing .. come back
nothing .. come through
nothing .. reacted
nothing .. replied
nothing .. reply
nothing .. respond
nothing .. response
nothing .. write back
nothing .. written back
== unheard
ghosted
going to voicemail
hardly .. acknowledgment
hardly .. get back
hardly .. got back
hardly .. hear back
hardly .. hear from
hardly .. heard back
hardly .. heard from
hardly .. said anything
hardly .. seen anything
haven’t accepted
keeps going to voicemail
left on read
neither .. acknowledgment
neither .. get back
neither .. got back
neither .. hear back
neither .. hear from
neither .. heard back
neither .. heard from
neither .. said anything
neither .. seen anything
never .. acknowledgment
never .. get back
never .. got back
never .. hear back
never .. hear from
never .. heard back
never .. heard from
never .. said anything
never .. seen anything
no acknowledgement
no acknowledgment
no answer
no luck
no news from you
no one .. acknowledgment
no one .. get back
no one .. got back
no one .. hear back
no one .. hear from
no one .. heard back
no one .. heard from
no one .. said anything
no one .. seen anything
no reaction
no reply
no response
no word from you
nobody .. acknowledgment
nobody .. get back
nobody .. got back
nobody .. hear back
nobody .. hear from
nobody .. heard back
nobody .. heard from
nobody .. said anything
nobody .. seen anything
none .. acknowledgment
none .. get back
none .. got back
none .. hear back
none .. hear from
none .. heard back
none .. heard from
none .. said anything
none .. seen anything
not .. acknowledgment
not .. get back
not .. got back
not .. hear back
not .. hear from
not .. heard back
not .. heard from
not .. said anything
not .. seen anything
nothing .. acknowledgment
nothing .. get back
nothing .. got back
nothing .. hear back
nothing .. hear from
nothing .. heard back
nothing .. heard from
nothing .. said anything
nothing .. seen anything
pleasure of a reply
quiet on your end
still waiting for you
too busy to answer
too busy to reply
unaccepted
went to voicemail
without .. answer
without .. reply
without .. response
without luck
yet .. answer
yet .. hear
yet .. reply
yet .. respond
zero replies
zero response
== again
5 time
again
also texted
anew
as well
back up
copy of
fourth time
longer version
on top of
once more
one more
over again
p s to
plot twist
ps to
same
second copy
second copy of
second time
sequel
third time
twice
== writing
ask
asking
attach
bother
brief
call
called
connection request
contact
contact form
disturb
double contact
email
enclosed
forward
forwarding
hello from
in your inbox
invitation
invite
knock
line
linkedin
mail
message
messaging
note
nudge
occasions
ping
pop
popping
post
prior occasions
reach out
request
send
sent
shout
text
texted
touch
tried
trouble
try
trying
voicemail
write
writing
written
== sent
as i did
call to your
calls to your
emailed you
having added you
having addressed
having asked you
having called
having contacted
having dropped you
having e mailed
having emailed
having got in touch
having invited you
having knocked
having left a
having left my
having left you
having mailed
having messaged
having phoned
having pinged
having posted you
having rang
having reached out
having requested
having sent a
having sent an
having sent you
having texted
having tried
having tried you
having written
having written to
having wrote
having wrote to
i addressed
i already added you
i already addressed
i already asked you
i already called
i already contacted
i already dropped you
i already e mailed
i already emailed
i already got in touch
i already invited you
i already knocked
i already left a
i already left my
i already left you
i already mailed
i already messaged
i already phoned
i already pinged
i already posted you
i already rang
i already reached out
i already requested
i already sent a
i already sent an
i already sent you
i already texted
i already tried
i already tried you
i already written
i already written to
i already wrote
i already wrote to
i also added you
i also addressed
i also asked you
i also called
i also contacted
i also dropped you
i also e mailed
i also emailed
i also got in touch
i also invited you
i also knocked
i also left a
i also left my
i also left you
i also mailed
i also messaged
i also phoned
i also pinged
i also posted you
i also rang
i also reached out
i also requested
i also sent a
i also sent an
i also sent you
i also texted
i also tried
i also tried you
i also written
i also written to
i also wrote
i also wrote to
i asked you
i contacted
i dropped you
i e mailed
i emailed
i even added you
i even addressed
i even asked you
i even called
i even contacted
i even dropped you
i even e mailed
i even emailed
i even got in touch
i even invited you
i even knocked
i even left a
i even left my
i even left you
i even mailed
i even messaged
i even phoned
i even pinged
i even posted you
i even rang
i even reached out
i even requested
i even sent a
i even sent an
i even sent you
i even texted
i even tried
i even tried you
i even written
i even written to
i even wrote
i even wrote to
i got in touch
i had added you
i had addressed
i had asked you
i had called
i had contacted
i had dropped you
i had e mailed
i had emailed
i had got in touch
i had invited you
i had knocked
i had left a
i had left my
i had left you
i had mailed
i had messaged
i had phoned
i had pinged
i had posted you
i had rang
i had reached out
i had requested
i had sent a
i had sent an
i had sent you
i had texted
i had tried
i had tried you
i had written
i had written to
i had wrote
i had wrote to
i have added you
i have addressed
i have already added you
i have already addressed
i have already asked you
i have already called
i have already contacted
i have already dropped you
i have already e mailed
i have already emailed
i have already got in touch
i have already invited you
i have already knocked
i have already left a
i have already left my
i have already left you
i have already mailed
i have already messaged
i have already phoned
i have already pinged
i have already posted you
i have already rang
i have already reached out
i have already requested
i have already sent a
i have already sent an
i have already sent you
i have already texted
i have already tried
i have already tried you
i have already written
i have already written to
i have already wrote
i have already wrote to
i have asked you
i have called
i have contacted
i have dropped you
i have e mailed
i have emailed
i have got in touch
i have invited you
i have knocked
i have left a
i have left my
i have left you
i have mailed
i have messaged
i have phoned
i have pinged
i have posted you
i have rang
i have reached out
i have requested
i have sent a
i have sent an
i have sent you
i have texted
i have tried
i have tried you
i have written
i have written to
i have wrote
i have wrote to
i invited you
i knocked
i left a
i left my
i left you
i mailed
i messaged
i phoned
i pinged
i posted you
i rang
i requested
i sent a
i sent an
i sent you
i texted
i tried you
i written
i wrote
left a message
left a voicemail
messaged you
request i made
texted you
we added you
we addressed
we asked you
we called
we contacted
we dropped you
we e mailed
we emailed
we got in touch
we invited you
we knocked
we left a
we left my
we left you
we mailed
we messaged
we phoned
we posted you
we rang
we reached out
we requested
we sent a
we sent an
we sent you
we texted
we tried
we tried you
we written
we written to
we wrote
we wrote to
what i sent
what i wrote
wrote to you
== ago
about this
about thursday
ago
already
as well
before
before writing
both times
by now
earlier
june
last month
last night
last time
last week
monday
of the 5
on monday
on the 5
once
previously
several
since
the other day
this morning
times
yesterday
== addressed
me
this
you
your
== seeing again
again congratulations
again for
again thank
again to the
again to you and
meet again
meet you again
meeting again
see you again
seeing you again
speak again
speaking again
talk again
talking again
thank
work again
"""
