"""Chat words and slang, one a line; after `>` what to write instead, where that is plain."""

WORDS = """
2day
2moro > tomorrow
2morrow > tomorrow
2nite > tonight
a blast
a breeze
a gazillion
a geek
a guru
a heads up
a legend
a nerd
a ninja
a rockstar
a tenner
a total blast
a wee
ace this
aced it
aced the
adorbs
af
afaik > as far as I know
ain't > is not
aint > is not
all that jazz
aloha
alright mate
alrighty
amazing stuff
amped > glad
and hey
anyho
anyhoo
anywho
app't
appt
are legends
arigato
arvo
as hell
asap > soon
ass
awesome > excellent
awesomeness
awesomesauce
awks
b c
b4 > before
babe
back of a fag
badass
bae
bananas
bang on
banger
bangers
banging
bazillion
bazinga
bc
bcuz > because
bday > birthday
be like
bean counter
beats me
becuz > because
been slinging
bein
belter
bestie
besties
bevvy
bff
big brain
big cheese
big kahuna
big mood
big nerd
big shout
big up
bigwig
bigwigs
binge watched
bite the bullet
biz > business
bla bla
blah
blah blah
blew it
blew me away
blew my mind
blimey
blinding
bloke
blokes
blown away
blown away by what
bonkers
bonzer
boozy
boring as
boss man
botched
bougie
boujee
boy oh boy
brain dump
brainiac
brb
break a leg
breeze through
brekkie
brewski
brill
brilliant stuff
bring it on
bro
bros
bruh
bruv
btw > by the way
bucks > dollars
buddy
bugged
bullshit
bummed
bummer
bunch of fun
but hey
buzzing
bye bye
bye for now
byeee
c ya
c'mon
can hustle
can't wait to hang
cannae
catch ya
catch you later
chap
chaps
chat soon
cheerio
cheers > Thank you
cheers mate
cheers pal
chill out
chill team
chill vibe
chow
chuffed > glad
chum
ciao
cobber
coding like
coding ninja
coding wizard
comin
convo > conversation
convos
cool beans
cool company
cool cool
cool project
cool stuff
cool team
cool thing
coolest
corker
cos > because
couch potato
coulda > could have
cowabunga
coz > because
crackerjack
cracking
craic
crap
crappy > poor
crash at
crashed at
cray
cray cray
crazy about
crazy good
crazy smart
creeped out
crikey
cringe
cross my heart
crush it
crush the
crushed it
crushed my
crushed the
crushing it
crushing the
cud
cuppa
cuz > because
cya
da bomb
damn >
dang >
danke
darling
darn >
dead easy
dead keen
deets
deffo > certainly
defo
defs
delish
dm me
doggo
doin
dope
dropped the ball
duckie
dude
dudes
duh >
dull as
dunno > do not know
easy peasy
eek
effing
egghead
em
epic
erm
evenin
excel wizard
ey up
fab
fabulous
fair dinkum
fair play to ya
fam
fan boy
fan girl
fanboy
fangirl
fav
fave
faves
favs
feds
figured i would
figured i'd
fingers crossed
finna
fire away
fire over
fist bump
fiver
flex on
flexing
flunked
fo sho
fomo
footy
for real
fr
fr fr
freak out
freaked out
freakin >
freaking >
freaking out
frickin >
friggin >
frigging
fun bunch
funky
fur baby
fwiw >
fyi
g'day
galaxy brain
game on
gas man
gazillion
gday
geek for
geek out
geeked
geeking
geez
geezer
get shit done
get stuff done
ghosted
giddy up
gig > role
gigs
gimme > give me
gimme a sec
ginormous > very large
girl boss
girlboss
give it a go
give it a shot
give it a whirl
give me a shout
give us a shout
glow up
gnarly
goals af
goated
gobsmacked > surprised
goin
gonna > going to
good stuff
goof
goofed
goofing
goofy
gosh
got going on
gotcha
gotta > have to
gr8 > great
grab a beer
grab a bite
grab a coffee
grab a drink
grab a pint
grab a quick coffee
gracias
great stuff
groovy
gurl
guru here
gut says
gutted > sorry
guv
guvnor
guys
ha ha
had a ball
had a blast
haha >
hahaha >
hang in there
hang out
hang tight
hang with
hanging out
hats off mate
hats off to ya
have a ball
have a blast
have a crack
have a great one
he he
head honcho
heads up that
heaps
heaps of
heck of a
heck yeah
hee hee
heh >
hehe >
hell of a
hell yeah
hell yes
hella > very
hello guys
helloo
hellooo
heya
heyy
heyyy
heyyyy
hi guys
high five
high fives
high key
higher ups
highkey >
hiii
hiiii
hit me up
hit me with
hit you up
hiya
hmm >
hmmm
hmu
hola
hold the phone
hold your horses
holla
holler
holy cow
holy moly
holy smokes
homie
honcho
honest to god
hooah
hook me up
hook up
hooray
hopin
hot stuff
how goes it
how r
how ya doing
how you doing
how's it going
how's it hanging
howdy
hows it going
hubby
huge fan girl
humble brag
humblebrag
humongous > very large
hun
hungover
hunky dory
hurrah
hurray
hustle hard
hustle with
hustler
hyped > glad
i am down
i hustle
i'm down
i'm game
i'ma
idk > I do not know
iirc > if I remember rightly
ikr
ima
imho > in my view
imma
imo > in my view
info dump
innit
insane
insanely cool
insanely good
inside scoop
intel on
is chill
is cool
is dope
is epic
is fire
is insane
is lit
is rad
is sick
j k
jazzed > glad
jazzed about
jedi
jeepers
jeez
jk
jolly good
jump on a call
just a heads up
just figured
just sayin
just saying
keep it real
keep your hair on
keep your pants on
keep your shirt on
kick ass
kick back
kick it
kickass
kicked the bucket
kiddo
kill it
killed it
killing it
kind of brutal
kinda > rather
kinda brutal
knackered > tired
knock on wood
knock wood
knocked my socks
kudos to ya
l8r > later
laid back
later dude
later gator
laters
legit > truly
lemme > let me
lemon squeezy
let's roll
li'l
like five
like hell
like really
like super
like totally
like whatever
lil
so lit
is lit
living the dream
lmao >
lmk > let me know
lo down
loads of fun
lol >
long story short
long time no see
lookin
loooong
loooove
lordy
lotsa
lotta
love love
low key
lowdown
lowkey >
luv
mad about
mad skills
main character
makin
man oh man
marketing guru
mate
matey
me old
mega
mega excited
meh >
merci
mess about
mess around
messing around
mind blowing
mind blown
mins
mins late
moolah
mornin
msg > message
msgs
munchies
my bad
my man
nah > no
nail it
nail this
nailed it
nailed the
naw
nerd for
nerd out
nerding
netflix
netflix and chill
newbie
ngl >
nice one
night night
ninja
ninja at
ninja here
nite
no biggie
no brainer
no cap
no drama
no filter
no lie
no messing
no prob
no problemo
no probs
no sweat
no worries
no wukkas
noggin
noob
nope > no
nosh
not going to lie
not gonna lie
nothin
number cruncher
nuts about
nvm
obvi
obvs > clearly
och
off the chain
off the charts
off the hook
oh boy
oh hey
oh man
oh my god
oh my gosh
oi
okay dokay
okey doke
okey dokey
okie dokie
old bean
ole
omfg
omg >
on fleek
on point
one sec
oops >
oopsie
oorah
or whatever
out of this world
outta > out of
over and out
over the moon
oy
pal
party animal
peace out
peachy
peeps > people
pencil pusher
petal
phew
pic
pick your brain
pick your brains
pics
piece of cake
ping me
pinky promise
pinky swear
pissed
pissed off
pleaseee
pls > please
plse > please
plss
plz > please
pm me
pop along
pop by for
pop round
ppl > people
presh
preso
pretty chill
probs > probably
prolly
props to
psyched > glad
pukka
pumped > glad
pupper
quid
r u
rad
really cool
redic
resched
rez
ride or die
ridic
righto
righty
righty ho
rizz
rock it
rock star
rock this
rocked it
rocked the
rocking the
rocks my
rockstar
rockstar with
rofl >
roger that
roll with
sales ninja
sched
screw it
screw up
screwed up
search me
see u
see ya
see you later alligator
sesh
shit
shook
shoot me
shoot me a
shoot me an
shoot my shot
shoot over
shoot the breeze
shoot you
shooting my shot
shoulda > should have
shout out
shoutout
shud
sick project
side hustle
silly me
sitch
skive
skiving
slack about
slack off
slacker
slaps
slay
slayed
sleep tight
sling code
slinging code
smarty
smash it
smashed it
smashed my
smashed the
smashing
smashing it
smh
snatched
snazzy
so chill
so cool
so dope
so epic
so fun
so lit
so rad
so sick
somethin
soo
sooo
soooo
sooooo
sorta > rather
sound man
sounds cool
spiffy
spill the beans
spill the tea
spot on
squad goals
squad up
squire
stay awesome
stay cool
stay golden
stoked > glad
stressed out
strewth
stuff you've got
suck
sucked
sucks
sup
super chill
super cool
super duper > very
super excited
super fan
super fun
super happy
super helpful
super interested
super keen
super nervous
super nice
super pumped
super rad
super stoked
super weird
sure thing
sus
swanky
swear to god
sweet as
sweetheart
sweetie
swing by for
ta da
ta muchly
tada
take a stab
take it easy
talkin
tata
tbh >
ten four
thankies
thanks a bunch
thanks a million
thanks a ton
thanks buddy
thanks heaps
thanks hun
thanks mate
thanks pal
thanky
thankz > thank you
thanx > thank you
that is cool
the big boss
the bomb
the deets
the lowdown
the og
thing boss
thingamajig
thingies
thingy
thinkin
thirsty
thnx > thank you
tho
thru
thx > thank you
ticked off
tip top
tix
tks
tl dr
tldr
tmi
tmr > tomorrow
tmrw > tomorrow
tnx > thank you
to be fair mate
to hustle
tomoz
tons of
tons of fun
toodle
toodles
top banana
top bloke
top man
total fan
total geek
total nerd
totally rocks
totes >
totes amazing
touch wood
tree hugger
tryin
tryna
ttfn
ttyl
ttys
tysm > thank you very much
u > you
u r
ugh >
uh huh
um >
umm >
up for a
up for grabs
ur > your
vaca
vacay
very cool
vibe
vibe check
vibe with
vibes
vibing
vid
vids
w o
w you
walk in the park
wanna > want to
wanna grab
was epic
was fire
wassup
wasted
way better
way cool
way more
way too
wee bit
wee chat
well chuffed
well good
welp
went south
whaaat
whassup
what a blast
what gives
what is up
what the heck
what the hell
what's cooking
what's shaking
what's up
whatchamacallit
whatnot
whats up
whatsup
whazzup
whizz
whoa >
whoop
whoop whoop
whoops >
wicked
wicked good
wicked smart
wifey
wigged
wing it
winging it
wizard with
woah
woke up like
woo hoo
woohoo >
wooo
woop
woot >
work hard play hard
workin
wotcha
woulda > would have
wow >
wtf >
wud
xo
xoxo
y'all > you all
ya > you
yaas
yada
yadda
yall > you all
yas
yass
yay >
yea > yes
yeah > yes
yeap
yeehaw
yep > yes
yesss
yikes
yippee
yo
yolo
you are a star
you are the man
you bet
you betcha
you folks
you guys
you lot
you rock
you're a legend
you're a lifesaver
you're a star
you're the man
your team is lit
yours truly here
yup > yes
zillion
youuu
big ups
the flip side
flip side
catch you on the
squad
yayyy
mwahaha
badum tss
tough cookie
real jerk
a jerk
like a house on fire
no joke
kicked my butt
my butt
doc
the goat
slapped so hard
slapped
fwd
mtg
cu
bees knees
bee's knees
faff
faff about
faffing
bob's your uncle
right laugh
a laugh on
proper good
proper nice
fixin
fixing to
big hugs
hugs
thnx
just had to write you
eh
old as dirt
knock knock
guess who's coming
i survived
ha
okay so
ok so
"""
