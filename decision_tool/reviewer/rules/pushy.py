"""Demands, pressure, levers and favors."""

from decision_tool.reviewer.model import Example, Phrases, Rule

RULE = Rule(
    id="pushy",
    severity="warning",
    checks=(
        Phrases(
            says="This puts pressure on the reader.",
            anywhere=(
                "i (really |do |fully |would |will |shall )?(expect|demand|insist|require) (a|an|your"
                "|you|to (hear|receive|get|know|be (told|hired|chosen|picked|selected|invited"
                "|informed|contacted|called))"
                "|that you|on (a|an|your|hearing|being|getting|knowing|seeing|receiving|speaking|talking)"
                "|the courtesy|some|at least|nothing"
                "|better)(?! (role|team|lot|great|high) )(?= )(?! (interview|call) (to be|will be|on))",
                "(respond|reply|get back to me|answer|write back|call me|let me know|contact me"
                "|confirm|decide|hear back|hear from you|hear back from you|hearing back|hearing "
                "from (you|your team)|need (a|an|your) (answer|reply|response"
                "|decision)|respond to me|come back to me|your (answer|reply|response|decision)"
                "|know) (to me |me |to this |with your decision |with an answer |your decision )?"
                "(by|before|no later than|within) (the end|end of|close of|eod|cob|tomorrow|tonight"
                "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|next week|this (week"
                "|friday|evening|afternoon)|the week|\\d|24|48|two|three|a week|the next|january"
                "|february|march|april|may|june|july|august|september|october|november|december)",
                "(why is|why does|what is|what's) (this|it|the (process|decision|answer)|everything) "
                "(is |taking |take )(so long|so much time|forever|the delay)",
                "(please|must|kindly|should|just) (respond|reply|get back to me|answer|write back"
                "|call me|come back to me|answer me"
                "|decide) (today|tonight|tomorrow|now|this (morning|week|afternoon|evening)|within)",
                # What the sender does right away presses nobody; what the reader is to do right away does.
                "(reply|respond|answer|get back|write back|come back|call|contact|let me know|hear"
                "|hear back|confirm|decide|decision|response|need|want|expect|forward|accept|hire)"
                " .. (as soon as possible|asap|immediately|right away|at once|urgently|without delay"
                "|promptly)(?= ?[.!?,;]|$| (because|as|so|since|regarding|about|with|please))",
                "(need|want|require|must have|must get|demand|expecting) (a|an|your|to know|to "
                "hear|some) (quick |prompt |immediate |fast |timely |speedy |clear |definite |final "
                "|swift |urgent )?(answer|reply|response|decision|reaction|commitment|from you (soon"
                "|today|by|now))(?! time)",
                "(prompt|quick|speedy|immediate|swift|urgent|fast|timely) (reply|response|answer"
                "|decision|feedback|attention|action)(?! (time|times|team|rate|center|service|to "
                "(the )?(customer|client|emergency)))",
                "(this is|it is|it's|quite|very|really|extremely) urgent(?! (care|work|needs?))",
                "(you|you'll|you will|you'd|you would) (must|have to|need to|owe|better|ought to"
                "|should really|would be (foolish|crazy|mad|silly|a fool)|will regret|won't regret"
                "|'ll regret|regret|be making a mistake|be sorry|be missing out|be lucky|are lucky"
                "|be crazy|be mad|miss out|be foolish)(?! (see|hear|be busy|have|be very|travel|bring"
                "|sign|enjoy|do to|be proud|press|know a|be (excited|happy|delighted|pleased)|be "
                "getting))(?= )(?!(?: \\w+){0,3} (and|from|on) my (end|side))",
                "(i'll|i will|i am going to|i'm going to|i shall) (keep|call|phone|stop by|drop by"
                "|come by|follow up|be calling|contact|write|message|reach out|ring|email) .. (until"
                "|every|daily|tomorrow|on monday|on friday|again|next week|to follow|to check|to "
                "schedule|to discuss|if i (don't|do not)|your (boss|ceo|manager|hr|colleagues)"
                "|hear)(?! (thank|with the documents|with thanks))",
                "(don't|do not|please don't|why (don't|haven't|didn't|won't|are) you|you (never"
                "|still haven't|have not even|haven't even)) (ignore|ignoring|respond|reply|responded"
                "|replied|waste|leave me|keep me waiting|answer|answered|bothered|forget about me"
                "|overlook me|let me down)",
                "(won't|will not|not going to|never going to|refuse to) (take no|give up(?! (on|the))|stop (until"
                "|calling|writing)|let this|back down|be ignored|accept no)",
                "why (have|haven't|did|didn't|has|hasn't|won't|don't) (you|nobody|no one|your team"
                "|anyone|they) (not |n't )?(replied|responded|answered|reply|respond|answer|called"
                "|call|get back|got back|gotten|hire|hired|chosen|written)",
                "(accept|accepting) my (connection |linkedin )?(request|invite|invitation) "
                "(immediately|now|today|soon|already|please|asap|so (that )?(we|i) can)",
                "(please|kindly|just|do) (do )?(make sure|be sure|remember|see to it|see|don't forget|do not forget) "
                "(to|that|you) (you )?(reply|respond|answer|get back|write back|call me|come back|accept|let me know"
                "|decide)",
                "(please|you must|just|kindly) accept my (connection |linkedin )?(request|invite|invitation)",
            ),
            unless=(
                "(thank you|thanks) (so much |very much |again )?for (your|the|such|always|\\w+ing)",
                "(when|can|could|may|might|should|shall|do|would) i (realistically |reasonably )?expect",
                "(if|unless) you (need|require|want|have) .. (from me|anything)",
                "(feel|feeling|think|mean) (that |as if |as though |like )?you (need|have|must|ought)",
                "(you|they|team|panel|committee) (hope|hopes|plan|plans|aim|aims|expect|expects|intend|intends) "
                "to (decide|reply|respond|answer|confirm|get back|let me know)",
                "(call|phone|ring|ask) (the )?(reception|front desk|hotel|switchboard)",
                "(follow up|write|send) .. (references?|documents?|forms?|certificates?|copies|thanks)",
                "i (will|'ll|can|could|would|also|always|usually) (respond|reply|answer|confirm"
                "|send|provide|arrive|be there)",
                "(could|would|can) you( please)? (confirm|resend|send) .. (link|address|time|room"
                "|invite|invitation|location)",
            ),
        ),
        Phrases(
            says="This claims more than a note can carry.",
            anywhere=(
                "(i'm|i am|i would be|i'd be|i know i am|i know i'm|that i am|that i'm|as|i believe "
                "i am|am) (clearly |obviously |definitely |by far |certainly |undoubtedly |without a "
                "doubt |truly |simply |honestly |absolutely |exactly )?(the|your) (absolute |very "
                "|single |only |obvious |clear |number one )?(best|perfect|strongest|top"
                "|most qualified|obvious|only|number one|#1) (possible |and only |fit |qualified "
                ")?(candidate|person|choice|applicant|match|hire|one|man|woman|option|pick)(?! for "
                "(me|you to))",
                "(perfect|best) (candidate|person|hire) for (the|this|your) ({job}|team|company)",
                "(you|you'll|you will|you'd) (won't|will not|'ll not|never|cannot|can't|wouldn't"
                "|not) (ever )?(find|get|meet|see|regret|be disappointed)( \\w+){0,2} (anyone|anybody"
                "|someone|a|another|hiring|it|if|me|choosing|giving|by)",
                "(struggle|hard pressed|difficult|hard|tough|impossible|unlikely|never going) to "
                "(find|get|meet|hire|see) ((anyone|anybody"
                "|someone|somebody) (better|stronger|more|else|as|like me)|(a )?(better"
                "|stronger) (fit|candidate|match|person"
                "|applicant|hire|one))",
                "(trust|confident|certain|sure|convinced|know) (that )?you (will|'ll|would|are "
                "going to|shall|have to|must) (choose|pick"
                "|hire|select|take|want) me",
                "(no need to|need not|do not have to|don't have to|don't need to|stop|can stop) "
                "(see|seeing|look|looking|interview|interviewing"
                "|search|searching|meet|meeting) (any|anybody|anyone|further|elsewhere|other|for "
                "(anyone|others|someone))",
                "look no further",
                "turn me down (and|but|or),? you",
                "(the|your) (one|person|candidate|hire) (that |whom )?(you have been|you've been"
                "|you are|you're|you were) (looking|searching"
                "|waiting|hoping) for",
                "(no one|nobody|no other candidate|no other applicant|none of (the|your) other) .. "
                "(better|as (well|good|qualified|suited)|can|match|matches|more|like me|compares?)",
                "(better|stronger|more qualified) than (any|all|every|most|the) (of )?(the )?(other "
                ")?(candidates?|applicants?|one|people)",
                "(hire|choose|pick|select) me(?! (to|for the (project|task)|back))",
                "(i )?deserve (this|the|a|an|to|it|better|more|your)",
                "(entitled to|owe me|owes me|owed (a|an|to me))",
                "(give|offer|get|land|guarantee|promise) me (the|this|that|a|an) (job|position|role"
                "|offer|interview|opportunity|shot|spot)",
                "(this|the|that) (job|role|position|offer) (is|should be|must be|will be|has to be"
                "|was meant|belongs|was made) (already |rightfully |rightly )?(mine|to me|meant for "
                "me|made for me|for me)(?! (to|the))",
                "(fast track|prioritize|expedite|speed up|move (up|along|forward)|put .. (top|front"
                "|ahead)) (my|me|the (process|decision|hiring))",
                "(skip|bypass|jump|get around) (the )?(line|queue|hr|process|recruiter|application|formal)",
                "(inside|special|preferential) (track|scoop|info|information|treatment|consideration|favors?)",
            ),
        ),
        Phrases(
            says="This uses another offer as pressure.",
            anywhere=(
                "(another|other|competing|second|two|three|several|multiple|a few|better|outstanding"
                "|pending|counter|rival|existing|different|attractive|many|some|numerous|2|3) (job "
                "|attractive |competing |strong |written |great |good |pending |outstanding |full "
                "time |employment |more |firm |other |lucrative ){0,2}offers?(?! (of|from (customers"
                "|clients|suppliers|vendors|buyers|banks)|to help|for (sale|customers)|letters? (we"
                "|the)|the|a|and promotions))",
                "(an|the|my|have|received|got|with) (job |attractive |competing |strong |written "
                "|pending |outstanding |existing |current |exploding )?offers? (from (another|a|an"
                "|one of|your|other|google|amazon|meta|elsewhere|competitor)|on the table|in hand"
                "|elsewhere|that (expires|i need|i must|i have)|deadline|expires|to consider|with a "
                "deadline|pending)",
                "(other|several|many|multiple|various|your|some|different|numerous|a few) (of your "
                ")?(companies|employers|firms|competitors|recruiters|organizations) (are|have|want|is"
                "|keep|also|who|that|would|were|interested|courting|pursuing|already|offering|made"
                "|chasing|looking)( \\w+){0,4} (interested|interest|offered|offers?|me|contacted"
                "|interviewing|courting|reached|hire)",
                "(in|also in|final|late|advanced|last) (final |late |advanced )?(stages?|rounds?"
                "|talks|negotiations) (with|at|of interviews? (with|at)|of the process (with|at)) "
                "(another|other|several|two|three|a few|multiple|your|some|different|competitors?"
                "|google|amazon|meta|apple|microsoft)",
                "(interviewing|interviews|talking|speaking|process|processes) (with|at|for) (other"
                "|several|multiple|many|a few|some|two|three|your|various|a number of|numerous) "
                "(other |different )?(companies|employers|firms|competitors|organizations|places"
                "|opportunities|roles)(?= |[.,!?])",
                "(decide|decision|accept|answer|respond|sign|reply|commit|deadline|let them know"
                "|give them|get back to them) (on |to |it |the |my |them |an |another |other |this "
                "|that |about |your |answer ){0,4}(offer|offers|by (monday|tuesday|wednesday|thursday"
                "|friday|tomorrow|the end|next|this|end))",
                "(waiting on|weighing|weigh|choosing between|deciding between|choose between|torn "
                "between|courted by|holding|sitting"
                " on|considering|juggling) (two|three|several|other|a few|some|multiple|another"
                "|many|a couple of) (other |more"
                " |good |strong |different |job ){0,2}(firms?|companies|employers|offers?|places"
                "|options|opportunities)",
                "(rivals?|competitors?|firms?|companies|employers|others|startups?) (of (yours|the "
                "field) )?(has |have |had |just |already |also "
                "){0,2}(made|offered|sent|given|extended) me",
                "(wants?|needs?|expects?|asked for|asking for|asks for|requires?) my (signature"
                "|answer|decision|reply|yes|acceptance)",
                "(go|going|accept|take|work|join|move) (with|to|for|on) (another|a different"
                "|one of your) (company|offer|competitors?|employer|firm|opportunity)",
                "contract (from|at) (elsewhere|another (firm|company|employer)|a (rival|competitor))",
                "your (main |biggest |direct )?competitors? (has|have|is|are|wants?|offered|made|already|would|also)",
            ),
            unless=(
                "(worked|work|led|built|managed|designed) (on|with|for|at) .. offers",
                "(accepted|accepting|taken|chosen|decided (to (accept|take|go with)|on)) (another|a different|an)",
                "(you|they|team|panel|committee) (hope|hopes|plan|plans|aim|aims|expect|expects|intend|intends) "
                "to (decide|reply|respond|answer|commit)",
                "i (gladly |happily |hereby |am .. to |will gladly )?accept (the|your|this) (kind |generous )?offer",
                "(thank you|thanks) .. offer",
            ),
        ),
        Phrases(
            says="This offers a gift or a favor in return.",
            anywhere=(
                "(gift card|gift cards|gift|gifts|voucher) .. (for you|for your|in appreciation|to "
                "thank|to say thank|as thanks|in return|as a (thank|token))",
                "(attached|attach|attaching|enclosed|enclosing|enjoy|accept|here is|here's|consider "
                "this|e mailed|emailed|left) (this |you |a |an |the |my |with |small |little |some "
                "|digital |amazon |starbucks ){0,4}(gift|gifts|gift card|gift cards|present"
                "|chocolates|flowers|voucher|token of)(?! (shop|store|card (system|service|program)"
                "|in (kind|writing)))",
                "(send|sent|sending|give|bring|brought|bringing|mail|mailed|offer|offering|deliver"
                "|delivered|drop off|get|buy|got|bought|include|enclose|enclosed|treat you|prepared"
                "|made) (you |over |along |to you |to |your |as |with |for |with you |in |the "
                "|office |team ){0,4}(a |an |some |small |little |my |this |token |nice |thoughtful "
                "|two |free |personal |the |modest |homemade ){0,4}(gifts?|gift card|gift cards|gift "
                "basket|present|presents|chocolates?|flowers|bottle of|box of|wine|tickets|voucher"
                "|starbucks|token of (my )?(appreciation|thanks|gratitude)|cookies|cake|treats?"
                "|surprise|donuts|pastries|basket|dinner|champagne|whiskey)(?! (card (product|system"
                "|program|platform)|shop|store|startup|industry|business|office|management|giving"
                "|delivery|company|app|system))(?=[^?]|$)",
                "(parcel|hamper|gift|present|sweets|treats?|bottle|chocolates|flowers) .. (on (its"
                "|their) way|for you|waiting for you|with your name)"
                "(?! (to (read|see|review)))",
                "(left|leave|leaving|dropped off|dropped) (you |the team )?(a|an|some|this|my) .. "
                "(bottle|box|basket|bouquet|gift|present"
                "|flowers|chocolates?|wine|cake|cookies|whisky|whiskey|champagne)( of \\w+)? (for "
                "you|for your|at (the|your)|with"
                " (your|the)|on your)",
                "(happy|glad|love|like|let me|can i|could i|may i|be delighted|pleasure) (to )?(buy"
                "|treat|take|invite) you (to |a |out |for |some |to a |an |nice ){0,4}(lunch"
                "|dinner|drinks?|beer|a meal|meal|breakfast|a show|game)",
                "(coffee|lunch|dinner|drinks?|beer|breakfast) (is |are |'s )?(on me|my treat)",
                "my treat",
                "(make it|will make it|make this|i'll make it) worth your (while|time)",
                "(return|repay|owe you|pay you back|pay back) .. (favor|one|forever|big time|kindness)",
                "in return( for|,)? .. (your|help|you|favor)",
                "do (me|you) a (favor|favour|solid|big favor|small favor|huge favor|quick favor)",
                "(a|one|small|big|huge|quick|little) favor(?= ?[?.!,:]| (to|of|from|i|if|and))",
                "(pull|pulling) (some |a few |any )?strings",
            ),
            unless=("(campaign|customers?|clients?|shop|store|revenue|sales|charity|project)",),
        ),
        Phrases(
            says="This asks for a referral or a good word.",
            anywhere=(
                "(refer|referring|recommend|recommending|vouch for|vouching for|endorse|endorsing"
                "|nominate|advocate for|champion|suggest) "
                "me(?! (to (the|a|my) (doctor|specialist)))(?= (to|for|as|internally|in|within|at|or"
                "|if|and|with|on|when|please|directly)|[.?!,])",
                "(put|putting|say|saying|throw|drop|giving|give|have) (in )?(a |any |some )?(good"
                "|kind|nice|positive|favorable|few good) words?",
                "(for|about|get|give me|provide|request|requesting|offer|ask for|asking for|seeking"
                "|want|need|appreciate|possibility of|chance of|consider giving me|open to|hoping for"
                "|secure|love|willing to give|willing to provide|looking for|like|provide me with"
                "|give me) (me |you |your |a |an |any |some |the |with |my |to |potential |possible "
                "|employee |internal |job ){0,4}(referral|referrals)(?! (program|programs|system"
                "|traffic|marketing|source|sources|scheme|platform|from|by|network|fee|bonus"
                "|partners?))",
                "(refer|recommend) (my (name|application|profile|resume|cv)|a friend|myself)",
                "(pass|passing|forward|forwarding|hand|handing|share|sharing|send|sending|submit"
                "|submitting|give|giving|put|putting|get|getting|show|showing|walk|flag|flagging|drop"
                "|deliver|mention) (along |on |forward |over )?(my|me) (resume|cv|profile|name"
                "|application|portfolio|details|information)( along| on| over| forward| in)? (to|with"
                "|in front of|on|internally|into|past|for consideration)( the| your| a| any| an| "
                "other| right| my| hiring| relevant| appropriate| whoever| is){0,3} (hiring|recruiter"
                "|recruiters|recruiting|hr|manager|team|boss|colleague|colleagues|ceo|director|person"
                "|people|decision|someone|department|talent|head|panel|desk|pile|stack|lead"
                "|leadership|leader|responsible|in charge)",
                "(help|helping|assist|assisting) me (to |with )?(get|getting|land|landing|secure|find"
                "|finding|obtain|score|win) (a|an|the|this|my|any|some|another|into|in|hired"
                "|noticed)(?! (room|building|link|address|time))",
                "(get|getting) me (hired|in the door|an interview|a job|the job|an offer|past|on the team|onto)",
                "(make|making|arrange|facilitate|facilitating|give|giving|provide|offer|do) (me )?(a"
                "|an|any|the) (brief |quick |warm |short |personal |email |kind )?(intro|introduction"
                "|introductions) (to|with|between)",
                "(introduce|introducing|connect|connecting) me (to|with) (the|your|someone|anyone|a"
                "|other|people|some|any|whoever|hr|hiring|decision|right|colleagues)",
                "(put|puts|putting) me (in (touch|contact)|forward|through|on the (list|shortlist"
                "|radar)|at the top)(?= |[.?!])",
                "(if|that|could|would|can|will|and|please|to|kindly) (you |also |please |kindly "
                "|could |would |might |just ){0,3}(mention"
                "|mentioned|drop|dropped|raise|raised|bring up|brought up|pass on|passed on) my "
                "(name|application|candidacy"
                "|interest|profile) (to|with|at|in)(?= )",
                "(if|that|could|would|can|will|and|please|to|kindly) (you |also |please |kindly |could |would |might "
                "|just ){0,3}(mention|mentioned|bring up|talk about|talked about|speak of) me "
                "(to (her|him|them|the|your|ms|mr|mrs|dr|anyone|whoever)|in (the|your)|at (the|your)|when (the|you))",
                "my (uncle|aunt|father|mother|dad|mom|mum|brother|sister|cousin|husband|wife|godfather|godmother"
                "|grandfather|family|neighbor|neighbour|friend|best friend|roommate|old boss) (\\w+ ){0,3}?"
                "(knows|plays|golfs|dines|drinks|sails|fishes|is (close|friends|good friends|related|married)|went to"
                " (school|college|university)) (\\w+ ){0,4}?your (\\w+ ){0,2}?(ceo|cfo|coo|director|boss|president"
                "|owner|founder|chair|chairman|chairwoman|manager|head|board|partner|principal)",
                "(nod|word|call|push|nudge|line|wink) from you to (the|your|mr|ms|mrs|dr|him|her|them|whoever)",
                "(quiet|kind|quick|good|nice|personal|friendly) word (from you|to (the|your)|with "
                "(the|your|hr)|in (his|her|their|the)|on my)",
                "(influence|sway|talk to|speak to|speak with|convince|persuade|nudge) (the |your |hr "
                "|other ){0,2}(hiring|decision|panel|hr|manager|recruiter|committee|team|boss) "
                "?(manager|team|makers?|maker|panel|committee)? (for me|on my behalf|about me|in my "
                "favor|about hiring|to (hire|consider|pick|choose|interview))",
                "(on|in) my (behalf|favor|favour)(?= |[.?!,])(?! (at|by) (the|my) (lawyer|bank))",
                "(leave|write|give) me (a|an) (linkedin )?(recommendation|endorsement|reference|testimonial)",
            ),
            unless=(
                "(was|were|am|been|kindly|who|she|he|they|has|have|had) (kindly |kind enough to "
                "|already )?(referred|recommended|suggested)",
                "(was|were) (so |very |most |truly )?(kind|lovely|generous|thoughtful|helpful)",
            ),
        ),
        Phrases(
            says="This flatters in order to get something.",
            anywhere=(
                "(someone|somebody|anyone|a person|a leader|an expert|a professional|people|an "
                "executive|a woman|a man) (as|so|of your|with your|like you) (as |so |so very "
                ")?(successful|accomplished|brilliant|talented|important|influential|amazing"
                "|inspiring|great|powerful|stature|caliber|calibre|impressive|smart|gifted"
                "|experienced|genius|esteemed|knowledgeable|incredible|distinguished|respected)",
                "(you are|you're|you must be|you seem like|you're such|you are such|you're truly|you "
                "are truly|you're clearly|you are clearly|you're the|you are the) (truly |clearly "
                "|really |obviously |absolutely |simply |honestly |such |a |an |the |one of the |by "
                "far |so |very |most |best |true |absolute |kind of |my |most |real ){0,5}"
                "(amazing|brilliant|genius|legend|legendary|hero|idol|role model|incredible|the best"
                "|visionary|rock star|rockstar|icon|inspiration|guru|goddess|god|superstar|star"
                "|awesome|phenomenal|outstanding|extraordinary|smartest|greatest|most (talented"
                "|inspiring|brilliant|impressive|successful|amazing|accomplished|influential))",
                "(my|a true|a real|an absolute) (hero|idol|role model|inspiration in life|biggest "
                "inspiration|icon|guru|dream boss|legend)(?= |[.!,?])",
                "(in|am in|i'm in) awe of (you|your)",
                "(your|the) (biggest|number one|greatest|#1) fan",
                "(huge|massive|big|giant|enormous) fan of (you|yours)(?= |[.!,])(?! (work|company"
                "|product|team|blog|book|talk|post|writing))",
                "(i worship|i idolize|i look up to you|dream of being like you|want to be (just "
                ")?like you|bow down|i adore you)",
                "(your|such) (brilliance|genius|greatness|esteemed self|excellency|majesty)",
            ),
        ),
    ),
    message="This reads as pressure.",
    rationale="Pressure, favors and grand claims can read as entitled. Your background speaks better for you.",
    sources=("A26", "A44", "B08"),
    found=(
        Example("Please reply by Friday.", "reply by Friday"),
        Example("I have another offer and must decide soon.", "another offer"),
        Example("Could you put in a good word for me?", "good word"),
        Example("I am the perfect candidate for this job.", "perfect candidate"),
        Example("Would you refer me to the hiring manager?", "refer me"),
        Example("I would like to send you a small gift.", "gift"),
        Example("You won't find anyone better.", "won't find anyone"),
        Example("I expect an answer this week.", "expect an answer"),
        Example("Please get back to me today.", "get back to me today"),
        Example("I am weighing two other firms, and one wants my signature.", "weighing two other firms"),
        Example("You will struggle to find a better fit.", "struggle to find a better"),
        Example("You can stop looking, because I am the person you have been looking for.", "looking for"),
        Example("A quiet word from you would open the door.", "quiet word"),
        Example("A small parcel of sweets is on its way to you.", "parcel"),
        Example("I left a bottle of wine for you.", "bottle of wine"),
        Example("It would be kind if you mentioned my name to the director.", "mentioned my name"),
        Example("Please be sure to answer this one.", "Please be sure to answer"),
        Example("Turn me down and you will see me elsewhere.", "Turn me down and you"),
        Example("I hold a contract from another firm.", "contract from another firm"),
        Example("One line from you to the chair would help.", "line from you to the"),
        Example("Might you mention me to Ms. Roth? I hope that you could mention me to her.", "mention me to her"),
        Example("My neighbor plays chess with your chief director.", "plays chess with your"),
        Example("A person as successful as you surely knows the way in.", "successful"),
    ),
    passes=(
        Example("Grace Lee referred me to this role, and I am grateful."),
        Example("I led the referral program and cut response times."),
        Example("Please let me know if you need anything before Tuesday."),
        Example("Thank you for the offer to meet the team."),
        Example("I am confident that my background fits the role."),
        Example("I will arrive by noon on Friday."),
        Example("A friend passed on my portfolio; I compared three firms for a thesis."),
        Example("It is hard to find more careful nurses than those on your ward."),
        Example("I can start immediately, and I answered each alarm right away."),
        Example("Thank you for telling me so promptly."),
        Example("I expect to be in Denver in June."),
        Example("I will follow up with two references on Monday."),
        Example("We will not give up on our patients, and in return I learned patience."),
        Example("I accepted another offer, and I wanted to thank you for your time."),
        Example("When should I expect to hear from you?"),
        Example("I accept the offer with great pleasure.", kind="reply"),
        Example("You hope to decide by the end of May. Please do not feel that you need to answer this."),
        Example("I insist on cotton gloves, and I demand a lot of a label."),
        Example("I wrote the gift card system of a shop."),
    ),
)
