"""A question of substance, or a wish for a talk, which belongs in the interview."""

from decision_tool.reviewer.model import Custom, Example, Phrases, Rule
from decision_tool.reviewer.questions import find_questions

TALK = (
    "(chat|call|conversation|coffee|talk|discussion|phone call|video call|zoom|meeting"
    "|lunch|tea|coffee chat|catch up|chats|calls|informational interview|zoom call|video "
    "chat|meet up|meetup|sync|exchange|one on one)"
)
MINUTES = "(minutes?|mins?|hour|moment|moments|min)"

RULE = Rule(
    id="role_question",
    severity="warning",
    checks=(
        # Asking for a talk beside the interview.
        Phrases(
            anywhere=(
                "(worth|up for|game for|down for|fancy) (a|another|having a|some) .. " + TALK + "(?=[^.!?]{0,60}[?])",
                "(open|available|free|willing|happy|able|interested|keen) (to|for|in) .. "
                + TALK
                + "(?=[^.!?]{0,120}[?])",
                "(hoping|hope|wondering|thought|wondered) (that |if |whether )?(we|i) (could|can"
                "|might|may) (possibly |perhaps |maybe |please |briefly )?(speak|talk|chat|meet"
                "|connect for|connect over|have a|have some|schedule|set up|grab|hop|jump|arrange"
                "|find a time|find some time|steal|borrow)",
                "(love|like) (the|a|any) (chance|opportunity|moment) to (get to |have a |hop on |get on "
                "|jump on )?(talk|chat|speak|call|a call|quick call|pick)(?= |[.?!,])(?! (to"
                "|with) (customers|clients|users|patients|the team about))",
                "(pick|picking) (your|his|her|their) brains?",
                "(informational|information|informal) (interview|chat|call|conversation|meeting|interviews|coffee)",
                "(love|like|want|wanted|hoping|hope|keen|eager|glad|happy to see if we could|great) "
                "(to|if we could|it if we could|if you could|for us to|it if you could) (also "
                "|perhaps |maybe |please )?"
                "(hop on|jump on|schedule|set up|arrange|organize|book|grab|get on|find (a |some "
                ")?time|have|do|get|buy you|take you|treat you|meet for|meet you for|meet up for"
                "|invite you|connect over|connect for|connect on|chat over) "
                "(a |an |the |some |another |time |for |to |on |you |us |out |in |both ){0,4}(({small}) "
                "){0,2}(call|chat|coffee|talk|conversation|zoom|meeting|phone call|video call|time"
                "|lunch|tea|informational interview|catch up|drink|discussion|phone|line|chance to chat|chance "
                "to talk)",
                "(love|like|want|keen|eager) to (chat|talk|speak|meet) (with you |to you )?(briefly"
                "|quickly|by phone|on the phone|over the phone|over coffee|over a coffee|over zoom"
                "|via zoom|in person|soon|sometime|some time|before (the|our|my) interview|this week"
                "|next week|for (a few|10|15|20|30|ten|fifteen|twenty|thirty|half))",
                "(a few|few|five|ten|fifteen|twenty|thirty|10|15|20|30|5|some|couple of|half an) "
                "(minutes|mins|hour) (of your time|to (chat|talk|speak|connect|meet|discuss|hop|jump"
                "|share|answer|call|pick)|for (a|an|some)|on the phone|by phone|this week|next week"
                "|with you|over)",
                "let me know (if|when|what|whether) .. (chat|talk|call|coffee|speak|meet for|meet up"
                "|hop on|jump on|a good time|free time|available to (chat|talk|speak|meet)|time to "
                "(chat|talk|speak|meet|connect))",
                "(let me|can i|could i|may i) (buy|treat|take) you .. (coffee|lunch|tea|drink|dinner)",
                "(steal|borrow|grab|catch|nab) you (for|before|on|over)",
                "have a (quick |brief |short |private )?word (with|before|beforehand|on|over|by|about|ahead|first)",
                "(call|phone|ring|text) me (at|on|back|any|when|so|to|if|before)",
                "(got|have|spare|find|manage) (a |an |one |some )?(few |quick |spare |free )?(five|ten"
                "|fifteen|minute|minutes|moment|sec|second|seconds|mins?) to (talk|chat|speak|meet|connect)",
                "(glad|grateful|thankful|happy|pleased|delighted) (of|for|about|to get|to have|to receive"
                "|with) (a|an|your) (quick |short |brief )?(ring|call|chat|talk|phone call|call back"
                "|conversation)(?= ?[.,!?]| (before|beforehand|ahead|first|this|from|on|with|at))",
                "give (me a|you a) (call|ring|quick call|buzz|shout)",
            ),
            asked=(
                "(min|mins|minutes|hour) of your (time|day)",
                "(would|could|can|will|might|may|shall) (you|we|i) .. (have|spare|find|grab|steal"
                "|borrow|take|get|set aside|make) .. (time|minutes|mins|moment|minute|half hour|hour"
                "|chat|call|coffee|conversation)",
                "(would|could|can|will|might|may|shall) (we|i) .. (talk|chat|speak|meet|schedule|set "
                "up|arrange|hop|jump|call you|ring|book|connect for|connect over)",
                "(would|could|can|will|might) you .. (talk|chat|speak|meet|hop|jump|meet up|take a "
                "call|get on) (with|to|about|on|for|briefly|over|this|next|before|up|today|tomorrow"
                "|sometime|soon)",
                "(would|could|can) you .. (talk|chat|speak|meet)(?= ?[?])",
                "(would|could|will|might|are) you (also |still |possibly |perhaps |maybe |at all "
                ")?(be )?(open|willing|available|free|interested|up|game|able|happy|around|amenable"
                "|comfortable|ok|okay) .. " + TALK,
                "(would|could|will|might|are) you (also |still |possibly |perhaps |maybe |at all "
                ")?(be )?(open|willing|available|free|up|game|able|happy|comfortable|ok|okay) (to|for"
                "|with) .. (talk|talking|chat|chatting|speak|speaking|meet|meeting|discuss|discussing"
                "|share|sharing|answer|answering|tell|telling|explain|help|helping|advise|advising"
                "|mentor|giving|give|offer|offering)",
                "(do|would|did) you (happen to |possibly |by any chance |perhaps )?have .. (minutes"
                "|mins|minute|time|moment|availability|bandwidth|capacity|half an hour)",
                "(any|some) (time|availability|chance) .. " + TALK,
                "(a|the|another|for|quick|brief|short) ({small}) ("
                + TALK[1:-1]
                + ")(?= ?[?]| (to|about|on|this|next|with|so|before|sometime|some|at|in|over|and|where"
                "|regarding|when|if))",
                "worth .. " + TALK,
                "(appreciate|welcome|love|like|enjoy) (a|an) (({small}) ){0,2}" + TALK,
                "(when|what|is there|would there be) .. (good|best|better|convenient"
                "|suitable) .. (to|for) .. (talk|chat|call|speak"
                "|meet|connect|conversation|coffee|discuss)",
                "(meet|talk|chat|speak) .. (before|ahead of|prior to) .. interview",
            ),
            questioned=(
                "open (to|for) .. " + TALK,
                "interested in (discussing|chatting|talking|a|having|learning|speaking|meeting|hearing)",
                "(discuss|discussing|talk about|chat about) (how|what|why|whether|my|the|your|this"
                "|opportunities|potential|possible|current|any|further|it|some|roles|a)",
            ),
            unless=(
                "(reschedule|rescheduling|postpone|rearrange|bring forward|move (our|the|my)|confirm"
                "|confirming|push (our|the) )",
                "(hours?|minutes?|mins|bit|little|day|days) (earlier|later|sooner)",
                "(our|the|my|your) (upcoming |scheduled |arranged |planned |first |next |video "
                "|phone |second |final |panel )?(interview|call|conversation|meeting|discussion"
                "|chat) (on|at|is|will|to (a|another|the|monday|tuesday|wednesday|thursday|friday)"
                "|scheduled|today|tomorrow|next|this|by)",
                "look(ing)? forward to",
                "(thank you|thanks) .. (for|so much|again) .. (chat|call|conversation|talk|discussion"
                "|meeting|time|taking|speaking|chatting|coffee|interview)",
                "(enjoyed|appreciated|after|since|during|following|from) (our|the|my|your|last"
                "|yesterday|today|speaking|talking|chatting|meeting|having) .. (chat|call"
                "|conversation|talk|discussion|meeting|interview|with|coffee)",
            ),
        ),
        # Times are for the person who arranges the interview.
        Phrases(
            kinds=("message", "request_note", "request_note_after", "thank_you", "reply", "recruiter_thanks"),
            questioned=(
                "(are|would|will|might) you (be )?(free|available|around) (to|on|at|for|this|next"
                "|sometime|any|later|today|tomorrow|in|during|wednesday|monday|tuesday|thursday"
                "|friday|between|some|either)",
                "(what|what's|how|when) (is |does |are )?your (schedule|calendar|availability|availabilities|week)",
            ),
            unless=(
                "(reschedule|rescheduling|postpone|rearrange|move (our|the|my)|confirm|confirming|instead|still)",
                "(our|the) (interview|call) (on|at|is|to)",
            ),
        ),
        # Asking for advice, hints, or the questions of the interview.
        Phrases(
            anywhere=(
                "(appreciate|welcome|love|value|grateful for|like|thankful for|love to (hear|have"
                "|get)|like to (hear|have|get|ask for|ask you for)|interested in|keen to (hear|get)"
                "|helpful to (hear|get|have)|happy to (hear|receive))"
                " (any|some|a few|a bit of|to hear your|hearing your|if you (could|can|would"
                "|might) (share|give|offer) (any|some|your|a few)) (other |further |additional "
                "|specific |general |quick |brief |honest |expert |valuable |initial |career "
                "|professional |piece of )?"
                "(advice|insights?|tips?|guidance|thoughts?|perspectives?|input|wisdom|hints?"
                "|pointers?|suggestions?|recommendations?|opinions?)(?! (you (gave|shared|provided"
                "|offered)|on the logistics))",
                "(i'd|would) (also |really |truly |greatly |very much |so )?(appreciate|welcome|love"
                "|value|like|be "
                "(so |very |most )?grateful for) (to (hear|get|have|ask for) )?your (other |honest "
                "|quick |expert "
                "|valuable |initial |career |professional )?(advice|insights?|tips?|guidance"
                "|thoughts?|perspectives?"
                "|input|wisdom|hints?|pointers?|suggestions?|opinions?)",
                "any (other |further |additional |specific |general |quick |brief )?(advice|insights?"
                "|tips|guidance|hints?|pointers|words of wisdom) (you|on|for|about|that|as|would"
                "|regarding|into|to|before|or)(?! (gave|shared|offered|provided|have given))",
                "(share|give me|offer|provide|send me|spare|have) (any|some|your|a|one|a few|a little"
                "|a bit of|me some|me any|with me|with me your|with me some) (other |further "
                "|additional |specific |general |quick |brief |honest |expert |valuable |initial "
                ")?(advice|insights?|tips?|guidance|thoughts?|perspectives?|wisdom|hints?|pointers?"
                "|suggestions?) (on|about|for|into|regarding|with|that|as|you|before)(?! (which"
                "|what) you)",
                "(ask|asking|run by|answer|answering|have) (you |me )?(a few|some|a couple of|several"
                "|a quick|one quick|any|two|three|one or two|a couple|my|another|a|one|a bunch of) "
                "(quick |brief |more |other |short |specific |small |further |burning "
                "){0,2}questions? (about|on|regarding|for you|concerning|related|around|i have|that i"
                "|before (the|our|my) interview|in advance|ahead|to you|of you)(?! (the |our |my "
                ")?(time|date|interview (time|link|address|location|date|logistics|schedule)"
                "|logistics|link|schedule|location|address))",
                "(ask|asking) you (a few|some|a couple of|several|a quick|one quick|any|two|three|a "
                "couple|a) (quick |brief |more |other |short ){0,2}questions?",
                "interview questions",
                "(keen|love|like|want|hope|hoping|eager) to (ring|call|phone) you (before|on|for|to|ahead|beforehand"
                "|about|this|tonight)",
                "why (the|your) (last|previous|former|prior|current|departing|outgoing) (\\w+ )?"
                "(person|people|holder|one|lead|manager|director|two|three|team|postholder|hire) "
                "(left|leaves|is leaving|are leaving|quit|moved on|went|resigned)",
                "(a|an|any|some|one) (small |little |quick |few |word of )?(hints?|tips?|pointers?|advice"
                "|guidance|steer|heads up) (from you |in advance |beforehand |on that )?(would|will) (be|help|mean)",
                "(could|can|would|will) you (also |please |perhaps |then |kindly )?(walk|talk|take|run) me through "
                "(what|how|the|your|a)"
                "(?! ((normal |typical )?(route|way|directions|entrance|set up|setup|agenda|schedule|format|plan"
                "|process|steps|instructions|i|to|link|form)))",
                "(give|giving|have|having|cast|casting|take|taking|run|running) .. (my|the) "
                "(portfolio|resume|cv|slides|presentation|sample|samples|work) (a look|a look over|the once over"
                "|a once over|an eye|a glance)",
                "{i would} (also |really |truly |just |very much |so )?(be |like |love )?(very |really |most "
                "|so )?(curious|love|like|keen|interested|eager|glad|happy|fascinated)? ?to (hear|know|learn"
                "|understand|find out|see) (more )?(about )?(what|how|why|which) (you|your|the team|the"
                " company|it is|it's|it was|makes|made|keeps|kept|brought|drew|led|life|people|working)"
                "(?! (time|date|day|link|room|entrance|floor))",
                "(kind|kinds|type|types|sort|sorts) of questions",
                "(questions|topics|areas) (you|that you|which you|they|that they|the panel|that will"
                "|i should|to expect|i can expect) (will|plan|might|usually|would|may|tend|intend"
                "|are going|like to|prepare|expect|focus|study|ask|be)"
                "(?! (still |also |then )?(have|like|want|need))",
                "(recommend|suggest|advise) (that )?i (specifically |should |also )?(brush|study"
                "|prepare|read"
                "|focus|look|review|learn|practice|revise)",
                "(tips|advice|hints|suggestions|guidance|pointers) (on|for|about|regarding|before|as "
                "i|to help me|ahead of) .. (interview|prepare|preparing|process|role|position|job"
                "|succeed|career|transition|application)(?= ?[?]|[^?]{0,90}[?])",
            ),
            asked=(
                "(any|some|your) (other |further |additional |specific |general |quick |brief "
                "|honest |expert )?(advice|tips|hints?|pointers|guidance|words of wisdom|insights?"
                "|recommendations|suggestions)(?! (you (gave|shared|provided|offered)|about (the "
                ")?(time|date|link|location)))",
                "(recommend|suggest) (any|some|a|a few|good|other|specific|particular|which|what) .. "
                "(courses?|books?|resources?|reading|materials?|companies|topics|ways?|areas?|skills?"
                "|certifications?|events?|people|groups|steps|path)",
                "(think|opinion|thoughts?|feedback) (of|on|about) my (resume|cv|portfolio|profile"
                "|cover letter|background|chances|answers?)",
                "(what|how|anything|something|which) (i |should |can |could |would |do |you |to "
                "|best |else |specific |topics? |areas? |must |might |is |the |way |ought "
                "|specifically |in particular |particular ){1,5}"
                "(prepare|study|expect|focus on|brush up|review|prep|read up|emphasize|practice"
                "|revise|concentrate on|highlight|know before|impress|stand out|succeed)",
                "(tell|telling|share|sharing|describe|describing|explain|explaining|elaborate|shed"
                "|walk|speak|give|clarify|outline) "
                "(me |us |with me |a bit |a little |some |more |light |on |to |about |your |the "
                "|through |what "
                "|how |why |who |of |an idea |an overview |insight |into |further |bit |something "
                "|sense ){0,6}{topic}",
                "(like to know|want to know|wanted to know|wondering|like to ask|wanted to ask|want "
                "to ask) "
                "(me |us |with me |a bit |a little |some |more |light |on |to |about |your |the "
                "|through |what "
                "|how |why |who |of |an idea |an overview |insight |into |further |bit |something "
                "|sense ){0,6}{topic}",
                "(know|understand|ask|wondering|curious|find out) (about |if |whether "
                "|more about |you )?(what|how|why) (is|are|does|do|your|the|you|it|makes|made|you're"
                "|success|a typical|kind of|sort of|type of|skills|brought) .. (team|role|position"
                "|company|culture|job|like|look|challenges|looking for|work|succe\\w+|expect|day"
                "|experience|here|there|department|hire|candidate|candidates|grow|skills|qualities)",
            ),
            unless=(
                "look(ing)? forward to",
                "(thank you|thanks|grateful for (the|your)|appreciated|enjoyed|loved) .. (for|so much"
                "|your|the"
                "|hearing|learning|again) .. (advice|insights?|tips|guidance|perspective|thoughts"
                "|wisdom|you (shared|gave|offered)|sharing|telling|explaining|time|conversation"
                "|answers|answering)",
                "(the|which|what) (address|link|room|floor|time zone|platform|documents?|time)",
                "(bring|dress code|wear)",
                "(could|will|may|shall) i (answer|provide|send)",
            ),
        ),
        # Questions of substance.
        Phrases(
            questioned=(
                "(what|which|how) (will|does|is|would|can|should) .. (round|interview|assessment|test"
                "|exercise|case "
                "study|panel) .. (cover|involve|include|focus|entail|consist|test|look for|ask|evaluate)",
                "should i .. (study|focus on|review|brush|practice|expect (live|technical|coding|a "
                "test|a case|behavioral|questions))",
                "is it (really |actually )?true (that|what)",
                "would you .. (if you were|in my (place|shoes|position))",
                "how many (other |more )?(candidates|applicants|people|interviews|rounds)",
                "(what|what's|whats) (is|are|does|do|would|will|has|have|did|makes?|made|kind|type"
                "|sort|the|your|a|an|you|keeps?|brought|drew|attracted|inspired|motivates?|excites?"
                "|you're|team|specific|skills|qualities|challenges|tools|technologies|languages"
                "|projects|products|methodology|qualifications|sets|led|sorts|types)"
                " ... (team|role|position|company|culture|job|challenges?|responsibilities"
                "|expectations?|priorities|goals|stack|tools?|technolog(y|ies)|roadmap|products?"
                "|projects?|strategy|growth|training|success|succeed|successful|day|like|looking for"
                "|candidates?|skills|qualities|experience|work|working|department|organization|hiring"
                "|manager|environment|style|opportunit(y|ies)|problems?|issues?|vision|mission|values"
                "|plans?|favorite|here|there|business|customers|clients|industry|career|advancement"
                "|onboarding|differentiates?|competitors?|budget|metrics|kpis|leadership|structure"
                "|size|future|direction|methodology|process for|code|engineering|software|turnover"
                "|hire|enjoy|join|apart)",
                "how (is|are|does|do|would|will|has|have|did|many|big|large|often|much|can|could|was"
                "|were|long has|long have|long did|come|you|your|soon (would|will|can|could|do|does) "
                "(i|the new|someone|this|the successful)|flexible|important|closely|difficult"
                "|competitive|diverse)"
                " ... (team|role|position|company|culture|job|people|engineers|developers|members"
                "|employees|colleagues|applicants|candidates|success|performance|progress|growth|work"
                "|working|organized|structured|hire|department|product|products|customers|experience"
                "|like|prepare|stand out|started|start|career|path|decide|joined|join|end up|become"
                "|became|get into|got into|contribute|help|fit|remote|business|measured?|evaluated"
                "|promoted|challenges?|trained|training|mentor\\w*|deploy\\w*|organization"
                "|collaborat\\w+|opportunit(y|ies)|field|industry)",
                "why (is|are|did|do|does|was|were|has|have) (the|you|your|this|that|people|it|there) "
                ".. (role|position|team|company|open|vacant|join|joined|leave|left|stay|chose|choose"
                "|hiring|here|job|work|predecessor|person|opening)",
                "(is|are|was|were|does|do|did|has|have|will|would|can) (the|your|this|there|that) (a "
                "|an |any |new |current |much |many |successful |company |engineering |data |sales "
                "|marketing |product |open |other |enough |room |hired |right |existing |whole "
                "|entire |development |design ){0,3}"
                "({job}|team|company|department|culture|manager|firm|group|candidate|candidates"
                "|organization|opportunities|openings|positions|roles|jobs|vacancies|internships"
                "|growth|chances?|for|scope|challenges|work|product|code|person|employees|stack"
                "|travel|mentorship|training|development|onboarding)"
                "(?! (interview|still|call|for you|at \\d))",
                "(are|is|will|would) (you|your company|your team|the team|the company|the firm|they"
                "|your department|your firm|your organization) .. (hiring|recruiting|looking for"
                "|taking on|growing|expanding|accepting|seeking|planning|using|considering|reporting"
                "|working on|building)(?! (me|my))",
                "(be|you're|you are|you'll be|they're) hiring",
                "(do|does|did) (you|your team|the team|the company|your company|your firm|they|people"
                "|employees) .. (use|enjoy|like|think|have any (openings?|opportunities|positions"
                "|roles|vacancies|advice|insights?|tips|thoughts|suggestions|suggestion"
                "|recommendations|internships?|jobs?|feedback on)|hire|sponsor|expect|recommend"
                "|prefer|value|plan to|look for|measure|see|feel|offer (training|mentorship"
                "|internships)|need (someone|an?|any help|any more|more)|believe|consider"
                "|promote)(?! (that (the|our) (time|date|meeting|link)|me to (send|bring|call|arrive)"
                "|any (documents?|information|further|more information|additional|materials?)))",
                "(have|has) (you|the team|the company|your team|they) (ever |already |always "
                "|recently |considered |thought ){0,2}(worked|enjoyed|found|considered|thought|tried"
                "|used|faced|struggled|liked|grown)",
                "(any|some) (openings?|vacanc(y|ies)|positions?|internships?|job openings|suitable "
                "(roles?|positions?)|job opportunities|opportunities|roles|jobs) (at|in|for|available"
                "|on|with|within|open|that|you|right|currently|coming|there|i)",
                "(where|how) do you see .. (team|company|role|yourself|product|department|business"
                "|industry|organization|future)",
                "(who|whom) (would|will|does|do) (i|this|the|that) .. (report|work with|be working"
                "|position|role|manage|supervis\\w+|train\\w*|mentor)",
                "(who|what) (are|is) your (main |biggest |key |top |primary )?(competitors?|clients"
                "|customers|users|favorite|management|leadership|biggest|greatest|priorities)",
                "(could|can|would|will) you .. (describe|explain|elaborate|tell me|share|walk me"
                "|give me|shed light|clarify|outline|speak to|expand on|talk about|help me understand"
                "|go over) ... (team|role|position|company|culture|job|challenges?|responsibilities"
                "|expectations?|priorities|goals|stack|roadmap|products?|projects?|strategy|growth"
                "|success|experience|work|department|organization|day|looking for|path|career|journey"
                "|transition|duties|requirements|insights?|skills|qualities|opportunit(y|ies))",
                "which (skills?|team|teams|projects?|qualities|technologies|tools|parts? of|aspects? "
                "of|areas?|products?|qualifications|experience) .. \\w+",
                "how can i (contribute|help|add value|be (useful|of help|successful)|stand out"
                "|improve|best|get (a|the|this|hired|into)|become|apply|make)",
                "(how|what) (would|should|could|can|do) (i|someone|one) .. (succeed|impress|get hired"
                "|get the job|land|apply|contribute|break into|get into|get in)"
                "(?! (the|your|to the) (building|office|room|call|meeting|site|car park|campus|link"
                "|video))",
                "(am|would|will|do) i .. (good fit|right fit|qualified|qualify|fit for|considered for"
                "|stand a chance|be a fit|good match|have a chance|need a degree|need experience)",
            ),
            unless=(
                "(what|which) (time|date|day|address|floor|building|room|platform|link|number"
                "|documents?|time zone|format|software|app|entrance|dress)",
                "(confirm|confirming|reschedule|rescheduling|postpone|double check|double checking"
                "|dial in|parking|park|directions|entrance|reception|badge|dress code|wear|time zone"
                "|timezone)",
                "(bring|send you|send over|send anything|provide|provide you|attach|submit|need from "
                "me|like from me|require from me|want me to|like me to|need me to)",
                "(who|whom) (will|should|am|do|would|shall) (i|be|we) .. (meet|meeting|speak|speaking"
                "|ask for|contact|interview|interviewing|interviewed|call|calling|talk|talking|join"
                "|attend|on the panel|report to at|ask)",
                "(interview|meeting|call|conversation) (be|is|take|takes|still|start|starts|begin"
                "|begins|last|lasts|happen|held|going to|via|over|by|in person|link|location|address"
                "|schedule|room|on site|onsite|going ahead|scheduled)",
                "how long (will|is|does|should) (the|our|this) (interview|meeting|call|conversation|assessment)",
                "(on|in) (the|my|our|this) (panel|interview|room)",
                "(on paper|on screen|by hand|in writing)",
                "(part|parts|half) of the (day|visit|morning|afternoon)",
                "how (the|my|our|that) (interview |assessment |visit )?(day|visit|morning|afternoon|hour) "
                "(is|will be|will|runs)",
                "(where|what time|when) (is|will|does|should|do|can|are) (the|our|i|we|you|my|this) "
                ".. (interview|meeting|meet|call|conversation|arrive|come|be|take place|held|happen"
                "|start|join|expect me|park)",
                "would you (mind (if|sending|confirming|resending|telling me (where|when|which))|like"
                "|prefer|be open to connecting|like me|be willing to connect|be "
                "open to adding|accept|consider connecting)",
                "get (in|into|to|inside) (the|your) (building|office|site|campus|room|venue|lobby|garage)",
                "(may|can|could) i (connect|add|send|join you|have your permission)",
                "(connect|connecting) (here|with you here|on linkedin|with me)",
                "how (are|have) you( been| doing)?(?= ?[?])",
                "(is|are|was) there (anything|any (information|documents?|material|materials"
                "|paperwork|form|reading)|something) (else |more |further |specific )?(you|i should "
                "(bring|have|send|know before|do)|that you|i can (send|bring|provide|do)|i need to"
                "|to (bring|send|complete|sign))",
                "anything (else |more |further )?(you|that you) (need|require|would like|might need|want|like)",
            ),
        ),
        Custom(find_questions, last_resort=True),
    ),
    message="This asks for something that belongs in the interview.",
    rationale="It asks for an answer or for time beyond the interview, and can look like seeking "
    "an edge. Keep it for the day.",
    sources=("A03", "A21", "B08"),
    found=(
        Example("What is the team culture like?", "team culture"),
        Example("Would you have a quarter of an hour for a brief call about the job?", "call"),
        Example("Could we meet for coffee before the interview?", "we meet"),
        Example("I would be grateful for any tips on how to prepare.", "tips"),
        Example("Open to a short chat on Monday?", "chat"),
        Example("Could you tell me more about the day-to-day responsibilities?", "tell me"),
        Example("What kind of questions will you ask?", "questions"),
        Example("How many people are on your team?", "people"),
        Example("Are you free on Friday to talk about the post?", "free", "request_note"),
        Example("Would you say that the workload is heavy?", "workload"),
        Example("I'd be curious to hear what keeps you there.", "what keeps you"),
        Example("Would you mind telling me what went wrong with the last plan?", "what went wrong"),
        Example("I forgot to ask who runs the lab.", "who runs the lab"),
        Example("Is there a good time to ring or call you?", "call"),
        Example("Up for a quick call tomorrow?", "Up for a quick call"),
        Example("I'd love to hop on the phone and hear how it began.", "hop on the phone"),
        Example("Might we have a word beforehand?", "have a word"),
        Example("I keep asking myself why the previous manager left.", "why the previous manager left"),
        Example("Is it true that the founder is about to sell?", "Is it true that"),
        Example("What would you revise if you were me?", "would you revise if you were"),
        Example("A small hint would be very welcome.", "small hint would be"),
        Example("Where do I park, and could you walk me through a normal day?", "walk me through"),
    ),
    passes=(
        Example("Could you please confirm the start time of our interview for the analyst role?", kind="logistics"),
        Example("Would it be possible to move our call to 3 pm on Tuesday?", kind="logistics"),
        Example("Are you available at 3 pm instead?", kind="logistics"),
        Example("Who should I ask for at reception, and is there parking near the office?", kind="logistics"),
        Example("Is there anything I should bring?", kind="logistics"),
        Example("How are you? I hope that your week is going well."),
        Example("I look forward to learning more about the role and the team."),
        Example("Thank you for your advice on my career path."),
        Example("May I connect with you here before our interview for the nurse role?"),
        Example("I enjoyed our chat about how your team works."),
        Example("You asked why I left my post, and I wanted to tell you more."),
        Example("How was the conference in Kiel?"),
        Example("Does that work for you and your team?"),
        Example("Could you tell me which entrance I should use?", kind="logistics"),
        Example("Could you talk me through the route from the station?", kind="logistics"),
        Example("The hint that you gave me was a great help, and your advice will be useful."),
        Example("Is there somewhere nearby to lock a bicycle?", kind="logistics"),
        Example("Could you tell me how long I should plan for?", kind="logistics"),
        Example("How early should I be there, and how many people will be on the panel?", kind="logistics"),
        Example("Could we make it an hour later?", kind="logistics"),
        Example("Could you tell me whether the exercise for the role is on paper?", kind="recruiter_question"),
        Example("Could you tell me how the day is structured?", kind="recruiter_question"),
        Example("And who would not want to work under that ceiling?"),
    ),
)
