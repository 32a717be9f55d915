"""Private life: health, family, money troubles, faith, politics, looks, and being sorry for oneself."""

WORDS = """
== health
5 pounds
a little deaf
a medical condition
aa meetings
accident left me
addict
addicted
after my accident
alcoholic
allergic reaction
am anxious
am autistic
am depressed
am exhausted
am sick
antidepressants
anxiety
anxiety and
anxiety gets
anxiety has
apnea
back pain
back surgery
bad health
beat cancer
been anxious
been diagnosed
been hospitalized
been ill
been low
been sick
been unwell
being depressed
bipolar
blood pressure
breakdown
breast cancer
broke my
broken arm
broken leg
burn out
burned out
burnout
burnt out
cancer and
cancer survivor
cannot sleep
car accident
cardiologist
chemo
chemotherapy
chronic fatigue
chronic illness
chronic pain
completely exhausted
could not sleep
dark place
dark time
dark times
dark year
depressed
depression
diagnosed
diagnosed with
dizzy
do not sleep
doctor said
doctor says
dog me
dogged me
down lately
drinking problem
drunk
eating disorder
epilepsy
exhaustion
fainted
feel exhausted
feel low
feeling low
fell ill
felt low
fertility
gained weight
get anxious
got covid
got sick
had cancer
had covid
had surgery
have anxiety
have asthma
have diabetes
health issue
health issues
health problem
health problems
health reasons
health scare
heart attack
heart condition
hot flashes
hot flushes
i am disabled
i am expecting
i drink
i have adhd
in hospital for
in pain
in remission
in the hospital
insomnia
is ill
ivf
knee surgery
long covid
lost weight
medical issue
medical issues
medical leave
medical reasons
menopause
mental health
migraine
migraines
miscarriage
my addiction
my age most
my anxiety
my bladder
my bowels
my cancer
my condition
my depression
my diagnosis
my disability
my doctor
my doctors
my health
my hormones
my illness
my injury
my knees
my medication
my mental
my nerves
my operation
my pain
my period
my periods
my physician
my recovery
my surgeon
my surgery
my teeth
my treatment
my weight
nervous breakdown
nervous wreck
new tablets
no sleep
not slept
ocd
on medication
on my feet again
oncologist
overwhelmed lately
pain in my
panic attack
panic attacks
period pains
pneumonia
poor health
ptsd
quit drinking
rather fat
really anxious
recovered from
recovering from
rehab
rehab clinic
remaining christmases
remission
round of chemo
see a psychiatrist
self harm
seriously ill
sleep well
sleepless
slept badly
snoring
so anxious
sober
started treatment
stomach bug
stopped drinking
struggled with drink
suicidal
suicide
therapist
threw up
treatment for my
tremor
tubes tied
tumor
up all night
vomit
was depressed
was diagnosed
was hospitalized
was ill
was in hospital
was sick
wheelchair since
with covid
== family
5 children
5 kids
5 mouths to feed
adoption
am engaged
as a dad
as a father
as a mom
as a mother
as a parent
babysitter
bereavement
boyfriend
break up
breakup
buried my
caregiver
carer for my
caring for my
dad
dad of 5
death of my
died
difficult divorce
ex husband
ex wife
expecting a baby
expecting a child
expecting our
father in law
father of 5
fiance
fiancee
fights at home
funeral
getting divorced
getting engaged
getting married
girlfriend
gran
grandchild
granddaughter
grandfather
grandma
grandmother
grandpa
grandson
granny
grief
grieving
have 5 children
have 5 kids
have a newborn
have three little
honeymoon
house or a husband
i am divorced
in laws
little one
little ones
look after her
look after him
look after my
looking after my
loss of my
loss of our
lost her fight
lost my
lost my father
lost my mother
mama
miscarry
miss her every
miss him every
mom of 5
mother in law
mother of 5
mourning
mouths to feed
mum
my .. daughter
my .. father
my .. mother
my aunt died
my baby
my boyfriend
my brother died
my brother is
my children and
my children are
my dad
my daughter
my divorce
my dog
my eldest
my ex
my family
my father
my fiance
my girlfriend
my gran is
my grandmother died
my grandmother is
my husband
my in laws
my kid
my kids and
my late father
my late husband
my late mother
my late wife
my little boy
my little girl
my marriage
my mother
my mum
my nephew
my niece
my oldest
my parents are
my parents need
my parents never
my parents think
my partner
my sister is
my son
my spouse
my teenager
my toddler
my uncle died
my wedding
my wife
my youngest
nana
nephew
newborn at home
niece
nursing my
our aunt
our baby
our boyfriend
our brother
our cat
our child
our children
our cousin
our dad
our daughter
our divorce
our dog
our eldest
our ex
our family
our father
our fiance
our first child
our girlfriend
our grandfather
our grandmother
our husband
our in laws
our kid
our late father
our late husband
our late mother
our late wife
our little boy
our little girl
our marriage
our mom
our mother
our mum
our nephew
our niece
our oldest
our parents
our partner
our second child
our sister
our son
our spouse
our teenager
our toddler
our twins
our uncle
our wedding
our wife
our youngest
papa
pass away
passed away
pregnant
school run
sick child
sick kid
sick toddler
single dad
single father
single mom
single mom of
single mother
single parent
the children’s father
the loss of
turning fifty
turning forty
turning sixty
we are expecting
widow
widowed
widower
wife
with a newborn
without a husband
without a wife
== hardship
# money troubles
a mortgage and
after the layoff
am broke
am desperate
am unemployed
bad it is right now
badly need
bailiffs
bank account is
bank is
bank is after
barely get by
barely survive
been fired
been laid off
been let go
been struggling
been unemployed
behind on rent
behind on the rent
behind with the rent
being broke
being evicted
being unemployed
benefits run out
broke at
can not afford
can not pay
cannot afford
cannot pay
card was declined
change my life
choosy
could not afford
credit cards are
deep in debt
depends on me
desperate for
desperately
desperation
difficult months
difficult period
difficult time
difficult year
eat once
end meet
ends meet
everything rests on me
evicted
facing eviction
feed my family
feed my kids
filed for bankruptcy
financial difficulties
financial difficulty
financial hardship
financial problems
financial situation
financial trouble
financial troubles
financially hard
financially tight
food on the table
food stamps
friend’s sofa
getting by
go hungry
going bankrupt
gold for
got fired
got laid off
hand to mouth
hard time
hard times
hard year
heating bill
homeless
how bad it is
i am desperate
i am poor
i am struggling
i struggle to
in a crisis
in debt
jobless
keep the house
keep the lights
last chance
last dollar
last hope
last penny
lights on
live on noodles
lose my house
lose our home
lose the house
lost everything
lost my home
lost my house
lost my job
lost the house
made redundant
make ends meet
make rent
maxed out
money is short
money is tight
money problems
money trouble
money troubles
months without pay
months without work
my bills
my debt
my debts
my landlord
my loan
my loans
my mortgage
my only hope
my rent
my savings are
my student loans
need a job badly
need money
need the income
need the money
need this badly
need this job
need this so
need this work
no heating
no money
on a sofa
on benefits
only hope
our mortgage
out of money
out of work
out of work since
overdrawn
pay bills
pay for heating
pay my bills
pay my rent
pay rent
pay the bills
pay the rent
paycheck to paycheck
payments behind
payments late
pays nothing
penniless
really need this job
rent is due
repossessed
rests on me
rough couple
rough few
rough patch
rough time
rough year
sacked
save my
save my family
savings are gone
savings have run
scrape by
scraping by
sell my car
short of money
skip meals
skipping meals
sleeping on a couch
so desperate
sofa
sold my car
sold my mother’s
struggle financially
struggling financially
struggling to make
struggling to pay
student debt
the bank is
the job to survive
the rent is
tight financially
to survive
tough time
tough times
tough year
turn things around
unemployment benefit
unemployment benefits
unemployment runs out
was fired
was laid off
was let go
we are broke
we struggle
went bankrupt
went broke
without a job
without an income
without income
without work
== faith
a blessing from
a good christian
a sign from
allah
amen
as a catholic
as a christian
as a jew
as a muslim
astrology
atheist
baptized
be a blessing
bless you
bless your
blessed day
blessings
born again
brother in
by the grace
christ
devout
devout catholic
faith in god
feel blessed
fellow believer
from above
god
god bless
god given
god’s
good lord
grace of god
have prayed
heaven sent
horoscope
i am a believer
i pray
inshallah
jesus
jesus brought
karma owes
koran
lord has
lord led
lord willing
man of faith
meant to be
mercury
miracle that
mosque
my church
my destiny
my faith
my horoscope
my mosque
my parish
my pastor
my prayer
my prayers
my priest
my rabbi
my religion
my stars
my synagogue
my temple
novena
of faith i
our church
our faith
our pastor
pastor prophesied
person of faith
pilgrimage
practicing catholic
pray for
pray that
prayed
prayed about
prayed for
prayer group
prayers
praying
praying for
providence
quran
ramadan
religious beliefs
rosary
sabbath
same faith
sign from above
sister in christ
stars aligned
thank god
the cross on
the lord
torah
universe wants
we prayed
we share a faith
woman of faith
your prayers
zodiac
== politics
abortion
against the war
all conservatives
all lefties
all liberals
biden
brexit
build the wall
capitalism
communism
communist
corrupt politicians
country is going
crooks in
decent person
democrat
democrats
globalists
governor ruining
gun control
gun rights
i vote
i voted
left wing
lefties
leftist
my party
my politics
obama
on the same team
our politics
party member
people who think like us
political beliefs
political views
politics aside
prime minister
protests
regime
republican
republicans
right wing
right wingers
same side
socialism
socialist
stand the party
taxes are
the party that
the supreme court
these politicians
think like us
this country
this government
this governor
this president
those judges
tory
trump
vote for
voted for
what happened in november
with this government
woke
yard sign
your party
your politics
your yard sign
== looks
a crush
are you married
are you single
attractive person
beautiful eyes
beautiful smile
beautiful woman
becomes you
better looking
chemistry between
cologne
dinner with me
dream about you
dreamed of you
drink sometime
feel close
go on a date
go out with
good looking
gorgeous smile
handsome man
have a crush
have dinner
headshot
how beautiful you
how handsome
hugs and kisses
in love with
look amazing
look beautiful
look even better
look old enough
look younger
looked great in
lovely smile
more handsome
my type
necklace
nice eyes
not getting any prettier
on a date
out for a drink
perfume
prettier than
pretty face
profile photo
profile picture
radiant
seeing anyone
sexy
so charming
so cute
suits your eyes
taken with your smile
that dress
thinking of you
warm smile
well dressed
xoxo
years younger
you are attractive
you are beautiful
you are charming
you are cute
you are gorgeous
you are so handsome
you are stunning
you look beautiful
you look good
you look great
you look like a
you look lovely
you look so
you look stunning
you look young
young for
your body
your dress
your hair
your legs
your looks
your lovely eyes
your perfume
your photo does
your photos
your pictures
your portrait
your profile picture
your smile
== reader life
# the other's private life
accepted jesus
believer too
family photos
from your pictures
happy belated birthday
happy birthday
holiday photos
house for sale
live near you
on facebook
on instagram
on your facebook
vacation photos
wedding photos
where you live
with your daughter
with your son
you are a believer
your age
your baby
your beach photos
your cat is
your child
your children
your church
your daughter and
your daughter is
your divorce
your dog is
your facebook
your family
your father
your health
your holiday
your honeymoon
your husband
your husband must
your illness
your instagram
your kid
your kids
your loss
your marathon
your mother
your neighborhood
your newborn
your parents
your pregnancy
your private
your religion
your son and
your son is
your surgery
your vacation
your wedding
your weight
your wife
== pity
# being sorry for oneself
5 applications and
5 rejections
after everything
all alone
almost gets picked
always go wrong
always overlooked
always the last
am a nobody
am not special
another rejection
applications and
at my age
awful boss
bad hand
bad luck
be a mess
been betrayed
been bullied
been kind to me
been lonely
been through a lot
been through so much
being overlooked
broke down
broken heart
bullied
bullied at
bullied out
cried all
cruelly
devastated
do not deserve
do not know what i will do
eleven rejections
ever applied
everyone is against
everything goes wrong
except me
feel alone
feel hopeless
feel invisible
feel like i
feel like nobody
feel sad
feel useless
forced upon me
give people like me
given up hope
gone through a lot
gutted
had it easy
had it hard
has a job except me
hated me
hates me
have been passed over
have nothing left
have suffered
horrible boss
humoring me
humouring me
hundred rejections
hundreds of applications
i am lonely
i am nobody
i am nothing
i am sad
i cried
i suffered
in tears
invisible
left over
life dealt
life has been hard
life has not been kind
life is hard
life is unfair
like a human being
lose hope
loser
losing hope
lost hope
made for luck
makes me sad
miserable
mistreated
my age is
my peace with that
never believed in me
never get a chance
never given a chance
never good enough
never got a chance
never had a chance
never interview well
nightmare boss
no friends
no luck
no one ever
no one ever gives
no one gives
no one hires
no one wants
nobody ever
nobody ever gives
nobody gives
nobody has any use
nobody hires
nobody needs me
nobody wants
nobody will hire
not clever enough
not deserve this
not good enough
not made for
not smart enough
not worthy
nothing ever works
nothing goes right
nothing left to
nothing special
nothing works out
one more rejection
one rejection after
out of my last place
overlook me
passed over for
people like me
picked on
pushed out
rejected by everyone
rejection after
rejections in
self pity
short straw
so lonely
so many rejections
so unhappy
sob story
somebody like me
someone like me
sorry for myself
spite of everything
stabbed in the back
starting to feel
story of my life
suffer from
suffered a lot
take a toll
taken a toll
terrible boss
the likes of me
the odds are against
toll on me
too fat
too old
toxic boss
treat me like a human
treated me badly
treated unfairly
turned down everywhere
unfairly dismissed
unlucky
unworthy
used to being
was bullied
was forced out
was unhappy
waste of time
wept
what i will do with myself
what one calls a failure
whole world
wit's end
world is against
worthless
years without luck
== doubt
# doubts about oneself
a disappointment to you
a humble cleaner
afraid i am not
afraid of women
afraid that i
afraid to ask
am terrified
am very shy
bad at interviews
bad english
bad impression
be a disappointment
been afraid
disappointed you
doubt i
doubt myself
doubt that i
fear that i
feel inadequate
feel like a fraud
feel stupid
felt like a fraud
felt stupid
hate interviews
have always been the slow
humble cleaner
i am awkward
i am insecure
i am nervous
i am not sure i
i am scared
i am shy
i blew
i know i am not
i may be a disappointment
i messed up
i was nervous
i was terrible
imposter
imposter syndrome
impostor
impostor syndrome
in over my
inadequate
lack confidence
lack of confidence
little to offer
low confidence
made a mess of
mess it up
messed up
much to offer
much to show
must be disappointed
must have disappointed
my bad english
my chances are
my english is poor
my nerves
my nervousness
my weakness
nervous
never any good
never been good
no chance
no confidence
no good at
no right to ask
not as experienced
not as qualified
not be the smartest
not confident
not qualified
not really qualified
not sure i am good
not the best candidate
not the brightest
not the cleverest
not the ideal
not the perfect
not the smartest
not the strongest
not very clever
not very good
not what you are looking for
nothing to offer
only a beginner and
only a simple
poor english
poor impression
probably not what you
right to ask
ruined my chances
screw up
self doubt
simple girl
so nervous
so scared
so shy
stand a chance
stand no chance
sweating
sweaty
terrible at interviews
the slow one
think badly
trembling
under qualified
underqualified
unqualified
very nervous
very shy
was scared
was shaking
was terrible
was terrified
without much schooling
worried i
worried that i
worry i am
worry that i
you must think
you probably think
== apology
# saying sorry for oneself
all my fault
angry with myself
apologies
apologize
apology
ashamed
blush
disappointed in myself
disappointed with myself
embarrassed
embarrassing
embarrassment
excuse
excuse me for
excuse my
feel awful
feel bad about
feel bad that
feel terrible
fool of myself
forgive
forgive me
i blame myself
i know i was
kick myself
kicking myself
let myself down
let you down
made a fool
mortified
my fault
not at my best
not my best
not myself
pardon
pardon me
regret how
regret that i
shame
sorry
was not at my best
was not myself
wish i had
== about me
# what one says sorry for, as a person
all over the place
anxious
awkward
babble
babbling
blank
blanked
blunt
bother you
bothering you
burden you
came across
came across as
clumsy
could not answer
could not remember
cried
did badly
did not answer
disturb you
disturbing you
dressed
dumb
emotional
exhausted
fool
foolish
for being
for my answer
for my answers
for my test
for rambling
forgot your name
froze
hands shook
head was empty
how i answered
how i behaved
how i looked
how i spoke
i froze
idiot
idiotic
ill prepared
imposing
incoherent
inexperience
intrude
intruding
kept freezing
mumble
mumbled
my accent
my age
my answer was
my answers were
my appearance
my awful
my bad
my behavior
my broken
my clothes
my english
my english is
my gap
my gaps
my head was
my hesitation
my lack
my mistakes
my nerves
my nervousness
my outfit
my performance
my poor
my rambling
my situation
my stammer
my state
my story
my stupid
my stutter
my terrible
my voice
my weakness
nervous
nonsense
not prepared
only a simple girl
overshare
oversharing
poor performance
poorly
ramble
rambling
shook
silly
smell
so badly
so emotional
so poor
so poorly
so stupid
so weird
spoke too fast
spoke too much
stammer
stumble
stumbled
stupid
stuttered
sweat
sweating
taking up so much
talk too fast
talked nonsense
talked too much
talking so fast
talking too much
teared up
tears
to impose
tongue tied
tongue twisted
too honest
too long winded
too much of a
too quiet
troubling you
underdressed
unprepared
voice shook
was not able
was so quiet
was tired
waste your time
wasted your time
wasting your time
went badly
went blank
== needs
# what one needs in order to take part
accessibility
accessible
accessible entrance
accommodation
accommodations
adapt
adapted
adjustment
adjustments
after sunset
allergic
allergies
allergy
am autistic
assistance dog
autistic and
before sunset
blind
blue badge
breastfeed
cane
caption
captions
chat function
close to the entrance
crutches
diet
dietary
dim
dyslexia
elevator
extra time
face me
flashing
font
fragrance
guide dog
hard of hearing
hearing aid
hearing aids
hearing loop
in writing
insulin
interpreter
know the room beforehand
lactation room
large print
lift
light sensitivity
lights
lip
lip read
lips
low vision
microphone
mobility
near the entrance
nursing a newborn
nursing room
park close
parking close
prayer room
pump
pump room
questions in writing
quiet place
quiet room
ramadan hours
ramp
repeat questions
room to pray
sabbath ends
scent free
screen reader
seat
see your face
service dog
short break
sign language
sit down
sit where
speak slowly
speech
stammer
step free
stutter
subtitles
type in the chat
visually impaired
walker
wheelchair access
wheelchair accessible
written questions
== practical change
# a reason for moving an appointment, in a plain phrase
another date
another day
another time
any inconvenience
arrive late
be 5 minutes late
be late
can not come
can not make
cannot come
cannot make
confusion
correct version
corrected version
delay
delay in replying
delayed
different day
different time
held up
i missed your call
inconvenience
late reply
later date
later slot
later time
minutes late
missed your call
misspelled
misspelt
mistake in my
mistyped
mix up
move our
on such short notice
postpone
replying late
reschedule
running late
short notice
slow reply
sorry about the delay
sorry for the confusion
sorry for the delay
sorry i missed
sorry that i missed
sorry to hear
sorry to miss
spelled your name
typo
unable to attend
unable to come
unable to make
wrong attachment
wrong date
wrong file
wrong link
wrong version
wrote the wrong
== private work
# the same things as somebody's work
advise
advised
adviser
advisor
after parental
after raising
agencies
applied for
applied to
articles
as a mediator
as a nanny
at the nursery
attorney
between parent
brands
campaign
campaigns
cardiology
caucus
centre
chaplain
charities
checklist
cheese
church basement
client
clients
clinics
closings
cosmetics
counsel
coverage
credit union
customers
dissertation
doctor of
each friday
edited
editor
election judge
elections office
exhibit
exhibition
families on
family business
family doctor
family foundation
family law
family medicine
family owned
family run
family services
family support
family therapist
farmers
fashion
fire board
foster families
fraud
gallery
guests eat first
herd
herd books
housing trust
i advise
i audit
i audited
i build
i cared for
i catalog
i catalogued
i collect
i design
i designed
i founded
i help small
i helped
i interpret
i interpreted
i lecture
i nursed
i recovered
i research
i researched
i restored
i taught
i trained
i treat
i work with
i worked
i worked as
i worked with
inspectorate
insurer
interview at
interview for
interviewed 5
job at
joinery from
juice
keeping books
kitchen project
knelt
lecturer
lender
lobby
looks stunning
lunchroom
magazine
mediator
military families
military spouse
mosque’s kitchen
mother tongue
murals
museum
museums
my degree is in
my field
my mother tongue
my research
newspaper
non profit
nonprofit
oncology
opening at
organ
our research
packing house
paediatric
paper
parent company
parent conferences
parental leave
parish accounts
patient
patients
pediatric
photography
podcast
policies
political science
polled
position at
psychiatry
raising 5 children
receptionists
registrar
reported
research into
research on
residents
salon
scrolls
served soldiers
shelter
sick bay
sick leave policy
sister company
software
specialist
specialize
stayed home to care
studies
summer camp
taken blood
talk on
tenants
thesis
took blood
tool
treated 5
volunteered
volunteers
wards
wedding cakes
weddings
while you look
windows
working families
your article
your book
your lecture
your paper
your research
your study
your talk
== confession
a confession
a dui
almost quit
because my mother made me
between us i
between you and me
cannot talk about with
cheated in
cheated on
confess
criminal record
do not tell many
got into trouble
had a dui
has weighed on me
hate my boss
hate my job
hated me
hated my last
hated my manager
hated my old
have a record
have to confess
i cheated
i hate my
i lied
i stole
i was arrested
i was high
i was partying
in county when
in jail
in prison
in trouble with
it bothers me
lie on my
lied a little
lied about
lied on my
med error
must confess
my conscience
my mother made me
my past
my record
never finished
never finished the course
never told anyone
off my chest
on my conscience
partying too much
tell you a secret
things in .. i still
walked out
was arrested
was drunk
was let go from
was suspended
weighed on me
young and stupid
"""
