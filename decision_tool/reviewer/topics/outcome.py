"""How the process ends: decision, timing, status, feedback."""

WORDS = """
== outcome
# asked for, it is a question about status, decision, timing or feedback
advance
another hurdle
another interview
another meeting
another round
any movement
any news
any word
anything new
anything to report
application process
background check
be asked back
be back
be invited
be made
been filled
been made
by when
call my references
callback
called back
can i expect
candidacy
checking references
choice
choose
chosen candidate
come back for
come back to me
competition
conclusion
considering me
contacted my references
count on
date for the answer
date of decision
deadline for decision
decide
decide on
decided
deciding
decision
decision date
developments
did i get
did i pass
either way
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
further day
further interview
further round
further rounds
further stage
get back to me
get the job
give notice
given to somebody
go ahead
go forward
go from here
going forward
going to happen
gone to someone
got it
got the job
green light
hand in my notice
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
hired someone
hiring process
hiring timeline
hold up
how far along
how it is going
how it looks
how it stands
how it went
how late
how long before
how long do i
how long does it take
how long it takes
how long until
how long will it
how many applicants
how many candidates
how many others
how many rounds
how many stages
how matters stand
how quickly
how soon
how things are going
how things go
how things look
how things proceed
how things stand
in consideration
in or out
in the loop
in the running
inform me
interview process
invited back
job offer
keep .. free for
keep me in the loop
keep me informed
keep me posted
keep me updated
know before
know by
know either way
know soon
know yet
landlord
last round
let me know soon
made it
made it through
made the cut
made up your mind
make an offer
make it through
make the cut
make up your mind
may i expect
may i hope
meet again
meet the rest
more interviews
more rounds
move ahead
move forward
move me forward
moved on
moving forward
my application
my candidacy
my chances
my odds
news
next phase
next round
next rounds
next stage
next stages
next step
next steps
notified
notify me
offer
onboarding date
one way or the other
other applicants
other candidates
out of the running
outcome
paperwork come
passed over
pick
picked
position filled
proceed
proceed from here
proceeding
progress
progress on
prospects
recruitment process
reference check
rejected
rejection
remainder of the process
remaining rounds
remaining steps
reply
response
rest of the board
rest of the process
result
results
rounds are
rounds left
rounds remain
ruled out
schedule for the decision
second date
second interview
second meeting
second round
see me again
select
selected
selection
selection process
settled
short list
shortlist
shortlisted
should i expect
should i prepare for a further
sign the contract
someone else
something new
stages are left
start date
starting date
state of my
state of play
state of things
status
still a candidate
still available
still being considered
still considered
still in consideration
still in the running
still open
taken forward
taking so long
the odds of
the process from here
third round
through to
thumbs up
time frame
time line
timeframe
timeline
timetable
turned down
under consideration
until when
update
updates
verdict
what chances
what comes after
what comes next
what happens after
what happens next
what happens now
what is next
what is the holdup
what next
what now
when can i
when do you
when does the
when i would begin
when i would start
when may i
when should i
when the job starts
when will
when would i begin
when would i start
when you expect
when you hope
when you might
when you plan
when you will
when you would
where i am in
where i stand
where it stands
where matters are
where matters stand
where my application
where things are
where things stand
where we are in the process
where we stand
where you are in the process
will be settled
word yet
yes or no
== feedback
am i what
any concerns
any doubts
any reservations
assessment of me
can improve
concerns about me
concerns about my
convinced you
could have done better
could improve
critique
decided against
did i do wrong
did my answer
did my answers
did my lesson
did my presentation
did my test
did wrong
did you like my
do better
do differently
do wrong
done better
done differently
evaluation
fall down
fall short
feedback
fell down
fell short
gave you pause
give you pause
good enough
grade my
happy with my
hesitations
how did .. go
how did i come
how did i do
how did that go
how have i done
how i came across
how i came over
how i did
how i had done
how my .. went
how was my
impressed with me
impression of me
impressions
improve on
lacked
learn from it
learn from the rejection
learn from this
like me
liked me
made of me
make of me
make of my
mark
marks
meet your standard
met your standard
my mark
my result
my results
my score
my test
pointers for next
rate me
rate my
reason for the rejection
reason for your decision
reasons for
reservations about
said about me
satisfied with my
say about me
score
should improve
strengths and weaknesses
tell against me
think of me
thought about me
thought of me
to improve
up to standard
was i what
was my answer
weak points
weak spots
weaknesses you saw
went wrong
were my answers
what did .. say about me
what did i miss
what did the others say
what did they think
what did you think of my
what i lacked
what i missed
what they thought
what tipped
what was missing
what you thought of my
where i fell short
why did i not
why i did not
why i was not
why not me
why was i
won you over
your impression
== outcome said
# means it in any sentence
advance me
am i still
an update on
any feedback
any update
any updates
appreciate an update
appreciate any update
appreciate feedback
ask for an update
ask for feedback
asking about the status
asking for an update
assume i have passed
assume that i am through
await your decision
await your reply
await your response
awaiting your decision
awaiting your reply
awaiting your response
check in on my
check on my application
check on the status
check the status
checking in on my
checking in on the
checking on my application
come to a conclusion
come to a decision
decision been made
decision has been made
decision timeline
did i get the
did i make it
did you choose
do i get the
do i still have
expect to hear
expecting to hear
feedback about my
feedback on my
follow up after my
follow up on my application
follow up on my interview
follow up on our interview
following up on my application
following up on my interview
following up on our interview
get an update
get feedback
get to the next round
give me an update
grateful for feedback
has been chosen
have i got the
have made a decision
have you chosen
have you decided
have you made a decision
hear the outcome
hear the result
hear your decision
hope my application is still
hope to hear back soon
hoping to hear back
how the decision
i assume i am through
inform me about the next
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
let me know about next
let me know about the next
let me know as soon as
let me know either way
let me know how i did
let me know how it went
let me know of any
let me know of next
let me know the next
let me know the outcome
let me know the result
let me know what happens
let me know what the next
let me know when a decision
let me know when you decide
let me know where
let me know your decision
like an update
like feedback
look forward to your prompt
looking forward to your decision
looking forward to your prompt
love an update
love feedback
made a choice
made any decision
made your decision
make the next round
move me forward
move me on to
move me to
moving to the next
my odds
on to the next round
reach a decision
reached a decision
request an update
share any feedback
share feedback
some feedback
state of my application
status of my
status update
still being considered
still in the running
still under consideration
still waiting
take it i am through
the status of
through to the next
update me
waiting for news
waiting for your answer
waiting for your decision
waiting for your reply
waiting to hear
welcome an update
welcome any news
welcome any update
welcome feedback
what are my chances
when can i expect
when can i start
when do i start
when i can expect
when i may hear
when i might hear
when i will hear
when should i expect
when to expect
when will i hear
when would i start
your earliest response
your early reply
your feedback
your prompt reply
== soft next
# the soft form, which passes
accept your decision
discuss next steps
do not need to answer
evaluates next steps
excited about next steps
excited for the next steps
forward to hearing from you
forward to our next
forward to the final round
forward to the next round
forward to the next stage
forward to the second interview
forward to the second round
forward to your response
glad to come back
happy to come back
happy to discuss next steps
hope to hear from you
however you decide
i hope to hear
let me know about the outcome so
look forward to hearing
look forward to next steps
look forward to the next steps
look forward to your reply
looking forward to hearing
looking forward to next steps
looking forward to the next steps
love to meet the rest
need to reply
no matter the outcome
no need to reply
no reply needed
pleasure to meet the rest
regardless of the outcome
respect your decision
thank you for choosing
thank you for considering my application
thank you for informing
thank you for letting me know
thank you for reviewing my application
thank you for the decision
thank you for the feedback
thank you for the news
thank you for the update
thank you for your decision
thank you for your feedback
thanks for letting me know
thanks for the feedback
thanks for the update
thanks for your feedback
understand your decision
whatever the outcome
whatever you decide
whichever way
== process work
# decisions, results and feedback that are somebody's work
at my last firm
budget
callers
children
client
clients
contractors
court
courts
customer
customer feedback
customers
decision makers
decision making
decision support
decision trees
donors
election
exam
families
farmers
for a living
guests
hospital
in my current role
in my last job
in my last role
judge
jury
kids
lab results
listeners
members
my first editor
my job was
passengers
patient
patients
players
project status
pupils
readers
release
research
residents
results oriented
roadmap
shoppers
sprint
status page
status report
status reports
student
students
suppliers
tenants
test results
thesis
user
users
users feedback
vendors
visitors
"""
