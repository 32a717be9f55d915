"""What shows that a part of the message is there."""

WORDS = """
== interest
a joy
admire
appeal
appreciate your
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
drawn
dream
eager
enjoy
enthusiasm
enthusiastic
excited
excites
exciting
fascinated
fascinating
favorite
forward
glad
great
great fit
great to
happy
hear about
helpful
honor
honored
hope
i appreciated
impressed
impressive
inspired
inspiring
interest
interested
interesting
joy
keen
keenly
keep thinking
kept thinking
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
struck me
stuck with
thrilled
thrilling
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
by trade
by training
currently a
experience in
experience with
fellow
for a living
formerly
i also
i am a
i am an
i am applying
i am currently
i am due
i am interviewing
i am now
i am one of
i am starting
i am the
i am your
i applied
i began
i bring
i build
i built
i come from
i cook
i coordinate
i coordinated
i cut
i design
i drive
i earned
i edited
i finished
i fix
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
i plan
i practice
i ran
i run
i sell
i serve
i served
i sold
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
i would bring
i write
i wrote
introduce myself
introducing myself
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
recent graduate
this is
years
== qualified
5 years
achievement
and led
as a
as an
at my last
background
certificate
certified
certified in
credential
decade
decades
degree
diploma
experience
experienced
fluent
graduate
i am a
i am an
i bring
i brought
i build
i built
i closed
i coached
i cooked
i coordinated
i cut
i design
i designed
i drove
i edited
i fixed
i grew
i handled
i have kept
i have led
i have spent
i help
i helped
i kept
i launched
i lead
i led
i maintained
i manage
i managed
i moved
i negotiated
i opened
i organized
i oversaw
i planned
i raised
i ran
i rebuilt
i run
i served
i set up
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
my work on
my work with
portfolio
qualifications
qualified
seasons
skill
skilled
skills
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
i made mistake
i meant
i misspelled
i said
i wrote 5
instead of
it was 5
it was not
it was until
misspelled/misspelt your/the name
mistake
mistake in my/the
rather than
right one
set that right
should have
the right one
wrong
wrote/said/gave/sent wrong
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
suits
this week
tomorrow
work for
works for
"""
