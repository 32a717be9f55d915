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
ballpark
base
base pay
base salary
before tax
benefit package
bonus
bracket
bucks
canteen discount
car allowance
cash
child care support
childcare
childcare allowance
christmas bonus
commission
commuting costs
comp
company car
compensated
compensation
compensation philosophy
conditions of employment
contract terms
cost of living
cost of moving
cost of the move
daily rate
day rate
daycare
days of holiday
days of leave
days off
dental
discount
dollar figure
dollars
double pay
earning potential
earnings
employee discount
employment terms
equity
euros
expenses
family leave
fee
fees
figure
financial
financial package
financial side
financial terms
financially
free lunch
free meals
fringe
fuel card
going rate
golden hello
grade
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
holiday allowance
holiday entitlement
holiday pay
honorarium
hourly
hourly rate
hours guaranteed
housing
housing allowance
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
market rate
maternity
maternity leave
meal allowance
meal voucher
medical coverage
medical insurance
merit increase
mileage
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
pay step
paycheck
payroll
payslip
pension
per diem
perk
pounds
private medical
probation pay
profit share
profit sharing
promotion raise
pto
raise
range
rate
rates
reimburse
reimbursement
relocation
relocation package
removal costs
remuneration
remuneration package
rent allowance
retention bonus
retirement contribution
retirement plan
rise
rsu
sabbatical
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
staff discount
step on the scale
steps on the scale
stipend
stock
stock option
student loan
sum
superannuation
take home
terms and conditions
terms of employment
terms of the contract
thirteenth month
time and half
time off
tips
total compensation
total package
total rewards
train ticket .. covered
training costs
travel allowance
travel costs
travel expenses
tuition
tuition reimbursement
tuition support
underpaid
union rate
union scale
unlimited holiday
unlimited leave
unpaid
unpaid overtime
unsocial hours
vacation
vacation days
variable part
variable pay
vest
vesting
visa costs
visa fees
wage
week off
weekend rate
weeks off
well paid
year end bonus
== flexible
# how and where one works, as a term
4 day week
asynchronous
be in the office
choose my hours
come into office
commute
compressed week
core hours
days at home
days from home
days in office
days in the office
days remote
desk at home
evenings off
finish early
flexi time
flexibility
flexible hours
flexible schedule
flexible start
flexible working
flexitime
flextime
four day week
fridays off
from abroad
from another country
from anywhere
from home
from my apartment
from my flat
from my house
from my kitchen
from my place
full time from
having to move
home office
home working
homeworking
hours a week
hours are
hours per week
hours week
hybrid
in office days
in the office every
job share
leave at
leave early
location independent
never come in
night shifts
office attendance
office hours
on site days
own hours
part time
reduced hours
relocate
remote
remote work
remotely
school hours
set my own
shift pattern
shorter hours
start and finish times
start late
stay at home
stay home
telecommute
telecommuting
telework
the hours
time zone of my
weekend work
weekends off
wfh
work abroad
work from home
work hours
work weekends
working from home
working hours
== pay said
# means it whatever stands around it
about the money
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
attractive salary
be paid fairly
be paid for
be paid properly
be paid what
beat what i
better money
better paid
better pay
better rewarded
better salary
booked holiday
booked leave
buy out my
come to terms
compensated accordingly
compensated fairly
competitive compensation
competitive offer
competitive package
competitive pay
competitive salary
contribute to my
cost of living adjustment
cover my costs
cover my moving
cover my relocation
cover my rent
cover my travel
cover the move
cruise booked
current salary
currently earning
currently making
currently paid
cut in pay
decent money
decent salary
decent wage
discuss compensation
discuss pay
discuss remuneration
discuss salary
discuss terms
drop in pay
drop in salary
earn more
earning more
every friday off
expect to be paid
expect to earn
expectations in that regard
expecting to earn
extra pay
fair pay
fair salary
fair wage
fairly compensated
fairly rewarded
feed my family on
financial expectation
five figures
flexible on money
flexible on pay
flexible on salary
for free
forfeit
friday afternoon to myself
fridays off
generous salary
get paid
good money
good pay
good salary
help me move
high five figures
higher pay
higher salary
holiday booked
holiday planned
hope to be paid
hope to earn
hoping to earn
how many days people
i currently earn
i earn
i make about
i make around
in the region of
increase on what
is it paid
is this paid
leave on the table
less than i earn
less than i make
less than what i
live on it
live on that
long planned trip
looking to earn
lose my bonus
make ends meet
make it worth my
make more money
match my
match what i
matter of money
money matters to me
more money
more than i earn
more than i make
more than what i
my bottom line
my compensation
my current package
my current pay
my current salary
my daily rate
my day rate
my earnings
my fee
my figure
my floor
my hourly rate
my income
my market value
my market worth
my minimum
my number
my package
my pay
my price
my rate
my rates
my remuneration
my salary
my target is
my usual fee
my usual rate
my wage
need .. off in
need to be paid
need to earn
negotiable
negotiate my salary
negotiate salary
no pay
north of
offer relocation
open on money
paid accordingly
paid extra
paid fairly
paid for the
paid internship
paid more
paid or unpaid
paid position
paid role
paid separately
paid trial
paid well
pay better
pay cut
pay enough
pay expectation
pay extra
pay for my
pay for the move
pay me
pay more
pay my bills
pay my mortgage
pay my rent on
paying me
pays better
pays enough
pays for the move
pays me
pays well
per annum
pre booked
properly compensated
properly rewarded
question of money
raise on what
relocation assistance
relocation help
relocation support
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
settle the financial
settle the money
sign on bonus
sign up bonus
six figure
six figures
step down in pay
stretch the budget
stretch the range
student debt
support my family on
sweeten the deal
sweeten the pot
sweetener
take .. off in
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
the money side
top what i
trial paid
trip booked
unlimited time off
unpaid trial
unvested
upwards of
vacation accrual
vacation booked
vacation planned
walk away from a bonus
want .. off in
want to be paid
want to earn
wedding in .. off
well compensated
well rewarded
what i am on
what i am paid
what i am worth
what i currently make
what i earn
what i get now
what i get paid
what i make
what i make now
wiggle room
without pay
work for free
work for nothing
working for free
worth my while
== pay asked
# means it in a question or a wish
advertised
advertised range
amount open
annual review
ballpark
band
benefit from .. plan
bracket
breaks paid
budget for the role
budgeted
bump
bump up
compensated separately
contract
contract hours
contribute
contribution
costs covered
cover .. cost
cover .. costs
days a year
equipment provided
extras
figure in mind
figure in the advert
financially
first increase
fixed term
flex on
freebies
get the same as
give on
go up after
goes up
goodies
grade
health
help with housing
help with rent
help with visa costs
higher point
holiday
holiday days
holidays
hours are guaranteed
hours guaranteed
how much
incentive
incentives
increase after
insurance
is it worth
laptop provided
leave
leeway
level and band
lunch paid
movement on
number attached
number for this
number in mind
on call compensated
open to discussion
order of magnitude
paid breaks
parking paid
partner job
perm or contract
permanent contract
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
retire
retirement
review of pay
reviewed each year
reward
rewards
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
up for discussion
wage go up
wages go up
weeks a year
what band
what do you offer
what does the company offer
what figure
what grade
what is in it
what is on offer
what is the offer
what sort of sum
what sum
what would you offer
what you can offer
what you offer
which band
which grade
zero hours
== worth
# what one's own worth is said to be, in money
charge
cost
earn
get
make
makes
making
my expectations
my value
need
pay
what i bring deserves
worth
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
tool
trader
trading
trainer
training
transparency
tribunal
union
unit
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
5 to 5
5 usd
5k
5k a year
between 5 and 5
grand
== earning
a day
a month
a week
a year
above
accept
afford
an hour
around
at least
cover
currently at
currently making
currently on
i am at
i am currently
i am looking
i am on
i earn
i expect
i get
i hope
i make
i need
i want
i would need
i would want
in mind
in the range of
in the region of
in this seat make
leave for
less than
looking for
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
paid
pay
paying
pays
people earn
people make
per annum
per hour
per year
rent
somewhere between
switch for
worth
== pay idiom
added bonus
amount of
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
benefits the
benefits to
bonus that
cash desk
cash flow
cash office
cash register
code base
cost savings
customer base
discount store
donor pays
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
hourly rounds
i make sure
i'm flexible on the time
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
key figure
large amount
large scale
made sure
market share
money laundering
money saved
mutual benefit
nice bonus
on leave
package arrived
package design
package manager
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
raised money
range of
rate limiting
rate of
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
your tips
"""
