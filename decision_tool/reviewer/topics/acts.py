"""What people do with words: ask, request, want, offer, thank."""

WORDS = """
== asking
# a question in the shape of a statement
a hint as to
a line about the
a line or two about
a line or two on
a sense of
a word about the
a word as to
am curious
am i right
am wondering
an idea as to
an idea of how
an idea of what
an indication
and i would ask you
any advice
any guidance
any hints
any idea
any insight
any insights
any notion
any pointers
any sense of
any suggestions
any tips
anything you can share
anything you can tell
anything you could share
anything you could tell
appreciate knowing
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
assist me in
be interested to learn
be of interest to me
be sure whether
be warmly received
better understand
can i ask
can i check
can i find out
can i get feel
can i get idea
can i get picture
can i get sense of
can i hear
can i know
can i learn
can i see how
can i see what
can i understand
can you clarify
can you confirm
can you describe
can you elaborate
can you explain
can you give
can you indicate
can you say
can you share
can you tell
check if
check what
check whether
confirm how
confirm what
confirm whether
could i ask
could i check
could i find out
could i get feel
could i get idea
could i get picture
could i get sense of
could i hear
could i know
could i learn
could i see how
could i see what
could i understand
could you clarify
could you confirm
could you describe
could you elaborate
could you explain
could you give
could you indicate
could you let me in
could you point
could you say
could you share
could you tell
curious about
curious how
curious if
curious to
curious to ask
curious to check
curious to find out
curious to get feel
curious to get idea
curious to get picture
curious to get sense of
curious to hear
curious to know
curious to learn
curious to see how
curious to see what
curious to understand
curious what
curious when
curious where
curious whether
curious which
curious who
curious why
dare i ask
do you know
dying to ask
dying to check
dying to find out
dying to get feel
dying to get idea
dying to get picture
dying to get sense of
dying to hear
dying to know
dying to learn
dying to see how
dying to see what
dying to understand
eager to ask
eager to check
eager to find out
eager to get feel
eager to get idea
eager to get picture
eager to get sense of
eager to hear
eager to know
eager to learn
eager to see how
eager to see what
eager to understand
enlighten
enlighten me
enquire
few questions
fill me in
forgot to ask
from which i infer
get a feel
get a sense
get an idea
give me a feel
give me a sense
give me an idea
give me an overview
glad of a line on
glad of word on
got a question
grateful for word on
grateful to ask
grateful to check
grateful to find out
grateful to get feel
grateful to get idea
grateful to get picture
grateful to get sense of
grateful to hear
grateful to know
grateful to learn
grateful to see how
grateful to see what
grateful to understand
had a question
have a few questions
have a question
have i understood
have questions
have some questions
hear your view
help me to ask
help me to check
help me to find out
help me to get feel
help me to get idea
help me to get picture
help me to get sense of
help me to hear
help me to know
help me to learn
help me to see how
help me to see what
help me to understand
help to ask
help to check
help to find out
help to get feel
help to get idea
help to get picture
help to get sense of
help to hear
help to know
help to learn
help to see how
help to see what
help to understand
helpful to ask
helpful to check
helpful to find out
helpful to get feel
helpful to get idea
helpful to get picture
helpful to get sense of
helpful to hear
helpful to know
helpful to learn
helpful to see how
helpful to see what
helpful to understand
hint as to
hope to know
hoping to ask
hoping to check
hoping to find out
hoping to get feel
hoping to get idea
hoping to get picture
hoping to get sense of
hoping to hear
hoping to know
hoping to learn
hoping to see how
hoping to see what
hoping to understand
how about
how can i ask
how can i check
how can i find out
how can i get feel
how can i get idea
how can i get picture
how can i get sense of
how can i hear
how can i know
how can i learn
how can i see how
how can i see what
how can i understand
i am guessing
i am told that
i ask
i cannot find out
i could not find
i could not find out
i do have a question
i gather that
i gather that .. right
i have a question
i have questions
i infer
i keep trying to picture
i should like to ask
i should like to check
i should like to find out
i should like to get feel
i should like to get idea
i should like to get picture
i should like to get sense of
i should like to hear
i should like to know
i should like to learn
i should like to see how
i should like to see what
i should like to understand
i suppose
i take it
i thought i would ask
i was told that
i wonder
i wondered
i would ask
i would check
i would find out
i would get feel
i would get idea
i would get picture
i would get sense of
i would hear
i would know
i would learn
i would see how
i would see what
i would understand
if i knew
if i may ask
if one may ask
if one may know
if you are allowed to say
important for me to ask
important for me to check
important for me to find out
important for me to get feel
important for me to get idea
important for me to get picture
important for me to get sense of
important for me to hear
important for me to know
important for me to learn
important for me to see how
important for me to see what
important for me to understand
important to ask
important to check
important to find out
important to get feel
important to get idea
important to get picture
important to get sense of
important to hear
important to know
important to learn
important to see how
important to see what
important to understand
in your experience
in your eyes
in your opinion
in your view
inquire
inquiry about
interested in ask
interested in check
interested in find out
interested in get feel
interested in get idea
interested in get picture
interested in get sense of
interested in hear
interested in know
interested in learn
interested in learning
interested in see how
interested in see what
interested in understand
interested to ask
interested to check
interested to find out
interested to get feel
interested to get idea
interested to get picture
interested to get sense of
interested to hear
interested to know
interested to learn
interested to see how
interested to see what
interested to understand
is it true
is that correct
is that right
is there any truth
keen to ask
keen to check
keen to find out
keen to get feel
keen to get idea
keen to get picture
keen to get sense of
keen to hear
keen to know
keen to learn
keen to see how
keen to see what
keen to understand
kindly advise
know your view
knowing how
knowing what
knowing when
knowing whether
knowing your
let me ask
let me in on
let me know about
let me know how
let me know if you
let me know something about
let me know what
let me know when
let me know where
let me know whether
let me know which
let me know who
let me know why
let me know your
like to ask
like to be sure
like to check
like to find out
like to get feel
like to get idea
like to get picture
like to get sense of
like to hear
like to know
like to learn
like to see how
like to see what
like to understand
love to ask
love to check
love to find out
love to get feel
love to get idea
love to get picture
love to get sense of
love to hear
love to know
love to learn
love to see how
love to see what
love to understand
may i ask
may i check
may i find out
may i get feel
may i get idea
may i get picture
may i get sense of
may i hear
may i know
may i learn
may i see how
may i see what
may i take it
may i understand
meant to ask
might i ask
might i check
might i find out
might i get feel
might i get idea
might i get picture
might i get sense of
might i hear
might i know
might i learn
might i see how
might i see what
might i understand
mind explaining
mind sharing
mind telling
need to ask
need to check
need to find out
need to get feel
need to get idea
need to get picture
need to get sense of
need to hear
need to know
need to learn
need to see how
need to see what
need to understand
not able to make out
not clear to me
not sure how
not sure if
not sure what
not sure whether
of interest to me to
paint a picture
paint me a picture
perhaps you might enlighten
please advise
please clarify
please confirm
please describe
please explain
please let me know
please share
please tell
pray
put my mind at rest
query about
question about
question for you
question i have
question on
question regarding
questions about
questions for you
questions i have
questions on
questions regarding
quick question
run me through
say a word about
say something about
see if
see whether
set my mind at rest
shed light
should be interested to learn
should i infer
sleep better if i knew
some idea of what
some notion of
some questions
take me through
talk me through
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
tell me who
tell me why
tell us more
thankful for a word on
thankful for the list
thankful for word on
thankful to ask
thankful to check
thankful to find out
thankful to get feel
thankful to get idea
thankful to get picture
thankful to get sense of
thankful to hear
thankful to know
thankful to learn
thankful to see how
thankful to see what
thankful to understand
thought i would ask
true that
trying to picture
unclear to me
unsure if
unsure whether
useful to ask
useful to check
useful to find out
useful to get feel
useful to get idea
useful to get picture
useful to get sense of
useful to hear
useful to know
useful to learn
useful to see how
useful to see what
useful to understand
walk me through
want to ask
want to be sure
want to check
want to find out
want to get feel
want to get idea
want to get picture
want to get sense of
want to hear
want to know
want to learn
want to see how
want to see what
want to understand
wanted to ask
wanted to check
wanted to find out
wanted to get feel
wanted to get idea
wanted to get picture
wanted to get sense of
wanted to hear
wanted to know
wanted to learn
wanted to see
wanted to see how
wanted to see if
wanted to see what
wanted to understand
was wondering
wasn’t able to make out
welcome clarification
what you can tell
what you could tell
wish to ask
wish to check
wish to find out
wish to get feel
wish to get idea
wish to get picture
wish to get sense of
wish to hear
wish to know
wish to learn
wish to see how
wish to see what
wish to understand
wonder
wonder if
wondered how
wondered if
wondered what
wondered whether
word on how
word on what
would assist me to know
would be a kindness
would be glad to ask
would be glad to check
would be glad to find out
would be glad to get feel
would be glad to get idea
would be glad to get picture
would be glad to get sense of
would be glad to hear
would be glad to know
would be glad to learn
would be glad to see how
would be glad to see what
would be glad to understand
would be good to ask
would be good to check
would be good to find out
would be good to get feel
would be good to get idea
would be good to get picture
would be good to get sense of
would be good to hear
would be good to know
would be good to learn
would be good to see how
would be good to see what
would be good to understand
would be great to ask
would be great to check
would be great to find out
would be great to get feel
would be great to get idea
would be great to get picture
would be great to get sense of
would be great to hear
would be great to know
would be great to learn
would be great to see how
would be great to see what
would be great to understand
would be happy to ask
would be happy to check
would be happy to find out
would be happy to get feel
would be happy to get idea
would be happy to get picture
would be happy to get sense of
would be happy to hear
would be happy to know
would be happy to learn
would be happy to see how
would be happy to see what
would be happy to understand
would be lovely to ask
would be lovely to check
would be lovely to find out
would be lovely to get feel
would be lovely to get idea
would be lovely to get picture
would be lovely to get sense of
would be lovely to hear
would be lovely to know
would be lovely to learn
would be lovely to see how
would be lovely to see what
would be lovely to understand
would be nice to ask
would be nice to check
would be nice to find out
would be nice to get feel
would be nice to get idea
would be nice to get picture
would be nice to get sense of
would be nice to hear
would be nice to know
would be nice to learn
would be nice to see how
would be nice to see what
would be nice to understand
would be received with thanks
would be wonderful to ask
would be wonderful to check
would be wonderful to find out
would be wonderful to get feel
would be wonderful to get idea
would be wonderful to get picture
would be wonderful to get sense of
would be wonderful to hear
would be wonderful to know
would be wonderful to learn
would be wonderful to see how
would be wonderful to see what
would be wonderful to understand
would welcome an account
would welcome explanation
would you explain
would you say
would you share
would you tell
your opinion on
your perspective on
your take on
your thoughts
your thoughts on
your view on
== requesting
allow me
amazing if
any chance
appreciate if
appreciate it if
are you able
are you open
are you willing
ask for
ask you for
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
be up for
be willing to
can i
can someone
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
do you mind
fantastic if
get me
give me
glad if
good if
grateful for
grateful if
great if
happy if
help me
helpful if
hope that you
hope you can
hope you could
hope you will
hoping you
i hope you
i welcome
ideal if
in a position to
is it possible
is there any chance
kind if
kindly
let me
let us
like it if
like you to
lovely if
may i
may we
mean lot if
might i
might you
mind if
need you to
nice if
obliged if
open to
please
possible for you
possible to
put me
request
send me
spare
thankful for
thankful if
trouble you for
up for
want you to
will you
wonder if you
wonder whether you
wonderful if
wondering if you
worth asking if you
would appreciate
would it be all right
would it be ok
would it be okay
would it be possible
would like your
would love any
would love it if
would love some
would love your
would value
would welcome
would you
would you be able
would you consider
would you mind
== wanting
accept less
aim for
aiming for
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
big factor
can not accept
cannot accept
ceased
condition
could arrange
could be arranged
could not accept
could not do without
counting on
crucial
deal breaker
dealbreaker
deciding factor
decisive
depend on
depends on
essential
expect
flexible about
flexible on
flexible with regard
for me
for me a condition
for me to
for my part
frankly
has to be
hate to lose
have to be
help to have
honest that
hope for
hope yours
hoping for
hoping yours
i am after
i am assuming
i am hoping
i am looking
i am not able to
i am seeking
i assume
i can only
i could not
i could only
i count on
i do hope
i do not intend
i expect
i have to
i hope
i insist
i look for
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
i should say
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
important for me
important for us
important to me
in line with
in order to
in the terms
interested in
is a condition
is a must
is must
is very important for us
it would be
it would help to
key for me
leave for
like to see
looking for
love to see
make all the difference
make me move
make the move
make the switch
matter a great deal
matter to me
matters a lot
matters great deal
matters to me
merely note
must have
my condition
my hope is
my only condition
my wish is
need to be
needs to be
no matter what
non negotiable
not accept
not be giving
not be minded
not willing to
object were i
on condition
only if
open on
ought to
prefer
preference
priority for me
propose to
provided that
realistic about
reconcile
reflected in the terms
rely on
seeking
settle for
should be
so it is no surprise
suit me down
suits me best
tempt me
to be frank
to be honest
unwilling
up front
upfront
want to know
want to see
wanted to be honest
was among my reasons
we need
we require
we want
willing to
worth my while
worthwhile
would be honored that
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
any questions about my
any questions you
anything else
anything else from me
anything else you need
anything else you would
anything from me
anything i can
anything you need
as you consider
as you continue
as you make
as you move forward
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
do you want me
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
how can i help
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
if i can help
if something is missing
if there are any
if there is any
if there is anything
if you have any questions
if you have questions
if you need
if you prefer
if you want
if you wish
if you would like
in case you need
is it ok
is it okay
is that all right
is that fine
is that ok
is that okay
is there anything
is this ok
let me know if anything
let me know if i can
let me know if i should
let me know if something
let me know if there is any
let me know if there is anything
let me know if you have
let me know if you need
let me know if you prefer
let me know if you want
let me know if you would
may i bring
may i offer
may i send
more information
more than happy to
not hesitate to
pleased to provide
pleased to send
provide you with
questions about my background
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
would it be helpful if i
would it help if i
would that be all right
would that be fine
would that be ok
would that be okay
would that suit
would that work
would this suit
would this work
would you like a
would you like me
would you like my
would you like to meet
would you like to see
would you prefer
would you rather
you are welcome to
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
