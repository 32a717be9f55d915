"""What people do with words: ask, request, want, offer, thank."""

WORDS = """
== asking
# a question in the shape of a statement
a hint as to
a line about the
a line or two on
a sense of
a word about the
a word as to
am curious
am curious what/how/who/why/which/whether
am i right
am wondering
an idea of what
an indication
and i would ask you
any advice
any insight
any insights
any pointers
any pointers/advice/tips/hints/insight/guidance/suggestions/idea/news/word
anything you can tell
ask about
ask how
ask if
ask that someone
ask what
ask when
ask where
ask whether
ask which
ask why
ask you about
asking about
asking if
asking myself
assist me in
be good/great/nice/lovely/wonderful/helpful/useful/glad to know/hear/learn/understand
be interested to learn
be of interest to me
be warmly received
can you confirm
can you tell
confirm whether
could i ask
could you confirm
could you give
could you indicate
could you say
could you share
could you tell
could/can/would/may you/we/i tell/walk me
curious about
curious to
curious to hear
curious to know
curious to learn
curious what
curious where
curious/interested/useful/helpful/grateful/thankful to know/understand/ask/check/see/find
dare i ask
do you know
dying to know
eager to hear
eager to know
eager to learn
enlighten
enlighten me
forgot to ask
forgot to ask who/what/how/why/whether
from which i infer
get sense/feel/picture/idea
give me a sense
give me an idea
grateful for word on
grateful to know
had a question
have a question
have questions
help me to know
help me to understand
help to know
helpful to learn
hint as to
hoping to ask
hoping to hear
i am guessing
i am told that
i ask
i could not find
i gather that
i infer
i keep trying to picture
i should like to know
i suppose
i take it
i thought i would ask
i was told that
i wonder
i wondered
i would ask
i would check
i would hear
i would learn
if i knew
if i may ask
if one may know
if you are allowed to say
important/dying/wish/glad/happy to know/understand/ask/check/see/find
in your eyes
interested to hear
interested to learn
is it true
is that right
is there any truth
keen to learn
keen to see how
keep asking myself
kindly advise
know/hear your view/take/opinion/perspective/thoughts
knowing how
knowing what
knowing when
knowing whether
knowing your
let me ask
let me in on
let me know about
let me know if you
let me know what
let me know where
let me know whether
let me know which
like to ask
like to be sure
like to find out
like to hear
like to know
like to learn
like to understand
like/love/want/wanted/hoping/keen/eager/curious/interested/helpful/useful to hear/learn
like/love/want/wanted/need/help/hoping/keen/eager to know/understand/ask/check/see/find
love to hear
love to know
may i ask
may i know
may/might/could/can i ask/know/inquire
might i ask
might i know
mind telling
mind telling/explaining/sharing
need to hear
need to know
not able to make out
not clear to me
not sure if
not sure whether
paint me a picture
perhaps you might enlighten
please advise
please confirm
please let me know
please share
please tell
pray
question about
question on
questions about
questions on
see if
set my mind at rest
should be interested to learn
should i infer
sleep better if i knew
some idea of what
some notion of
take me through
tell me about
tell me how
tell me if
tell me more
tell me more about
tell me something
tell me what
tell me when
tell me where
tell me whether
tell me which
thankful for a word on
thankful for the list
thankful for word on
thankful to hear
thankful to know
thankful to learn
thought i would ask
true that
trying to picture
useful to understand
walk me through
want to be sure
want to check
want to hear
want to know
want to learn
want to understand
wanted to check
wanted to hear
wanted to know
wanted to learn
wanted to see
wanted to see if
wanted to understand
was wondering
welcome clarification
wish to hear
wish to know
wonder
wonder if
wondered how
wondered if
wondered what
wondered whether
word on what
would be a kindness
would be glad to hear
would be glad to know
would be glad to learn
would be good to know
would be good to learn
would be good to understand
would be great to hear
would be nice to know
would be received with thanks
would be wonderful to know
would welcome explanation
would you say
would you tell
your view on
your view/take/opinion/perspective/thoughts on
== requesting
allow me
any chance
appreciate it if
ask for
ask you to
asking for
asking you to
awesome if
be able to
be glad of
be good enough
be kind enough
be open to
be possible
be so kind
be very welcome
be welcome
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
hope you can
hope you will
hoping you
i hope you
i welcome
is it possible
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
wonder if you
wondering if you
would appreciate
would it be all right
would it be possible
would like your
would value
would welcome
would you
would you be able
would you mind
== wanting
any employer would
as long as
as parent
assuming
at liberty to
be good to
be looked at
be most productive if
before i
before we
before we go further
ceased
condition
could be arranged
counting on
dealbreaker
depend on
depends on
expect
flexible about
flexible on
for me
for me a condition
for me to
frankly
has to be
hate to lose
have to be
honest that
hope for
hope yours
hoping for
hoping yours
i am assuming
i am hoping
i am looking
i am not able to
i am seeking
i assume
i can only
i could not
i count on
i do hope
i do not intend
i expect
i have to
i hope
i insist
i mention this
i must
i need
i prefer
i presume
i require
i seek
i should like
i should mention
i should require
i take it
i trust that
i want
i wanted
i wanted to be honest
i was hoping
i wish
i would appreciate
i would ask
i would be after
i would be glad
i would be happy
i would be looking
i would be out
i would be starting
i would expect
i would feel better
i would hate
i would have to
i would hope
i would like
i would love
i would need
i would only
i would prefer
i would propose
i would require
i would take
i would want
i would welcome
i would wish
ideally
important for us
important to me
in line with
in the terms
interested in
is a condition
is very important for us
it would be
it would help to
leave for
like to see
looking for
love to see
make all the difference
make the switch
matter a great deal
matters a lot
matters great deal
merely note
must have
my only condition
need to be
needs to be
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
reflected in the terms
seeking
should be
so it is no surprise
suit me down
tempt me
to be frank
to be honest
upfront
want to know
want to see
wanted to be honest
was among my reasons
we need
willing to
worthwhile
would be my dream
would be nice
would be starting
would be the maximum
would come to
would have to
would have to be part
would need
would need to
would require
would take
would weigh
== offering
# what one offers, and how one lets the other choose
additional details
additional information
additional materials
answer any
any additional information
any further information
any other information
any questions you
anything else
anything else from me
anything else you need
anything from me
anything i can
anything you need
as you consider
as you continue
as you make
as you proceed
as you review
at your disposal
available to answer
best for you
better for you
can i bring
can i help
can i send
convenient for you
could i help
do not hesitate
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
glad to answer
glad to bring
glad to provide
glad to send
glad to share
happy to answer
happy to bring
happy to provide
happy to send
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
is it okay
is that fine
is that ok
is that okay
is this ok
let me know if something
let me know if there is anything
let me know if you need
let me know if you would
may i bring
may i offer
may i send
more information
not hesitate to
pleased to provide
pleased to send
provide you with
ready to answer
require any
shall i bring
shall i send
should i bring
should i send
should you have
should you need
should you prefer
should you want
should you wish
something from me
suit you
suits you
will that work
work for you
works for you
would it help if i
would that suit
would that work
would this suit
would this work
would you like a
would you like me
would you like to see
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
thanking
thanks
thankyou
thx
== hoping
# soft: looking forward and hoping, which asks nothing
forward to
hope to have
hoping to have
i hope to
look forward
looking forward
would be delighted to
would be happy to
would be honored to
would be pleasure
would be proud to
would enjoy
"""
