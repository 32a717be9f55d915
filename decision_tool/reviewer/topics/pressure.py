"""Pressure: demands, deadlines, entitlement, reproach, favors, gifts."""

WORDS = """
== demand
# says it by itself
a yes or a no
accept my request before
acknowledge receipt
acknowledge this
act accordingly
act now
advise you to
answer at once
answer immediately
answer me
answer urgently
answer within
are to treat
arrange for me to meet
as a priority
as soon as you read
as you may care to remember
ask for the reasons
at the earliest
at the latest
bar association
be a mistake
be foolish
be quick
before you have spoken
by close of business
by cob
by end of day
by eod
by return
by the end of the day
call every day
call me back
call whoever
call you until
calls me before
came to its senses
cannot wait forever
clock is ticking
clock ticks
close friend of
come to its senses
commit to a date
confirm receipt
contact your boss
contact your manager
contact your superior
counting on you to honor
demand a reply
demand an answer
do me justice
do not fill the
do the needful
does you no credit
draw my conclusions
draw my own
drop everything
else i will
end it
end of business
escalate
exception for me
expect a prompt
expect an immediate
expect nothing less
expect the panel
expect to see your
fast track
fast tracked
final offer
fix your
followers if this
formal complaint
freedom of information
friend of my family
friend of the owner
full attention
get a move on
get back to me as soon as
get this done
get your designer
give me a date
give me a straight
give you until
glassdoor review
go elsewhere
go public
guarantee me
hard as me
have your assistant
have your secretary
high time that
honor it
hours in this
hurry along
hurry up
i can only wait
i demand an
i demand that
i demand to
i do not propose to ask
i expect a call
i expect a personal
i expect a reply
i expect a response
i expect an answer
i expect the same
i expect to be
i expect your
i give you until
i insist that
i know the ceo
i know the owner
i must ask that
i must insist
i need a reply
i need a response
i need an answer
i need your answer
i never give up
i require a response
i require an answer
i shall assume
i want a commitment
i want a reply
i want a response
i want an answer
i want someone
i want to be put through
i want to be seen by
i will assume
i will not be doing the
i will sign it
i would advise you to
if i do not hear
immediate answer
immediate attention
immediate reply
immediate response
invested 5 hours
it is high time
it is urgent
keep calling until
keep me waiting
kept me waiting
know people at
last chance
latest by
leave a review
let me slip
lose out
make an exception
make sure hr
merch
miss out
missing out
mistake if you
mistake not to
move faster
move me up
must ask that
must insist
my attorney
my cousin is on
my father knows
my lawyer
my uncle is
name a date
name one other
newspapers will
newspapers would
no later than
nobody else gets hired
not ask again
not ask twice
not care to speak to deputies
not giving up
not going away
not later than
not let up
not take no
not wait forever
not wish the
off the market
one chance
only chance
only wait until
or i will
other candidates after me
otherwise i will
over your head
owe me
pass up
portrait as a thank
post about this
preferred candidate
prioritize my
promise me
put me back
put me back on the list
put my name
put through to whoever
raise it with your
raise this with
read receipt
read this now
reads my cv before
reads my letter first
reconsider
refuse to do the
regret it
regret not
regret passing
reply asap
reply at once
reply immediately
reply to me
reply today
reply within
require an immediate
respond asap
respond at once
respond immediately
respond today
respond urgently
respond within
revert within
see me in person
see that my
see to it
seek counsel
shall raise it with
shirt size
shout out to my
sign it tonight
slip away
snap me up
snapped up
somebody senior
someone more senior
sooner you commit
speak to whoever is above
speed things up
speed this up
speed up
straight answer
strange not to choose
sweeten the deal
take my talents
take this up with
take your silence
thank you to say so
the press would
the sooner you
this is urgent
time is short
time sensitive
top of the heap
top of the pile
top of the stack
tray of
treat this as
until i hear
until you answer
until you reply
urgent answer
urgent reply
urgent response
urgently need an answer
wait until the end
waiting outside
want to be seen
waste my time
wasted my time
wasting my time
whoever is above you
whom i know well
will be following this
will not do the
will not last
will not wait
with whom i
without fail
without further delay
worked as hard as me
would not dream of stressing
wrap this up
wrapped up by
write a review
write back today
written confirmation
written explanation
yes or no by
you are to treat
you had better
you have until
you must answer
you must call
you must give
you must hire
you must let
you must reply
you must see
you must tell
you owe it
you owe me
you should answer
you should give
you should have
you should hire
you should move
you should reply
you will kindly
you will regret
your loss
== deadline
before i
before monday
before the end of
before the weekend
by june
by monday
by next week
by noon
by the end of
by the weekend
by tomorrow
by tonight
closes today
closes tonight
deadline is
deadline of
expire
expires
have to give .. answer
have until
must decide
must give an answer
need to give
posting closes
runs out
this week
today
tonight
until monday
== answer
answer
call me
decide
decision
get back to me
hear back
hear from you
reply
respond
response
word from you
write back
yes or no
== rivals
# other offers as pressure
5 offers
5 other companies
5 other firms
5 other offers
accept elsewhere
accept theirs
advanced stages
already made me an offer
an offer elsewhere
another company has
another district
another employer
another firm has
another hospital
another offer
another school
ball is in your court
being courted
competing offer
competing offers
competitor has
competitor is
competitor made me
competitors have
considering an offer
considering another
considering other
courted by
exploding offer
far along with
fighting over me
final round with
final rounds with
final stage with
final stages with
first choice but
further along with
give one of them
give them an answer
go with them
got an offer
has options
have an offer
have options
headhunted
headhunters
high demand
hold the place
holding an offer
in demand
in talks with
interest from other
interviewing at other
interviewing elsewhere
interviewing with other
interviews elsewhere
irons in the fire
keep my options
lose me to
lots of interest
made me an offer
made up my mind for me
market long
much interest from
multiple offers
offer expires
offer from a competitor
offer from another
offer in hand
offer on the table
offer pending
offer runs
offers from
offers on the table
other companies are
other companies have
other employers
other firms are
other firms have
other hospital
other irons
other offer
other offers
other options
other school
pending offers
plenty of offers
plenty of options
process with other
processes with
received an offer
recruiters are
recruiters call me
rival has
rivals have
say yes to somebody
several offers
sign elsewhere
sign with
slowness on your side
stay on the market
talks with other
they want an answer
turned down 5
two shops
wants me and
weighing an offer
weighing offers
yes to somebody else
you are my first choice
your first choice
== entitled
# thinks it is due
a formality for me
above that
already mine
an interview with me is overdue
answer is overdue
as a shareholder
as good as mine
be a fool
be crazy not
been a customer
belongs to me
beneath me
best applicant
best candidate
best qualified
better than all
better than any
better than anyone
better than other
better than the other
better than the rest
call off
cancel the other
cancel the rest
cancel the search
candidate of my
choose me and
clear choice
consider me hired
considering my background i
decide in my favor
decided in my favor
deserve better
deserve more respect
deserve this
deserves better
deserves more
do not usually have to
earned a place
earned my place
earned the right
earned this post
end your search
entitled to a
entitled to this
feel entitled
find nobody better
foregone conclusion
fortunate to have
get picked
give me a chance
give me a shot
give me the chance
give me the job
give me the role
give me this job
go straight to
goes without saying
had to be interviewed at all
has my name on it
have earned this
have to queue
hire me
hire me and
i am a shareholder
i am entitled
i am owed
i deserve
i get picked
i have a right
i have earned a
i have earned the
i have earned this
i know the job
interview is a formality
is overdue
it is fair to
it is my turn
it would be unfair
it's only fair
job is mine
just a formality
just hire me
keep interviewing
long overdue
look no further
loyal customer
lucky to have
made for me
man of my
mere formality
more than earned
most experienced candidate
most qualified
must be mine
my caliber
my calibre
my due
my level should
my name on it
my right to
my stature
need me more
need not interview
need not look
no better candidate
no one better
no reason to keep
nobody better
none better
not find a better
not find anyone
obvious candidate
obvious choice
only a formality
only candidate
only fair
only fair that
only one who
only person who
only real candidate
only right that
over qualified
overqualified for the
owed to me
owes me
pass me over
passing me over
perfect candidate
person of my
pick me and
post is mine
post should not be
prefer a younger
reply is overdue
role is mine
search is over
see no reason why
should be mine
should come to me
should not be mine
should not have to
skip rounds
skip the first
skip the interview
skip the line
skip the queue
skip the screening
skip the test
somebody of my
someone of my
special treatment
stand in line
stop looking
stop searching
stop your search
straight to the final
straight to the offer
strongest applicant
strongest candidate
surely it
surely you can
surely you see
surely you will
take me on
than your current
than your people
the job is mine
to be interviewed at all
too good for
too senior for
treat me as
treated accordingly
unfair if
usually have to apply
vip
wait in line
why the post should
will be mine
with my cv
with my grades i
with my record
woman of my
would be lucky
you will not find
you will surely
== reproach
always this slow
annoyed
annoyed that
anybody home
anybody there
anyone there
appalled by
appalling
are so slow
are you always
are you serious
as you promised
asking too much
astonished at
astonished by your
astonished that
bad form
bad practice
bad style
baffled
basic courtesy
be this slow
bother to
bothered to
broke your promise
can not even
cannot even
common courtesy
could not even
courteous to
deserves an answer
did not bother
did you even
disappointed by how
disappointed by your
disappointed that no
disappointed that nobody
disappointed that you
disappointed with how
disappointed with your
disappointing that
disgraceful
displeased
disrespect
disrespectful
dissatisfied
do not bother
do you even
does anybody read
does anyone read
does no one
does nobody
expected better from
expected better of
expected more from
fed up
find it odd
find it rude
find it strange
frustrated by your
frustrated that
frustrated with your
frustrating that you
ghosted
ghosted me
ghosting
ghosting me
good manners
had the courtesy
had the decency
have the courtesy
have the decency
have you even
hoped for better
how absurd
how slow you
how slowly
i expected better
i expected more
i had expected
ignore me
ignored me
ignoring me
inexcusable
insulted
insulted by
is anybody even
is anyone even
is it so hard
is nobody
is so slow
it is ridiculous
keep promises
keep your promise
keep your word
kept in limbo
kept in the dark
kept your word
lack of courtesy
lack of respect
lacks respect
least you can
least you could
least you could do
leave candidates
leave me hanging
leave people hanging
leaves a lot
leaving me hanging
left hanging
losing my patience
losing patience
minimum of courtesy
more respect
never called
never wrote
no way to treat
not acceptable
not even bothered
not the way
odd that
offended
one would expect
one would think
out of patience
outrageous
patience is running
poor form
poor style
promise to call
respect for my
respect my time
rude of you
rude to
shame on
shameful
shocked by how
shocked that
shown to me
sick of waiting
simple courtesy
so rude
some respect
strange that you
strange way
string me along
strung along
surprised not to
surprised that no
take me seriously
take so long
take that long
take this long
taken seriously
taken so long
takes this long
takes you so long
taking this long
this is ridiculous
this slow with
thought better of
tired of waiting
treat applicants
treat candidates
treat people
treated like
treating people
tried my patience
unacceptable
unhappy about how
unhappy with how
unimpressed
unprofessional
way to treat
what is taking
why can nobody
why does nobody
why has no one
why has nobody
why no
why the delay
would have expected
you promised
you would expect
you would think
your delay
your hesitation
your slowness
== favor
# asked for, it is a favor that the other cannot grant
a favor for me
a referral
act as my referee
act as reference
advantage over
advocate for me
ahead of other
ahead of others
ahead of the line
ahead of the others
ahead of the queue
ahead of the rest
an edge in
an edge over
an endorsement
back door
backdoor
be in your debt
be my reference
bend a rule
bend the rules
best shot
between ourselves
between you and me
big favor
break the rules
bring my name
cell number of
champion me
champion my
close the search
commend me
commend me to
connect me with the
convince the panel
convince your boss
cut the red tape
decision maker
do me a favor
drop my name
ear of
edge over
email of the hiring
employee referral
endorse me
endorsement
endorsing me
esteem for my work
extra consideration
favor me
favor of
fellow alumni help
flag my
flag my application
foot in the door
for old times
formal route
forward my application
forward my cv
forward my profile
forward my resume
front of the line
front of the queue
get around the
get me an interview
get me hired
get me in
get me onto
get me past
get me the job
get my foot
give me an edge
give me the answers
give me the questions
go past hr
good word
great influence
hand my cv
hand my resume
have a word with
have the answers
head of the queue
head start
help a brother
help a fellow
help an old friend
highlight my application
hiring manager's number
hold the job
hold the position
hold the spot
home address of
in the ear
in the provost’s ear
in your debt
influence the decision
influence the panel
inside track
internal referral
keep the job open
keep the position open
leak me
leg up
let the committee know
let the panel know
line from you to
little advantage
lobby for me
look favorably
look kindly
look with favor
make all the difference
make it happen
mention me
mention me to
mention my name
mentioned me to
my referee
my way
name drop
nudge the
nudge the others
nudge the recruiter
number of the hiring
off the record
official channel
old times sake
on my behalf to
on the quiet
on the sly
one of us
our little secret
owe you
owe you one
pass my cv
pass my resume
pass this to the
past the filter
peek at
personal favor
personal number
persuade your
pitch me
please introduce me
plug me
plug my
preferential
private number
pull a few strings
pull rank
pull some strings
pull strings
push it through
push my application
push my name
push my resume
put a thumb
put a word in
put in a word
put my name
questions beforehand
questions in advance
raise my name
recommend me
recommending me
refer me
referee within
reference from you
referring me
repay the favor
repay you
return favor
return the favor
rules do not
save a spot
save me a
save me a spot
say a few nice
say something good
say something nice
see the task before
see the test
sell me to
send me the questions
serve as reference
settle the matter
share the questions
short word from you
shortened between
side door
skip hr
slip me
small advantage
small favor
sneak peek
sneak preview
soften up
speak highly of me
speak on my behalf
special consideration
stand as reference
steer my
stop the search
submit my resume
support my application
support my candidacy
tag me
talk to the panel
tell the chair
tell the manager that
tell the panel
tell your boss
that you know me
these procedures
through the back
tilt the scales
tip the balance
tip the scales
under the table
unfair advantage
use you as
use your influence
use your name
use your position
vouch
vouch for
vouch for me
word from you would
word with the
write me a letter
your boss's
your pull
your referral
== gift
as a token
bottle for you
bottle of pappy
bottle of whisky
bottle of wine
bouquet
box of chocolates
bring you something
brought you
brought you a gift
buy you
buy you a drink
buy you dinner
buy you lunch
cake for
cookies to your
dinner on me
discount for you
donate to your
drinks on me
dropped at your door
finder’s fee
first paycheck
flowers for you
flowers to your
gift basket
gift card
gift cards
gift for you
little gift
little present
lunch on me
my cabin
my holiday home
ordered lunch
ordered pizza
ordering lunch
present for you
reward you for
send lunch
sent lunch
sent you a gift
small gift
small present
take you out
thank you generously
thank you properly
tickets for you
to your door
token of thanks
treat you
treat you to
two tickets
voucher
weekend at my
your favorite
== flattery
a genius
a genius like
as a legend
as perceptive as
as perceptive as you
best boss
best interviewer
best manager
best principal
best recruiter
big heart
biggest fan
brilliant as you
bring the rest round
do right by me
experienced as you
eye for talent
fair as you
fight for me
great as you
great leaders
greatest fan
heart of gold
helps his own
hero of mine
hiring people like me
i can tell that you are
intelligent as you
know a natural
leader as fair
leader like you
legend in
looked up to you
man like you
man of your
manager like you
most brilliant
most inspiring
my idol
nobody but you
of your caliber
of your calibre
of your stature
of your taste
of your wisdom
only you can
people like you
perceptive as you
person like you
person of your
real power
smart as you
smarter than the others
someone as
someone as important
someone as kind
someone as wise
talent like yours
the real power
wise as you
with a good heart
with your influence
with your instinct
woman like you
woman of your
you alone
you are a genius
you are a great leader
you are a legend
you are amazing
you are brilliant
you are so successful
you are the greatest
you are the kindest
you of all
your brilliance
your generous heart
your good heart
your kind heart
== cannot push
# innocent: talk of one's own work, or of the arrangement
accept the offer
as placement director
at my current
at my last
at the paper
at your convenience
catalogued
delayed train
emergency
exam kitchen
field at
for a living
for referring me
fundraiser
gladly accept
graduates
he referred me
i have accepted
i was recommended
in my current
in my last
kitchen where
letters of referral
major gifts
my old team
my suppliers
newsroom
no hurry
no pressure
no rush
of my suppliers
of myself
off the list
orders were
papers
pass my thanks
plates
recommended me
recommended that
recommended that i
recommended you
recommended your
referral letters
referral program
referrals from
referred me to this
running late
she referred me
soprano
sopranos
suggested i
suggested that
take me off the list
thank the panel
thank you for recommending
thanks for introducing
tidy commits
train is
train was
urgent calls
urgent care
urgent orders
urgent repairs
was recommended
was referred
whenever it suits
whenever you
who recommended
who referred
who referred me
withdraw my
you kindly introduced
your offer
"""
