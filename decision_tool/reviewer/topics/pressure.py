"""Pressure: demands, deadlines, entitlement, reproach, favors, gifts."""

WORDS = """
== demand
# says it by itself
a yes or a no
a yes or a no by
accept my request before
accept my request/invitation/invite
acknowledge receipt
acknowledge this
act accordingly
act now
advise you to
answer at once
answer immediately
answer this week
answer urgently
answer within
answer/reply .. right away
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
be sure to answer
before you have spoken
by close of business
by cob
by end of day
by eod
by return
call whoever
call you next week
calls me before
came to its senses
clock ticks
close friend of
confirm receipt
counting on you to honor
decide .. right away
demand a reply
demand an answer
do me justice
do not fill the
do the needful
does you no credit
draw my own
drop everything
end it
escalate
expect a prompt
expect an answer/reply/response
expect an immediate
expect the panel
expect to hear from you by
expect to see your
expedite the process/my
fast track
final offer
fix your
followers if this
formal complaint
freedom of information
friend of my family
full attention
get back to me as soon as
get this done
get your designer
give you a ring next/early
give you until
glassdoor review
go elsewhere
go public
guarantee me
have you not replied/answered/responded/written
have your secretary
high time that
honor it
hours in this
hurry along
hurry up
i can only wait
i demand an
i do not propose to ask
i expect a personal
i expect a reply
i expect the same
i expect your
i give you until
i must ask that
i must insist
i need an answer
i need to know/hear/have your/by/from/back
i need your answer
i never give up
i want someone
i want to be put through
i want to be seen by
i will assume
i will call your office
i will not be doing the
i will sign it
if i do not hear
immediate answer
immediate reply
immediate response
invested 5 hours
it is high time
last chance
latest by
leave a review
lose out
make an exception
make sure hr
merch
miss out
mistake if you
move faster
my attorney
my cousin is on
my lawyer
name a date
name one other
need your/an answer/reply/decision by
newspapers will
newspapers would
no later than
nobody else gets hired
not care to speak to deputies
not wait forever
not wish the
off the market
one chance
only chance
only wait until
or i will
other candidates after me
pass up
portrait as a thank
preferred candidate
prioritize my
promise me
put me back on the list
put through to whoever
raise it with your
read receipt
reads my cv before
reads my letter first
reconsider
regret it
regret not
regret passing
reply asap
reply immediately
reply today
reply within
require an immediate
respond asap
respond immediately
respond today
respond urgently
respond within
revert within
see me elsewhere
see me in person
see that my
see to it
seek counsel
shall raise it with
shirt size
shout out to my
sign it tonight
slip away
snapped up
somebody senior
someone more senior
sooner you commit
speak to whoever is above
speed up
straight answer
strange not to choose
sweeten the deal
take no for an answer
take this up with
thank you to say so
the press would
the sooner you
time is short
time sensitive
top of the pile
top of the stack
tray of
treat this as
urgent answer
urgent reply
urgent response
wait until the end
waiting outside
want to be seen
whoever is above you
whom i know well
will be following this
will not do the
will not wait
with whom i
without fail
worked as hard as me
would not dream of stressing
wrapped up by
write a review
write back today
written confirmation
written explanation
you are to treat
you can stop looking
you have until
you must let
you owe me
you should move
you will kindly
your loss
your prompt/quick/speedy reply/response/answer
your/for immediate attention
== deadline
before i
before monday
before the weekend
by june
by monday
by noon
by the end of
by the weekend
by tomorrow
deadline of
expire
have to give .. answer
have until
must decide
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
5 other firms
accept elsewhere
accept theirs
advanced stages
already chasing me
an offer elsewhere
another district
another employer
another hospital
another job offer
another offer
another school
ball is in your court
being courted
competing offer
competitor has
competitor is
considering an offer
considering another
considering other
contract/offer from another firm/company
courted by
exploding offer
fighting over me
final round with
give one of them
got an offer
has options
have an offer
headhunted
headhunters
high demand
hold the place
holding an offer
in demand
interviewing elsewhere
lose me to
made me an offer
made up my mind for me
market long
multiple offers
offer expires
offer from another
offer pending
offer runs
offers from
other employers
other hospital
other irons
other offer
other options
other school
other/another company are/is .. chasing/after me
pending offers
processes with
received an offer
recruiters are
rival has
say yes to somebody
several offers
sign elsewhere
sign with
slowness on your side
stay on the market
wants me and
weighing an offer
yes to somebody else
you are my first choice
== entitled
# thinks it is due
above that
already mine
an interview with me is overdue
as a shareholder
as good as mine
be a fool
been a customer
beneath me
best applicant
best candidate
best qualified
call off
cancel the other
cancel the rest
cancel the search
candidate of my
clear choice
considering my background i
decide in my favor
deserve better
deserve this
deserves more
do not usually have to
earned a place
earned the right
earned this post
entitled to a
feel entitled
foregone conclusion
get picked
give me this job
go straight to
goes without saying
had to be interviewed at all
has my name on it
have earned this
have to queue
hire me
i am best fit/match for
i am most qualified
i am owed
i deserve
i have earned a
i know the job
is overdue
it is fair to
it is my turn
it would be unfair
it's only fair
job is mine
just a formality
keep interviewing
long overdue
loyal customer
more than earned
my caliber
my calibre
my due
my stature
no reason to keep
nobody better
none better
not find a better
not find anyone
obvious candidate
obvious choice
only candidate
only fair that
only right that
over qualified
overqualified for the
owes me
pass me over
perfect candidate
person of my
post should not be
prefer a younger
see no reason why
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
someone of my
special treatment
stop searching
straight to the final
strongest applicant
strongest candidate
struggle to find better
surely it
to be interviewed at all
treated accordingly
unfair if
usually have to apply
vip
why the post should
with my grades i
with my record
you will not find
you will surely
== reproach
always this slow
annoyed
anybody home
anybody there
anyone there
appalling
are so slow
are you always
astonished at
astonished that
bad form
bad practice
bad style
baffled
basic courtesy
bother to
common courtesy
courteous to
deserves an answer
disgraceful
displeased
disrespect
disrespectful
dissatisfied
does nobody
expected better of
fed up
find it odd
frustrated that
ghosted
good manners
had the courtesy
had the decency
how absurd
how slowly
i had expected
ignore me
inexcusable
insulted
is nobody
keep promises
lack of courtesy
lacks respect
least you could do
leave candidates
leave people hanging
leaves a lot
left hanging
losing patience
more respect
never called
never wrote
no way to treat
not acceptable
not the way
odd that
offended
one would think
outrageous
poor form
poor style
respect for my
rude to
shame on
shameful
shocked that
shown to me
simple courtesy
so rude
some respect
strange way
strung along
take so long
take that long
taken seriously
treat applicants
treat candidates
treat people
treated like
unacceptable
unimpressed
unprofessional
why has no one
why no
why the delay
you promised
your delay
your hesitation
your slowness
== favor
# asked for, it is a favor that the other cannot grant
a referral
act as my referee
advantage over
ahead of the rest
an edge in
an edge over
an endorsement
back door
backdoor
bend a rule
best shot
between ourselves
between you and me
big favor
break the rules
bring my name
champion me
champion my
close the search
commend me
connect me with the
convince the panel
decision maker
ear of
endorse me
esteem for my work
extra consideration
favor me
favor of
flag my
flag my application
formal route
forward my cv
friend of your
get around the
get me hired/in/through
get me past
good word
good/kind word for/in
great influence
have the answers
head start
help a brother
help a fellow
help me get an interview
hold the job
hold the position
hold the spot
in the ear
in your debt
influence the decision
influence the panel
inside track
introduction to
knows the way in
leak me
leg up
let the committee know
line from you to
little advantage
look favorably
look kindly
make all the difference
make it worth
mention me
mention me to
mention my name
my referee
my way
name drop
nudge the
nudge the recruiter
off the record
official channel
on my behalf to
on the quiet
on the sly
open the door
owe you
pass/passing/forward/hand my resume/cv/application/portfolio
pass along my resume
submit/submitting my resume
past the filter
peek at
personal favor
personal number
persuade your
pitch me
plays chess with
plug me
plug my
preferential
private number
pull rank
pull strings
push my resume
put a thumb
put in a word
put me in touch with/to
put/putting in a good/kind word
questions beforehand
quiet word
recommend me
recommend/refer/endorse/introduce/suggest me for/to
refer me
referee within
repay the favor
repay you
return favor
save a spot
save me a
see the test
settle the matter
share the questions
short word from you
shortened between
in through side door
side door open for
skip hr
slip me
small advantage
small favor
sneak peek
sneak preview
soften up
speak on my behalf
special consideration
steer my
tag me
tell the chair
tell the panel
that you know me
these procedures
through the back
tilt the scales
tip the balance
tip the scales
under the table
unfair advantage
use you as
use your name
vouch
vouch for me
word from you would
word with the
word/line from you to/would
your boss's
your pull
== gift
as a token
bottle for you
bottle of pappy
bottle of wine/whisky/champagne for
bouquet
brought you
buy you
buy you lunch
cake for
dropped at your door
first paycheck
gift basket
gift card
left/sent/bought/brought box/gift/parcel/present/flowers for you
little gift
little present
my cabin
on its way to you
ordered lunch
ordered pizza
send lunch
small gift
small present
take you to lunch/dinner
token of thanks
treat you
two tickets
voucher
your favorite
== flattery
a genius
as a legend
as perceptive as
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
eye for talent
fair as you
fight for me
great leaders
greatest fan
helps his own
hiring people like me
i can tell that you are
know a natural
leader as fair
legend in
looked up to you
man like you
most brilliant
most inspiring
my idol
of your wisdom
only you can
perceptive as you
person of your
real power
smarter than the others
someone as
someone as kind
talent like yours
you alone
you are a great leader
you are the kindest
your brilliance
== cannot push
# innocent: talk of one's own work, of the arrangement, or of a choice that is made
accept another offer
as placement director
at my last
at your convenience
catalogued
denver in
exam kitchen
for a living
for referring me
fundraiser
gladly accept
graduates
i have accepted
in denver
in my current
in my last
kindly =referred
kitchen where
label
major gifts
my old team
newsroom
no hurry
of myself
off the list
offer engine
orders were
papers
pass my thanks
plates
recommended your
referrals from
referred me to this
running late
service
shop
soprano
suggested i
suggested that
suppliers
thank the panel
thank you for accepting
thank you for recommending
thanks/thank for accepting
tidy commits
train is
urgent orders
whenever it suits
whenever you
withdraw my
yes or no i
you kindly =introduced
your offer
== begging
beg of you
begging you
cost me my dream
counting on you
do anything for this
do anything to
do not let a few
first month for nothing
have mercy
i beg
i will prove to you
only let me in
liar out of me
literally anything
make a liar
mercy on
my last shot
not regret it
on my knees
one person to say yes
please please
pray that it is you
prove you right
take a second look at me
whatever it takes
work for nothing
you will not regret
== assumed
already put your
already told my current
apartments near
as my employer on
be joining so
contract to this
future colleague
i am on board
i will be joining
i would change the
leaving for you
like my rota
looking at apartments
more interviews
my new desk
my new job with you
my new office
on the first day then
once i am on board
ordered the uniform
see you on the first day
send the contract
settle the date
settle the start date
sign the contract today
skip that step
skip the rest
skip the second
soon to be colleague
that sure of it
told my boss
told my family
told my landlord
told my students
wait for any more interviews
i am your next
"""
