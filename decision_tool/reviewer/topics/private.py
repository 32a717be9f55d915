"""Private life: health, family, money troubles, faith, politics, looks, and being sorry for oneself."""

WORDS = """
== health
5 pounds
a little deaf
a medical condition
aa meetings
addict
addicted
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
from anxiety
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
i am expecting
i drink
i have adhd
i suffer
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
my back went
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
my mind went
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
suffer from
suicidal
suicide
therapist
threw up
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
a divorce
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
caring for my
dad
death of my
died
difficult divorce
ex husband
ex wife
expecting a baby
expecting a child
expecting our
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
have a newborn
have three little
honeymoon
house or a husband
in laws
little one
little ones
look after her
loss of our
lost my
lost my father
mama
miscarry
miss her every
mom of 5
mourning
mouths to feed
mum
my .. daughter
my .. father
my .. mother
my baby
my boyfriend
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
my husband
my in laws
my kid
my late mother
my late wife
my marriage
my mother
my mum
my nephew
my niece
my oldest
my parents never
my partner
my son
my spouse
my teenager
my toddler
my wedding
my wife
my youngest
nana
nephew
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
our girlfriend
our grandfather
our grandmother
our husband
our kid
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
single mother
single parent
the children’s father
the loss of
through divorce
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
bank is
bank is after
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
broke at
can not afford
cannot afford
card was declined
change my life
choosy
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
financial difficulties
financial difficulty
financial hardship
financial problems
financial situation
financial trouble
financial troubles
financially hard
financially tight
food stamps
friend’s sofa
getting by
go hungry
going bankrupt
gold for
got fired
hard time
hard times
hard year
heating bill
homeless
how bad it is
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
live/living/am on benefits
lose my home/house/flat/apartment
lose the house
lost everything
lost the house
made redundant
make rent
maxed out
money problems
money trouble
money troubles
my bills
my debt
my debts
my landlord
my loan
my loans
my mortgage
my rent
my savings are
need money
need the income
need the money
need this job
need this so
no heating
no money
on a sofa
only hope
our mortgage
out of work
out of work since
overdrawn
pay bills
pay my/the/our rent/bills/mortgage
pay rent
pay the bills
pay the rent
payments behind
payments late
pays nothing
penniless
really need this/the job
repossessed
rests on me
rough couple
rough few
rough patch
rough time
rough year
sacked
save my
savings are gone
scrape by
scraping by
sell my home
skip meals
skipping meals
so desperate
sofa
struggle financially
struggling financially
student debt
take the house
the bank is
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
feel blessed
fellow believer
from above
god
god bless
god given
god’s
good lord
have prayed
heaven sent
horoscope
i pray
inshallah
jesus
jesus brought
karma owes
koran
lord has
lord led
lord willing
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
our church
our faith
our pastor
pastor prophesied
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
stars aligned
thank god
the cross on
the lord
torah
universe wants
we prayed
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
crooks in
decent person
democrat
democrats
fellow conservative/liberal/republican/democrat/progressive/leftist
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
attractive person
beautiful eyes
beautiful smile
beautiful woman
becomes you
better looking
chemistry between
cologne
drink sometime
feel close
good looking
gorgeous smile
handsome man
have a crush
have dinner
headshot
how handsome
in love with
in your picture/photo
look amazing
look beautiful
look old enough
look younger
lovely smile
more handsome
my type
necklace
nice eyes
not getting any prettier
on a date
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
taken with your smile
that dress
well dressed
xoxo
years younger
you are .. attractive/beautiful/handsome/pretty/gorgeous
you are attractive/beautiful/handsome/pretty/gorgeous/lovely/cute/charming/stunning
you look .. stunning/beautiful/gorgeous/great/lovely/amazing/young/pretty/handsome
you look like a
young for
your body
your dress
your hair
your legs
your looks
your perfume
your photos
your pictures
your portrait
your profile picture/photo
your smile
== reader life
# the other's private life
about your family
accepted jesus
believer too
family photos
from your pictures
happy birthday
holiday photos
how is your family
on facebook
on instagram
vacation photos
wedding photos
you and your family
you are a believer
your age
your baby
your child
your children
your church
your divorce
your facebook
your family is
your father
your health
your holiday
your honeymoon
your husband
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
always overlooked
always the last
am a nobody
another rejection
at my age
awful boss
bad hand
bad luck
be a mess
been betrayed
been bullied
been kind to me
been lonely
being overlooked
broke down
broken heart
bullied
bullied at
bullied out
cried all
cruelly
devastated
do not know what i will do
eleven rejections
ever applied
except me
feel alone
feel hopeless
feel invisible
feel like i
feel sad
feel useless
forced upon me
give me a chance
give people like me
gutted
has a job except me
hated me
hates me
have been passed over
have nothing left
have suffered
horrible boss
humoring me
humouring me
hundred jobs
hundred rejections
i am sad
i cried
i suffered
in tears
invisible
left over
life dealt
life has been hard
life has not been kind
like a human being
lose hope
loser
losing hope
lost hope
made for luck
miserable
mistreated
my peace with that
never believed in me
never interview well
nightmare boss
no friends
no luck
no one ever
no one ever gives
nobody ever
nobody ever gives
nobody gives
nobody has any use
nobody hires
nobody wants
nobody/noone gives me
not made for
not worthy
nothing left to
nothing special
out of my last place
overlook me
passed over for
people like me
picked on
prove myself
pushed out
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
starting to feel
story of my life
suffer from
suffered a lot
take a toll
taken a toll
terrible boss
toll on me
too fat
too old
toxic boss
treat me like a human
treated unfairly
unfairly dismissed
unlucky
unworthy
used to being
was bullied
was unhappy
wept
what i will do with myself
what one calls a failure
whole world
wit's end
worthless
== doubt
# doubts about oneself
a disappointment to you
a humble cleaner
afraid i am not
afraid of women
am terrified
am very shy
bad english
bad impression
be a disappointment
been afraid
bundle of nerves
disappointed you
doubt i
doubt myself
doubt that i
feel inadequate
feel stupid
felt stupid
fluffed
hate interviews
have always been the slow
humble cleaner
i am awkward
i am not sure i
i am not the most qualified
i blew
i fluffed
i know i am not
i may be a disappointment
i messed up
imposter
imposter syndrome
impostor
impostor syndrome
inadequate
lack confidence
low confidence
messed up
mind went blank
much to show
my english is poor
my nerves
my nervousness
my resume/cv/english is not/isn’t
my weakness
nervous
no chance
no confidence
no right to ask
not confident
not impressive
not qualified
not really qualified
not sure i am good
not the brightest
not the cleverest
not the ideal
not the perfect
not the smartest
not the strongest
not very clever
not very good
not what you are looking for
only a beginner and
only a simple
poor english
poor impression
probably not what you
right to ask
screw up
self doubt
simple girl
so nervous
so scared
so shy
stand a chance
stumbled over
sweating
sweaty
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
you must think
== apology
# saying sorry for oneself
am bothering you
angry with myself
apologies
apologize
apology
ashamed
embarrassed
embarrassing
excuse
excuse my
fool of myself
forgive
forgive me
i know i was
made a fool
not at my best
not bothering you
regret that i
sorry
was not at my best
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
for rambling
froze
hands shook
head was empty
how i answered
how i looked
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
stammer
stumble
stumbled
stupid
stuttered
sweat
sweating
talked nonsense
talking so fast
teared up
tears
to impose
tongue tied
tongue twisted
too honest
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
my shift
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
after parental
after raising
agencies
applied for
articles
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
each friday
edited
editor
election judge
elections office
exhibit
exhibition
families on
families who
family business
family doctor
family law
family run
family support
farmers
fashion
fire board
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
i catalog
i catalogued
i collect
i design
i designed
i help small
i helped
i interpret
i interpreted
i recovered
i restored
i taught
i trained
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
lobby looks
looks stunning since
lunchroom
mediator
military spouse
mother tongue
murals
museum
museums
my degree is in
my field
my mother tongue
my research
non profit
oncology
opening at
organ
packing house
paper
parent conferences
parental leave
pediatric
people in debt
people who
podcast
policies
political science
polled
position at
raising 5 children
receptionists
registrar
reported
residents
resource center
salon
scrolls
served soldiers
shelter
sick bay
software
specialist
stayed home to care
studies
summer camp
taken blood
talk on
tenants
tenants who
thesis
took blood
tool
volunteered
volunteers
wards
weddings
while you look
windows
your article
your book
your lecture
your paper
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
had a dui
has weighed on me
hated me
hated my old
have a record
i cheated
i hate my
i lied
i stole
i was partying
in county when
in jail
in prison
it bothers me
lied a little
lied about
med error
must confess
my conscience
my mother made me
my past
my record
never finished
never finished the course
never told anyone
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
