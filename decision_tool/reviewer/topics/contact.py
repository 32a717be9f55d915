"""Earlier messages: that one has written before, and wants to be noticed."""

WORDS = """
== repeat said
# means it in any sentence
a gentle reminder
a reminder about
a reminder of my request
a small reminder
a week has gone
accept this one instead
after my last
again attached
again below
already thanked
anew
another attempt
another go
another ping
another reminder
any thoughts on this
as an afterthought
as promised i am
ask again
asked twice
asking again
at the risk of being a nuisance
attached again
attached once more
attaching again
attempt no
attempt number
back again
back in your dms
back to the top
been 5 days
been 5 weeks
been a week
been trying to get
below is what i
bother you again
brief/quick/gentle/friendly/small reminder
bring this back
bringing this back
bugging you
bump my
bump my/this
bump this
bumping my
bumping this
came at a bad time
chase this
chase up
chase you
chasing up
check back in
check in again
checking back
checking in again
circle back on
circle round
circling back
circling round
come back to my
come back to you on
coming back to my
coming back to you
copy my earlier
copying my
double contact
double message
double post
double texting
email again
emailing again
ended up in spam
excuse the double
final attempt
final email
final message
final note
first invite
first one expired
float this
floating this
follow up on my .. email
follow up on my .. message/email/note/request/invitation/letter/mail
follow up on the message
following up on my .. email
following up on my .. message/email/note/request
following up on the message
forgive another
forgive the second
forwarding my
friendly nudge
friendly reminder
further to mine
further to my
gentle nudge
gentle reminder
get back to you about what i
get/receive/see/read my last/earlier/previous/first
getting back to you about
giving it another go
gone astray
gone quiet
gone unanswered
got buried
got lost
got no
got no answer/reply/response
gotten buried
gotten lost
guess who
had a chance to see my
has been read
have not accepted
hearing nothing
here again
here i am again
here is my note anew
here once more
hoping this one reaches
hoping to connect with you still
i am back
i have been trying
in addition to yesterday
in case it did not
in case it slipped
in case it was
in case my
in case you did not
in your spam
invitation expired
is here once more
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
know i have sent
last attempt
last note
last time i forgot to add
last try
last week i
last you hear from me
leave you alone
left out of my last
little bump
little nudge
little ping
little reminder
loop back
looping back
making a pest
may have missed
may have overlooked
may not have reached
me again
message has been read
messaged twice
messaging again
my earlier text
my first invite
my third and last
my trailing
my voicemails
never answered
never got an answer/reply/response
never heard back
never replied
never responded
not accepted my
not got a reply
not got an answer
not had a reply
not heard anything
not heard back
not heard from you
not responded
notes from me
nudge on my/this
nuisance
once more about
once more unto
one more thing i
one more thing that i
one more time
paste my
pasting in what
pasting my
persistent marketer
pick up where
picking up where
pinging again
pinging you
polite reminder
pop this up
popping back
popping this
quick bump
quick ping
quick reminder
radio silence
re sending
re up
re upping
reach/reaching out again
read my message
read receipt
received no
reference to my
remain without news
remind you
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
second reminder
second thank you
second time i
second try
see my message
seen my message
send this again
sending again
sending this again
sent twice
sick of seeing my name
since i contacted
since my email
since my last
since my thank
slipped by
slipped past
slipped through
small reminder
spam folder
still await
still awaiting
still have not
still here
still hoping for
still hoping to/for
still love to connect
still no
still pending
still unanswered
still unopened
still unread
still waiting
surface this
tap on the shoulder
thank you note already
third attempt
third note
third try
third/second/fourth message/note/email/request to you
this nudge
this reminder
this will be the last
to add to what i
top of your inbox
trail mail
trailing mail
tried twice
try again
try once more
try your patience
trying once more
twice already
twice now
viewed my profile but
voicemails from me
wanted to circle
was buried
weeks/days/months ago about
went astray
went unanswered
with reference to my
without a reply
without an answer
without news from you
without reply
without response
wondering if my
wondering if you had
would still love to
write again
write once more
write/writing/email/emailing/message/messaging again
writing again
written twice
wrote twice
your silence
== contact work
# messages that are somebody's work, or about the meeting
application for
as agreed
as requested
as they asked
as you asked
as you requested
as you suggested
at reception
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
crm
customer
customers
desk about
do not need
donors
families weekly
follow up of
follow up visit
follow up visits
followed up 5
for a living
front desk
guests
has sorted
heard of
hotel check in
hr yesterday
i built
i designed
i fixed
i follow up with
i have written 5
i maintained
i missed your call
i used to
i was the one
i wrote for
i wrote my
in my application
invoice
jurors
kept trying until
leads
letters to
marketing
missed a deadline
missed the call
missed visits
morning check in
my forms to
my job is
my job was
newsletter
newsletters
no need
no show
no shows
our inbox
parcels
parents
passengers
patients
persistent man
press award
queue
rate down
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
thank you for writing
thank you for your message
the scheduler
they asked
tickets
to hr
to your coordinator
tried until
used to
water bills
written for
you asked
you asked for
you asked me
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
earlier lines
email i sent
from me
i sent
i wrote
invite/request/inmail/text/question/attempt/card/voicemail i sent/wrote/left/addressed/mailed/forwarded
message i left
message i sent
message i wrote
message/note/email/mail/letter/line/invitation i sent/wrote/left/addressed/mailed/forwarded
mine of the 5
my .. attempt
my .. card
my .. email
my .. inmail
my .. invitation
my .. invite
my .. letter
my .. line
my .. message
my .. message/note/email/mail/letter/line/invitation/invite/request/inmail/text/question/attempt/card/voicemail
my .. note
my .. question
my .. reminder
my .. request
my .. text
my .. thank you
my .. try
note i left
note i sent
request i made
the first one
two before
what i asked
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
filter
go through
gone through
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
unanswered
up in your inbox
went off
went through
== unanswered
no one .. write back
not .. accepted my
not .. answer
not .. answered
not .. come through
not .. replied
not .. reply
not .. respond
not .. response
not/never/nobody/nothing .. reply/respond/answer/react/acknowledge/accept
nothing .. came back
nothing .. come back
== unheard
ghosted
going to voicemail
keeps going to voicemail
never .. hear back
never .. heard back
no acknowledgement
no acknowledgment
no answer
no luck
no response
no/zero reply/response/answer/acknowledgment/reaction/replies
nobody .. get back
nobody .. got back
not .. hear back
not .. hear from
not .. heard back
not .. heard from
not .. seen anything
not/never/nothing .. hear/heard from/back/anything/something
pleasure of a reply
quiet on your end
too busy to reply
unaccepted
went to voicemail
without luck
without/yet .. reply/response/answer/hear/word
yet .. answer
yet .. respond
zero replies
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
having addressed
having called
having left a
having messaged
having reached out
having sent a
having sent an
having sent you
having tried
having written
having wrote
i .. left a message/voicemail
i .. wrote/written/messaged/emailed/texted last/on/5/yesterday/twice
i addressed
i also texted
i asked you
i contacted
i dropped you
i emailed
i got in touch
i had addressed
i had called
i had left a
i had messaged
i had reached out
i had sent a
i had sent an
i had sent you
i had tried
i had written
i had wrote
i have addressed
i have already messaged
i have called
i have left a
i have messaged
i have reached out
i have sent a
i have sent an
i have sent you
i have tried
i have written
i have wrote
i knocked
i left a
i left my
i mailed
i messaged
i rang
i sent a
i sent an
i sent you
i tried you
i written
i wrote
i/having/we .. sent/left/dropped/asked/forwarded/added/invited you
i/having/we .. wrote/written/emailed/messaged/texted/called/phoned/rang/mailed/contacted/pinged you
left a message
left a voicemail
messaged you
request i made
texted you
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
meet again
meet/meeting/see/seeing/speak/speaking/talk/talking you/with again
meeting again
see you again
seeing you again
speak again
speaking again
talk again
talking again
work again
"""
