"""What shows that a part of the message is there."""

WORDS = """
== interest
a joy
admire
appeal
appreciated
at home
can hardly wait
cannot wait
caught my
connect
convinced
curious
delighted
draw
dream
eager
enjoy
enthusiasm
enthusiastic
excited
fascinated
favorite
forward
glad
great
happy
hear about
helpful
honor
hope
i appreciated
impressed
impressive
inspired
interest
keen
keenly
keep thinking
learn about
learn from
learn more
like how
like to connect
like what
looking forward
love
made my
more sure
motivated
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
struck
stuck with
thrilled
treat to
valuable
value
want to
welcome
wonderful
would like
== interview named
application
applied
appointment
apprenticeship
at 5
audition
candidacy
candidate
chatting with
demo
fellowship
hiring
internship
interview
interviewer
job
june
last month
last week
lesson
meet with
meet you
monday
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
residency
role
shift trial
slot
spoke with
talk to you
talked with
the call
the conversation
the discussion
the meeting
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
we speak
we talk
yesterday
== introduced
as a
by training
currently a
experience in
experience with
fellow
for a living
i also
i am a
i applied
i began
i bring
i build
i come from
i cook
i coordinate
i cut
i design
i drive
i earned
i edited
i finished
i fix
i graduate
i grew
i have been
i have spent
i have worked
i help
i hold
i joined
i kept
i lead
i look after
i manage
i plan
i practice
i ran
i sell
i serve
i spent
i started
i studied
i taught
i test
i train
i translate
i work
i would bring
i write
i wrote
introduce myself
last 5 years
my background
my career
my current role
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
past 5 years
this is
years
== qualified
5 years
achievement
as a
at my last
background
certificate
certified
credential
decade
degree
diploma
experience
graduate
i am a
i bring
i build
i closed
i coached
i cooked
i coordinated
i cut
i design
i drove
i edited
i fixed
i grew
i handled
i have kept
i have led
i have spent
i help
i kept
i launched
i lead
i maintained
i manage
i moved
i negotiated
i opened
i organized
i oversaw
i planned
i raised
i ran
i rebuilt
i served
i set up
i sold
i spent
i studied
i supported
i taught
i tested
i trained
i translated
i work
i would bring
i write
i wrote
in my current
in my last
license
my work on
my work with
portfolio
qualifications
qualified
seasons
skill
specialty
summers
track record
trained
work with
years as
years at
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
can you
confirm
could you
glad to hear what
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
say what
tell me
thankful to hear
what i could do
what should
what would
will you
willing to share
wondering
would you
== put right
apologies for the
but it was
but the one
correct
correction
error
i meant
i misspelled
i said
i wrote 5
instead of
it was 5
it was not
it was until
mistake
rather than
right one
should have
wrong
== suits
afternoon
another day
another time
any time
available
can come
can do
could come
could do
earlier
either
free
instead
later
monday
morning
move
next week
reschedule
suit
this week
tomorrow
work for
"""
