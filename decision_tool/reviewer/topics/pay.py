"""Pay and terms."""

WORDS = """
== pay
401k
=benefits
=earn
=earning
=shares
accommodation
after tax
allowance
amount
annual leave
apprentices given
ballpark
before tax
benefits summary
bonus
bonus is customary
bracket
bring home
bucks
cap table
carry over
cash
check looks like
childcare
cliff
club membership
commission
commuting costs
comp
company car
company truck
compensated
compensation
contract terms
copay
cost of moving
cost of the visa
coverage
cut when i
daycare
days off
deductible
dental
differential
dilution
discount
distributions
dollars
earning potential
earnings
employment terms
equity
equity on the table
euros
expenses
family leave
family premium
fee
fertility treatment
figure
financial
financial side
financially
first rent
flights home
free lunch
free meals
fringe
fuel card
gas card
golden hello
gross
guaranteed hours
gym membership
health cover
health insurance
health plan
help with the move
hmo
holiday entitlement
honorarium
hotel for the first
hourly
hours guaranteed
housing
in lieu
income
increase
increment
insurance
leave entitlement
leave policy
loan repayment
lockstep
malpractice
maternity
meal voucher
medical cover
mileage
monetary
money
moneywise
moving costs
moving expenses
number attached
option grant
ote
overtime
package
paid
parental leave
participates in the profits
paternity
paycheck
payslip
pension
pension scheme
per diem
percentage does employee
perk
perquisite
pounds
ppo
premium
private medical
profit share
profits from the first
pto
put people up
raise
range
rate
refreshed annually
reimburse
reimbursement
relocation
relocation settlement
removal costs
remunerate
remuneration
retirement contribution
retirement plan
rise
roll over
rsu
sabbatical
salary
scale
season ticket
severance
share option
sick days
sick leave
sign on
signing bonus
sponsorship costs
spousal hire
step on the scale
stipend
stock
strike price
student loan
sum
superannuation
take home
take home and so on
thirteenth month
time back
time given back
top step
total rewards
towards their keep
train fare
training costs
travel between
travel costs
tuition
tuition support
underpaid
unlimited holiday
unlimited leave
unpaid
unsocial hours
unused holiday
vacation
vacation days
variable part
vest
visa cost
wage
week off
weekly check
== flexible
# how and where one works, as a term
4 day week
afternoons free
any arrangement
asynchronous
at liberty to work
at the office no more than
be off
bends around
can not work that week
collect the twins at
come to the office
coming in 5 days
commute from
compressed fortnight
compressed week
core hours
days in office
days only
dial in
do nights
do weekends
elk tag
evenings free
evenings off
finish at
finish by
finish early
finishing time
flexi time
flexibility
flexible hours
flexible schedule
flexible start
flexible working
flexitime
flextime
flights to
friday afternoons would be free
friday in june off
fridays off
from abroad
from anywhere
from lisbon
from my flat
from my residence
giving those up
gone the second week
having to move
home days
home office
home working
homeworking
honeymoon
hours a week
hours are
hours of a junior
hybrid
in the office would be
job from home
job share
keep the hours
kitchen table
latitude
latitude as to location
leave early
location independent
log in from
log on from
mornings only
my commute
my trip
need weekends
night call
night shifts are
nights only
not able to do
office attendance
office hours
office on tuesdays
on call rota
only do mornings
only mornings
or weekends
out the door by
own hours
own study
part time
part time schedule
perform the role from
physical presence
presence you insist
reduced hours
relocate
remote
remote work
remotely
residence in
schedule that bends
school hours
shift pattern
short tuesday
shorter hours
show up in person
site based
start and finish times
starting after
stay at home
stay home
sundays free
telecommute
telework
term time
term time only
the role from
thirty hours
weekend work
weekends off
weekends or
wfh
where i sit
work abroad
work from abroad
work from home
work hours
work weekends
would not be giving those up
== pay said
# means it whatever stands around it
5 at your
5 home days
5k a year/month/week/hour
=paid internship
=paid position
=paid role
=paid trial
a condition for me
a number that
about the money
above the range
above what the ad says
accrue
adequately compensated
afford the move
agree on numbers
agree terms
as a condition
at least 5k
at least parity
attractive salary
be on 5 percent
be paid for
be remunerated
better money
better paid
better rewarded
better salary
bill 5
bonus came to
booked holiday
booked leave
booked off
buy out my
chains start at
clearing 5
compensated accordingly
compensated fairly
competitive compensation
competitive offer
competitive package
competitive pay
competitive salary
condition of my employment
cover the move
cruise booked
ctc
currently earning
currently making
currently paid
days only
decent money
decent salary
decent wage
discuss compensation
discuss pay
discuss remuneration
discuss salary
discuss terms
doe covers
earning more
eight lakhs
expect to earn
expectations in that regard
extra pay
fair pay
fair salary
fair wage
fairly compensated
fairly rewarded
far below that
financial expectation
find a number
five figures
flexible on money
floor for me
for free
for less than 5
forfeit
friday afternoon to myself
fridays off
gave me 5 percent
generous salary
generous/great/good/nice/excellent benefit/benefits package
get paid
gives me 5 days
giving up a final
glassdoor has
glassdoor lists
glassdoor says
go down to 5
going rate
good money
good pay
good salary
high forties
higher pay
higher salary
holiday booked
holiday planned
home days
how many days people
i bill
i could live on
i earn
i made 5k
i was making
i was paid
in that ballpark
is a condition
is the floor
lakh
last salary
less than fifty five
less than the going rate
levels says
live on in the city
long planned trip
looking/hoping/asking for 5k
low sixties
lpa
match it
match my number
match my pay
match my rate
match my salary
mid fifties
mid seventies
mid sixties
money is not everything
money is not why
more money
move for less
my compensation
my current package
my current salary
my earnings
my expectation is
my fee
my figure
my floor
my hourly/daily/usual/day rate
my income
my minimum
my number
my package
my pay
my price
my rate
my remuneration
my salary
my wage
negotiable
negotiate salary
no pay
not beneath
not keen to go backwards
number in my head
offer relocation
on seventy percent
other side of the ledger
paid accordingly
paid extra
paid fairly
paid more
paid separately
paid well
parity with
part of the bargain
pay better
pay cut
pay enough
pay expectation
pay me
per annum
per levels
person in this job get
pre booked
predecessor earn
predecessor get
predecessor make
previous salary
properly compensated
properly rewarded
quoted me
rate is 5
relocation assistance
relocation help
relocation support
review after six months
reward matches
rewarded accordingly
rise on what
salary expectation
salary history
salary range
salary requirement
says competitive
settle the financial
settle the money
simply cannot keep the house
slide too far below
standing condition
start at fifteen
start on 5
started at 5k
started with you at 5
starting lower
stretch the range
student debt
sweeten the deal
sweeten the pot
sweetener
take a cut
take every friday
take less
take two weeks
talk figures
talk money
talk numbers
talk terms
the money side
the practical side what i
those days off
trial =paid
trial shift be remunerated
trip booked
trip i paid for
unlimited time off
unpaid trial
unvested
vacation accrual
vacation booked
vacation planned
was on 5k
weeks booked off
well compensated
well rewarded
what i make
what i make now
what i would take home
what she makes
what the county paid
what the position brings
where my head is
where the number
wiggle room
without pay
work for nothing
would want matched
== pay asked
# means it in a question or a wish
advertised
agency or
amount open
annual review
ballpark
band
bear it
bear the cost
benefit summary
bracket
breaks paid
budgeted
bump up
compensated separately
competitive mean
contract
contribute to pension
costs covered
covers the cost
days a year
equipment provided
figure in the advert
financially
first increase
fixed term
flex on
follow suit
freebies
get the same as
gets these days
give on
given anything towards
given back
go up after
goes up
goodies
grade the
health
higher point
holiday
hours guaranteed
i would replace receive
incentive
increase after
insurance
laptop provided
leave are
leave do
leave works
ledger
leeway
lunch paid
movement on
number attached
offer great benefits
open to discussion
order of magnitude
paid breaks
parental leave
parking paid
part of the deal
partner job
pension
permanent contract
permanent or
phone paid
position/job/role/post remote/hybrid/paid
posted range
provide a laptop
provide accommodation
provide housing
raise given
range fixed
range in the
range posted
refreshed
replace receive
retirement
rolled into
salaried
same as at
spouse
stretch
subsidize
subsidy
tax free
temp or
towards their keep
wage go up
weeks a year
what figure
what percentage
what sort of sum
what sum
what you offer
which grade
zero hours
== trade
# a noun behind it makes it work, not terms
accounting
advice
adviser
agreement
analysis
analyst
archive
article
associate
audit
auditor
benchmark
board
broker
brokerage
calculation
claim
class
commission
committee
company
conference
consultant
consulting
counsel
course
cycle
dashboard
data
design
designer
desk
director
dispute
due diligence
engineer
enrollment
equity
exchange
executive
field
firm
fund
gap
growth
history
industry
lab
law
lawyer
lecture
ledger
library
management
market
model
modelling
module
negotiation
office
officer
opening
partner
photo
planner
planning
platform
podcast
positions
post
product
professional
program
queries
question from
reform
report
research
researcher
role
run
service
software
specialist
statement
strategy
study
survey
system
tables
take up
talk
team
technology
tool
trader
trading
trainer
training
transparency
unit
workshop
== figures
# sums of money, found by their signs, too
5 dollars
5 eur
5 euros
5 gbp
5 k
5 pounds
5 thousand
5 usd
5k
between 5 and 5
grand
== earning
a day rate
above
accept
afford
clearing
currently at
currently on
expectation is
glassdoor
i am at
i bill
i earn
in mind
indeed
less than
levels
live on
makes
mine is
minimum of
move for
my number
north of
over
people earn
per annum
per hour
per year
plus the truck
quoted
rent
seems low
start on
switch for
title at your
was earning
was on
worth
== pay idiom
added bonus
an hour with
at scale
badge
benefit from
benefits to
bonus that
by the lamp
earned my stripes
equity in grading
health equity
i have raised
join remotely
my figures for
package tracking
paid off
paid social
pay bills/rent
pay my/the/our rent/bills/mortgage/loan/way
perk of living
racial equity
real bonus
remote sensing
remote control/region/village/area/island/graduates
stretch a budget
take stock
tax returns
the tips
you raised
== trip
5 days
5 weeks
cabin
christmas
cottage
cruise
diwali
eid
epiphany
family reunion
flight
half of june
holiday
new year
pilgrimage
ramadan
surf trip
tet
thanksgiving
ticket
travel
trip
vacation
wedding
week in
week of june
whole of june
== booked
arranged
as leave
be abroad
be away
be gone
booked
bought
days off
do not work between
june off
need those
need to honor
non refundable
nonrefundable
off for
off in
paid for
planned
require that time
retain that custom
take 5 days
take 5 weeks
take off
unavailable
week off
"""
