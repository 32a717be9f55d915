"""How the process ends: decision, timing, status, feedback."""

WORDS = """
== outcome
# asked for, it is a question about status, decision, timing or feedback
a chance at
ad is back
ahead of me
an offer coming
announce
another hurdle
another interview
another meeting
another round
answers were to go out
any movement
any news
any word
anything happened
anything new
application process
appointment is
back up which
background check
be approached now
be back
be informed
be invited
be made
be told
be with you
been filled
been selected
bring aboard
bring on
by when
called back
calling references
can hope
case study was received
chance to read
chance to review
change on the portal
change on your end
checking references
chosen candidate
come back for
comes down to
coming along
committee met
conclusion
count on
date for the answer
date of decision
day on which
day you will tell
days or weeks until
decide
decision
did i get
discuss my
early indication
either way
engaged
everyone else
expect to be informed
expect to choose
expect to decide
filled
final call
final interview
final list
final round
final stage
final three
finalist
following round
following stage
found someone
front runner
further day
further interview
further round
further stage
get a phone call
get a yes
get an answer
get back to me
get the job
gets in touch with me
give notice
go ahead
go forward
going on
going with
gone so far
got it
got round to my
green light
hand in my notice
happened since
happened with
happens next
has the panel met
have chosen
hear anything
hear back
hear from you
hear how it went
hear more
hear something
hear soon
hire me
hired someone
hold up
holdup is
hope to choose
hope to have somebody
how am i doing
how far along
how it looks
how it went
how late
how likely
how long before
how long does it take
how long the partners
how long the process
how many others
how many rounds
how much more time
how quickly
how soon
how things proceed
how things stand
imminent
in consideration
in the loop
in the process
in the running
in touch with me from here
inclined
indication
inform me
intentions
interview process
interview went
interviewing elsewhere
invited back
job offer
keep .. free for
keep interviewing elsewhere
know before
know by
know soon
know yet
land
landlord
last candidate
last round
let people know
letters go out
made it
made the cut
made up
made up your mind
make an offer
make up their minds
means for me
meet again
meet since
meet the rest
more interviews
more rounds
move ahead
move forward
move me forward
moved on
movement on the
my application
my candidacy
my case study
my chances
my paperwork
news
next phase
next round
next stage
next step
notify me
offer contemplated
offer is coming
offer is contemplated
onboarding date
one way or the other
open for orientation
other applicants
other candidates
outcome
panel met
paperwork come
passed me over
passed over
people get a call
phone might ring
pick
plan to choose
plan to decide
portal since
proceed
proceed from here
process is from here
process will take
progress
recruitment process
referees
reference calls
reference check
references get called
remaining procedure
remaining rounds
remaining steps
reposted
rest of the board
rest of the process
result
review my
review the exercise
rounds are
rounds left
rounds remain
rounds you have planned
ruled out
search coming
search going
search is
second candidate
second date
second interview
second meeting
second round
selection process
short list
shortlist
should i expect
should i prepare for a further
sign off on hiring
sign the contract
somebody in the chair
someone else
something change
something new
something soon
stack rank
start date
status
still a candidate
still a chance
still available
still considered
still likely
still open
stronger candidates
successful people
take to hear
taken forward
taking so long
team met
tell me something
tell the candidates
the holdup
the odds of
the results of
things stand
third round
thoughts about who
through to
thumbs up
time frame
time line
timeline
turned down
under consideration
under review
until when
update
verdict
visibility into
want me again
watching my email
what chances
what comes next
what happens now
what is next
what next
what now
what that means for
when do you
when does the
when i would begin
when i would start
when will
when you will
where am i
where i stand
where is my application
where it is heading
where it stands
where matters are
where things
where we stand
where you are with it
whether i can hope
whether to worry
which way
who you will
will choose
word as to whether
word yet
yes or no
you choose
== feedback
answered better
any concerns
any doubts
any reservations
anything wrong
be received
came across alright
can improve
candid criticism
come across
come over
convinced you
could have done/answered/said
could improve
count against
decided against
did my test
did wrong
do better
do differently
fall short
fault in
feedback
frankly what
gave you pause
grade my
held against
how did .. go
how i came across
how my interview/lesson/presentation
impressions of our
improve on
landed well
lose points
made of my
mark
meet your standard
missing from my
my latte
my performance
my result
my score
my test
observations you
others/they/he/she/you/panel think/thought of my
panel made of
pleased with me/my
rate me
rate my
reasons for
red flags
reservations about
said about me
said something wrong
seem pleased with
should improve
tell me frankly
to improve
too nervous
too quiet
was my .. okay
was my answer
weak points
weak spots
went wrong
what did the others say
what did you think of my
what they thought
what tipped
where i fell short
where i lost
your impression
== outcome said
# means it in any sentence
advance me
ahead of the others
am i still
any feedback
any movement on
any news on
any update
appreciate an update
appreciate feedback
appreciate/welcome/love any/your feedback
as soon as there is
await the decision
await the outcome
await the result
await your decision
awaiting your
be informed of the
been any movement
been successful
call me friday with an answer
check the status
check where things
chose someone
count on an offer
criticism of my
decision timeline
expect an offer
expect to hear
get an update
get feedback
good or bad
have not heard anything
hear the outcome
hear the result
heard anything back
heard nothing
hope of your decision
hope you would tell me
how did i do
how i stand
how the decision
i am waiting for the result
i assume i am through
i await your verdict
i will be told
if it is a no
inform me of
keep me in the loop
keep me posted/updated/informed
know the outcome
know the result
learn the outcome
leaves me asking
let me know as soon as
let me know the result/decision
let me know where
like an update
like feedback
look to you for a decision
love an update
love feedback
made a choice
move me forward
my odds
news on the
no news is good news
not a peep
not seen anything since
nothing since
offer is being prepared
once you have made up
phone has not rung
preparing an offer
prize any observations
reach a decision
refreshing my email
request an update
said anything about me
share feedback
some feedback
stack up against
status update
still being considered
still in the running
still waiting
tell me the day
the status of the
through to the next
trust i will be informed
update me
waiting for the result
waiting to hear
welcome an update
welcome feedback
when i might hear
when will/can/should/may/might i expect/hear
where things stand with my
where you are in the process
whether i have been successful
whether there is any news
with an answer
wonder what that means
word on timing
you said friday
you said monday and it is
your impressions of
== soft next
# the soft form, which passes
considering my application/candidacy
love to hear back
accept your decision
as you decide
discuss next steps
evaluates next steps
excited to hear
forward to hearing
forward to the next stage
forward to the second interview
happy to come back
hear from you whenever
however you decide
i hope to hear
in due course
learn the outcome in due
let me know about the outcome so
look forward to next steps
look forward to your reply
love to hear from you
need to reply
no hurry
no matter the outcome
no reply needed
no rush
not wait to hear
pleasure to meet the rest
regardless of the outcome
respect your decision
take your time
thank you for letting me know
thank you for the feedback
thank you for the quick answer
thank you for the update
thanks for the feedback
thanks for the update
understand your decision
whatever the outcome
whatever you decide
whenever it suits
whenever suits
whichever way
with pleasure
== process work
# decisions, results and feedback that are somebody's work
at my last firm
callers
client
contractors
customer
decision makers
decision making
decision trees
deliver .. results
donors
editor
election
exam
farmers
for a living
guests
guitar
i track
immigration status
in my current role
in my last
jury
know a lot about feedback
my job was
my old
my students
my team
parcels
passengers
patient
players
poem
pupils
readers
residents
results oriented
rewrote
river
room
status page
suppliers
tenants
user
vendors
visitors
"""
