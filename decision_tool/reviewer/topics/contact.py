"""Earlier messages: that one has written before, and wants to be noticed."""

WORDS = """
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
about my message
about my previous
accept this one instead
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
attempt no
attempt number
back again
back in your dms
back to the top
bad time the first
been 5 days
been 5 weeks
been a week
been trying to get
below is what i
bother you again
bring this back
bringing this back
bug you again
bugging you
bump my
bump this
bumping my
bumping this
came at a bad time
caught in spam
chase this
chase up
chase you
chasing up
check back in
check in again
checking back
checking in about
checking in again
checking in on
circle back on
circle round
circling back
circling round
come back to my
come back to you on
coming back on
coming back to my
coming back to you
contact you again
contacting you again
copy my earlier
copying my
days ago i
days have passed
days since i
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
follow up on my .. message/email/note/request/invitation/letter/mail
follow up on the message
follow up regarding
following up again
following up on my .. email
following up on my .. message/email/note/request
following up on the message
forgive another
forgive my persistence
forgive the second
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
get my message
getting back to you about
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
had a chance to see my
has been read
hate to pester
have not accepted
heard no more
hearing nothing
here again
here again is
here i am again
here is my note anew
here once more
hoping this one reaches
i am back
i have been trying
if my note
in addition to yesterday
in case it did not
in case it slipped
in case it was
in case my
in case the first
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
know i already
know i asked
know i have sent
know i sent
know i wrote
landed in spam
last attempt
last follow up
last note
last time i forgot to add
last try
last week i
last you hear from me
leave you alone
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
making a pest
making sure this
may have missed
may have overlooked
may have slipped
may not have reached
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
not sure my
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
pardon my persistence
paste my
pasting in what
pasting my
persistent marketer
pest of myself
pick up where
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
reaching out again
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
second try
see my message
seen but not
seen my message
send it again
send this again
sending again
sending it again
sending once more
sending this again
sent twice
sick of seeing my name
since i asked
since i contacted
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
sorry for another
sorry for the double
sorry for the second
sorry to chase
sorry to keep
spam folder
still await
still awaiting
still have not
still here
still hoping for
still love to connect
still no
still not heard
still pending
still unanswered
still unopened
still unread
still waiting
surface this
tap on the shoulder
thank you note already
thank you twice
thanked you already
third attempt
third follow up
third note
third time i
third time lucky
third try
this nudge
this reminder
this will be the last
to add to what i
top of your inbox
touching base about
touching base again
touching base on
trail mail
trailing mail
tried a few times
tried several times
tried twice
try again
try once more
try you again
try your patience
trying once more
trying you again
twice already
twice now
up your inbox
viewed my profile but
voicemails from me
wanted to circle
was buried
week has passed
weeks ago i
weeks have passed
went astray
went to spam
went unanswered
where did my
whether my note
with reference to my
without a reply
without an answer
without news from you
without reply
without response
wondering if my
wondering if you had
wondering whether my
would still love to
write again
write once more
writing again
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
thank you for writing
thank you for your message
thanks for replying
the scheduler
they asked
tickets
to hr
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
earlier lines
email i sent
from me
i sent
i wrote
message i left
message i sent
message i wrote
message/note/email/mail/letter/line/invitation/invite/request/inmail/text/question/attempt/card/voicemail i sent/wrote/left/addressed/mailed/forwarded
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
i .. reached out
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
