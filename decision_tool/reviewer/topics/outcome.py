"""How the process ends: decision, timing, status, feedback."""

WORDS = """
== outcome
# asked for, it is a question about status, decision, timing or feedback
a chance at
ad is back
ahead of me
am i doing
an offer coming
announce
announced
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
anything to report
application process
appointment is
at this point
back up which
background check
be announced
be approached now
be asked back
be back
be informed
be invited
be made
be told
be with you
been filled
been made
bring aboard
bring on
by when
call my references
called back
calling references
can hope
can i expect
candidacy
case study was received
chance to look
chance to meet since
chance to read
chance to review
change on the portal
change on your end
changed on your end
checking references
chosen candidate
come back for
comes down to
coming along
committee met
conclusion
conclusions
contacted my references
count on
date for the answer
date of decision
day on which
day you will tell
days or weeks until
deadline for decision
decide
decide on
decided
deciding
decision
decision date
did i get
did i pass
discuss my
discussed my
early indication
either way
engaged
everyone else
expect to be informed
filled
final call
final decision
final interview
final list
final round
final stage
final three
final two
finalist
finalists
following round
following stage
found someone
front runner
further day
further interview
further round
further rounds
further stage
get a phone call
get a yes
get an answer
get back to me
get the job
gets in touch with me
give notice
given to somebody
go ahead
go forward
go from here
go with one
going forward
going on
going to happen
going with
gone so far
gone to someone
got it
got round to my
got the job
gotten to my
green light
hand in my notice
happened since
happened with
happening with
has the panel met
have chosen
have i got
hear anything
hear back
hear from you
hear how it went
hear more
hear something
hear soon
heard anything
heard back
heard from you
hire me
hired someone
hiring me
hiring timeline
hold up
holdup is
hope to have somebody
how am i doing
how far along
how i stand
how it looks
how it stands
how it went
how late
how likely
how long before
how long does it take
how long the partners
how long until
how many applicants
how many candidates
how many others
how many rounds
how many stages
how matters stand
how much more time
how quickly
how soon
how things go
how things look
how things proceed
how things stand
imminent
in consideration
in or out
in the chair by
in the loop
in the running
in touch with me from here
inclined
indication
inform me
intentions
interview process
interviewing elsewhere
invitations go out
invited back
job offer
keep .. free for
keep interviewing elsewhere
keep me in the loop
keep me informed
keep me posted
keep me updated
know before
know by
know either way
know soon
know yet
land
landed
landlord
last candidate
last round
let candidates know
let people know
letters go out
letting people know
made it
made it through
made the cut
made up
made up your mind
make an offer
make it through
make the cut
make up their minds
make up your mind
may i expect
may i hope
means for me
meet again
meet since
meet the rest
met since
more interviews
more rounds
move ahead
move forward
move me forward
moved on
movement on the
moving forward
my application
my candidacy
my case study
my chances
my odds
my paperwork
my results
news
next phase
next round
next rounds
next stage
next stages
next step
next steps
notify me
offer contemplated
offer is coming
offer is contemplated
offers go out
onboarding date
one way or the other
open for orientation
other applicants
other candidates
out of the running
outcome
outline of the process
panel met
paperwork come
passed me over
passed over
people get a call
phone might ring
pick
picked
picked someone
portal since
position filled
proceed
proceed from here
proceeding
process is from here
progress
progress on
progressing
recruitment process
referees
referees be approached
reference calls
reference check
references be called
references called
references get called
remainder of the process
remaining procedure
remaining rounds
remaining steps
reposted
reposting
rest of the board
rest of the process
result
review my
review my test
review the exercise
reviewed my
rounds are
rounds left
rounds remain
rounds you have planned
ruled out
schedule for the decision
search coming
search going
search is
search progressing
second candidate
second date
second interview
second meeting
second round
see me again
selection process
settled
shall i hope
short list
shortlist
shortlisted
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
stages are left
start date
start dates and outcomes
starting date
state of my
state of play
state of things
status
still a candidate
still a chance
still available
still being considered
still considered
still in consideration
still in the running
still likely
still open
stronger candidates
successful people
take to hear
taken forward
takes the decision
taking so long
talked about my
team met
tell me something
tell the candidates
the holdup
the odds of
the process from here
the results of
things landed
things stand
third round
thoughts about who
through to
thumbs up
time frame
time line
timeline
to be with you
training begin for
turned down
under consideration
under review
until when
update
updates
verdict
visibility into
want me again
want me back
was received
watching my email
went with
what chances
what comes next
what happens after
what happens next
what happens now
what is going on
what is next
what is the holdup
what it means at this point
what next
what now
what that means for
when can i
when do you
when does the
when i would begin
when i would start
when may i
when should i
when the job starts
when will
when you expect
when you hope
when you might
when you plan
when you will
when you would
where am i
where i stand
where is my application
where it is heading
where it stands
where matters are
where matters stand
where my application
where things
where things are
where things stand
where we stand
where you are with it
where you landed
whether i can hope
whether to worry
which way
who you have
who you will
whoever you pick
will be settled
will choose
word as to whether
word yet
yes or no
you choose
== feedback
am i what
any concerns
any doubts
any red flags
any reservations
anything wrong
assessment of me
be received
came across alright
can improve
candid criticism
come across
come across alright
come over
concerns about me
concerns about my
convinced you
could have done better
could improve
count against
counted against
criticism of my
decided against
did my answer
did my answers
did my lesson
did my presentation
did my test
did something wrong
did wrong
do better
do differently
do wrong
done better
done differently
fall down
fall short
fault in
faults in
feedback
fell down
fell short
frankly what
gave you pause
give you pause
grade my
happy with my
held against
held against me
held me back
hit the mark
hold me back
how did .. go
how did i do
how i came across
how i did
how was my
impressed with me
impression of me
impressions
impressions of our
improve on
landed well
learn from it
learn from the rejection
learn from this
like me
liked me
lose points
lost points
made of me
made of my
make of me
make of my
mark
marks
meet your standard
met your standard
missing from my
my latte
my mark
my performance
my result
my results
my score
my test
observations on my
observations you
on my performance
panel made of
pointers for next
rate me
rate my
reason for the rejection
reasons for
red flags
reservations about
said about me
said something wrong
satisfied with my
say about me
say something wrong
should improve
strengths and weaknesses
talk too much
tell against me
tell me frankly
tell me honestly
tell me straight
thick skin
think of me
thought about me
thought of me
to improve
too nervous
too quiet
up to standard
wanting in my
was i too
was i what
was my .. okay
was my answer
was received
weak points
weak spots
weaknesses you saw
went over
went wrong
were my .. okay
were my answers
what did .. say about me
what did the others say
what did you think of my
what i lacked
what i missed
what they thought
what tipped
what was missing
where i fell short
where i lost
why not me
why was i
won you over
your impression
== outcome said
# means it in any sentence
advance me
am i still
any feedback
any movement on
any news about
any news on
any update
any updates
appreciate an update
appreciate any update
appreciate feedback
as soon as there is
ask for an update
ask for feedback
asking about the status
asking for an update
await the decision
await the outcome
await the result
await your answer
await your decision
await your reply
await your response
await your verdict
awaiting your
awaiting your decision
awaiting your reply
awaiting your response
be informed of the
been any movement
been successful
call me friday with an answer
check on the status
check the status
check where things
chose someone
chosen someone
come to a conclusion
come to a decision
count on an offer
criticism of my
decided on someone
decision timeline
did i get the
did i pass
did you choose
do i get the
expect an offer
expect to hear
expecting to hear
feedback about my
get an update
get feedback
give me an update
gone with someone
good or bad
grateful for feedback
has been chosen
have heard nothing
have i got the
have made a decision
have not heard anything
have you chosen
have you decided
hear the outcome
hear the result
hear your decision
heard anything back
heard nothing
hope of your decision
hope you would tell me
how i stand
how the decision
i am waiting for the result
i assume i am through
i await your verdict
i will be told
inform me of
inquire about the status
invited to the next
keep me abreast
keep me in the loop
keep me informed
keep me posted
keep me updated
know the outcome
know the result
know your decision
learn the outcome
leaves me asking
let me know as soon as
let me know the result
let me know where
like an update
like feedback
look to you for a decision
love an update
love feedback
made a choice
made any decision
make the next round
move me forward
move me to
moving to the next
my odds
news about the position
news on the
no news is good news
not a peep
not heard anything back
not seen anything since
nothing since
number of candidates
offer is being prepared
once you decide
once you have made up
phone has not rung
picked someone else
prepare my offer
preparing an offer
prize any observations
reach a decision
reached a decision
refresh my inbox
refreshing my email
request an update
share any feedback
share feedback
some feedback
status update
still being considered
still in the running
still under consideration
still waiting
tell me the day
the status of the
through to the next
trust i will be informed
update me
update on my
update on next
update on the position
update on the role
update on the search
update on where
waiting for news
waiting for the result
waiting for the results
waiting to hear
welcome an update
welcome any news
welcome any update
welcome feedback
went with someone
when i might hear
when to expect
where i stand
where things stand with my
whether i have been successful
with an answer
with the answer
wonder what that means
word on timing
you said friday
you said monday and it is
your earliest response
your early reply
your impressions of
your prompt reply
== soft next
# the soft form, which passes
accept your decision
as you decide
discuss next steps
evaluates next steps
excited to hear
forward to hearing
forward to hearing from you
forward to the next stage
forward to the second interview
happy to come back
hear from you in the
hear from you whenever
hearing from you
hope to hear from you
however you decide
i hope to hear
in due course
learn the outcome in due
learning the outcome in due course
let me know about the outcome so
look forward to next steps
look forward to the next steps
look forward to your reply
looking forward to hearing
looking forward to next steps
looking forward to the next steps
love to hear from you
need to reply
no hurry
no matter the outcome
no need to reply
no reply needed
no rush
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
clients
contractors
customer
customer feedback
customers
decision makers
decision making
decision support
decision trees
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
in my last job
in my last role
jury
know a lot about feedback
lab results
listeners
my first editor
my job was
my mentor
my old
my students
my teacher
my team
our tests
parcels
passengers
patient
patients
players
poem
project status
pupils
readers
residents
results oriented
rewrote
river
roadmap
room
shoppers
sprint
status page
status report
status reports
suppliers
tenants
test results
the room for
user
users
users feedback
vendors
visitors
"""
