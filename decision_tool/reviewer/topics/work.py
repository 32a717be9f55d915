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
allow me to keep
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
fixed term or permanent
foreman
foundation
framework
frameworks
further training
get along
get into
get on with
good at this
good fit for the team
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
like to hear from a
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
shall i be asked
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
5 minutes for
5 minutes next week
5 minutes of your
5 minutes on the phone
5 minutes to
5 minutes to chat
5 minutes to speak
5 minutes to talk
5 minutes with you
able to chat
able to speak
able to talk
advice for me
advice for someone
advice you have
advice you might
answer a few of my
answer a few questions
answer some questions
appreciate brief call
appreciate brief chat
appreciate brief conversation
appreciate brief discussion
appreciate coffee chat
appreciate cup of coffee
appreciate informational interview
appreciate phone call
appreciate quick call
appreciate quick chat
appreciate quick conversation
appreciate quick talk
appreciate short call
appreciate short chat
appreciate short conversation
appreciate video call
appreciate zoom
appreciate zoom call
arrange brief call
arrange brief chat
arrange brief conversation
arrange brief discussion
arrange call
arrange chat
arrange coffee
arrange coffee chat
arrange conversation
arrange cup of coffee
arrange discussion
arrange informational interview
arrange phone call
arrange quick call
arrange quick chat
arrange quick conversation
arrange quick talk
arrange short call
arrange short chat
arrange short conversation
arrange talk
arrange video call
arrange zoom
arrange zoom call
ask a few questions
ask you a few
ask you some questions
available for
available for a quick
available for brief call
available for brief chat
available for brief conversation
available for brief discussion
available for call
available for chat
available for coffee
available for coffee chat
available for conversation
available for cup of coffee
available for discussion
available for informational interview
available for phone call
available for quick call
available for quick chat
available for quick conversation
available for quick talk
available for short call
available for short chat
available for short conversation
available for talk
available for video call
available for zoom
available for zoom call
available to chat
available to meet
available to speak
available to talk
be my mentor
bit of your time
catch up
chance to talk about what
chat
chat before
coffee
coffee chat
come by
connect by phone
connect for
connect on a call
connect over
connect over coffee
connect over the phone
couple of minutes
cup of coffee
do brief call
do brief chat
do brief conversation
do brief discussion
do chat
do coffee chat
do conversation
do cup of coffee
do discussion
do informational interview
do phone call
do quick call
do quick chat
do quick conversation
do quick talk
do short call
do short chat
do short conversation
do video call
do zoom call
down for brief call
down for brief chat
down for brief conversation
down for brief discussion
down for call
down for chat
down for coffee
down for coffee chat
down for conversation
down for cup of coffee
down for discussion
down for informational interview
down for phone call
down for quick call
down for quick chat
down for quick conversation
down for quick talk
down for short call
down for short chat
down for short conversation
down for talk
down for video call
down for zoom
down for zoom call
drop by
few minutes
few minutes to
free for
free for brief call
free for brief chat
free for brief conversation
free for brief discussion
free for call
free for chat
free for coffee
free for coffee chat
free for conversation
free for cup of coffee
free for discussion
free for informational interview
free for phone call
free for quick call
free for quick chat
free for quick conversation
free for quick talk
free for short call
free for short chat
free for short conversation
free for talk
free for video call
free for zoom
free for zoom call
free next
free to chat
free to talk
game for brief call
game for brief chat
game for brief conversation
game for brief discussion
game for call
game for chat
game for coffee
game for coffee chat
game for conversation
game for cup of coffee
game for discussion
game for informational interview
game for phone call
game for quick call
game for quick chat
game for quick conversation
game for quick talk
game for short call
game for short chat
game for short conversation
game for talk
game for video call
game for zoom
game for zoom call
get on a call
get on brief call
get on brief chat
get on brief conversation
get on brief discussion
get on call
get on chat
get on coffee
get on coffee chat
get on conversation
get on cup of coffee
get on discussion
get on informational interview
get on phone call
get on quick call
get on quick chat
get on quick conversation
get on quick talk
get on short call
get on short chat
get on short conversation
get on talk
get on video call
get on zoom
get on zoom call
get to talk about
get together
get your advice
grab brief call
grab brief chat
grab brief conversation
grab brief discussion
grab call
grab chat
grab coffee
grab coffee chat
grab conversation
grab cup of coffee
grab discussion
grab informational interview
grab phone call
grab quick call
grab quick chat
grab quick conversation
grab quick talk
grab short call
grab short chat
grab short conversation
grab talk
grab video call
grab zoom
grab zoom call
have a brief call
have a brief conversation
have a quick call
have a quick chat
have a short call
have brief call
have brief chat
have brief conversation
have brief discussion
have coffee chat
have cup of coffee
have informational interview
have phone call
have quick call
have quick chat
have quick conversation
have quick talk
have short call
have short chat
have short conversation
have video call
have zoom
have zoom call
hop on
hop on brief call
hop on brief chat
hop on brief conversation
hop on brief discussion
hop on call
hop on chat
hop on coffee
hop on coffee chat
hop on conversation
hop on cup of coffee
hop on discussion
hop on informational interview
hop on phone call
hop on quick call
hop on quick chat
hop on quick conversation
hop on quick talk
hop on short call
hop on short chat
hop on short conversation
hop on talk
hop on video call
hop on zoom
hop on zoom call
hoping for brief call
hoping for brief chat
hoping for brief conversation
hoping for brief discussion
hoping for call
hoping for chat
hoping for coffee
hoping for coffee chat
hoping for conversation
hoping for cup of coffee
hoping for discussion
hoping for informational interview
hoping for phone call
hoping for quick call
hoping for quick chat
hoping for quick conversation
hoping for quick talk
hoping for short call
hoping for short chat
hoping for short conversation
hoping for talk
hoping for video call
hoping for zoom
hoping for zoom call
hour of your time
info chat
informational interview
insider perspective
interested in brief call
interested in brief chat
interested in brief conversation
interested in brief discussion
interested in call
interested in chat
interested in coffee
interested in coffee chat
interested in conversation
interested in cup of coffee
interested in discussing
interested in discussion
interested in informational interview
interested in phone call
interested in quick call
interested in quick chat
interested in quick conversation
interested in quick talk
interested in short call
interested in short chat
interested in short conversation
interested in talk
interested in video call
interested in zoom
interested in zoom call
join me for brief call
join me for brief chat
join me for brief conversation
join me for brief discussion
join me for call
join me for chat
join me for coffee
join me for coffee chat
join me for conversation
join me for cup of coffee
join me for discussion
join me for informational interview
join me for phone call
join me for quick call
join me for quick chat
join me for quick conversation
join me for quick talk
join me for short call
join me for short chat
join me for short conversation
join me for talk
join me for video call
join me for zoom
join me for zoom call
jump on
jump on brief call
jump on brief chat
jump on brief conversation
jump on brief discussion
jump on call
jump on chat
jump on coffee
jump on coffee chat
jump on conversation
jump on cup of coffee
jump on discussion
jump on informational interview
jump on phone call
jump on quick call
jump on quick chat
jump on quick conversation
jump on quick talk
jump on short call
jump on short chat
jump on short conversation
jump on talk
jump on video call
jump on zoom
jump on zoom call
like brief call
like brief chat
like brief conversation
like brief discussion
like coffee chat
like cup of coffee
like informational interview
like phone call
like quick call
like quick chat
like quick conversation
like quick talk
like short call
like short chat
like short conversation
like to chat
like to have a call
like to have a chat
like to have a conversation
like to speak to you about
like to speak with you about
like to talk to you about
like to talk with you about
like video call
like zoom
like zoom call
love a quick chat
love brief call
love brief chat
love brief conversation
love brief discussion
love coffee chat
love cup of coffee
love informational interview
love phone call
love quick call
love quick chat
love quick conversation
love quick talk
love short call
love short chat
love short conversation
love to chat
love to chat with you
love to discuss
love to discuss this
love to have a chat
love to have a conversation
love to pick your
love to speak with you
love to talk
love to talk to you
love video call
love zoom
love zoom call
meet before
meet beforehand
meet for brief call
meet for brief chat
meet for brief conversation
meet for brief discussion
meet for call
meet for chat
meet for coffee
meet for coffee chat
meet for conversation
meet for cup of coffee
meet for discussion
meet for informational interview
meet for phone call
meet for quick call
meet for quick chat
meet for quick conversation
meet for quick talk
meet for short call
meet for short chat
meet for short conversation
meet for talk
meet for video call
meet for zoom
meet for zoom call
meet up
mentor me
minutes for a
minutes of your time
minutes this week
minutes to chat
minutes to connect
minutes to discuss
minutes to speak
minutes to talk
moment of your time
open for a quick
open to brief call
open to brief chat
open to brief conversation
open to brief discussion
open to call
open to chat
open to chatting
open to coffee
open to coffee chat
open to connecting for
open to conversation
open to cup of coffee
open to discussion
open to informational interview
open to meeting
open to phone call
open to quick call
open to quick chat
open to quick conversation
open to quick talk
open to sharing
open to short call
open to short chat
open to short conversation
open to speaking
open to talk
open to talking
open to video call
open to zoom
open to zoom call
phone call
pick your brain
picking your brain
quarter of an hour
quick call
quick chat
request brief call
request brief chat
request brief conversation
request brief discussion
request call
request chat
request coffee
request coffee chat
request conversation
request cup of coffee
request discussion
request informational interview
request phone call
request quick call
request quick chat
request quick conversation
request quick talk
request short call
request short chat
request short conversation
request talk
request video call
request zoom
request zoom call
schedule brief call
schedule brief chat
schedule brief conversation
schedule brief discussion
schedule call
schedule chat
schedule coffee
schedule coffee chat
schedule conversation
schedule cup of coffee
schedule discussion
schedule informational interview
schedule phone call
schedule quick call
schedule quick chat
schedule quick conversation
schedule quick talk
schedule short call
schedule short chat
schedule short conversation
schedule talk
schedule video call
schedule zoom
schedule zoom call
see the office beforehand
set up brief call
set up brief chat
set up brief conversation
set up brief discussion
set up call
set up chat
set up coffee
set up coffee chat
set up conversation
set up cup of coffee
set up discussion
set up informational interview
set up phone call
set up quick call
set up quick chat
set up quick conversation
set up quick talk
set up short call
set up short chat
set up short conversation
set up talk
set up video call
set up zoom
set up zoom call
shadow you
share about your experience
share advice
share insights
share your experience
share your insights
share your perspective
sharing insights
sharing your
some minutes
some of your time
speak before
speak briefly
speak by phone
speak on the phone
stop by
suggest brief call
suggest brief chat
suggest brief conversation
suggest brief discussion
suggest call
suggest chat
suggest coffee
suggest coffee chat
suggest conversation
suggest cup of coffee
suggest discussion
suggest informational interview
suggest phone call
suggest quick call
suggest quick chat
suggest quick conversation
suggest quick talk
suggest short call
suggest short chat
suggest short conversation
suggest talk
suggest video call
suggest zoom
suggest zoom call
talk about what your experience
talk about your
talk before
talk on the phone
time for brief call
time for brief chat
time for brief conversation
time for brief discussion
time for call
time for chat
time for coffee
time for coffee chat
time for conversation
time for cup of coffee
time for discussion
time for informational interview
time for phone call
time for quick call
time for quick chat
time for quick conversation
time for quick talk
time for short call
time for short chat
time for short conversation
time for talk
time for video call
time for zoom
time for zoom call
time this week
time to chat
time to connect
time to meet before
time to speak
time to talk
tour of the office
up for
up for brief call
up for brief chat
up for brief conversation
up for brief discussion
up for call
up for chat
up for coffee
up for coffee chat
up for conversation
up for cup of coffee
up for discussion
up for informational interview
up for phone call
up for quick call
up for quick chat
up for quick conversation
up for quick talk
up for short call
up for short chat
up for short conversation
up for talk
up for video call
up for zoom
up for zoom call
video call
visit you
willing to chat
willing to meet
willing to share
willing to speak
willing to talk
words of advice
worth a chat
worth a conversation
worth brief call
worth brief chat
worth brief conversation
worth brief discussion
worth call
worth chat
worth coffee
worth coffee chat
worth conversation
worth cup of coffee
worth discussion
worth informational interview
worth phone call
worth quick call
worth quick chat
worth quick conversation
worth quick talk
worth short call
worth short chat
worth short conversation
worth talk
worth video call
worth zoom
worth zoom call
your advice on
your time for
zoom chat
== vacancies
any jobs
any opening
any openings
any positions
any roles
any vacancies
any vacancy
are you hiring
does your company need
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
room for one more
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
how busy
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
like to learn more
love to learn
share how
share more about
"""
