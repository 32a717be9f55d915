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
another pair
appeared twice
average age
average day
average week
been open
behind the scenes
best fit
best part
biggest challenge
boss
branch
break into
bullying
business going
business is
business plan
call the shots
came from abroad
career
case load
caseload
caseworkers
challenge
charting system
choose the same
clients each
climate policy
cloud
coach
code
colleague
coming up in
company
conflict
converted to
crew
culture
database
day as a
day look like
day to day
decision making
depart
departments
desk work
difficult
direct reports
director
divided
drew you
duties
eat together
enjoy about
enjoy most
expand
expect
explanation
facing
faculty
favorite part
field or
final say
finances
financial health
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
further training
get along
get into
got started
grant
great carer
great fit for
green is
grow
growth
guests a night
handle complaints
hard part
hardest part
hate about
hear it said
heard that
held this
hire
holder
holder of this
house rules
how big
how busy
how green
how large
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
job is
junior
laid off
languages do
last person
last plan
late nights
lead people
learn in the
learn there
left
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
listen
long hours
look for
love about
lunch together
make somebody a
makes decisions
manage people
many meetings
many people
market share
measure
meetings a week
mentor
merger
mistakes
mix of
mood
more drivers
move up
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
on call
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
position come
position exist
position has been
predecessor
press reports
pressure on
previous holder
previous manager
previous person
priorities
problem
process
product plans
programming
project is
projects will
projects would
prospects
proud of
quality
quarrels
read that
reorganization
report into
report to
research
responsibilities
retire
revenue
right fit
roadmap
role
room for a trainee
runway
safe is
sales
satisfying
senior
set up
ship
shop floor
sign off
size of
skill
social events
software
speak to one another
spirit
split
squad
staffed
standards
started out
stay late
strategy behind
studio
study further
supervisor
support new
surprised you
take trainees
takes this on
teaching load
team
tech
tenure track
test coverage
testing strategy
tests first
the job like
the school handle
think of my resume/cv/portfolio/profile
this job
training do
training is
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
what plans
what product
what system
what training
which language
which system
who runs
whoever had
wish you had known
without a head
women
work at
work life
work there
work with
workload
worst part
would i answer to
write tests
your background
your experience
your history
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
ask me on
avoid
be asked
be examined
be tested
bone up
brain teaser
brush up on
case study
coding challenge
coding test
come across well
competencies
contents of
dislike
do well
examine me
exercise
expecting on
focus on
get wrong
go down well
go over well
good impression
graded on
grill me
heads up on
hint
how deep
how formal
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
mark scheme
panel like
past questions
personality of
pointer
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
review beforehand
right answer
role play
sample
score points
scoring against
shoes what would you
small hint
sort of questions
stand out
star questions
study for
study guide
swot up
task will
technical part
technical round
technical session
technical test
tends to bring up
tested on
tip
to study
topic
trick questions
walk in blind
want to hear
weight is given
what answer
what is .. like
what questions
what to expect
which of my projects
which questions
whiteboard
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
appreciate/love quick/brief/short conversation/call
ask/answer you .. questions
be free to chat
catch up
chat
coffee
connect by/over/on phone/zoom/video
conversation make sense
couple/some minutes
day to call you
few minutes
find/set/make time .. talk/speak/meet/connect
free for
get/gain your insight/insights/advice/perspective
get/have chance to talk/speak
grab 5 minutes/min
have quarter of an hour
hear about your experience/path/journey/career
hop on
informational
informational interview
interested in discussing/talking
like/love to talk/speak with/to you
love to pick your
meet before
meet for a drink
minute call
minutes for a
minutes to connect
minutes to/this/next talk/week
minutes/min/minute/hour of your time
open to discussion
open/free/available/up for/to quick/brief call/coffee/conversation
pick your brain
quick call
ring you on
schedule/arrange/grab/request/suggest/propose call/conversation/zoom/meeting/talk
schedule/have/do/join quick/brief/short/informal call/conversation/talk
set/hop/jump/get up/on call/zoom
set/jump/get up/on quick/short call/zoom
sharing your
speak/talk/meet for 5 minutes/min
talk about your/what
talk before
time .. to talk
time for call
time this week
time to ring/call
time/open/free/available/up for/to talk/call/meet/speak
touch base by/over phone/call
up for
willing/open to connect
willing/open/able to sharing
willing/open/able/free/available/happy to talk/speak/meet
worth chat/call/conversation/talk/quick
you be happy to connect
you free/available next/this/to/for/on
your advice/thoughts on my/the
== vacancies
any jobs
any opening
any openings
any positions
any roles
any vacancies
freelance work
hire interns
hiring at the moment
hiring now
job for me
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
accessibility
accessible
accommodations
across from
adhd
adjustment
afternoon
airport
allergen
allergic
allergy
alone
another day
another time
appointment
arrange it
arranges that
arrival
ask for
attached
attachment
autism
avenue
badge
bathroom
bay
be late
begin at
bell
bicycle
bike
boots
braille
break
breastfeed
bring along
bring my
browser
building
bus
buzzer
by phone
by video
calendar
call last
call you
camera
can i bring
cane
caption
car park
central
cet
change the time
changing room
charger
check the link
closest
coat
colorblind
come in
confirm
confirmation
connection drops
contact person
convenient
conversation last
corner
crutches
day last
deaf
deck
dial
diet
dietary
different time
dim
directions
do i need
document
does it start
dog
done by
door
dress
dyslexia
dyslexic
e mail address
earlier time
eastern
elevator
email address
entrance
est
evening
exercise be
extra time
far from
file
finish by
floor
font size
form
garage
gate
get in
get to you
gluten
gmt
going ahead
guest pass
hand in
handles it
hard of hearing
headphones
helmet
hotel
how do i get
how early
how late
how long is the
how long will
how much time
i let know
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
is monday
it last
jacket
join the call
labeled
labelled
lamp
laptop
large type
later
link does not
link is
link work
lip
lobby
local time
location of
locker
log in
log on
login
london time
loop
luggage
lunch provided
map of
mask
may i bring
may i come
medication
meet me
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
next to
number to call
nut
o'clock
on site
on time
online
onsite
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
phone number
place to
plan for the
pm
postpone
prayer room
prepare or bring
print
printout
projector
pronounce
pronunciation
pst
pump
push back
quiet place
quiet room
ramp
receipt
reception
referees
references
remote interview
reschedule
restroom
ringing
road
route
running late
scooter
screen
security
send me a link
send the address
send the link
set that/it up
shall i take
should i bring
should i come
should i take
shuttle
sign in
sign language
signer
site address
slides
slot
snow
somewhere i can
somewhere to
spell
stairs
start at
station
step free
still good
still happening
still on
still the plan
street
strike
stroller
subtitles
subway
suit is expected
suit you
suitcase
take with me
talk last
taxi
teams link
telephone number
temperature
there be skills/typing/driving/written test
ticket
tie
time of
timezone
toilet
train
tram
transcript
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
walk round
water
wear
weather
webcam
what date
what day
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
where exactly
where may
where shall
where should
where to
where will
which date
which day
which format
which location
which room
which time
who else will
who i am
who i will
who is interviewing
who will be
who will pick
whom do i
whom shall i
whom should i
whom will i
whose name
wi fi
wifi
will it start
work for you
your address
zone
zoom or
== social
# greetings and pleasantries, and questions to which no answer is wanted
add me
answered my questions
give my regards
hope you are
how is it going
how kind
how often does one
keep in touch
like to connect
may i connect
may i say
my question about
my thanks
remember our
say hello
stay connected
stay in touch
thankful for chance
told me about
what a pleasure
what better
what more could
who could
who does not
who knew
you gave me
== work words
analysts
bank
board
committee
degree
deputies
deviation
electronic
gone over to
hope to see
in house
industry
job
learn it
learn on
looking for in
opening come about
paper or
people
plan
position
post
pupils
report
retirement
school
shop
students
success
system
taught
test
this seat
trained
usually go
work on paper
== appointment
call
hold
interview
june
meeting
monday
talk
tomorrow
visit
== soft learn
eager to see
discuss further
discuss how
discuss my
discuss the opportunity
discuss the position
discuss the role
eager to learn
explore how
hear more
keen to learn
learn about
learn from
learn more
when we meet
"""
