"""What people do with words: ask, request, want, offer, thank."""

WORDS = """
== asking
# a question in the shape of a statement
a question
am wondering
any idea
anything about
appreciate knowing
ask about
ask how
ask if
ask what
ask when
ask where
ask whether
ask which
ask why
ask you about
asking about
asking if
be sure that
be sure whether
better understand
can i ask
can you confirm
can you describe
can you give
can you say
can you share
can you tell
check about
check if
check on
check what
check whether
clarification
clarify
clarity
confirm how
confirm if
confirm that
confirm what
confirm whether
could i ask
could you confirm
could you describe
could you give
could you say
could you share
could you tell
curious
curious about
curious how
curious to
curious to hear
curious what
curious whether
do you know
dying to know
eager to hear
eager to know
eager to learn
elaborate
enlighten
enquire
explain
few questions
fill me in
find out
forgot to ask
get a feel
get a sense
get an idea
give me a feel
give me a sense
give me an idea
give me an overview
glad of word on
glad to hear
glad to know
good to know
grateful for word on
grateful to know
great to know
had a question
happy to know
have questions
hear about
hear how
hear more
hear what
help to know
helpful to know
hope to know
hoping to ask
hoping to find out
hoping to hear
hoping to learn
how about
i ask
i gather that .. right
i have questions
i wonder
in your experience
in your eyes
in your opinion
in your view
inquire
inquiry about
interested in learning
interested to hear
interested to know
is it true
is that correct
is that right
is that still
keen to hear
keen to know
keen to learn
know how
know if
know what
know when
know where
know whether
know which
know who
know why
learn about
learn how
learn more
learn what
let me ask
let me know
let us know
like to ask
like to check
like to find out
like to hear
like to know
like to learn
like to understand
line about
love to ask
love to find out
love to hear
love to know
love to learn
love to understand
make sure that
may i ask
meant to ask
might i ask
mind explaining
mind sharing
mind telling
need to know
nice to know
no idea
not clear
not sure how
not sure if
not sure what
not sure whether
one question
paint a picture
paint me a picture
please confirm
point me
put my mind at rest
query about
question about
question for you
question on
question regarding
questions about
questions for you
questions on
questions regarding
quick question
run me through
say something about
see if
see whether
share your
shed light
some light
some questions
something about
take me through
talk me through
tell me
tell us
thankful for word on
told me
true that
unclear
understand how
understand what
understand whether
unsure if
unsure whether
useful to know
walk me through
want to ask
want to check
want to find out
want to hear
want to know
want to learn
want to understand
wanted to ask
wanted to check
wanted to know
was wondering
what about
wish to ask
wonder
wonderful to know
word about
word on how
word on what
would you say
would you share
would you tell
your opinion
your perspective
your take
your thoughts
your view
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
as long as
as parent
be good to
be sure
before i
before we
before we go further
big factor
can not accept
cannot accept
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
for me to
for my part
frankly
has to be
hate to lose
have to be
help to have
hope for
hoping for
i am after
i am hoping
i am looking
i am seeking
i assume
i could not
i count on
i expect
i have to
i hope
i insist
i look for
i must
i need
i prefer
i presume
i require
i seek
i should like
i take it
i trust that
i want
i wanted
i was hoping
i wish
i would appreciate
i would ask
i would be after
i would be glad
i would be happy
i would be looking
i would expect
i would hate
i would have to
i would hope
i would like
i would love
i would need
i would only
i would prefer
i would require
i would want
i would welcome
important for me
important to me
in line with
in order to
interested in
is a must
is must
it would be
it would help to
key for me
leave for
looking for
make me move
make sure
make the move
make the switch
matter a great deal
matter to me
matters a lot
matters great deal
matters to me
must have
my hope is
my wish is
need to be
needs to be
non negotiable
not accept
not willing to
on condition
only if
open on
ought to
prefer
preference
priority for me
provided that
realistic about
rely on
seeking
settle for
should be
tempt me
to be frank
to be honest
unwilling
up front
upfront
we need
we require
we want
willing to
worth my while
worthwhile
would be nice
would have to
would need to
would require
== offering
# what one offers, and how one lets the other choose
any questions you
anything else from me
anything else you need
anything else you would
anything from me
anything further
anything i can
anything i should
anything you need
at your disposal
available to answer
best for you
better for you
can i bring
can i help
can i send
convenient for you
could i help
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
how i can help
i am available
i am free
i can bring
i can come
i can move
i can provide
i can send
i can share
i can tell you
i could come
i could help
if anything is unclear
if i can help
if something is missing
if you have any questions
if you have questions
if you need
if you prefer
if you want
if you wish
if you would like
in case you need
is it all right
is it ok
is it okay
is that all right
is that fine
is that ok
is that okay
is this ok
let me know if anything
let me know if i can
let me know if i should
let me know if something
let me know if there is anything
let me know if you have
let me know if you need
let me know if you prefer
let me know if you want
let me know if you would
may i bring
may i offer
may i send
more than happy to
pleased to provide
pleased to send
ready to answer
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
would be glad to
would be happy to
would be honored to
would be pleasure
would be proud to
would enjoy
"""
