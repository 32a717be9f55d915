"""The work, the people, the company; and the practical matters that a question may be about."""

WORDS = """
== substance
# asked about, it belongs in the interview
5 days in
a great one
advance
advertised twice
affect
affecting
another pair
answer to whom
appeared twice
atmosphere like
average age
average day
average week
became open
been open
behind the scenes
best fit
best part
biggest challenge
board
boss
bosses
branch
break into
brought you
bullying
business going
business is
business plan
call the shots
came from abroad
came of the previous
career
career path
careers
case load
caseload
caseworkers
challenge
challenges
change one thing
charting system
choose the same
clients each
clients like
climate policy
cloud
coach
coaching
code
colleague
colleagues
come open
coming up in
company
conflict
conflicts
converted to
crew
culture
customers like
database
databases
day as a
day look like
day to day
decision making
depart
departed
department like
departments
desk work
difficult
direct reports
director
directors
divided
dress code day
drew you
duties
duty
eat together
enjoy about
enjoy most
expand
expansion
expect
explanation
facing
facing whoever
faculty
favorite part
field or
final say
finances
financial health
find the culture
firm
first 5 days
first few weeks
first month
first search
first weeks
fit in
fix one thing
foreman
foundation
framework
frameworks
further training
get along
get into
get on with
good at this
got into
got started
grant
great carer
great fit for
green is
grow
growth
guests a night
half of the job
handle complaints
hard part
hardest part
hate about
hear good things
hear it said
heard that
held the job
held this
hire
hiring
holder
holder of this
hours people
house rules
how big
how busy
how green
how hard
how large
how many engineers
how many meetings
how many nurses
how many patients
how many people
how old
how safe
how stable
how you became
how you got
i answer to
ideal candidate
in charge
in the news
in the papers
in your business
is it like
is this position
issue
issues
it's like
job is
junior
kind of customers
kind of project
laid off
languages do
last person
late nights
lead people
learn in the
learn on
learn there
left
left the firm
let go
life as
life at
life in
lifting
like about
like best
like least
like most
like to work
like working
line is drawn
listen
long hours
long term plans
look for
looking for
love about
lunch together
made you join
make somebody a
makes decisions
manage people
manager
managers
many meetings
many people
market share
measure
meetings a week
mentor
mentoring
merger
mistakes
mix of
mood
more drivers
move up
much of the job
new hire
new position
new post
new products
new starter
newcomer
newly appointed
newly created
next project
next year
obligatory
of the job
office culture
on call
on the job training
open door
open since
opening
opinion of
ordinary day
ordinary tuesday
org chart
over at
over there
pain points
pair of hands
paperwork or
part of the job
partnership
patients per
people leave
people like
people stay
people work
perfect candidate
permanent
permit me to
personally find
plans for
plant
plant run
plant safe
position come
position exist
position has been
practice
practices
predecessor
press reports
pressure on
previous holder
previous person
priorities
priority
problem
problems
process
processes
product plans
programming
project is
projects are
projects will
projects would
prospects
proud of
qualities do
quality
quarrels
rates affecting
read that
remote team
reorganization
report into
report to
reports to
research
retire
retires
revenue
review code
reviews on glassdoor
right fit
roadmap
role
room for a trainee
room to grow
room to learn
runway
safe is
sales
same company again
satisfying
school like
senior
set up
ship
shop floor
sign off
signs off
size of
skill
skills
social events
software
speak to one another
spirit
spirits
split
squad
staffed
staffing
stand out
standards
started out
starting out now
stay late
strategy behind
students like
studio
study further
supervisor
supervisor like
support new
surprised you
surprised you most
systems do you
take trainees
takes this on
teaching load
team
teams
tech
tech stack
tenure track
test coverage
testing strategy
tests first
the department
the job like
the plan for
the school handle
this job
this position open
three directors
training do
training is
training programs
true that
truth in
typical day
typical week
under me
under pressure
use another pair
usual day
vacancy
ward
week look like
what becomes of
what equipment
what keeps you
what language
what makes a great
what plans
what product
what system
what training
which language
which qualities
which system
who did this
who had the job
whoever had
why you joined
why you stay
wish you had known
wished you had known
without a head
women
work at
work life
work there
work with
working at
working there
working with
worst part
would i answer to
write tests
young team
your background
your career
your experience
your history
your industry
your market
your office like
your path
your plans
your rules
your story
your strategy
your students like
== prepare
# hints on the interview itself
advice
advise
ahead of the interview
any insight into
areas
areas of the code
ask me on
avoid
be asked
be examined
be tested
bone up
brain teaser
bring up
brush up
brush up on
case in advance
case study
coding challenge
coding test
come across well
competencies
competency
contents of
dislike
dislikes
do well
examine me
exercise
expect in the interview
expecting on
focus on
form of the test
get ready
get wrong
gets wrong
go down well
go over well
goes down well
going to ask
good impression
graded on
grill me
group exercise
habitually get wrong
heads up on
hint
hints
how deep
how formal
how hard
how much theory
how strict
how technical
how to come across
how tough
how you judge
impress them
in advance
in my shoes
inside information
inside scoop
insider
interview questions
is it more
judged on
kind of case
kind of questions
kind of test
know beforehand
last year's
likes to hear
list of questions
look up
make a good impression
mark scheme
most wish to hear
other candidates did
panel like
past questions
personality of
pointer
pointers
points are given
practice
practise
prepare accordingly
prepare for
presentation on
previous candidates
question will you
questions come up
questions do you
questions in advance
questions likely
questions should i
questions they ask
questions will
questions you ask
quiz me
read up
read up on
review beforehand
right answer
role play
sample
sample questions
score points
scoring against
shoes what would you
should i study
should know about the chair
sort of questions
sort of test
stand out
star questions
study for
study guide
swot up
task will
tasks will
technical part
technical round
technical session
technical test
tends to ask
tends to bring up
test me on
tested on
tip
tips
to study
topic
topics
topics to study
topics will come
trick questions
type of questions
types of questions
walk in blind
want to hear
wants to hear
weight is given
went over well
what answer
what is .. like
what is coming
what questions
what to emphasize
what to expect
what to focus
what to stress
which of my projects
which questions
whiteboard
will you ask me
win over
wish to hear
written test
you ask me
== chat
# a call or a talk before the interview
5 minutes
5 minutes to
be free/available to/for chat/talk/call/meet
catch up
chance to talk/chat/speak
chat
coffee
coffee chat
come by
few minutes
free for
get to talk
hop on
hop on call
informational interview/chat/call
interested in discussing/chatting/talking
love to pick your
meet before
minutes for a
open to discussion
phone call
phone/video call
pick your brain
picking your brain
quick call
schedule/arrange/grab/request/suggest/propose call/chat/conversation/coffee/zoom/meeting/talk
schedule/arrange/have/grab/do/join quick/brief/short/informal call/chat/conversation/coffee/zoom/meeting/talk
set/hop/jump/get up/on call/chat/zoom
set/hop/jump/get up/on quick/brief/short call/chat/zoom
sharing your
talk about your/what
talk before
time for call
time this week
time/open/free/available/up/game for/to chat/talk/call/coffee/conversation/meet/speak
time/open/free/available/up/game for/to quick/brief/short/informal chat/talk/call/coffee/conversation
up for
video call
willing to share
worth chat/call/conversation/talk/quick/brief
you free/available next/this/to/for/on
== vacancies
any jobs
any opening
any openings
any positions
any roles
any vacancies
any vacancy
are you hiring
freelance work
hear of any
hire interns
hiring at the moment
hiring now
job for me
jobs for me
know of any
looking for anyone
looking for people
looking for someone
need anyone
need somebody
need someone
openings for
openings in
opportunities for
other openings
other positions
other roles
other vacancies
place for me
plan to hire
planning to hire
room for a
take interns
take on anyone
take on apprentices
take on interns
take on trainees
vacancy for
== practical
# what a meeting is made of
5 a m
5 am
5 p m
5 pm
a place to park
access to the building
accessibility
accessible
accommodation for
accommodations
across from
adhd
adjustment
adjustments
afternoon
airport
allergen
allergic
allergy
alone
another day
another time
appointment
arrival
ask for
assistance dog
attached
attachment
autism
avenue
background form
badge
bathroom
bay
be late
begin at
begins at
bell
bicycle
bike
blue badge
boots
braille
break
breaks
breastfeed
bring along
bring my
browser
building
bus
buzz
buzzer
by phone
by video
calendar
calendar invite
call last
call you
camera
can i bring
cane
caption
captions
car park
central
certificate of
cet
change our
change the time
changing room
charger
check the link
closest
coat
colorblind
come in
confirm
confirm that we
confirm whether we
confirmation
connection drops
consent form
contact person
convenient
conversation last
corner
crutches
day last
deaf
deck
dial
dial in
diet
dietary
different time
dim
directions
do i need
do i take
document
documents
does it begin
does it start
dog
done by
door
download
dress
dress code
dyslexia
dyslexic
e mail address
earlier time
eastern
eastern or central
elevator
email address
end at
ends at
entrance
est
evening
exercise be
extra time
far from
file
files
finish by
floor
font size
form
format for the file
forms
garage
gate
get in
get there
get to you
gluten
gmt
going ahead
guest pass
guide dog
hand in
hard of hearing
headphones
hearing loop
helmet
hold it in
hotel
how do i get
how early
how far from
how late
how long is the
how long to
how long will
how much time
id
in english
in french
in german
in person
in spanish
install
insulin
intercom
internet
interpreter
interview last
is monday
it last
jacket
join the call
labeled
labelled
lamp
laptop
large print
large type
later
later slot
later time
light
link does not
link is
link work
link works
lip
lips
lobby
local time
location of
locker
lockers
log in
log on
login
london time
loop
luggage
lunch break
lunch provided
map of
mask
may i bring
may i come
medication
meet me
meet us
meet you
meeting id
meeting last
metro
microphone
monday or
morning
move our
my time
name of the interviewer
name of the person
names of the panel
nda
nearest
need lunch
need to bring
next to
noon
number should i
number to call
nut
o'clock
on camera
on site
on the panel
on time
online
onsite
open the file
open the link
opposite
original
other day
other time
over by
over video
paper copy
passcode
passport
password
pdf
permit
permits
phone number
place to
pm
postpone
prayer room
print
printed
printout
projector
pronounce
pronunciation
pst
pump
push back
push our
quiet place
quiet room
ramp
receipt
receipts
reception
referees
reference letters
references
reimbursed for the train
remote interview
reschedule
restroom
ring me
ring you
ringing
road
room
route
running late
safety boots
scooter
screen
screen reader
security
send me a link
send me the link
send the address
send the link
service dog
shall i come
shall i take
should i bring
should i come
should i take
shuttle
sign in
sign language
signed form
signer
sit where
site address
slides
slot
slots
snow
software installed
somewhere i can
somewhere to
spell
spelling of
stairs
start at
starts at
station
step free
still going ahead
still good
still happening
still on
still the plan
street
strike
stroller
subtitles
subway
suit and tie
suit you
suitcase
suits you
take the lift
take with me
talk last
taxi
teams link
telephone number
temperature
ticket
tie
time of
time zone
timezone
to park
toilet
train
tram
transcript
transcripts
travel voucher
uniform fitting
upload
usb
van
vegan
vegetarian
ventilation
venue
video or
virtual
visit last
visitor
waiting area
waiting room
walk from
walk round
water
wear
weather
webcam
what date
what day
what floor
what time
wheelchair
when am i
when are we
when do we
when does it
when does the interview
when shall i
when should i
where are
where can
where do
where does the
where exactly
where is the
where may
where shall
where should
where to
where to sit
where will
which date
which day
which door
which entrance
which file
which floor
which form
which format
which location
which room
which time
which zone
who else will
who i am
who i will
who is interviewing
who shall i
who should i
who will be
who will pick
whom do i
whom shall i
whom should i
whom will i
whose name
wi fi
wifi
will it last
will it start
word document
work for you
works for you
your address
your lips
zone
zoom or
== social
# greetings and pleasantries, and questions to which no answer is wanted
accept my
add me
add you
answered my questions
are not they
can i add
can i just say
can we connect
can you believe
could i add
could we connect
could you believe
do not you
do you recall
do you remember
does not it
ever since
give my regards
guess what
hope this finds
hope you are
how are things
how are you
how busy
how is everything
how is it going
how kind
how lovely
how often does one
how time flies
how was your
i add you here
is not it
isn't it
keep in touch
like to connect
may i add
may i add you
may i connect
may i introduce
may i offer
may i say
may i thank
may we
my question about
need i say
open to connecting
pass my thanks
remember our
say hello
shall we connect
stay connected
stay in touch
thank you for telling
thank your colleague
thanks for sharing
thanks for telling
what a great
what a joy
what a pleasure
what a small world
what better
what more could
who could
who could resist
who does not
who knew
who would not
why not make
you know what
your answer to my
== work words
analysts
bank
behind that
board
brought you
committee
company
degree
department
deputies
deviation
direct line
does at your
electronic
enough for
expansion
experience
first ninety
fit in with
gone over to
hardest
hope to see
in house
industry
job
jobs
kept you there
learn it
learn on
line to
looking for in
mass spectrometer
matter that i
opening come about
paper or
people
people usually
person
plan
plans
position
post
pupils
reach truck
report
reports
retirement
school
shared among
shop
sit next to
sitting next to
split between
students
success
success look
system
system design
systems
takes over
taught
team
test
testing
tests
this seat
trained
training
unit managers
useful to you
usually go
value most
work on paper
== appointment
appointment
call
document
form
hold
interview
june
meeting
monday
slot
still hold
talk
tomorrow
visit
== soft learn
discuss further
discuss how
discuss my
discuss my qualifications
discuss the opportunity
discuss the position
discuss the role
discuss this opportunity
eager to learn
excited to learn
explore how
hear more
hear more about
hope to learn
hoping to learn
interested in learning
keen to learn
learn about
learn from
learn more
learning about
learning more
love to learn
share how
share more about
"""
