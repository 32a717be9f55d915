"""What people do with words: ask, request, want, offer, thank."""

WORDS = """
== asking
# a question in the shape of a statement
a hint as to
a line about the
a line or two on
get/like/for a sense of
a word about the
a word as to
am curious
an idea of what
an indication
any advice
any insight
any pointers
any tips/hints/guidance/suggestions/idea/news/word
anything you can tell
ask about
ask how
ask if
ask what
ask when
ask why
ask you about
assist me in
would/will be good/great/nice/lovely/wonderful/glad to know/hear/learn/understand
be of interest to me
be warmly received
can you confirm
confirm whether
could you confirm
curious about
curious to hear
curious to know
curious to learn
useful/helpful/grateful/thankful to know/understand/check/see/find
dying to know
eager to hear
eager to know
eager to learn
enlighten
get feel/picture
grateful for word on
help me to know
help me to understand
help to know
helpful to learn
hoping to ask
i ask
i could not find
i gather that
i suppose
i take it
i would ask
i would check
i would hear
i would learn
if i may ask
if one may know
if you are allowed to say
important/dying/wish/glad/happy to know/understand/check/see/find
in your eyes
interested to hear
interested to learn
is it true
is that right
is there any truth
keen to learn
kindly advise
knowing how
knowing what
knowing when
knowing whether
knowing your
let me ask
let me know about
let me know if you
let me know where
like to ask
like to be sure
like to hear
like to know
like to learn
like to understand
love/want/wanted/keen/helpful/useful to hear/learn
like/love/want/wanted/need/help/hoping/keen/eager to know/understand/ask/check/see/find
need to hear
not able to make out
not clear to me
not sure if
not sure whether
paint me a picture
please confirm
please let me know
please share
please tell
pray
question about
question on
see if
set my mind at rest
sleep better if i knew
some notion of
take me through
tell me about
tell me how
tell me if
tell me more
tell me something
tell me what
tell me when
tell me where
tell me whether
tell me which
thankful for a word on
thankful for the list
thankful to hear
thankful to learn
true that
trying to picture
walk me through
want to be sure
wish to hear
wonder
word on what
would be a kindness
would be received with thanks
would welcome explanation
your view on
your take/opinion/perspective/thoughts on
== requesting
allow me
any chance
ask you to
awesome if
be able to
be glad of
be good enough
be possible
be so kind
be very welcome
be willing to
can i
can we
can you
chance you could
consider
could i
could someone
could we
could you
counting on you
do me
get me
give me
glad if
grateful for
grateful if
help me
hoping you
i welcome
kindly
let me
let us
may i
might i
might you
need you to
obliged if
open to
please
possible to
put me
request
send me
spare
thankful for
up for
want you to
will you
would appreciate
would it be all right
would like your
would value
would welcome
would you
== wanting
as long as
as parent
assuming
at liberty to
be looked at
be most productive if
before i
before we
condition
could be arranged
counting on
dealbreaker
depend on
expect
flexible about
flexible on
for me
frankly
has to be
honest that
hope for
i am hoping
i am looking
i am not able to
i can only
i could not
i do hope
i do not intend
i have to
i hope
i insist
i mention this
i must
i need
i presume
i require
i should like
i should mention
i should require
i trust that
i want
i wish
i would appreciate
i would be after
i would be glad
i would be happy
i would be out
i would feel better
i would hate
i would hope
i would like
i would love
i would only
i would propose
i would want
i would welcome
i would wish
ideally
important for us
important to me
in line with
in the terms
interested in
it would be
it would help to
leave for
looking for
make all the difference
make the switch
matter a great deal
matters a lot
merely note
need to be
no matter what
not accept
not be giving
not be minded
object were i
only if
open on
ought to
prefer
propose to
reconcile
seeking
should be
so it is no surprise
suit me down
tempt me
to be frank
to be honest
upfront
we need
willing to
worthwhile
would be my dream
would be nice
would be starting
would be the maximum
would come to
would have to
would need
would require
would take
would weigh
== offering
# what one offers, and how one lets the other choose
if that helps
additional details
additional information
additional materials
answer any
any other information
any questions you
anything else
anything from me
anything you need
as you consider
as you continue
as you make
as you proceed
as you review
at your disposal
best for you
better for you
can i help
do you need
do you prefer
does that help
does that suit
does that work
does this suit
does this work
easier for you
feel free
further information
happy to share
i am available
i am free
i can answer
i can come
i can move
i can provide
i can send
i can share
i can tell you
i could come
i could help
i may provide
if anything is unclear
if something is missing
if there is any
if there is anything
if you have any questions
if you need
if you prefer
if you want
if you wish
if you would like
is it ok
let me know if something
let me know if you would
more information
not hesitate to
require any
something from me
will that work
would it help if i
would that suit
would that work
would this suit
would this work
would you like a
would you prefer
would you rather
== thanking
appreciate
appreciation
appreciative
generous of you
good of you
grateful
gratitude
indebted
kind of you
many thanks
much obliged
share my thanks
tank you
thank
thankful
thankyou
thx
== hoping
# soft: looking forward and hoping, which asks nothing
hope to have
i hope to
look forward
would be delighted to
would be happy to
would be honored to
would be pleasure
would be proud to
would enjoy
"""
