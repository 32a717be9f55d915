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
base
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
child care support
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
conditions of employment
contract terms
copay
cost of living
cost of moving
cost of the move
cost of the visa
coverage
cut when i
daily rate
day rate
daycare
days of holiday
days of leave
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
net of tax
night premium
notice pay
number attached
on call pay
on target earnings
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
paid time off
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
summary of benefits
superannuation
tail coverage
take home
take home and so on
terms and conditions
terms of employment
terms of the contract
thirteenth month
time and half
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
year end bonus
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
be in the office
be off
bends around
can not work that week
cannot work that week
choose my hours
collect the twins at
come into office
come to the office
coming in 5 days
commute from
compressed fortnight
compressed week
core hours
days at home
days from home
days in office
days in person
days in the office
days only
days remote
desk at home
dial in
do night shifts
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
from abroad for
from another country
from anywhere
from home on
from home some
from home two
from lisbon
from my apartment
from my flat
from my house
from my kitchen
from my place
from my residence
full time from
fully remote
giving those up
gone the second week
having to move
home days
home office
home office days
home working
homeworking
honeymoon
hours a week
hours are
hours of a junior
hours per week
hours week
hybrid
in office days
in person every
in the office every
in the office would be
job from home
job share
keep the hours
kitchen table
latitude
latitude as to location
leave at
leave early
location independent
log in from
log on from
mornings only
my commute
my trip
need weekends
never come in
night call
night shifts are
nights only
not able to do
not do weekends
office 5 days
office attendance
office hours
office on tuesdays
on call often
on call rota
on site days
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
pick up at
presence you insist
reduced hours
relocate
remote first
remote friendly
remote work
remotely
residence in
schedule that bends
school hours
set my own
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
work from leeds
work from there
work hours
work night shifts
work weekends
working from home
working hours
working weekends
would not be giving those up
== pay said
# means it whatever stands around it
5 at your
5 home days
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
afford to live
afford to move
afford to take
agree on a figure
agree on numbers
agree on salary
agree on terms
agree terms
as a condition
at least parity
attractive salary
be on 5 percent
be paid fairly
be paid for
be paid properly
be paid what
be remunerated
beat what i
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
buy out my
chains start at
clearing 5
come to terms
compensated accordingly
compensated fairly
competitive compensation
competitive offer
competitive package
competitive pay
competitive salary
condition of my employment
contribute to my
cover my costs
cover my moving
cover my relocation
cover my rent
cover my travel
cover the move
cruise booked
ctc
current salary
currently earning
currently making
currently paid
cut in pay
days only
decent money
decent salary
decent wage
depending on experience
discuss compensation
discuss pay
discuss remuneration
discuss salary
discuss terms
doe covers
drop in pay
drop in salary
earning more
eight lakhs
end of the range
every friday off
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
flexible on pay
flexible on salary
floor for me
for free
for less than 5
forfeit
friday afternoon to myself
fridays off
gave me 5 percent
generous salary
get paid
gives me 5 days
giving up a final
giving up a pension
glassdoor has
glassdoor lists
glassdoor says
go backwards on
go down to 5
go down to fifty
going rate
good money
good pay
good salary
has your
have it matched
help me move
high five figures
high forties
higher pay
higher salary
holiday booked
holiday planned
home days
hope to earn
hoping to earn
how many days people
i bill
i could live on
i currently earn
i earn
i made 5k
i make about
i make around
i was earning
i was getting
i was making
i was paid
in that ballpark
in the region of
increase on what
is a condition
is it paid
is the floor
is this paid
it says competitive
lakh
lakhs
last person get
last place’s
last salary
leave on the table
less than fifty five
less than the going rate
levels says
live on in the city
live on it
live on that
long planned trip
looking to earn
lose my bonus
low sixties
lpa
make ends meet
make more money
match it
match my
match what i
matter of money
mid fifties
mid seventies
mid sixties
money is not everything
money is not why
money isn’t everything
more money
move for less
my bottom line
my compensation
my current package
my current pay
my current salary
my daily rate
my day rate
my earnings
my expectation is
my fee
my figure
my floor
my hourly rate
my income
my last salary
my market value
my market worth
my minimum
my number
my old salary
my package
my pay
my previous salary
my price
my rate
my rates
my remuneration
my salary
my target is
my usual fee
my usual rate
my wage
need those days off
need to earn
negotiable
negotiate my salary
negotiate salary
no pay
north of
not beneath
not keen to go backwards
number in my head
number makes both
number should be
offer relocation
on seventy percent
open on money
other side of the ledger
paid accordingly
paid extra
paid fairly
paid more
paid my predecessor
paid or unpaid
paid separately
paid well
parity with
part of the bargain
pay better
pay cut
pay enough
pay expectation
pay extra
pay for the move
pay me
pay more
pay my bills
pay my mortgage
paying me
pays better
pays enough
pays for the move
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
question of money
quoted me
raise on what
relocation assistance
relocation help
relocation support
review after six months
reward matches
rewarded accordingly
rise on what
room for negotiation
room to negotiate
salary expectation
salary expectations
salary history
salary negotiable
salary range
salary requirement
says competitive
settle the financial
settle the money
sign on bonus
sign up bonus
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
take another cut
take every friday
take less
take time off
take two weeks
talk about money
talk about pay
talk about salary
talk figures
talk money
talk numbers
talk terms
the floor for me
the money side
the practical side what i
those days off
took a cut
top what i
trial =paid
trial shift be remunerated
trip booked
trip i paid for
unlimited time off
unpaid trial
unvested
upwards of
used to earn
used to make
vacation accrual
vacation booked
vacation planned
want it matched
want to earn
was on 5k
well compensated
well rewarded
what he makes
what i earn
what i make
what i make now
what i would take home
what she makes
what the county paid
what the position brings
what they make
where my head is
where the number
which end of
which end you
wiggle room
without pay
work for free
work for nothing
working for free
worth my while
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
budget for the role
budgeted
bump up
compensated separately
competitive mean
competitive means
contract
contract hours
contract type
costs covered
cover .. cost
cover .. costs
covers the cost
days a year
days of leave
equipment provided
figure in mind
figure in the advert
financially
first increase
first year profits
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
health
help with housing
help with rent
higher point
holiday
holiday days
holiday works
holidays
hours are guaranteed
hours guaranteed
how holiday works
how much leave
i would replace receive
incentive
incentives
increase after
insurance
is it worth
laptop provided
leave are
leave do
leave is
leave works
ledger
leeway
level and band
lunch paid
movement on
narrow it down
number attached
number for this
number in mind
on call compensated
open to discussion
order of magnitude
paid breaks
parental leave
parking paid
part of the deal
partner job
perm or contract
permanent contract
permanent or
phone paid
point on the scale
posted range
progression of pay
provide a laptop
provide accommodation
provide housing
provide laptop
raise given
raises given
range fixed
range in mind
range in the
range posted
refreshed
replace receive
retirement
review of pay
reviewed each year
rolled into
room for movement
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
up for discussion
vacation works
wage go up
wages go up
weeks a year
what band
what figure
what grade
what is the offer
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
admin
administration
administrator
advice
adviser
advisor
agreement
analysis
analyst
analytics
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
calculator
claim
class
clerk
commission
committee
company
conference
consultancy
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
developer
director
dispute
division
due diligence
economics
eligibility
engineer
enrollment
enrolment
equality
equity
equity research
errors
exchange
executive
expert
field
firm
footage
forecast
forecasting
function
fund
funds
gap
growth
head
history
image
industry
inquiries
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
negotiator
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
plan administration
plan design
planner
planning
platform
podcast
policy work
portal
positions
post
process
processing
product
professional
program
programme
project
provider
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
scheme design
sector
service
software
space
specialist
startup
statement
strategy
structure project
study
survey
system
tables
take up
talk
team
tech
technology
theory
to a new system
tool
trader
trading
trainer
training
transparency
tribunal
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
in the range of
in the region of
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
no less than
north of
not below
not less than
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
amount of
an hour with
an increase of
any tips
as a bonus
at any rate
at scale
base in
base of
benefit from
benefit of
benefit patients
benefits of
benefits to
bonus that
by the lamp
cash desk
cash flow
cash office
cash register
code base
come remotely
cost savings
customer base
discount store
donor pays
earn trust
earn your
earned my stripes
equity audit
equity in grading
error rate
expenses claims
father figure
fee schedule
figure out
first rate
flexible as to
flexible if
flexible on time
flexible person
for the benefit
free time
full range
full scale
fundraising
gender equity
gross motor
health benefits of
health equity
hour about
hour on
hourly rounds
i have raised
i make sure
in stock
in sum
income tax
increase in
increase of
increase our
increase your
insurance claims
insurance company
insurance industry
interest rate
join remotely
key figure
large amount
large scale
made sure
market share
money laundering
money saved
mutual benefit
my figures for
nice bonus
on leave
package arrived
package design
package manager
package tracking
package you sent
packages arrive
paid attention
paid for itself
paid media
paid off
paid search
paid social
paid volunteers
pay a visit
pay attention
pay back
pay close
pay off
pay tribute
paying attention
paying off
pays for itself
pays off
per hour from
perk of living
petty cash
public figure
racial equity
raise awareness
raise funds
raise money
raise questions
raise standards
raise the bar
raised a good
raised a point
raised money
raised seed
raised two
range of
rate limiting
real bonus
remote area
remote control
remote island
remote region
remote sensing
remote team
remote village
response rate
save money
saved money
scale model
scale up
share price
share register
share registers
small amount
small scale
social equity
some tips
stock of
stretch a budget
sum of
sum up
survival rate
take my leave
take stock
taking stock
tax returns
the tips
time off between
tips for
tips from
tips on
to scale
took stock
user base
wage theft
wages clerk
wide range
you raised
your tips
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
would need that
"""
