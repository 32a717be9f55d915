"""The work, the people, the company; and the practical matters that a question may be about."""

WORDS = """
== substance
# asked about, it belongs in the interview
5 days in
a great one
acquisition
advance
advancement
advertised twice
affect
affecting
agency
agile
allow me to keep
another pair
answer to whom
appeared twice
approach
atmosphere
atmosphere like
attrition
autonomy
average age
average day
average week
backfill
balance
became open
been open
behind the
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
celebrate
ceo
challenge
challenges
change one thing
charting system
chief
choose the same
clients each
clients like
climate
climate policy
climb
cloud
coach
coaching
code
codebase
colleague
colleagues
come open
coming up in
company
competitor
competitors
conflict
conflicts
converted to
corporation
coworker
coworkers
crew
culture
customers like
cuts
database
databases
day as a
day look like
day to day
deadlines
decision making
depart
departed
department like
departments
deploy
desk work
develop
development
difficult
difficulty
direct reports
direction
director
directors
discrimination
diversity
divided
division
dress code day
drew you
duties
duty
eat together
employees
employer
enjoy about
enjoy most
environment
environmental
equality
ethics
ethos
excel
expand
expansion
expect
expectation
expectations
explanation
facing
facing whoever
faculty
failure
favorite part
field or
fieldwork
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
fixed term or permanent
foreman
former
foundation
founder
founders
framework
frameworks
freedom
funded
funding
further training
future
get along
get into
get on with
glassdoor
goal
goals
good at this
good fit for the team
gossip
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
headcount
hear good things
hear it said
heard that
held the job
held this
hierarchy
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
ideal
ideal candidate
in charge
in the news
in the papers
in your business
inclusion
independence
induction
innovation
inspection
investors
is it like
is this position
issue
issues
it's like
job is
journey
junior
kanban
kind of customers
kind of project
kpi
laid off
languages do
last person
late nights
layoff
layoffs
lead people
leader
leaders
leadership
learn in the
learn on
learn there
left
left the firm
let go
license
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
management
manager
managers
mandatory
many meetings
many people
market share
measure
meetings a week
mentor
mentoring
mentorship
merger
method
methodology
methods
metrics
micromanage
mission
mistakes
mix of
mood
morale
more drivers
move up
much of the job
new hire
new position
new post
new products
new starter
newbie
newcomer
newly appointed
newly created
next project
next year
objective
objectives
obligatory
obstacles
of the job
office culture
on call
on the job training
onboard
onboarding
open door
open since
opening
opinion of
ordinary day
ordinary tuesday
org chart
organised
organization
organized
over at
over there
overtime
pace
pain points
pair of hands
paperwork or
part of the job
partnership
path
patients per
peers
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
policies
policy
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
profit
profitable
profits
programming
progression
project is
projects are
projects will
projects would
promote
promoted
promotion
prospects
protocol
protocols
proud of
qualification
qualifications
qualities do
quality
quarrels
quit
rates affecting
ratio
read that
recognize
recruit
recruiting
remote team
reorganization
replace
replacement
replacing
report into
report to
reports to
reputation
require
required
requirements
research
resign
responsibility
responsible
restructure
restructuring
retention
retire
retires
revenue
review code
reviews on glassdoor
reward
right fit
risk
risks
roadmap
role
room for a trainee
room to grow
room to learn
rota
routine
rumor
rumors
runway
safe
safe is
sales
same company again
satisfaction
satisfying
school like
scrum
sector
seek
seeking
senior
seniority
set up
ship
shop floor
sign off
signs off
size of
skill
skills
social events
socialize
software
speak to one another
spirit
spirits
split
sprint
squad
stability
stable
stack
staff
staffed
staffing
stand out
standards
started out
starting out now
startup
stay late
strategy
strategy behind
strengths
stress
stressful
structure
structured
students like
studio
study further
succeed
successful
successor
supervisor
supervisor like
support new
surprised you
surprised you most
sustainability
systems do you
take trainees
takeover
takes this on
target
targets
teaching load
team
teams
tech
tech stack
technique
techniques
technologies
technology
tenure track
test coverage
testing strategy
tests first
the department
the job like
the people
the plan for
the school handle
this job
this position open
three directors
thrive
toughest
training do
training is
training programs
traits
travel
traveling
true that
trust
truth in
turnover
typical day
typical week
under me
under pressure
unit
use another pair
usual day
vacancy
vacant
vibe
vision
ward
week look like
weekends
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
why did you join
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
workday
workflow
working at
working there
working with
workload
workmates
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
ace
advice
advise
ahead of the interview
algorithm
algorithms
any insight into
areas
areas of the code
ask me on
assessment
assignment
avoid
be asked
be examined
be tested
behavioral
bone up
brain teaser
brainteasers
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
content
contents of
criteria
criterion
dislike
dislikes
do well
evaluate
exam
examine me
exercise
expect in the interview
expecting on
focus on
form of the test
format
get ready
get wrong
gets wrong
go down well
go over well
goes down well
going to ask
good impression
graded on
grill
grill me
group exercise
guidance
habitually get wrong
heads up on
hint
hints
how am i judged
how deep
how formal
how hard
how much theory
how strict
how technical
how to come across
how tough
how will i be judged
how you judge
impress
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
leetcode
like to hear from a
likes to hear
list of questions
look up
make a good impression
mark scheme
marked
most wish to hear
nail
other candidates did
panel like
past questions
personality of
pitfalls
pointer
pointers
points are given
practice
practise
prep
preparation
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
quiz
quiz me
read up
read up on
rehearse
review beforehand
revise
riddles
right answer
role play
sample
sample questions
score points
scoring against
secret
secrets
shall i be asked
shoes what would you
should know about the chair
sort of questions
sort of test
stand out
star questions
study
study guide
swot up
syllabus
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
topic
topics
topics will come
trap
traps
trick questions
tricky
type of questions
types of questions
walk in blind
want to hear
wants to hear
weigh
weigh the
weight is given
went over well
what answer
what can i expect
what do you want to hear
what i should expect
what is .. like
what is coming
what not to say
what questions
what should i expect
what sort of case
what to emphasize
what to expect
what to focus
what to stress
what will come up
which of my projects
which questions
whiteboard
who else will be interviewing
will i be asked
will you ask me
win over
wish to hear
written test
you ask me
== chat
# a call or a talk before the interview
5 minutes
5 minutes to
available for
available for a quick
available to chat
available to meet
available to talk
be my mentor
beer
bit of your time
breakfast
catch up
chance to talk about what
chat
chat before
coffee
coffee chat
come by
connect by phone
connect over
couple of minutes
cup of coffee
discussion
drink
drop by
few minutes
few minutes to
free for
free next
get on a call
get to talk about
get together
grab
hear your story
hop on
hour of your time
info chat
informational
informational interview
insider perspective
interested in discussing
jump on
learn from you
learn from your
love to discuss
meet before
meet beforehand
meet up
mentor me
minutes for a
minutes of your time
minutes this week
minutes to chat
minutes to discuss
moment of your time
open for a quick
open to chatting
open to connecting for
open to meeting
open to speaking
open to talking
phone call
pick your brain
picking your brain
quarter of an hour
quick call
quick chat
see the office beforehand
shadow
shadow you
some minutes
some of your time
speak before
speak briefly
speak by phone
speak on the phone
stop by
talk about what your experience
talk about your
talk before
talk on the phone
tea
time this week
time to chat
time to speak
time to talk
tour of the office
up for
video call
visit you
worth a chat
worth a conversation
your time for
zoom
zoom chat
== vacancies
any jobs
any opening
any openings
any positions
any roles
any vacancies
any vacancy
apprenticeships
are you hiring
does your company need
freelance work
hear of any
hire interns
hiring at the moment
hiring now
internships
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
room for one more
take interns
take on anyone
take on apprentices
take on interns
take on trainees
vacancy for
== practical
# what a meeting is made of
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
confirm the
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
do i need to bring
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
how do i find
how do i get
how do i reach
how early
how far from
how far is it
how late
how long does the interview
how long does the meeting
how long is the
how long it will
how long shall i
how long should i
how long to
how long will
how many people will
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
near the
nearest
need lunch
need to bring
next to
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
who am i meeting
who do i ask
who else will
who i am
who i will
who is interviewing
who is on the panel
who shall i
who should i
who will be
who will i be
who will i meet
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
could i be more
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
how are you doing
how have you been
how is everything
how is it going
how is your week
how kind
how lovely
how often do you get
how often does one
how time flies
how was your
i add you here
is not it
is there anything better
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
pass on my regards
pass on my thanks
remember our
say hello
shall we connect
stay connected
stay in touch
thank you for answering
thank you for explaining
thank you for sharing
thank you for telling
thank your colleague
thanks for sharing
thanks for telling
what a great
what a joy
what a pleasure
what a small world
what better
what could be better
what if i told
what more could
who could
who could resist
who does not
who knew
who would have thought
who would not
why not make
you know what
your answer to my
== work words
aids
aim
analysts
bank
behind that
board
brought you
builds the
business
certificate
client
clients
committee
company
customer
customers
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
goals
gone over to
guests
hardest
hope to see
in house
industry
instruments
job
jobs
kept you there
learn it
learn on
leetcode
line
line to
looking for in
machine
machines
mass spectrometer
matter that i
opening come about
organogram
paper or
patients
people
people usually
person
plan
plans
position
post
product
products
project
projects
pupils
qualification
reach truck
report
reports
retirement
robots
school
shared among
shop
sit next to
sitting next to
skills
split between
staff
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
tool
trained
training
unit managers
useful to you
users
usually go
value most
work on paper
worried that i do not
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
"""
