"""The draft shows that it is not the first note."""

from decision_tool.reviewer.model import Example, Phrases, Rule

NOTE = (
    "(messages?|emails?|e mails?|notes?|request|requests|inmails?|dms?|mails?|letter"
    "|invitation|invite|connection request|linkedin message|outreach|inquiry|enquiry"
    "|texts?|voicemail|call|thank you note|thank you email|correspondence)"
)

RULE = Rule(
    id="repeat",
    severity="warning",
    checks=(
        Phrases(
            anywhere=(
                "(follow|following|followed|follows|followup) (up )?(on|to|with|regarding|about"
                "|after) (my|the|our|a|an) (last |previous |earlier |recent |prior |initial |first "
                "|original |thank you |linkedin |own |connection |unanswered |past |two |other "
                "|latest |below |second ){0,3}" + NOTE,
                "(follow|following|followup) (up )?(on|to|about|regarding) (the )?"
                + NOTE
                + " (i|that i|which i|from|below|sent)",
                "(follow|following) up (again|once more|one more time|one last time|a second time"
                "|another time|yet again|for the (second|third|last|final)|a final time|a last time"
                "|since i (haven't|have not|hadn't))",
                "(just|simply|only|quickly) (wanted to |want to |wanting to |to )?(follow|following) "
                "up(?! (on|to|after|with|about|regarding|from) (my application|my job|the application"
                "|our|the|your|a|his|her|their|my interview|yesterday|today|monday|tuesday|wednesday"
                "|thursday|friday|last))",
                "check(ing)? (back )?in (again|once more|once again|one more time|with you again|to "
                "see|on (my|the|how|where|whether|things|if)|about|regarding|after|since|as i|because"
                "|with you (about|on|regarding|to see)|and see|for an|quickly)(?! (at|to the))",
                "(just|quickly|simply|wanted to|want to|thought i'd|thought i would|like to|writing "
                "to|reaching out to|i'm|i am|was|be) (just |quickly |briefly )?check(ing)? (back "
                ")?in(?! (at|to|with (reception|security|the front|the desk)|advance|luggage|time"
                "|desk|my|our|baggage|for (my|the|our) (flight|interview|appointment)))",
                "checking (back|in) (in|with you|again)",
                "circl(e|ing) back",
                "(bump|bumping|bumped) (this|my|it|up|the|that|you|to)",
                "(float|floating|bring|bringing|pop|popping|push|pushing|move|moving|boost|boosting"
                "|resurface|resurfacing|raise|raising) (this|my (message|email|note|request)|it) "
                "(message |email |note |thread |one )?(back up|back to|up|to the top|again|in your "
                "inbox)",
                "(to the|at the|at|top) (top|top of|of your) (of your |your )?inbox",
                "(friendly|gentle|quick|brief|short|kind|polite|little|small|another|soft) (reminder"
                "|nudge|ping|bump|follow up)",
                "(nudge|nudging|nudged|ping|pinging) you",
                "(haven't|have not|havent|hadn't|didn't|did not|never|yet to|still haven't|have yet "
                "to|not) (yet |ever |actually )?(heard|hear|received|receive|gotten|get|had|seen) "
                "(back |anything |a |any |from |your |an |you |anything back |word |one )?(back|from "
                "you|from anyone|response|reply|answer|to my|anything|word|since|on my|about my"
                "|regarding my|yet|responses|replies)",
                "(haven't|have not|didn't|did not|never|not) (yet )?(responded|replied|respond|reply"
                "|answered|answer|written back|write back|gotten back|got back|get back|come "
                "back)(?= |[.,!?])",
                "(my|a) (second|third|fourth|2nd|3rd|4th|last|final|previous|earlier|prior|latest"
                "|other|initial|first|original|past|recent|unanswered|next|third and final|last few"
                "|next to last) (follow up |linkedin |and final |and last |unanswered |connection "
                "|few |two |three ){0,2}"
                + NOTE
                + "(?! (queue|queues|broker|board|system|service|app|campaign|bus|platform|list|center"
                "|centre|(to|from) (the|a|my) (customer|client|team|candidate)))",
                "(this is|this will be|here is|here's|it's|it is) (my|the) (second|third|last|final"
                "|2nd|3rd|fourth) .{0,20}(message|note|email|attempt|follow up|try|time|one|outreach"
                "|request)",
                "(second|third|fourth|final|last|2nd|3rd|another) (follow up|attempt|try|reminder"
                "|reach out|time (reaching|writing|messaging|contacting|emailing|i))",
                "(forgive|excuse|pardon) (the|my|this|yet|another) (second|third|another|follow up"
                "|repeat|repeated|additional|extra|double|many) " + NOTE,
                "(one|a) (last|final|more|further) (follow up|try|attempt|time i|message|note|email"
                "|nudge|ping|check in)(?! about (you|our))",
                "(reach|reaching|reached|write|writing|wrote|message|messaging|messaged|contact"
                "|contacting|contacted|emailing|email|emailed|try|trying|get|getting|connect|ask"
                "|asking|follow|ping) (out |you |to you |up |in touch |back |to connect |back out "
                "|out to you ){0,2}(again|once again|once more|one more time|one last time|one final "
                "time|a second time|a third time|another time|yet again|for the (second|third|last"
                "|final) time|a final time)(?! (for|to (thank|say|express)|with thanks))",
                "(again|once more) (about|regarding) (my|the) (application|message|note|request|email|candidacy)",
                "(resend|resending|resent|re send|re sending|re sent|sending this again|forwarding "
                "this again|sending again|repost|reposting)",
                "(in case|case|incase|if) (you|this|it|my (last |previous |earlier )?(message|note"
                "|email|request|inmail)|that|the last one) (may have |might have |may've |have |has "
                "|had |somehow |just |got |gotten |was |were |been |didn't |did not |never |also "
                "|accidentally ){0,3}(missed|miss|buried|lost|slipped|overlooked|went|go|ended|landed"
                "|slip|get through|reach you|come through|see|seen|got buried|fell)(?! (the|our"
                "|your) (interview|train|call))",
                "(slipped|slip|fell|fallen|fall|gone|got|gotten|get|been) (through|past|by|under|lost"
                "|buried) (the |in |your |you|to the )",
                "(got|gotten|get|been|was|were|is|be) (buried|lost) (in|among|under|beneath|somewhere|at)",
                "(as|per|like|referring to|refer to|regarding|re|reference to|response to|sent) (i "
                "(mentioned|said|wrote)|my|in my) (in my |my )?(last|previous|earlier|prior) " + NOTE,
                "(i|i've|i have|i had|we) (already |also |just |previously |first |originally )?(sent"
                "|written|wrote|emailed|messaged|dropped|left|reached out|tried|contacted|dm'd"
                "|connected) (you |out |to you |to |a |an |my |another |several |two |three |contact "
                "|reaching |you a |you an |you my |you two |you several |connect |in "
                "){0,4}((connection |linkedin |thank you |few |couple of |earlier |previous |quick )?"
                + NOTE
                + " |on linkedin |to you )?(last (week|month|monday|tuesday|wednesday|thursday|friday"
                "|time)|earlier|before|already|a (few|couple) (of )?(days|weeks)|(a|two|three|one"
                "|some|several) (days?|weeks?|months?|times) ago|yesterday|previously|several times"
                "|twice|(two|three|many|multiple) times|a while|the other day|recently but|on (monday"
                "|tuesday|wednesday|thursday|friday) (but|and (have|did)))(?! (for the (role"
                "|position)|with the (client|team)))",
                "(tried|trying|attempted) (to )?(reach|reaching|contact|contacting|connect|connecting"
                "|get in touch|call|calling|get hold|get a hold|message|messaging) .. (you|before"
                "|already|times|twice|again|earlier)",
                "(sorry|apologies|apologize|apologise) (for|to) (the |my |all |any |keep |be "
                "|another |so )?(many |repeated |multiple |second |double |another |constant "
                "|persistent |continued |extra )?(message|messages|messaging|emails|bothering you "
                "again|following up|follow up|follow ups|writing again|double message|keep (bothering"
                "|messaging|writing)|repeat|repeated|another|persistence|reminder|persistent)",
                "touch(ing)? base (again|on my|about my|regarding my|to see|once|one|after|since)",
                "still (waiting|hoping) (to hear|for (a|your|an|any)|on (a|your)) .. (reply|response"
                "|answer|back|from you|word|message|news)",
                "(waiting|waited) (for|on) (a|your|an|any|some) (reply|response|answer|message|acceptance|note)",
                "(any|no) (reply|response|answer|luck) (to|yet|from you|so far|on my|with my|since)",
                "(sending|posting|leaving|writing) (it|this|the same) (here|to you here|on here) "
                "(as well|too|again|now)",
                "(as|since|because|but) there was (only |just )?(silence|no (reply|answer|response))",
                "no word (yet|from you|so far|on my|since|back)",
                "any word (from you|to my|back)",
                "still (would love|would like|hoping|keen|hope|want|wanting|trying|eager|'d love"
                "|interested in|would really love) (to )?(connect|connecting|chat|chatting|talk"
                "|talking|hear|speak|speaking|meet)(?! (you|the team) (on|at))",
                "(haven't|have not|not|hasn't|never|didn't|did not|yet to) (yet |even )?(accepted"
                "|accept) my (connection |linkedin )?(request|invite|invitation)",
                "(sent|wrote|written|left|dropped) you (a|an|my|the|another|two|one) (\\w+ ){0,2}"
                "(messages?|emails?|e mails?|notes?|inmails?|dms?|mails?|letters?|texts?|voicemails?) "
                "(on|last|yesterday|earlier|this|before|previously|already|some|a (few|couple|week"
                "|month|while)"
                "|two|three|and (have|had|saw|see|did|never|got|was|still|since))(?! (behalf|the "
                "team|the role))",
                "(me|it's me|its me|it is me|this is \\w+|it's \\w+|here i am) (once )?again(?= "
                "?[.,!:;-]| (from|with|about))",
                "(you|nobody|no one|anyone) (did not|didn't|have not|haven't|never|hadn't|had not"
                "|has|have) (yet |yet to "
                "|ever |not )?(answer|answered|reply|replied|respond|responded|react|reacted"
                "|acknowledge|acknowledged"
                "|seen?|read|opened?|accept|accepted|got|gotten|received?) (to )?my (last |first "
                "|previous |earlier |thank"
                " you )?" + NOTE,
                NOTE + " (to you )?(has |have |had |just |may have |might have |must have |probably "
                ")?(went|go|gone|ended up|end"
                " up|landed|vanished|disappeared|remained|stayed|sat|bounced) (back|unanswered"
                "|nowhere|unread|astray"
                "|missing|ignored|unnoticed|in (your|the|a|some)|into)",
                "(you|you've|you have) (have |had )?(read|seen|opened|viewed) my (last |first "
                "|earlier |previous )?" + NOTE + "(?! (about|on) (the|your) (blog|forum))",
                "left (me )?on (read|seen)",
                "(chase|chasing|chased|hound|hounding|badger|badgering|nag|nagging) you(?= "
                "|[.,!?])(?! (for|with) your (business|patients))",
                "(never|not|n't|no|haven't|didn't) (yet )?(got|get|had|have|received|receive"
                "|gotten) (an|a|any) (answer|reply|response|word)"
                " (to|from|on|about|back|yet|so far)",
                "(in case|if|maybe|perhaps) my (last|earlier|previous|first|other) (one|line|try) "
                "(was |got |has |may have |might have |had )?"
                "(slipped|missed|lost|buried|overlooked|sank|went|did not|didn't|never)",
                "(trying|giving|messaging|writing|writing to|contacting) (you|it|this) (here|now"
                "|another|one more|once more|again)",
                "(again|once more|once again),? (i|just) (wanted|am writing|'m writing|wanted to (follow|check|ask))",
            ),
            unless=(
                "follow(ing)? up (on|after|from|to) (our|yesterday's|today's|the) (conversation"
                "|interview|chat|discussion|meeting|call)",
                "(thank you|thanks) (so much |very much )?(again|once again)",
            ),
        ),
    ),
    message="This shows that you have written before.",
    rationale="One note is enough. A second one reads as pressure, even when it is polite.",
    sources=("A22", "A31"),
    found=(
        Example("I am following up on my last message.", "following up on my last message"),
        Example("Just checking in about the post.", "checking in"),
        Example("Just bumping this up in case you missed it.", "bumping this"),
        Example("I have not heard back from you yet.", "not heard back"),
        Example("A gentle reminder about my application.", "gentle reminder"),
        Example("I wrote to you two weeks ago and wanted to try again.", "wrote to you"),
        Example("I sent you a note on Sunday.", "sent you a note"),
        Example("Sorry to chase you about Tuesday.", "chase you"),
        Example("I never got an answer to my letter.", "never got an answer"),
        Example("Me again, about the cook post.", "Me again"),
        Example("As there was no answer, I am posting this here too.", "there was no answer"),
        Example("You did not answer my letter.", "did not answer"),
        Example("I am trying you here because my e-mail went unanswered.", "went unanswered"),
        Example("I am reaching out again about the analyst role.", "reaching out again"),
    ),
    passes=(
        Example("I wanted to follow up after our interview to thank you."),
        Example("Thank you again for your time."),
        Example("I will check in at reception at 9 am."),
        Example("I sent my application for the analyst role last week."),
        Example("I sent my documents to HR on Sunday."),
        Example("I led the project that sent patients a text on the day before."),
        Example("I built the second message queue for a bank."),
        Example("I look forward to meeting you again on Tuesday."),
    ),
)
