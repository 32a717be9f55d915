"""Private life: health, family, money troubles, faith, politics, looks, and being sorry for oneself."""

WORDS = """
== health
aa meetings
accident
addict
addiction
adhd
alcohol
alcoholic
allergic reaction
antidepressants
anxiety
anxious
asthma
at the end of my rope
autism
autistic
back on my feet
back pain
bad back
bad health
been low
bipolar
breakdown
broke my
broken arm
broken leg
burn out
burned out
burnout
burnt out
cancer
chemo
chemotherapy
chronic
chronic pain
cold
condition
cough
counselor
covid
dark place
dark time
dark times
dark year
depressed
depression
diabetes
diabetic
diagnosed
diagnosis
disability
disabled
disease
doctor
doctors
dog me
dogged me
down lately
drink
drinking
drugs
drunk
eating disorder
epilepsy
exhausted
exhaustion
feel low
feeling low
felt low
fertility
fever
flu
health issue
health issues
health problem
health problems
health reasons
health scare
heart attack
heart condition
hospital
hospitalized
ill
illness
in remission
infection
injured
injury
insomnia
ivf
knee
long covid
lost weight
medical
medical issue
medical issues
medical leave
medical reasons
medication
menopause
mental
mental health
migraine
migraines
miscarriage
my back
my health
my hip
my nerves
nervous breakdown
nervous wreck
ocd
on my feet again
operation
overwhelmed
pain
panic
panic attack
panic attacks
pills
pneumonia
poor health
pregnancy
pregnant
psychiatrist
psychologist
ptsd
recovered
recovering
recovery
rehab
rehab clinic
remission
scar
self harm
sick
sleep
sleepless
slept
sober
stomach bug
stroke
suicidal
suicide
surgery
therapist
therapy
threw up
treatment
tumor
unwell
vomit
weight
wheelchair since
== family
adopt
adopted
adoption
aunt
baby
babysitter
bereavement
boyfriend
break up
breakup
brother
buried my
care for my
caregiver
carer for my
caring for my
child
childcare
cousin
custody
dad
daughter
daycare
dead
death
die
divorce
divorced
divorcing
engaged
ex husband
ex wife
expecting
expecting a
expecting our
families
family
father
father in law
fiance
fiancee
foster
funeral
getting married
girlfriend
gran
grandchild
grandchildren
granddaughter
grandfather
grandma
grandmother
grandpa
grandson
granny
grief
grieving
honeymoon
husband
in laws
kid
little one
little ones
look after my
looking after my
loss of my
lost my
lost my father
lost my mother
mama
marriage
married
miscarry
mom
mother
mother in law
mourning
mum
my ex
nana
nephew
newborn
niece
nursing home
papa
parent
parents
partner
pass away
passed away
pick up my kids
pregnant
school run
separated
separation
sibling
siblings
single dad
single father
single mom
single mother
single parent
sister
son
spouse
teenager
toddler
twins
uncle
wedding
widow
widowed
widower
wife
== hardship
# money troubles
afford
badly need
bailiff
bailiffs
bank is
bankrupt
bankruptcy
barely get by
barely survive
been fired
behind on rent
behind on the rent
behind with the rent
benefits run out
bills
broke
can not afford
cannot afford
change my life
collectors
couch
could not afford
counting on this job
credit card
credit cards
creditors
crisis
debt
debts
depend on this job
desperate
desperately
desperation
difficult months
difficult period
difficult time
difficult year
electricity
end meet
ends meet
evict
evicted
eviction
feed my
feed my family
feed my kids
financial difficulties
financial difficulty
financial hardship
financial problems
financial situation
financial trouble
financial troubles
financially hard
financially tight
fired
food bank
food on the table
food stamps
foreclosure
getting by
got fired
hand to mouth
hard time
hard times
hard year
hardship
heating bill
homeless
in debt
jobless
keep the lights
laid off
last chance
last dollar
last hope
last penny
let go
lights on
live in my car
living in my car
loan
loans
lost everything
lost my home
lost my house
lost my job
made redundant
make ends meet
make rent
money is short
money is tight
money problems
money trouble
money troubles
mortgage
my only hope
my savings
need a job
need money
need the income
need the job
need the money
need this badly
need this job
need this so
need this work
need work
no money
on benefits
only hope
out of money
out of work
overdraft
overdrawn
pay bills
pay my bills
pay my rent
pay rent
pay the bills
pay the rent
paycheck to paycheck
penniless
poor
poverty
put food on the table
really need this job
rent
rent is due
repossess
repossessed
rough couple
rough few
rough patch
rough time
rough year
run out of money
running out of money
sacked
save my
save my family
save us
savings
savings are
scrape by
scraping by
sell my car
short of money
sleeping on a couch
sold my car
struggle
struggle financially
struggling
struggling financially
tight financially
tough time
tough times
tough year
turn my life around
turn things around
unemployed
unemployment benefit
unemployment benefits
unemployment runs out
utilities
was fired
welfare
without a job
without an income
without income
without work
== faith
allah
amen
astrology
atheist
baptized
believer
bible
bless
blessed
blessing
blessings
born again
buddhist
catholic
christ
christian
church
destiny
faith
fate
god
god bless
gospel
heaven
hindu
horoscope
imam
inshallah
jesus
jewish
karma
koran
lent
lord
miracle
mosque
muslim
my church
my faith
my mosque
my parish
my pastor
my rabbi
my religion
my stars
my synagogue
my temple
pastor
pilgrimage
pray
prayed
prayer
prayers
praying
priest
providence
psalm
quran
ramadan
religion
religious
sabbath
scripture
sin
sins
spiritual
thank god
torah
zodiac
== politics
abortion
biden
brexit
communist
congress
conservative
democrat
democrats
demonstration
election
elections
government
gun
gun control
guns
immigrants
immigration
labour party
left wing
leftist
liberal
my party
obama
party member
political
politics
president
prime minister
protest
protests
regime
republican
republicans
right wing
senate
socialist
tory
trump
vote
voted
voter
voting
war
woke
== looks
are you married
are you single
attractive
beautiful
charming
chemistry between
crush
cute
date me
dinner with me
dream of you
dreamed of you
drink with me
eyes
feel close
flattering
go out with
good looking
gorgeous
hair
handsome
have dinner
hot
how young
hug
kiss
look amazing
look beautiful
look good
look great
look like
look so
look stunning
look young
look younger
lovely dress
lovely smile
married
my type
on a date
pretty
profile photo
profile picture
sexy
smile
spark
stunning
think of you
thinking of you
well dressed
xoxo
years younger
young for
your body
your dress
your eyes
your face
your figure
your hair
your looks
your photo
your photos
your picture
your pictures
your profile picture
your smile
your style
your voice
== reader life
# the other's private life
a newborn
family photos
happy birthday
holiday photos
live near you
live on your street
next door to you
on facebook
on instagram
photos of your
pictures of your
saw you at the gym
saw you at the supermarket
saw you on the street
vacation photos
wedding photos
where you live
your age
your baby
your birthday
your cat
your child
your children
your church
your daughter
your divorce
your dog
your facebook
your family
your father
your garden
your health
your holiday
your home
your honeymoon
your house
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
your partner
your pregnancy
your private
your religion
your son
your surgery
your trip
your vacation
your wedding
your weight
your wife
== pity
# being sorry for oneself
5 applications
5 rejections
a failure
a mess
against me
against the odds
alone
always go wrong
always overlooked
always the last
am a nobody
am not special
another rejection
at my age
at my wit's end
awful boss
bad hand
bad luck
baggage
be a mess
been kind to me
been through a lot
been through so much
betrayed
broke down
broken heart
bullied
bully
bullying
cannot take any more
cried
crushed
crying
despair
devastated
discriminated
do not deserve
everyone is against
everything goes wrong
forced out
give me a chance
give up
given up hope
giving up
going through
gone through a lot
gutted
handed to me
hated me
hates me
heartbroken
hopeless
horrible boss
humor me
humoring me
humouring me
hundred rejections
hundreds of applications
i am nobody
i am nothing
i have been through
in tears
life dealt
life has been hard
life has not been kind
life is hard
life is unfair
lonely
lose hope
loser
losing hope
lost hope
miserable
misery
mistreated
my age
never believed in me
never get a chance
never given a chance
never good enough
never got a chance
never had a chance
nightmare
nightmare boss
no friends
no luck
no one ever
no one ever gives
no one gives
no one hires
no one wants
no one will hire
nobody believed in me
nobody ever
nobody ever gives
nobody gives
nobody hires
nobody wants
nobody will hire
not clever enough
not deserve this
not good enough
not smart enough
not worthy
nothing ever works
nothing goes right
nothing special
nothing works out
one more rejection
overlook me
overlooked
people like me
picked on
pity
pushed out
rejected by everyone
rejection after
sad
self pity
short straw
so many rejections
sob story
somebody like me
someone like me
sorry for myself
stabbed in the back
suffer
suffered
suffering
take a toll
taken a toll
tears
terrible boss
the likes of me
the odds are against
toll on me
too fat
too old
toxic
toxic boss
treated badly
treated me badly
treated unfairly
turned down everywhere
ugly
unfairly dismissed
unhappy
unlucky
unworthy
useless
waste of time
wept
whole world
wit's end
world is against
worthless
wrongfully
== doubt
# doubts about oneself
a fraud
afraid i am not
afraid that i
afraid to ask
awkward
bad at interviews
bad english
bad impression
blow it
butterflies
disappointed you
do not feel ready
do not stand a chance
do not think less
doubt i
doubt myself
doubt that i
fail you
fear i
fear that i
feel inadequate
feel like a fraud
feel stupid
felt stupid
frightened
hate interviews
have little to offer
hope you do not think
i am awkward
i am bad at
i am nervous
i am not sure i
i doubt
i know i am not
i know my english
i know that i am not
i lack
i was nervous
imposter
imposter syndrome
impostor
impostor syndrome
in over my
inadequate
inferior
insecure
intimidated
know i do not have
lack confidence
lack of confidence
lack the
little to offer
long shot
low confidence
mess it up
mess up
must be disappointed
must have disappointed
my bad english
my chances are
my english is
my weaknesses
nerves
nervous
nervousness
never been good
no chance
no confidence
not as experienced
not as good as
not as qualified
not confident
not good at interviews
not much
not qualified
not really qualified
not sure i am good
not sure i am right
not sure i can
not sure that i can
not the best candidate
not the ideal
not the perfect
not the strongest
not very clever
not very good
not what you are looking for
nothing to offer
out of my depth
over my head
poor english
poor impression
probably not what you
ruin
ruined my chances
scared
screw up
self doubt
shaking
shaky
shy
slim chance
so nervous
stand a chance
stand no chance
sweating
sweaty
terrible at interviews
terrified
think badly
think less of me
trembling
under qualified
underqualified
unqualified
very nervous
very shy
weakness is
worried about how
worried i
worried that i
worry i am
worry that i
wrong impression
you may think i
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
should have done better
sorry
was not at my best
was not myself
wish i had
wish that i had
== about me
# what one says sorry for, as a person
all over the place
anxious
awkward
babble
babbling
being late to life
blank
blanked
blunt
bother you
bothering you
burden you
came across
clumsy
come across
could not answer
could not remember
cried
did badly
did not answer
distracted
disturb you
disturbing you
dressed
dumb
emotional
everything
exhausted
fool
foolish
for being
for my test
for rambling
forgot my
forgot your name
freeze
froze
frozen
how i answered
how i behaved
how i looked
how i spoke
idiot
idiotic
ill prepared
imposing
incoherent
inexperience
intrude
intruding
mumble
mumbled
my accent
my age
my answer
my answers
my appearance
my bad
my behavior
my clothes
my english
my english is
my experience
my gap
my gaps
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
my stutter
my voice
my weakness
nervous
not being
not having
not prepared
overshare
oversharing
poor performance
poorly
quiet
ramble
rambling
rude
short with you
silly
smell
so bad
so badly
so emotional
so poor
so poorly
so quiet
so stupid
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
taking up your time
taking your time
talk too fast
talked too much
talking so fast
talking too much
teared up
tears
tired
to impose
tongue tied
tongue twisted
too honest
too quiet
troubling you
underdressed
unprepared
was not able
waste your time
wasted your time
wasting your time
weird
went badly
went blank
who i am
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
assistance dog
before sunset
blind
blue badge
break
breaks
breastfeed
cane
caption
captions
chair
chat function
close to the entrance
crutches
deaf
diet
dietary
dim
dyslexia
elevator
extra time
face me
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
move the
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
sorry for the mix up
sorry for your loss
sorry i missed
sorry that i missed
sorry to hear
sorry to miss
spelled your name
typo
unable to attend
unable to come
unable to make
will not be able
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
agencies
agency
app
applied for
applied to
archive
article
articles
attorney
bank
banks
book
books
brand
brands
camera
campaign
campaigns
cardiology
center
centre
charities
charity
client
clients
clinic
clinics
college
cosmetics
counsel
course
courses
court
courts
coverage
covered the
credit union
customers
data
department
dissertation
doctor of
edited
editor
exhibit
exhibition
families on
families with
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
film
foster families
gallery
hospice
hospital
housing trust
i audit
i audited
i build
i built
i cared for
i catalog
i catalogued
i collect
i cut
i design
i designed
i founded
i help
i helped
i interpret
i interpreted
i kept
i lead
i lecture
i led
i manage
i managed
i nursed
i ran
i recovered
i research
i researched
i restored
i run
i set up
i studied
i study
i taught
i teach
i train
i trained
i treat
i work
i work with
i worked
i worked as
i worked with
i write
i wrote
insurance
insurer
interview at
interview for
interviewed 5
job at
journal
law
lawyer
lecture
lecturer
lender
library
magazine
market
military families
mother tongue
museum
museums
my field
my research
my work
newspaper
non profit
nonprofit
nurse
oncology
opening at
organ
our research
paediatric
paper
parent company
parish accounts
patient
patients
pediatric
photography
policies
policy
portrait
portraits
position at
post at
practice
product
products
program
programs
project
projects
psychiatry
report
reported
reporter
reports
research into
research on
residents
role at
salon
school
schools
scrolls
service
services
shelter
sick leave policy
sister company
software
specialist
specialize
studies
studio
talk on
tenants
thesis
tool
treated 5
trust
university
volunteer
volunteered
volunteers
ward
wards
windows
work in
worked in
working families
your article
your book
your lecture
your paper
your post
your research
your study
your talk
your work
"""
