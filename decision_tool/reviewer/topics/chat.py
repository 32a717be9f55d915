"""Chat words and slang, one a line; after `>` what to write instead, where that is plain."""

WORDS = """
2day
2moro > tomorrow
2morrow > tomorrow
2nite > tonight
a blast
a gazillion
a tenner
a total blast
ace this
aced it
adorbs
afaik > as far as I know
ain't > is not
aint > is not
alright mate
alrighty
and hey
anyho
anyhoo
anywho
app't
appt
arvo
as hell
asap > soon
ass
awesome > excellent
awesomeness
awesomesauce
awks
b4 > before
babe
back of a fag
badass
banger
bazillion
bazinga
bc
bcuz > because
bday > birthday
bean counter
becuz > because
been slinging
bein
belter
bestie
besties
bevvy
bff
big kahuna
big mood
bigwig
bigwigs
bla bla
blah
blah blah
blew it
blimey
bloke
blokes
blown away
blown away by what
bonkers
bonzer
boozy
boss man
boujee
boy oh boy
brainiac
brb
brekkie
brewski
brill
bro
bruh
bruv
btw > by the way
bullshit
bummed
bummer
bunch of fun
but hey
bye bye
byeee
c ya
c'mon
can hustle
can't wait to hang
cannae
catch ya
catch you later
cheerio
cheers > Thank you
cheers mate
cheers pal
chill out
chill team
chill vibe
chuffed > glad
ciao
cobber
coding ninja
coding wizard
comin
convo > conversation
convos
cool beans
cool cool
corker
coulda > could have
cowabunga
coz > because
craic
crap
crappy > poor
cray cray
crazy good
crazy smart
creeped out
crikey
cross my heart
crush it
crushed it
crushed the
crushing it
cuppa
cuz > because
cya
da bomb
damn >
dang >
darn >
dead easy
dead keen
deets
deffo > certainly
defo
delish
doggo
doin
duckie
dudes
duh >
dunno > do not know
easy peasy
eek
effing
egghead
epic
evenin
ey up
fair dinkum
fair play to ya
fan boy
fan girl
fanboy
fangirl
fav
fave
faves
favs
finna
fist bump
fiver
fo sho
fr fr
freak out
freaked out
freakin >
freaking >
freaking out
frickin >
friggin >
frigging
fur baby
fwiw >
g'day
galaxy brain
gazillion
gday
geek for
geek out
geeked
geeking
geez
geezer
get shit done
ghosted
giddy up
gig > role
gimme > give me
gimme a sec
ginormous > very large
girl boss
girlboss
glow up
gnarly
goals af
goated
goin
gonna > going to
good stuff
goof
goofed
goofing
gosh
gotta > have to
gr8 > great
grab a beer
grab a pint
gurl
guru here
guv
guvnor
ha ha
had a blast
haha >
hahaha >
hats off mate
hats off to ya
head honcho
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
highkey >
hiii
hiiii
hit me up
hit you up
hiya
hmmm
hmu
hold your horses
holla
holy cow
holy moly
holy smokes
homie
honcho
honest to god
hooah
hook me up
hooray
hot stuff
how goes it
how ya doing
how you doing
how's it hanging
howdy
hubby
huge fan girl
humble brag
humblebrag
hun
hungover
hunky dory
hurray
hustle hard
hustle with
hustler
i'm down for whatever
i'm so down
i'ma
idk > I do not know
iirc > if I remember rightly
ikr
imho > in my view
imma
imo > in my view
innit
insanely cool
is chill
is dope
is lit
is rad
jeepers
jeez
jk
just sayin
keep your hair on
keep your pants on
keep your shirt on
kick ass
kickass
kicked the bucket
kiddo
killed it
killing it
kinda > rather
kinda brutal
knackered > tired
kudos to ya
l8r > later
later dude
later gator
laters
lemme > let me
lemon squeezy
li'l
like hell
like totally
lil
msg > message
ppl > people
so lit
lmao >
lmk > let me know
lo down
lol >
lookin
loooong
loooove
lordy
lotsa
lotta
luv
mad skills
makin
man oh man
mate
matey
mega
mega excited
meh >
mind blown
moolah
mornin
msgs
munchies
my bad
my man
nah > no
naw
netflix and chill
ngl >
night night
ninja at
ninja here
nite
no biggie
no cap
no lie
no messing
no prob
no problemo
no probs
no wukkas
noggin
noob
nope > no
nosh
not gonna lie
nothin
nvm
obvi
obvs > clearly
och
off the chain
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
omfg
omg >
on fleek
oops >
oopsie
oorah
outta > out of
over and out
party animal
peace out
peachy
peeps > people
pencil pusher
phew
pick your brain
pics
pinky promise
pinky swear
pissed
pissed off
pleaseee
pls > please
plse > please
plss
plz > please
presh
pretty chill
probs > probably
prolly
psyched > glad
pukka
pupper
r u
redic
resched
ride or die
ridic
righto
righty ho
rizz
rock it
rock this
rocked it
rocking the
rocks my
rockstar with
rofl >
roger that
sales ninja
sched
screw it
screw up
screwed up
see u
see ya
see you later alligator
sesh
shit
shoot me
shoot me a
shoot my shot
shooting my shot
shoulda > should have
shud
sick project
sitch
slacker
slay
slayed
sleep tight
sling code
slinging code
smash it
smashed it
smashed my
smashed the
smashing it
smh
so chill
so cool
so dope
so rad
somethin
soo
sooo
soooo
sooooo
sorta > rather
spill the tea
squad goals
squad up
stay awesome
stay golden
strewth
suck
sucks
sup
super chill
super cool
super duper > very
super pumped
super rad
super stoked
swear to god
sweetie
ta da
ta muchly
tada
talkin
tbh >
thankies
thanks a bunch
thanks buddy
thanks heaps
thanks hun
thanks mate
thanks pal
thanky
thankz > thank you
thanx > thank you
the big boss
the deets
the og
thing boss
thingamajig
thingies
thingy
thinkin
thnx > thank you
tho
thx > thank you
tix
tks
tl dr
tldr
tmi
tmr > tomorrow
tmrw > tomorrow
tnx > thank you
to be fair mate
tomoz
toodle
toodles
top banana
top bloke
total geek
totally rocks
totes amazing
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
umm >
ur > your
vaca
vacay
vibe check
vibing
vids
w you
wanna > want to
wanna grab
was epic
was fire
wassup
way cool
well chuffed
welp
whaaat
whassup
what a blast
what the heck
what the hell
what's cooking
what's shaking
what's up
whatchamacallit
whatsup
whazzup
whoa >
whoop whoop
whoops >
wicked good
wicked smart
wifey
wigged
woah
woke up like
woo hoo
woohoo >
wooo
woop
woot >
workin
wotcha
woulda > would have
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
you bet
you betcha
you guys
you lot
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
yayyy
mwahaha
badum tss
real jerk
kicked my butt
my butt
the goat
slapped so hard
mtg
bees knees
bee's knees
faff
faff about
faffing
bob's your uncle
right laugh
proper good
proper nice
fixin
big hugs
hugs
thnx
eh
old as dirt
knock knock
i survived
was dope
pretty dope
pumped for
pumped about
pumped to
so pumped
stoked for
stoked about
stoked to
so stoked
my squad
your squad
whole squad
this dude
the dude
cool dude
hey dude
yo dude
say hey
hyped for
hyped about
hyped to
so hyped
knock your socks off
jazzed
totally rad
legit the best
legit the
kicks butt
kick butt
kicked butt
lowkey
good vibes
great vibes
vibes > atmosphere
no worries > no problem
i def
def want
is perf
totes
hang with you
my jam
shut up and take my money
may the force be with you
forward 2
thanks 4
"""
