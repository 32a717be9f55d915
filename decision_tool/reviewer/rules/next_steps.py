"""Asking for the status, the decision or feedback."""

from decision_tool.reviewer.model import Example, Phrases, Rule

NEWS = (
    "(updates?|news|decision|outcome|results?|timeline|time line|timeframe|time frame"
    "|status|next steps?|next step|feedback|verdict|answer|response|progress)"
)

RULE = Rule(
    id="next_steps",
    severity="warning",
    checks=(
        Phrases(
            anywhere=(
                "when (will|can|should|may|might|could|would|do|shall) i (be able to |possibly "
                "|realistically |likely |roughly )?(expect|hear|know|get|receive|learn|find|be "
                "(notified|told|informed|contacted|hearing)|have|anticipate|look forward)",
                "when (i|we) (can|could|should|might|may|will|would) (be able to )?(expect|hear|know"
                "|get|receive|learn|find out|be (notified|told|informed|contacted|hearing)"
                "|anticipate)",
                "when (you|your team|the team|the company|they|the panel|hr) (will|plan|plans|expect"
                "|expects|hope|hopes|intend|might|would|may|are|is|think|anticipate|could|can) .. "
                "(decide|deciding|decision|decisions|hear|know|get back|respond|reply|finalize"
                "|finalizing|choose|update|make|making|let me know|contact|hire|extend)",
                "when (will|do|would|can|could|might|are|is) (you|your team|the team|the company|they"
                "|the panel|hr|a|the) .. (decide|deciding|decision|decisions|get back|respond|reply"
                "|finalize|finalizing|finalized|choose|made|announce|announced|hire|extend|moving"
                "|contact me|let me know)",
                "(by |on )?(which|what) (date|day|week|month|point|stage) .. (you|you'll|panel|team|committee|they"
                "|it) .. (made up|make up|decide|decided|decision|choose|chosen|chose|announce|announced)",
                "(if|whether) (it's|it is|the answer is) (a )?(no|yes|bad news|good news),? .. (told|tell|know|hear|say"
                "|sooner)",
                "how (long|soon) .. (decision|hear|decide|process|wait|before i|until i|get back"
                "|reply|response|know|until (you|the))",
                "(what|where|how) .. (my|the|your) (application|candidacy) (stands|is|status|is going"
                "|is progressing|looks)",
                "(status|state|progress|outcome|result|results|fate) of (my|the|this|your|our) (job "
                "|recent |current )?(application|candidacy|interview|interviews|process|decision"
                "|position|role|hiring|recruitment|search|selection|submission)",
                "(application|hiring|candidacy|interview|recruitment) (status|outcome|results?"
                "|decision|timeline)(?! (page|screen|tracking|system|tracker|dashboard))",
                "(keep|keeping) me (posted|updated|informed|in the loop|apprised|up to date|abreast)",
                "update me (on|about|regarding|as|when|with|if)",
                "(welcome|appreciate|love|like|grateful for|request|requesting|hoping for|hope for"
                "|thankful for|value|seeking|looking for|waiting for|awaiting|appreciative of|eager "
                "for|anxious for|glad of) (to (have|get|hear|receive|request|ask for) )?(an|any|some"
                "|a|your|the|further|more) (brief |quick |possible |short |further |additional "
                "|honest |constructive |status |small |early |candid |kind of |general |specific )?"
                "(updates?|news|feedback|decision|timeline|time line|timeframe|time frame|indication"
                "|status|response|information (on|about|regarding) (the |my )?(status|timeline|next"
                "|decision|process|application))(?! (from (customers|users|clients|stakeholders"
                "|patients)|and continuous|culture|you (gave|shared|provided|offered|have given)|(on"
                "|about) (the )?(time|location|link)))",
                "any (other |further |additional |brief |quick |constructive |honest |possible "
                "|specific |kind of )?feedback",
                "(ask|asking|wonder|wondering|inquire|inquiring|inquiry|enquire|enquiring|check"
                "|checking|see|curious|know|hear|touch base|checking in|check in|asked|follow up"
                "|following up) (in |back |up )?(to see )?(about|on|regarding|for|if|whether|as to"
                "|with you on|with you about|to see) (the |any |an |my |there (is|are|was|were|have "
                "been|has been) |you (have|had|might have|may have|could share|could give|can share) "
                "|your |a |some |what |you )?(any |an |the |some |a )?(further |more |current "
                "|recent |new |latest |possible |quick |hiring )?"
                "(updates?|news|decision|timeline|time line|timeframe|time frame|status|outcome|next "
                "steps?|result|results|feedback|progress|developments?|movement|where things)",
                "(share|provide|give|send|offer|have) (me |us |with me )?(any|an|some|a|your|the"
                "|with me) (brief |quick |possible |short |further |additional |honest |constructive "
                "|status |more |rough |sense of the |idea of the |available |new |candid |relevant "
                ")?(updates?|feedback|timeline|time line|timeframe|time frame|news|indication"
                "|insight into the (process|timeline|decision)|status)(?! (from|to (my|our) (team"
                "|customers|clients)|sessions?|loops?))(?=[^.!]{0,60}[?]| (on|about|regarding|for"
                "|when|you|as|with|at|if|that|soon))(?! (on|about|regarding|for) (the )?(time|link"
                "|location|address|room))",
                "(hear|heard|know|learn|find out|told|informed|notified|let me know|tell me|advise"
                "|advise me|clarify|confirm) (about |of |on |what |if |whether |when |as soon as "
                "|once |where |how |that )?(the |your |a |any |you have |you've |there's |there is "
                "|i've |i have |i am |i'm |we |you |it's )?(been |made |reached |come to |final "
                "|hiring |next |a |an |your |any |moving |selected |the |to |final ){0,3}"
                "(decision (has|is|was|will|on|about|regarding|by|soon|when|once|as soon|yet|made|by)"
                "|outcome (of|soon|by)|selected|shortlisted|hired|status|timeline|moving (forward"
                "|ahead) with|made a decision|decided|decided on)(?= |[.?!])",
                "let me know (about |of |what |regarding |when |on |if there (are|is) )?(the |your "
                "|any |an |my )?(next steps?|decision|outcome|timeline|status|result|results|updates?"
                "|feedback)",
                "let me know (what|where|when|how|if|whether|once|as soon as|soon) .. (next steps?"
                "|decision|decided|outcome|i (stand|got|get|am selected|was selected|made it)"
                "|selected|hear back|hear from|timeline|moving forward|things stand|application"
                "|update|updates|feedback|offer|(position|role|job) (has been|is|was) (filled|still))",
                "let me know (what|when|once|if|whether|as soon as|how) (you|the team|they|your team"
                "|the panel|anything|something|it|a decision) (\\w+ )?(decide|decides|decided|hear"
                "|hears|changes|goes|went|is decided|have decided|choose|chose|comes of|opens up)(?! "
                "to (meet|change|reschedule|move))",
                "(did|have|had) i (get|got|passed|pass|made (it|the)|make (it|the)|gotten|been (selected"
                "|chosen|picked|shortlisted|rejected)|qualif(y|ied)|advanced?|landed?|won|win)(?! "
                "(the|your|my|a"
                "|it|that|this) (\\w+ )?(right|time|date|day|address|link|name|room|floor|wrong)| "
                "(it|that|this) right)",
                "(am i|are we|whether i am|if i am|if i'm|whether i'm|was i) (still )?(being |under "
                "|in |a |the )?(considered|consideration|the running|in the running|a candidate|in "
                "the process|a contender|candidate|running|selected|hired|moving forward|contention)",
                "how (i did|did i do|did it go|i performed|did i perform|i came across|did the "
                "interview go|did my interview go|the interview went|my interview went|was my "
                "(interview|performance))(?! (at|as|it|this|that|my|in (my|the) (last|previous|old)))",
                "(has|have) (a|the|any|you|your team|they|there been|there been any|the team|the "
                "company) (final |hiring )?(decision|decisions|update|updates|made|reached|decided"
                "|chosen|come to|position been|role been|job been|filled|position|role)( been|\\b)",
                "(is|was|whether|if) (the|this|that) {job} (is |was |has |been )?(been )?(still "
                ")?(open|available|filled|vacant|been filled|taken|on hold)(?=[^.!,]{0,60}[?])",
                "where (things|we|i|you|the process|my application|everything|it|the search|the decision) "
                "(stands?(?! (on|for|out|up))|(are|is|am) (now|currently|in (the|your) (process|search"
                "|hiring|decision)|with (the|your|this|my) (process|search|decision|hiring|application"
                "|position|role)|at (with|in|now)|regarding))",
                "(put me out of|end|ending) (my|the) (misery|suspense)",
                "(expected|hoped|thought|told|supposed|meant|promised|due) (that )?(i would |i'd |i "
                "should |to |we would )?(hear|have"
                " heard|know|be told|get (a|an|some) (answer|reply|decision)) .. (by now|by then"
                "|already|before now|last week|yesterday"
                "|sooner|by (monday|tuesday|wednesday|thursday|friday))",
                "(expected|hoped|thought|supposed) (to )?(hear|have heard) (by now|already|sooner|last week)",
                "(tell|inform) me (about |of |the |my |your |final ){0,3}(results?|outcome"
                "|decision)(?! of the (survey|study|test"
                "|trial|vote))",
                "(dying|itching|bursting) to (know|hear|find out)",
                "(wait|waiting|suspense) is (killing|torture|unbearable|driving|hard on) (me)?",
                "if (i|it|that) (was|am|were|is|wasn't|weren't|isn't|was not|am not|were not|have been|had"
                " been|have not been|haven't been) (chosen|selected|picked|rejected|unsuccessful|turned"
                " down|shortlisted|going ahead|moving (on|forward)),? .. (tell|let|say|know|explain"
                "|why|hear)",
                "where (do|does|are|is|am) (things|i|we|my application|the process|you|everything"
                "|the team) (stand|at|in|currently|now|standing)",
            ),
            asked=(
                "(next steps?|next stage|next round|what happens next|what comes next|what's next"
                "|what is next|happens (after|from here|now|next))(?! (you|i) (need|should|must) "
                "(bring|sign))",
                "(what|how|where|anything|something) (that )?i (could|might|should|ought to) (have )?"
                "(improve|improved|work on|worked on|(done|do|answered|prepared) (better|differently))",
                "(any|been any|some|been) (movement|traction|progress made)",
                "(ahead of|behind|level with) the (others|other|rest|competition|field)",
                "(seem|seemed|look|looked|sound|sounded|was|were) .. (pleased|happy|impressed|satisfied|disappointed) "
                "with (me|my)",
                "(make|made|making) up (its|your|their|his|her) minds?",
                "(tip|tips|tipped|swing|swung|sealed) (the|it) (balance|scales?|other way|decision|against me)",
                "(in favou?r of|go with|went with|going with|chose|choose|chosen|picked|preferred|prefer) (the|an)? ?"
                "(other|another|somebody else|someone else|successful)( (candidate|person|applicant|one))?",
                "(looks?|looking) (good|bad|promising|hopeful) for me",
                "(reach|reached|reaching|come to|came to|coming to|arrived? at|settled on) (a|an"
                "|any|your|the|its"
                "|some) (final |firm )?(verdict|decision|conclusion|agreement|consensus|choice)",
                "(count on|plan on|bank on) (an|your|the|a|some) (answer|reply|decision|response|result|news)",
                "(make|made|making|makes) (the|it to the|it through to the|it into the) (cut|grade"
                "|shortlist|short"
                " list|next round|final round|finals|list|next stage|last round)",
                "how (do|did|am|was|would|have|will) i (stack|stacked|compare|compared|measure|measured|rank"
                "|ranked|doing|fare|fared|score|scored|rate|rated|come across|came across|done)",
                "(why|reasons?) (i|you|it|they) (was|were|am|did|had|have|has|decided|chose) (not"
                "|n't|rejected"
                "|turned|declined|passed|to (pass|reject|go with)|against)",
                "(any|an|some|there|more|quick|status) (further |new |other |recent |brief |possible "
                ")?(updates?|news|word|developments?|progress|decisions?) ?(on|about|regarding|from"
                "|for|yet|so far|to share|you|at|since|with|as|available|concerning|made|in)?(?! (to"
                "|about|on|regarding) (the )?(time|link|location|address|room|schedule of))",
                "(the|your|a|expected|hiring|decision|anticipated|rough|general|interview|estimated"
                "|recruitment) (timeline|time line|timeframe|time frame|decision date|hiring decision"
                "|final decision|decision process|decision making)(?! (for|of) (the )?(project"
                "|migration|product))",
                "(hiring|recruitment|selection|decision|application|interview) (process|timeline"
                "|decision|stage|stages|status) .. (look|like|take|long|stand|next|from here"
                "|remaining|stages?|complete|expected|finish|work|works|after|decision)",
                "(made|make|making|reach|reached|come to|taken|take) (a|any|your|the|its) (final |hiring )?decisions?",
                "(hear|heard|get|getting) (back|something|anything) (from|by|about|soon|regarding|on"
                "|before|yet|either|any|in)",
                "(give|share|provide|offer|send|get|receive|have|hear|request|ask|asking|appreciate"
                "|welcome|love) (me |us |for |your |any |some |a |an |the |honest |bit |of |little "
                "|to |brief |constructive |quick |with me ){0,5}feedback",
                "(when|by when|how soon|what date|which day) .. (start|starting|begin|onboard) .. "
                "(date|if hired|work|job|role|position)",
                "(decision|offer) .. (yet|made|been made|soon|expected|reached|coming)",
            ),
            questioned=(
                "(think|thought|say|said|feel|felt|like|liked|make|made) (of |about )?my "
                "(presentation|answers?|interview|test|task|talk"
                "|performance|work sample|case study|exercise|trial|demo)",
                "(looks?|looking) (good|bad|promising|hopeful|likely) for me",
                "(no|good|bad) (news|sign|signs|signal)",
                "(process|procedure|selection|recruitment) (hold|holds|bring|brings|involve"
                "|involves|entail|go|continue|have in store)",
                "(say|said|saying|says|think|thought|thinking|mention|mentioned|decide|decided|know"
                "|known|heard) "
                "(anything |something |much )?(about|of|on) (me|my (interview|application|candidacy"
                "|performance))",
            ),
            unless=(
                "why (is|was|has|did) (the|this|that|it) (role|position|job|post|there)",
                "look(ing)? forward to",
                "(happy|glad|excited|eager|pleased|delighted|prepared|keen|ready) (to|for) .. next "
                "(steps?|stage|round)",
                "(thank you|thanks|grateful|appreciated) (so much |very much |again )?(for|your) (the"
                "|your|all|giving|sharing|updating|keeping|letting|providing|that) .. (feedback"
                "|updates?|update|posted|informed|updated|news|timeline|next steps)",
                "(customer|user|client|patient|student|stakeholder|peer|guest|product) feedback",
                "(thank you|thanks) .. for .. (update|updating|feedback|letting me know|outlining"
                "|explaining|sharing|keeping|the timeline|next steps)",
                "(interview|call|meeting) (time|link|location|address|schedule)",
                "(will|i'll|can|could|am happy to|happy to|glad to) (keep|update|let|give) you",
            ),
        ),
    ),
    message="This asks about the decision or what comes next.",
    rationale="It puts the reader under pressure while the process runs. A line that you look "
    "forward to hearing is enough.",
    sources=("A10", "A26"),
    found=(
        Example("When will I hear back?", "When will I hear"),
        Example("Could you let me know the next steps?", "next steps"),
        Example("Is there any update on my application?", "update"),
        Example("I would be glad of any feedback on my interview.", "feedback"),
        Example("Has a decision been made?", "decision"),
        Example("I am writing to ask about the status of my application.", "status of my application"),
        Example("Please keep me posted.", "keep me posted"),
        Example("What is the timeline for the hiring decision?", "timeline"),
        Example("I was just wondering where I stand.", "where I stand"),
        Example("Has the panel reached a verdict?", "reached a verdict"),
        Example("Did I make the cut?", "make the cut"),
        Example("Have they said anything about me?", "said anything"),
        Example("Please tell me the result.", "tell me the result"),
        Example("I expected to hear by now.", "expected to hear"),
        Example("What did the others think of my presentation?", "my presentation"),
        Example("Might I ask what I could have done better?", "what I could have done"),
        Example("How do I stack up against the others?", "How do I stack up"),
        Example("Is there any word yet?", "any word yet"),
        Example("If it's a no, I would rather know soon.", "If it's a no"),
        Example("Did the chef seem pleased with me?", "pleased with me"),
        Example("Am I ahead of the others?", "ahead of the others"),
        Example("I would like to know by which day the team will have decided.", "by which day"),
        Example("May I ask what tipped the scales?", "tipped the scales"),
        Example("Why did you go with the other candidate?", "go with the other"),
    ),
    passes=(
        Example("I look forward to the next steps."),
        Example("I look forward to hearing about the next steps."),
        Example("I hope to hear from you soon."),
        Example("Thank you for the update and your feedback on my portfolio."),
        Example("I used customer feedback to plan the next steps of the migration."),
        Example("Please let me know if you need anything else from me."),
        Example("When I heard about the decision to open a Lisbon office, I was glad."),
        Example("I lead the ward where I am in charge of nights, and I know where I stand on safety."),
        Example("Have I got the date right?", kind="logistics"),
        Example("If the answer is no, I understand, and I was pleased with my day."),
        Example("I liked hearing how you made up your mind to leave banking. What tipped the balance was the sea."),
    ),
)
