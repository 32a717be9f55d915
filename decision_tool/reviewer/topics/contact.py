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
at the risk of being a nuisance
attached again
attached once more
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
brief/quick/friendly reminder
bring this back
bugging you
bump my
bump this
came at a bad time
chase this
chase up
chase you
check back in
check in again
checking back
circle back on
circle round
circling back
come back to my
come back to you on
coming back to you
copying my
double contact
double message
double post
double texting
email again
ended up in spam
excuse the double
final attempt
final email
final message
final note
first one expired
float this
follow up on my .. email
follow up on my .. message/note/request/invitation/letter/mail
follow up on the message
forgive another
forgive the second
forwarding my
friendly nudge
further to mine
further to my
gentle nudge
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
it is me again
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
making a pest
may have missed
may have overlooked
may not have reached
me again
messaged twice
messaging again
my earlier text
my first invite
my third and last
my trailing
my voicemails
never got an answer/reply/response
not accepted my
not got a reply
not got an answer
not had a reply
not heard anything
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
persistent marketer
pick up where
pinging again
pinging you
polite reminder
popping back
popping this
quick bump
quick ping
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
reopen this
repeat myself
repeated below
repeating my
repost
resending
resurface
return to my
return to what i
revert on my
revisit my
revive our
revive this
second attempt
second reminder
second thank you
second time i
second try
see my message
send this again
sending again
sent twice
sick of seeing my name
since i contacted
since my email
since my last
since my thank
slipped by
slipped past
slipped through
spam folder
still await
still have not
still here
still hoping for
still hoping to
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
tried twice
try again
try once more
try your patience
twice already
twice now
viewed my profile but
voicemails from me
wanted to circle
was buried
weeks/days/months ago about
without news from you
wondering if my
wondering if you had
would still love to
write again
write once more
writing again
written twice
your silence
== contact work
# messages that are somebody's work, or about the meeting
application for
as agreed
as requested
at reception
bump in the road
bus driver
call center
called me
callers
campaign
cards
check in desk
claimants
clients
crm
customer
desk about
do not need
donors
families weekly
follow up visit
followed up 5
for a living
front desk
guests
has sorted
heard of
hotel check in
i built
i designed
i fixed
i follow up with
i have written 5
i maintained
i missed your call
i was the one
i wrote my
in my application
invoice
jurors
leads
letters to
marketing
missed a deadline
missed the call
missed visits
morning check in
my forms to
my job is
newsletter
no need
no show
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
from me
i wrote
invite/request/inmail/text/question/attempt/voicemail i left/addressed/mailed/forwarded
message i left
message/note/email/mail/letter/line/invitation i sent/left/addressed/mailed/forwarded
mine of the 5
my .. attempt
my .. email
my .. inmail
my .. invitation
my .. invite
my .. letter
my .. line
my .. message
my .. note/mail/request/text/question/voicemail
my .. reminder
my .. try
request i made
the first one
two before
what i asked
what i made
what i mailed
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
came through
cut off
filter
go through
half written
in front of you
inbox
junk
look at
lost
miss
not accepted
old address
overlook
pending
quarantined
reach you
read
receive
sank
saw
sink
slip
spam
swallow
unaccepted
unanswered
went off
== unanswered
no one .. write back
not .. answer
not .. come through
not .. replied
not .. respond
not .. response
not/never/nobody/nothing .. reply/respond/answer/react/acknowledge/accept
nothing .. came back
== unheard
ghosted
going to voicemail
keeps going to voicemail
never .. hear back
no acknowledgement
no acknowledgment
no answer
no luck
no response
no/zero reply/response/answer/acknowledgment/reaction/replies
nobody .. get back
not .. hear back
not .. hear from
not .. seen anything
not/never .. hear/heard from/something
pleasure of a reply
quiet on your end
too busy to reply
unaccepted
without luck
without/yet .. reply/response/answer/hear/word
yet .. respond
== again
again
also texted
as well
back up
copy of
fourth time
longer version
on top of
once more
one more
over again
plot twist
ps to
same
second copy
second time
sequel
twice
== writing
ask
call
email
enclosed
hello from
in your inbox
mail
message
note
ping
pop
post
send
tried
write
writing
== sent
as i did
call to your
having addressed
having called
having left a
having messaged
having reached out
having sent a
having tried
having written
i .. wrote/written/messaged/emailed/texted last/on/5/yesterday/twice
i addressed
i also texted
i contacted
i emailed
i got in touch
i had tried
i have already messaged
i knocked
i left a
i mailed
i messaged
i rang
i sent a
i tried you
i written
i/having/we .. sent/left/dropped/asked/forwarded/added/invited you
i/having/we .. wrote/written/emailed/called/phoned/rang/mailed/contacted/pinged you
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
ago
already
as well
before
by now
earlier
june
last month
last night
last week
monday
of the 5
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
meeting/see/seeing you again
"""
