"""What shows that a part of the message is there."""

WORDS = """
== interest
a joy
admire
align
appeal
at home
can hardly wait
can picture
cannot wait
caught my
compelling
connect
convinced
curious
delighted
draw
drawn
dream
eager
eagerly
energized
energizing
enjoy
enthused
enthusiasm
enthusiastic
excited
excitement
excites
exciting
fantastic
fascinated
fascinating
favorite
forward
glad
good fit
great
great fit
great to
happy
hear about
helpful
highlight
honor
honored
hope
hopeful
impressed
impressive
insightful
inspiration
inspired
inspiring
interest
interested
interesting
intrigued
joy
keen
keenly
keep thinking
kept thinking
learn about
learn from
learn more
like how
like the idea
like to connect
like what
looking forward
love
made my
meaningful
more sure
motivated
motivation
moved me
nice to
passion
passionate
pleasant
pleased
pleasure
privilege
proud
ready to
reinforced
resonate
see myself
stayed with
stood out
strengthened
struck
struck me
stuck with
thrilled
thrilling
treat to
valuable
value
want to
want to connect
welcome
wonderful
would like
== interview named
application
applied
apply
appointment
apprenticeship
at 5
audition
candidacy
candidate
chat with you
chatting with
demo
fellowship
hiring
internship
interview
interviewer
interviews
job
june
last month
last week
lesson
meet with
meet you
meeting you
met with
met you
monday
my slot
next week
on the 5
opening
opportunity
our appointment
our call
our chat
our conversation
our discussion
our meeting
our session
our talk
our time
our upcoming
panel
placement
position
post
posting
residency
role
shift trial
slot
speak with you
speaking with you
spoke with
talk to you
talk with you
talked with
talking to you
talking with
the call
the conversation
the discussion
the meeting
the panel
this afternoon
this morning
this week
today
tomorrow
tonight
tour
traineeship
trial day
trial shift
vacancy
visit
we meet
we met
we speak
we spoke
we talk
yesterday
== introduced
as a
as an
as your
background in
by trade
by training
currently a
currently at
developer here
engineer here
experience in
experience with
fellow
for a living
formerly
i also
i am a
i am an
i am applying
i am based
i am completing
i am currently
i am due
i am finishing
i am from
i am interviewing
i am now
i am one of
i am scheduled
i am starting
i am studying
i am the
i am working
i am your
i applied
i began
i bring
i build
i built
i care for
i come from
i completed
i cook
i coordinate
i coordinated
i cut
i design
i developed
i drive
i earned
i edited
i finished
i fix
i founded
i graduate
i graduated
i grew
i have been
i have spent
i have worked
i help
i hold
i joined
i just graduated
i kept
i lead
i led
i look after
i manage
i managed
i nurse
i plan
i practice
i ran
i recently
i repair
i run
i sell
i serve
i served
i sold
i specialize
i spent
i started
i studied
i study
i taught
i teach
i test
i train
i trained
i translate
i was a
i work
i worked
i write
i wrote
in my background
introduce myself
introducing myself
last 5 years
my background
my career
my current job
my current position
my current role
my day job
my degree
my experience
my field
my last role
my name is
my role
my studies
my training
my work
my years
new graduate
nurse here
past 5 years
previously
recent graduate
student here
teacher here
this is
years
== qualified
5 years
accomplishment
achievement
and built
and cut
and led
as a
as an
at my last
background
certificate
certification
certified
certified in
credential
decade
decades
degree
diploma
experience
experienced
expertise
fluent
graduate
i achieved
i am a
i am an
i bring
i brought
i build
i built
i cared for
i closed
i coached
i cooked
i coordinated
i created
i cut
i delivered
i design
i designed
i developed
i drove
i edited
i fixed
i founded
i grew
i handled
i have built
i have kept
i have led
i have spent
i help
i helped
i implemented
i improved
i increased
i kept
i launched
i lead
i led
i maintained
i manage
i managed
i migrated
i moved
i negotiated
i opened
i optimized
i organized
i oversaw
i planned
i produced
i published
i raised
i ran
i rebuilt
i reduced
i repaired
i researched
i run
i saved
i served
i set up
i shipped
i sold
i spent
i studied
i study
i supported
i taught
i teach
i tested
i trained
i translated
i won
i work
i worked
i would bring
i write
i wrote
in my current
in my last
license
licensed
my current role
my work in
my work on
my work with
portfolio
qualifications
qualified
seasons
skill
skilled
skills
specialize
specialty
summers
track record
trained
training
work with
years as
years at
years at the
years in
years of
years on
years with
== asked
ask about
ask for
ask if
ask what
ask when
ask where
ask whether
ask which
ask who
can you
check if
check whether
confirm
could you
glad to hear what
grateful to hear
hear how
hear what
how i can
how i could
know if
know what
know when
know where
know whether
know which
know who
learn what
let me know
like to know
need to know
not sure
please
question about
question on
question regarding
say what
tell me
thankful to hear
unsure
what i could do
what should
what would
will you
willing to share
wondering
would you
== put right
apologies for the
attached now
but it was
but the one
correct
correction
error
i meant
i said
instead of
it was in
it was not
it was until
last year’s
misspelled
misspelt
misstated
mistake
mistakenly
mix up
mixed up
new version
not 5 but
old version
put right
rather than
right one
set that right
set this right
should have
should read
sorry for the confusion
the right date
the right file
the right name
the right one
to clarify
wrong
== suits
afternoon
another day
another time
any time
anytime
availability
available
can come
can do
could come
could do
different day
different time
earlier
either
free
instead
later
monday
morning
move
next week
possible on
postpone
reschedule
suit
suits
this week
tomorrow
work for
works for
"""
