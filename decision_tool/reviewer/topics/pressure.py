"""Pressure: demands, deadlines, entitlement, reproach, favors, gifts."""

WORDS = """
== demand
# says it by itself
accelerate
acknowledge receipt
acknowledge this
act accordingly
act fast
act now
act quickly
answer at once
answer immediately
answer me
as matter of urgency
asap
at once
at the latest
be a mistake
be foolish
before close of business
before the week is out
by close of business
by cob
by end of business
by end of day
by eod
by friday at the latest
by return
by the end of the day
by tomorrow morning
by tonight
call every day
call me back
call you until
can not wait any longer
cannot wait
cannot wait forever
clock is ticking
clock ticks
commit to
commit to a date
complain
complaint
confirm receipt
contact your boss
contact your manager
contact your superior
demand a reply
demand an answer
do not have all day
do not keep me waiting
draw my conclusions
draw my own
else i will
end of business
escalate
exception for me
expect a prompt
expect an immediate
expect nothing less
expedite
fast track
fast tracked
final offer
formal complaint
get a move on
give me a date
give me a straight
give me one good reason
glassdoor review
go elsewhere
go public
go to your boss
go to your manager
guarantee me
guarantee that
hear from my lawyer
high priority
hurry
hurry along
hurry up
i demand
i demand that
i expect a call
i expect a personal
i expect a reply
i expect a response
i expect an answer
i expect to be
i expect you to
i expect your
i have no time to
i insist
i must insist
i need a reply
i need a response
i need an answer
i need to hear from you
i need to know by
i need to know now
i need to know today
i need you to
i need your answer
i need your decision
i need your reply
i never give up
i require a response
i require an answer
i shall assume
i want a commitment
i want a reply
i want a response
i want an answer
i want it in writing
i want to hear from you by
i want you to
i will assume
i will be at your office
i will be calling
i will call you
i will call your
i will come by your
i will drop by
i will keep
i will phone you
i will ring you
i will show up
i will stop by
i will take it as
i will take my
i will turn up
if i do not hear
if i hear nothing
if you do not answer
if you do not reply
if you do not respond
immediate answer
immediate attention
immediate reply
immediate response
immediately
insisting on
keep calling until
keep me waiting
kept me waiting
kept waiting
last chance
latest by
leave a review
let me slip
look elsewhere
lose out
make an exception
make it quick
make sure my application
make sure that my application
miss out
missing out
mistake if you
mistake not to
move fast
move faster
move me to the top
move me up
move quickly
must insist
name a date
no later than
not be available for long
not giving up
not going away
not later than
not let up
not on the market for long
not take no
not wait forever
off the market
one chance
only chance
or i will
otherwise i will
over your head
owe me
pass up
post about this
prioritize
prioritize my
promise me
put it in writing
put me at the top
put me on top
put my name
quickly as you can
read receipt
regret it
regret not
regret passing
reply asap
reply at once
reply immediately
reply to me
reply today
require an immediate
respond asap
respond at once
respond immediately
respond to this message
respond today
right away
right now
running out of time
see that my
see to it
slip away
slip through your fingers
snap me up
snapped up
sooner rather than later
speed things up
speed this up
speed up
straight answer
take my application elsewhere
take my talents
take no for an answer
take your silence
this is your chance
time is of the essence
time is running out
time sensitive
top of the heap
top of the pile
top of the stack
top priority
until i get an answer
until i hear
until you answer
until you reply
urgency
urgent
urgently
waiting outside
waste my time
wasted my time
wasting my time
will not give up
will not last
will not wait
within 5 days
within 5 hours
within a day
within the day
within the hour
without delay
without fail
without further delay
write a review
write back today
write to your boss
write to your ceo
you had better
you have to
you must
you need to
you ought to have
you owe it
you owe me
you should answer
you should have
you should hire
you should reply
you will regret
your loss
== deadline
before i
before monday
before the end of
before the weekend
by 5
by june
by monday
by next week
by noon
by the 5
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
confirm
confirmation
decide
decision
get back to me
hear back
hear from you
let me know
offer
reply
respond
response
tell me
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
an offer elsewhere
another company has
another employer
another firm has
another offer
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
holding an offer
in demand
in talks with
interest from other
interviewing at other
interviewing elsewhere
interviewing with 5 other
interviewing with other
interviews elsewhere
irons in the fire
keep my options
lots of interest
much interest from
multiple offers
offer expires
offer from a competitor
offer from another
offer from your competitor
offer in hand
offer is good until
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
other irons
other offer
other offers
other options
pending offers
plenty of offers
plenty of options
process with other
processes with
rather work for you
received an offer
recruiters are
recruiters call me
rival has
rivals have
said no to
several offers
sign elsewhere
sign with
talks with other
they want an answer
they want me to
turned down 5
waiting for my answer
waiting on my answer
weighing an offer
weighing offers
would prefer you but
you are my first choice
your first choice
== entitled
# thinks it is due
above that
already mine
be a fool
be crazy not
belongs to me
beneath me
best applicant
best candidate
best choice
best person
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
certain that you will
choose me
clear choice
confident that you will choose
confident you will choose
confident you will hire
consider me hired
considering my background i
deserve a
deserve better
deserve more respect
deserve this
deserve to
deserves an
deserves better
deserves more
do not need to apply
do not need to see anyone
do not usually have to
earned a place
earned my place
earned the right
end your search
entitled to
entitlement
find nobody better
foregone conclusion
formality
fortunate to have
give me a chance
give me a shot
give me the chance
give me the job
give me the role
give me this job
given my background i expect
given my experience i expect
given my experience i should
go straight to
goes without saying
has my name on it
have earned this
have to queue
hire me
hire me and
i am getting this job
i am owed
i am the man
i am the one
i am the person you
i am what you need
i am who you
i deserve
i have a right
i have earned
i know i will get
i know that i will be chosen
i know the job
i more than earned
i will get the job
i will get this job
i'm the one
interview is a formality
is overdue
it is fair to
it is my turn
it would be unfair
it's only fair
job is mine
just a formality
just hire me
long overdue
look forward to my first day
look no further
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
my standing
my stature
my turn
need me more
need not interview
need not look
needless to say i
no better candidate
no doubt you will
no need for an interview
no need to interview me
no one better
nobody better
none better
not find a better
not find anyone
not used to being
not used to waiting
obvious candidate
obvious choice
once i start
only a formality
only candidate
only fair
only fair that
only one who
only person who
only real candidate
only right that
over qualified
overdue
overqualified for the
owed to me
owes me
perfect candidate
person of my
pick me
post is mine
right person for this and
role is mine
search is over
see you on my first day
should be mine
should come to me
should go to me
should not have to
should not need to
skip round
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
sure i will get
sure that i will be
surely it
surely you can
surely you see
surely you will
take it as given
take it for granted
take me
than most of your
than your current
than your people
the job is mine
too good for
too senior for
treat me as
treated accordingly
unfair if
usually have to apply
vip
wait in line
waste time on others
waste time with other
when i join you
when i start
will be mine
with my background i should
with my cv
with my experience i should
with my grades i
with my record
without me
woman of my
would be lucky
would be mad not
you need me
you need someone like me
you will no doubt
you will not find
you will surely
== reproach
absurd
annoyed
annoying
anybody home
anybody there
anyone there
appalled
appalling
are you always
are you serious
as you promised
asking too much
bad form
bad practice
bad style
baffled
basic courtesy
bother to
bothered to
broke your promise
can not be bothered
can not even
cannot even
common courtesy
could not even
courteous to
courtesy of a reply
courtesy to
decency
deserves an answer
did not bother
did you even
disappointed by
disappointed in
disappointed that
disappointed with
disappointing that
disgrace
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
find it strange
frustrated
frustrating
frustration
ghost
ghosted
ghosting
good manners
had the courtesy
had the decency
hard can it be
have the courtesy
have the decency
have you even
hoped for better
how hard can it be
how long does it take to
how slowly
i expected better
i expected more
i had expected
ignore me
ignored me
ignoring me
impolite
in limbo
in the dark
inexcusable
insult
insulted
insulting
is anybody even
is anyone even
is it so hard
is it too much
is nobody
joke of
keep promises
keep your promise
keep your word
kept in
kept your word
lack of respect
lacks respect
least you can
least you could
leave candidates
leave me hanging
leave me in the dark
leave people hanging
leaves a lot
leaves much to be desired
leaving me hanging
left hanging
left me in the dark
losing patience
manners
minimum of courtesy
more respect
my patience
never called
never wrote
no way to treat
not acceptable
not even bothered
not how
not impressed by your
not impressed with your
not serious
not take me seriously
not the way
odd that
offended
offensive
one would expect
one would think
out of patience
outrageous
patience
poor form
poor style
promise to call
puzzled that
respect for my
respect my time
ridiculous
rude
running out of patience
shame on
shameful
shocked
sick of waiting
simple courtesy
slow process
slow to
so slow
some respect
still think this is
strange that you
strange way
string me along
strung along
surprised by your silence
surprised not to
surprised that no
surprised that you have not
surprised you have not
surprising that
take me seriously
take so long
take that long
take this long
taken seriously
taken so long
takes this long
takes you so long
taking this long
the least
this slow
thought better of
tired of waiting
too much to ask
too slow
treat applicants
treat candidates
treat people
treated like
treating people
unacceptable
unhappy about how
unhappy with how
unimpressed
unprofessional
way to treat
why am i
why are you ignoring
why can nobody
why can you not
why did you not
why do you not
why does no one
why does nobody
why has no one
why has nobody
why have you not
why no
why was i not
would have expected
you promised
you said you would
you told me you would
you would expect
you would think
== favor
# asked for, it is a favor that the other cannot grant
a favor
act as my reference
act as reference
advantage over
advocate
advocate for me
ahead of other
ahead of others
ahead of the line
ahead of the others
ahead of the queue
ahead of the rest
an edge
arrange it for me
back door
back me
back my
backdoor
be my reference
bend a rule
bend the rules
best shot
between ourselves
between us
between you and me
big favor
break the rules
bring my name
bring up my name
bypass
cell number of
champion me
champion my
close the search
confidential questions
connect me to
connect me with
convince
convince the
cut the red tape
decision maker
discreetly
do me a favor
drop my name
edge over
email of the hiring
endorse
endorse me
endorsement
endorsing me
extra consideration
favor me
favorable
favour
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
get me a
get me an interview
get me in
get me on the shortlist
get me onto
get me past
get me the
get me through
get me to the front
get my application
get my foot
get round
give me an edge
give me the questions
go around
go past hr
good word
great influence
hand my cv
hand my resume
have a word with
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
in your debt
influence over
influence the decision
influence the panel
influence with
inside track
internal referral
introduce me to the
introduce me to your
just between
keep the job open
keep the position open
kind word
leak
leak me
lean on
leg up
letter of recommendation
little advantage
lobby for me
look favorably
look kindly
look with favor
make all the difference
make it happen
make it happen for me
make it up to you
mention me to
mention my name
name drop
number of the hiring
off the record
official channel
official route
old times sake
on my behalf
on the quiet
on the sly
one of us
open a door for me
open doors for me
open the door for me
our little secret
our secret
owe you
owe you one
pass along my cv
pass along my resume
pass it to the hiring
pass my application
pass my cv
pass my resume
pass on my cv
pass on my resume
pass this to the
peek at
personal number
persuade
pitch me
plug me
plug my
preferential
private number
procedures are
pull a few strings
pull rank
pull some strings
pull strings
push it through
push me
push my
push my application
push my resume
put a thumb
put a word in
put in a word
put me in contact
put me in touch
put me through to
put my name
questions beforehand
questions in advance
quietly
raise my name
recommend
recommend me
recommendation
recommending me
red tape
refer
refer me
reference from you
referral
referring me
repay the favor
repay you
reserve the
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
share the questions
short word from you
shorten
shortened between
side door
skip hr
slip me
small advantage
small favor
sneak peek
sneak preview
soften up
sort it out for me
speak for me
speak highly of me
speak on my behalf
speak up for me
speak well of me
special consideration
stand as reference
stop the search
submit my resume
support me with
support my application
support my candidacy
sway
sway the
tag me
talk to the hiring manager
talk to the panel
talk to your boss
the answer key
the answers
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
warm up
way around
way round
weigh in for
wink
word from you would
word in for me
word in the right ear
word with
write me a letter
your boss's
your influence
your pull
== gift
a token
bottle of
bottle of wine
bouquet
box of chocolates
bring you something
brought you
buy you
buy you a drink
buy you dinner
buy you lunch
cake for
chocolates
coffee is on me
cookies for
cut of my
dinner on me
discount for you
donate
donation
drinks on me
first paycheck
flowers
free of charge for you
free sample for you
gift
gift basket
gift card
gifts
invite you for dinner
invite you to dinner
invite you to lunch
little present
lunch on me
make it worth your while
my cabin
my holiday home
my treat
on me
ordered lunch
ordered pizza
ordering lunch
pay you
paying you
present for you
reward you
send lunch
sent lunch
sent you a
share of my
small present
take you out
take you to dinner
take you to lunch
thank you generously
thank you properly
tickets for you
tickets to the
token of
treat you
treat you to
two tickets
voucher
weekend at my
worth your while
== flattery
a genius
as perceptive as
best boss
best leader
best manager
best recruiter
big heart
biggest fan
brilliant as you
experienced as you
genius
great as you
greatest
greatest fan
heart of gold
hero of mine
i can see that you are a person
i can tell that you are
idol
in awe of you
intelligent as you
kindest
leader like you
man of your
manager like you
most brilliant
most inspiring
my hero
my idol
nobody but you
of your caliber
of your calibre
of your stature
of your taste
of your wisdom
only someone like you
only you can
perceptive
perceptive as you
person of your
smart as you
someone as
someone like you will
someone so
wise as you
with your experience you
with your eye
with your influence
with your instinct
with your taste
woman of your
worship
you alone
you are a legend
you are amazing
you are brilliant
you are so successful
you clearly have
you obviously
you of all people
your brilliance
your good heart
your kind heart
your wisdom
== cannot push
# innocent: talk of one's own work, or of the arrangement
accept the offer
accept your offer
at my current
at my last
at the paper
at your convenience
clients
customer
customers
decline your offer
delayed train
emergency
for a living
for nine years
gladly accept
i built
i handled
i have accepted
i led
i managed
i met
i ran
i sold
i was recommended
i worked
i wrote
if you like
if you wish
in my current
in my job
in my last
in my work
my team
my thesis
newsroom
no hurry
no need to
no pressure
no pressure at all
no rush
our team
patients
recommended me
recommended that
recommended you
recommended your
referred me
referred me to you
running late
suggested that
train is
train was
urgent calls
urgent care
urgent repairs
was recommended
was referred
when you have a moment
when you have time
whenever it suits
whenever you
who recommended
who referred
withdraw
withdrawing
your offer
"""
