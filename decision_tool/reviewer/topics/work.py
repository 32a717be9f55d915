"""The work, the people, the company; and the practical matters that a question may be about."""

WORDS = """
== substance
# asked about, it belongs in the interview
5 days in
a great one
advance
advancement
advertised twice
affect
affecting
another pair
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
career
career path
careers
case load
caseload
caseworkers
challenge
challenges
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
hear it said
heard that
held the job
held this
hire
hiring freeze
hiring plan
holder
holder of this
hours people
house rules
how big
how busy
how green
how hard
how large
how many people
how old
how safe
how stable
how you got
i answer to
ideal candidate
in charge
in the news
in the papers
issue
issues
it's like
job is
junior
laid off
languages do
last person
last plan
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
look for
look for in
looking for
love about
lunch together
make somebody a
makes decisions
manage people
manager like
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
normal day
obligatory
of the job
office culture
on call
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
previous manager
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
responsibilities
retire
retires
revenue
review code
right fit
roadmap
role
room for a trainee
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
the manager like
the plan for
the school handle
think of my resume/cv/portfolio/profile
this job
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
what becomes of
what equipment
what keeps you
what language
what managers
what plans
what product
what system
what training
which language
which qualities
which system
who runs
whoever had
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
workload
worst part
would i answer to
write tests
young team
your background
your career
your experience
your history
your industry
your journey
your manager
your market
your path
your plans
your rules
your story
your strategy
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
expecting on
focus on
get ready
get wrong
gets wrong
go down well
go over well
goes down well
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
how strict
how technical
how to come across
how tough
impress them
in advance
in my shoes
inside information
inside scoop
insider
interview questions
is it more
judged on
kind of questions
know beforehand
last year's
likes to hear
look up
make a good impression
mark scheme
most wish to hear
panel like
past questions
personality of
pointer
pointers
practice
practise
prepare accordingly
prepare for
presentation on
previous candidates
questions come up
questions likely
questions should i
questions will
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
should know about the chair
small hint
sort of questions
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
tends to bring up
tested on
tip
tips
to study
topic
topics
topics to study
topics will come
trick questions
walk in blind
want to hear
wants to hear
weight is given
went over well
what answer
what is .. like
what questions
what to expect
which of my projects
which questions
whiteboard
will you ask me
win over
wish to hear
word beforehand
written test
you ask me
== chat
# a call or a talk before the interview
5 minutes to
advice you/for/on/about
answer some/few/couple questions
appreciate/love quick/brief/short conversation/chat/call
ask/answer you .. questions
be free/available to/for chat/talk/call/meet
catch up
chance to talk/chat/speak
chat
coffee
coffee chat
connect by/over/on phone/call/coffee/zoom/video
day to call you
few minutes
few/couple/some minutes
find/set/make time .. chat/talk/speak/meet/connect
free for
get/gain your insight/insights/advice/perspective
grab 5 minutes/min
have quarter of an hour
hear about your experience/path/journey/career
hop on
hop on call
informational
informational interview/chat/call
interested in discussing/chatting/talking
like/love/appreciate/welcome to talk/chat/speak with/to you
love to pick your
meet before
meet for coffee/lunch/a drink
minutes for a
minutes to/for/this/next chat/talk/speak/connect/week/call
minutes/min/minute/hour of your time
open to discussion
pick brain
pick your brain
picking your brain
quick call
ring you on
schedule/arrange/grab/request/suggest/propose call/chat/conversation/coffee/zoom/meeting/talk
schedule/arrange/have/grab/do/join quick/brief/short/informal call/chat/conversation/coffee/zoom/meeting/talk
set/hop/jump/get up/on call/chat/zoom
set/hop/jump/get up/on quick/brief/short call/chat/zoom
share/sharing your experience/perspective/insights/advice/story/thoughts
sharing your
speak/talk/chat/meet for 5 minutes/min
talk about your/what
talk before
time .. to chat/talk/speak/meet/connect
time for call
time this week
time to ring/call
time/open/free/available/up/game for/to chat/talk/call/coffee/conversation/meet/speak
time/open/free/available/up/game for/to quick/brief/short/informal chat/talk/call/coffee/conversation
touch base by/over phone/call
up for
willing/open/able/free/available/up/happy to/for chat/talk/speak/meet/connect
willing/open/able/free/available/up/happy to/for chatting/talking/speaking/meeting/connecting/sharing
worth chat/call/conversation/talk/quick/brief
you free/available next/this/to/for/on
your advice/thoughts on my/the
== vacancies
any jobs
any opening
any openings
any positions
any roles
any vacancies
any vacancy
freelance work
hire interns
hiring at the moment
hiring now
job for me
jobs for me
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
room for a
take interns
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
in spanish
install
insulin
intercom
internet
interpreter
interview last
into the building
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
number should i
number to call
nut
o'clock
on camera
on site
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
plan for the
pm
postpone
prayer room
prepare or bring
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
suit is expected
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
does not it
ever since
for the chance to talk
give my regards
grateful for chance
hope you are
how is it going
how kind
how often does one
i add you here
is not it
isn't it
keep in touch
like to connect
link for/to
may i add
may i add you
may i connect
may i offer
may i say
my question about
my thanks
pass my thanks
question about my/our/the interview/visit/call/day
question about the interview/visit
remember our
say hello
stay connected
stay in touch
thank for chance
thank you for telling
thankful for chance
thanks for chance
told me about
what a pleasure
what better
what more could
who could
who could resist
who does not
who knew
you gave me
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
at our interview
at the interview
discuss further
discuss how
discuss my
discuss the opportunity
discuss the position
discuss the role
during our call
during our conversation
during our interview
eager to learn
explore how
hear more
hear more about
keen to learn
learn about
learn from
learn more
learning about
learning more
when we meet
when we speak
when we talk
"""
