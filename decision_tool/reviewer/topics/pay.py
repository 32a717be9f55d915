"""Pay and terms."""

WORDS = """
== pay
401k
=benefits
=earn
=earning
=paying
=pays
=shares
accommodation
after tax
allowance
amount
annual leave
apprentices given
ballpark
base pay
base salary
before tax
benefit package
benefits summary
bonus
bonus is customary
boots allowance
bracket
bring home
brings home
bucks
canteen discount
cap table
car allowance
carry over
cash
check looks like
childcare
childcare allowance
christmas bonus
cliff
club membership
commission
commuting costs
comp
company car
company truck
compensated
compensation
compensation philosophy
contract terms
copay
cost of moving
cost of the move
cost of the visa
coverage
cut when i
daily rate
day rate
daycare
days off
deductible
deferred compensation
dental
differential
dilution
discount
distributions
dollar figure
dollars
double pay
earning potential
earnings
employee discount
employment terms
equity
equity on the table
euros
expenses
family leave
family premium
fee
fees
fertility treatment
figure
final salary
financial
financial package
financial side
financial terms
financially
first rent
flights home
free lunch
free meals
fringe
fuel card
gas card
going rate
golden hello
gratuity
gross
guaranteed bonus
guaranteed hours
gym membership
health cover
health coverage
health insurance
health plan
help with the move
hmo
holiday allowance
holiday entitlement
holiday pay
honorarium
hotel for the first
hourly
hourly or
hourly rate
hours guaranteed
housing
housing allowance
in lieu
income
increase
increment
insurance
joining bonus
leave entitlement
leave policy
life insurance
living wage
loan repayment
lockstep
malpractice
market rate
maternity
maternity leave
meal allowance
meal voucher
medical cover
medical coverage
medical insurance
merit increase
mileage
mileage between
minimum wage
monetary
money
moneywise
moving allowance
moving costs
moving expenses
night premium
notice pay
number attached
option grant
options package
ote
overtime
overtime pay
package
paid
paid holiday
paid leave
paid sick
parental leave
participates in the profits
paternity
paternity leave
pay
pay band
pay grade
pay raise
pay range
pay rate
pay rise
pay scale
pay scales
pay step
paycheck
paycheck looks
payslip
pension
pension scheme
per diem
percent equity
percentage does employee
perk
perquisite
plus differential
pounds
ppo
premium
private medical
probation pay
profit share
profit sharing
profits from the first
promotion raise
pto
put people up
raise
range
rate
rates
refreshed annually
reimburse
reimbursement
relocation
relocation package
relocation settlement
removal costs
remunerate
remunerated
remuneration
remuneration package
rent allowance
retention bonus
retirement contribution
retirement plan
rise
roll over
rolls over
rsu
sabbatical
salaried or
salary
scale
season ticket
severance
share option
shift allowance
shift differential
shift premium
sick days
sick leave
sick pay
sign on
signing bonus
sponsorship costs
spousal hire
staff discount
step on the scale
steps on the scale
stipend
stipends
stock
stock option
strike price
student loan
sum
superannuation
tail coverage
take home
take home and so on
thirteenth month
time back
time given back
tips
tool allowance
top of the scale
top step
total compensation
total package
total rewards
towards their keep
train fare
training costs
travel allowance
travel between
travel costs
travel expenses
tuition
tuition reimbursement
tuition remission
tuition support
underpaid
uniform allowance
union rate
union scale
unlimited holiday
unlimited leave
unpaid
unpaid overtime
unsocial hours
unused holiday
vacation
vacation days
variable part
variable pay
vest
vesting
visa cost
visa costs
visa fees
wage
week off
weekend rate
weekly check
weeks off
week’s check
well paid
== flexible
# how and where one works, as a term
4 day week
4 days a week
5 days a week
5 days in office
5 home days
5 hours a week
afternoons free
any arrangement
asynchronous
at liberty to work
at the office no more than
be off
bends around
can not work that week
cannot work that week
collect the twins at
come to the office
coming in 5 days
commute from
compressed fortnight
compressed week
core hours
days in office
days in the office
days only
days remote
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
four day week
four days a week
friday afternoons would be free
friday in june off
fridays off
from abroad
from anywhere
from lisbon
from my flat
from my residence
fully remote
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
hours week
hybrid
in the office would be
job from home
job remote
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
position remote
presence you insist
reduced hours
relocate
remote
remote first
remote friendly
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
telecommuting
telework
term time
term time only
the role from
thirty hours
to the office on
weekend work
weekends off
weekends or
wfh
wfh policy
where i sit
work abroad
work from abroad
work from home
work hours
work weekends
working from home
working hours
working weekends
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
better pay
better rewarded
better salary
bill 5
bill four
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
current salary
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
expecting to earn
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
go down to fifty
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
it says competitive
lakh
lakhs
last place’s
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
match my
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
my rates
my remuneration
my salary
my wage
need those days off
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
pay extra
pay me
pay more
paying me
pays better
pays enough
pays me
pays well
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
salary expectations
salary history
salary negotiable
salary range
salary requirement
says competitive
settle the financial
settle the money
simply cannot keep the house
six figure
six figures
slide too far below
standing condition
start at fifteen
start on 5
start on forty
started at 5
started at 5k
started with you at 5
starting lower
starts at 5k
stretch the budget
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
the floor for me
the money side
the practical side what i
those days off
took a cut
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
weeks/days booked off
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
advertised range
agency or
amount open
annual review
ballpark
band
bear it
bear the cost
bears the cost
benefit summary
bracket
breaks paid
budgeted
bump up
compensated separately
competitive mean
competitive means
contract
contract hours
contract type
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
grade this/the/of
health
higher point
holiday
holiday days
holiday works
holidays
hours guaranteed
how holiday works
i would replace receive
incentive
incentives
increase after
insurance
laptop provided
leave are
leave do
leave is
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
provide laptop
raise given
raises given
range fixed
range in the
range posted
refreshed
replace receive
retirement
rolled into
salaried
salary grade
same as at
spouse
stretch
subsidize
subsidized
subsidy
tax free
temp or
towards their keep
vacation works
wage go up
wages go up
weeks a year
what band
what figure
what grade
what percentage
what sort of sum
what sum
what you offer
which band
which grade
zero hours
== trade
# a noun behind it makes it work, not terms
accountant
accounting
advice
adviser
agreement
analysis
analyst
app
archive
article
associate
audit
auditor
benchmark
benchmarking
board
book
broker
brokerage
calculation
claim
class
clerk
commission
committee
company
conference
consultant
consulting
coordinator
council
counsel
course
cycle
dashboard
data
department
design
designer
desk
desk work
director
dispute
division
due diligence
engineer
enrollment
equity
equity research
errors
exchange
executive
field
firm
fund
funds
gap
growth
head
history
industry
lab
law
lawyer
lead
lecture
ledger
library
management
manager
market
migration
model
modeling
modelling
module
negotiation
office
officer
opening
operation
operations
page
paper
partner
partners
photo
planner
planning
platform
podcast
portal
positions
post
process
processing
product
professional
program
project
queries
question from
record
reform
report
reporting
research
researcher
role
roles
room
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
theory
tool
trader
trading
trainer
training
transparency
union
unit
vacancy
workshop
== figures
# sums of money, found by their signs, too
5 bucks
5 dollars
5 eur
5 euros
5 gbp
5 grand
5 k
5 pounds
5 thousand
5 usd
5k
5k a year
between 5 and 5
grand
== earning
5k a year
a day rate
above
accept
afford
around
at least
be paid
clearing
currently at
currently making
currently on
expectation is
for less
get paid
glassdoor
hoping for
i am at
i am currently
i am looking
i am on
i bill
i earn
i expect
i hope
i made
i make
i need
i want
i was on
i would need
i would want
in mind
in this seat make
indeed
leave for
less than
levels
live on
looking for
makes
mine is
minimum of
move for
my number
north of
not below
nothing below
over
pay
paying
pays
people earn
people make
per annum
per hour
per year
plus the truck
quoted
rent
seems low
somewhere between
start on
started at
starts at
switch for
title at your
was earning
was making
was on
which end
worth
== pay idiom
added bonus
an hour with
as a bonus
at scale
badge
benefit from
benefit of
benefits of
benefits to
bonus that
by the lamp
earned my stripes
ends meet
equity in grading
health equity
hour about
hour on
i have raised
join remotely
made sure
my figures for
on leave
package tracking
paid attention
paid off
paid social
pay attention
pay bills/rent
pay my/the/our rent/bills/mortgage/loan/debts/way
pay off
paying attention
paying off
pays off
perk of living
racial equity
raised a good
raised two
range of
real bonus
remote sensing
remote team
remote team/control/region/village/sensing/area/island/graduates
share register
share registers
stock of
stretch a budget
take my leave
take stock
taking stock
tax returns
the tips
tips for
took stock
you raised
== trip
5 days
5 weeks
5 weeks in
anniversary trip
cabin
christmas
cottage
cruise
diwali
eid
epiphany
family reunion
fishing trip
flight
flights
half of june
holiday
holidays
honeymoon
hunting trip
new year
pilgrimage
ramadan
surf trip
tet
thanksgiving
ticket
tickets
travel
trip
vacation
wedding
week in
week of june
weeks in
whole of june
== booked
already booked
arranged
as leave
be abroad
be allowed to take
be away
be gone
booked
bought
can not work
cannot work
days off
do not work between
is bought
june off
need those
need to honor
non refundable
nonrefundable
not be giving
off for
off in
paid for
planned
require that time
retain that custom
take 5 days
take 5 weeks
take off
taken off
unavailable
week off
weeks off
whole of june off
"""
