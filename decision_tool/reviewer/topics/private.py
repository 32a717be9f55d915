"""Private life: health, family, money troubles, faith, politics, looks, and being sorry for oneself."""

WORDS = """
== health
5 pounds
a little deaf
a medical condition
aa meetings
addict
alcoholic
am depressed
am sick
antidepressants
anxiety
anxiety has
apnea
back pain
back surgery
bad health
beat cancer
been hospitalized
been ill
been low
been unwell
bipolar
blood pressure
breakdown
breast cancer
broke my
broken arm
broken leg
burn out
burnout
burnt out
cancer and
cancer survivor
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
dark year
depression
diagnosed
diagnosed with
dizzy
doctor said
dog me
down lately
drinking problem
drunk
eating disorder
epilepsy
exhaustion
fainted
feel low
feeling low
fell ill
fertility
gained weight
got covid
got sick
had cancer
had covid
had surgery
have asthma
have diabetes
health issue
health problem
health reasons
health scare
heart attack
heart condition
hot flushes
i am expecting
i drink
i have adhd
in hospital for
in pain
insomnia
ivf
knee surgery
long covid
lost weight
medical issue
medical leave
medical reasons
menopause
mental health
migraine
miscarriage
my addiction
my age most
my anxiety
my back went
my bladder
my bowels
my cancer
my condition
my diagnosis
my disability
my doctor
my health
my hormones
my illness
my injury
my knees
my medication
my mental
my mind went
my operation
my pain
my period
my physician
my recovery
my surgeon
my surgery
my teeth
my treatment
my weight
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
period pains
pneumonia
poor health
ptsd
quit drinking
rather fat
really anxious
recovered from
rehab
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
sober
started treatment
stomach bug
stopped drinking
struggled with drink
suicidal
suicide
therapist
threw up
tremor
tubes tied
tumor
up all night
vomit
was in hospital
wheelchair since
with covid
== family
5 children
5 kids
5 mouths to feed
a divorce
adoption
am engaged
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
death of my
died
difficult divorce
ex husband
expecting a baby
expecting a child
expecting our
fiance
fiancee
fights at home
funeral
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
little one
look after her
lost my
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
my children are
my dad
my divorce
my dog
my eldest
my ex
my family
my gran is
my husband
my in laws
my kid
my late wife
my marriage
my mum
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
our brother
our cat
our child
our cousin
our daughter
our dog
our eldest
our ex
our family
our father
our husband
our kid
our marriage
our mom
our mother
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
our youngest
papa
pass away
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
the loss of
through divorce
turning fifty
we are expecting
widow
widower
wife
with a newborn
without a husband
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
behind on rent
behind with the rent
broke at
can not afford
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
evicted
facing eviction
financial difficulties
financial hardship
financial problems
financial situation
financial trouble
financially hard
financially tight
food stamps
getting by
go hungry
going bankrupt
gold for
got fired
hard time
hard year
heating bill
homeless
how bad it is
in a crisis
in debt
jobless
keep the house
last chance
last dollar
last hope
last penny
live on noodles
live/living/am on benefits
lose my home/house/flat/apartment
lose the house
lost everything
made redundant
make rent
maxed out
money problems
money trouble
my bills
my debt
my landlord
my loan
my mortgage
my rent
my savings are
need money
need the income
need this so
no heating
no money
not been employed for
only hope
our mortgage
out of work
overdrawn
pay bills
pay the/our rent/bills/mortgage
payments behind
payments late
pays nothing
penniless
really need the job
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
sell my home
skip meals
sofa
struggle financially
student debt
take the house
the rent is
tight financially
to survive
tough time
tough year
turn things around
unemployment benefit
unemployment runs out
we struggle
went broke
without a job
without an income
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
feel blessed
fellow believer
from above
god
god given
heaven sent
i pray
inshallah
jesus
jesus brought
karma owes
koran
mercury
miracle that
mosque
my church
my destiny
my faith
my horoscope
my parish
my pastor
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
prayers
providence
quran
ramadan
religious beliefs
rosary
sabbath
same faith
stars aligned
the cross on
the lord
torah
universe wants
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
fellow conservative/liberal/progressive
globalists
governor ruining
gun control
gun rights
i vote
left wing
lefties
leftist
my party
my politics
obama
on the same team
our politics
party member
political beliefs
political views
politics aside
prime minister
protests
regime
republican
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
have dinner
headshot
how handsome
in love with
look amazing
look old enough
look younger
lovely smile
my type
necklace
nice eyes
not getting any prettier
on a date
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
you are .. handsome/pretty
you are attractive/beautiful/gorgeous/lovely/stunning
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
being overlooked
broke down
broken heart
bullied out
cried all
cruelly
devastated
do not know what i will do
ever applied
except me
feel alone
feel hopeless
feel like i
feel sad
feel useless
forced upon me
give me a chance
gutted
has a job except me
have been passed over
have nothing left
have suffered
horrible boss
humoring me
humouring me
hundred jobs
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
nobody ever
nobody gives
nobody has any use
nobody hires
nobody wants
noone gives me
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
bad english
bad impression
be a disappointment
been afraid
bundle of nerves
disappointed you
doubt i
doubt myself
doubt that i
feel stupid
hate interviews
have always been the slow
i am awkward
i am not sure i
i am not the most qualified
i blew
i fluffed
i know i am not
i may be a disappointment
i messed up
imposter
impostor
inadequate
lack confidence
low confidence
mind went blank
much to show
my english is poor
my nerves
my nervousness
my resume/cv/english is not
my weakness
nervous
no chance
no confidence
not confident
not impressive
not qualified
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
was shaking
was terrible
without much schooling
worried i
you must think
== apology
# saying sorry for oneself
am bothering you
angry with myself
apologies
apologize
ashamed
embarrassed
excuse
fool of myself
forgive
i know i was
made a fool
not at my best
not bothering you
regret that i
sorry
== about me
# what one says sorry for, as a person
all over the place
awkward
babble
blank
blunt
bother you
burden you
came across
clumsy
did not answer
disturb you
dressed
dumb
emotional
fool
foolish
for being
for rambling
froze
head was empty
how i answered
how i looked
idiot
idiotic
ill prepared
imposing
incoherent
inexperience
intrude
kept freezing
mumble
my accent
my age
my answer was
my appearance
my awful
my bad
my behavior
my broken
my clothes
my english
my gap
my head was
my hesitation
my lack
my mistakes
my outfit
my performance
my poor
my situation
my state
my story
my terrible
my voice
nonsense
not prepared
overshare
poor performance
poorly
ramble
shook
silly
smell
so badly
so poor
so stupid
so weird
stammer
stumble
stuttered
talked nonsense
talking so fast
tears
tongue tied
tongue twisted
too honest
too quiet
troubling you
underdressed
unprepared
was not able
was so quiet
was tired
waste your time
== needs
# what one needs in order to take part
accessibility
accessible
accommodation
adapt
adjustment
after sunset
allergic
allergies
am autistic
assistance dog
before sunset
blind
blue badge
breastfeed
cane
caption
chat function
crutches
diet
dietary
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
hearing loop
in writing
insulin
interpreter
know the room beforehand
lactation room
large print
lift
lights
lip
low vision
microphone
mobility
nursing a newborn
nursing room
park close
prayer room
pump
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
stand for long
step free
stutter
subtitles
type in the chat
visually impaired
walker
wheelchair access
written questions
== practical change
# a reason for moving an appointment, in a plain phrase
another date
another day
another time
arrive late
be late
can not come
can not make
correct version
different day
different time
held up
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
postpone
replying late
reschedule
running late
short notice
slow reply
sorry i missed
sorry that i missed
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
adviser
after raising
agencies
articles
as a nanny
at the nursery
attorney
between parent
brands
campaign
cardiology
centre
chaplain
charities
checklist
cheese
church basement
client
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
exhibit
exhibition
families who
family business
family doctor
family law
family run
family support
farmers
fashion
fraud
gallery
guests eat first
herd
housing trust
i audit
i build
i catalog
i catalogued
i design
i helped
i interpret
i recovered
i restored
i taught
i trained
i worked
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
lunchroom
mediator
military spouse
mother tongue
museum
my degree is in
my field
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
thesis
tool
volunteered
wards
weddings
windows
your chapter/essay/piece/post/thread on
your book
your lecture
== confession
a confession
a dui
almost quit
apologize enough
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
