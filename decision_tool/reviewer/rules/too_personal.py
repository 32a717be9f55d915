"""Private life, money troubles, beliefs, looks, self-pity and apologies for oneself."""

from decision_tool.reviewer.model import Example, Phrases, Rule

FAMILY = (
    "(wife|husband|kids?|children|child|son|daughter|baby|mother|mom|mum|father|dad"
    "|parents|family|boyfriend|girlfriend|fianc[eé]e?|partner|spouse|brother|sister"
    "|grandmother|grandma|grandfather|grandpa|toddler|newborn|ex|ex wife|ex husband|in "
    "laws|uncle|aunt|nephew|niece|cousin|siblings)"
)
ILLNESS = (
    "(illness|sickness|disease|cancer|depression|anxiety|adhd|autism|diabetes|disability"
    "|surgery|operation|chemo|chemotherapy|pregnancy|miscarriage|divorce|separation"
    "|breakup|break up|burnout|burn out|addiction|rehab|therapy|therapist|doctor"
    "|medication|mental health|health issues|health problems|health condition|medical "
    "condition|medical issues|chronic pain|chronic illness|injury|hospital|migraines"
    "|panic attacks|insomnia|recovery|bankruptcy|debts?|eviction)"
)
# Words about other people's troubles, which are many a sender's work.
OTHERS = (
    "(people|families|clients|tenants|customers|households|students|patients|those|residents"
    "|members|borrowers"
    "|veterans|workers|children|teenagers|parents|adults|women|men|survivors|employees"
    "|caregivers|users) (who|in|with|that|to|living"
    "|facing|through|after|coping|recovering|struggling|could|can|cannot)"
)

RULE = Rule(
    id="too_personal",
    severity="warning",
    checks=(
        Phrases(
            says="This is about private life.",
            anywhere=(
                "(my|our) (own |late |elderly |sick |ill |dying |young |little |two |three |four "
                "|five |beautiful |dear |beloved |aging |ailing |poor |disabled |pregnant |ex "
                "|single |newborn |older |younger |whole |entire |small |wonderful ){0,2}"
                + FAMILY
                + "(?! (name|tree|business|owned|company|firm|practice|medicine|law|connection"
                "|companies|team|at work|organization|of (products|services|apps|tools|brands"
                "|companies)|restaurant|farm|shop|store|doctor))(?! (introduced|recommended|referred"
                "|suggested|works? at your|worked at your|told me about the (role|position)|who "
                "works))",
                "(feed|support|provide for|raise|raising|feeding|supporting|look after|care for"
                "|caring for) (my|a|our|the) (own |young |whole |entire |elderly |sick ){0,2}" + FAMILY,
                "my (back|knees?|legs?|arms?|shoulders?|hips?|stomach|neck|blood pressure|ankle"
                "|wrist|foot|feet|lungs?"
                "|kidneys?|eyesight) (went|is|are|was|were|has|have|gave|hurts?|aches?|broke|got"
                "|keeps?|still|pain|problems?"
                "|injury|condition|surgery|trouble)(?! (pocket|office|yard))",
                "(i|i've|we) (have|had|have had|have got|got|live with|lived with|was born with) (a "
                "|an |some |mild |severe |bad |chronic "
                "|type \\w+ ){0,2}(epilepsy|asthma|diabetes|cancer|depression|anxiety|adhd"
                "|arthritis|lupus|dyslexia|ptsd|ocd|long covid|covid"
                "|flu|fever|burnout|migraines?|insomnia|chronic pain|panic attacks)(?! (patients"
                "|research|ward|wards|experience|care|nursing"
                "|training|data|clinics?|clients|studies|medicine|expertise|screening|groups?|drug|drugs))",
                "i (could not|couldn't|can't|cannot|can not|could barely|can barely|barely|hardly"
                "|have not|haven't|did not"
                "|didn't) (sleep|slept|eat|eaten|stop (crying|worrying|shaking|thinking about))",
                "as a (single |working |new |busy |proud |young )?(mother|mom|mum|father|dad|parent"
                "|wife|husband|grandmother|grandfather) (of|returning|who|with|and|in|trying|to)",
                "(single|stay at home|expectant|new|working|proud) (mother|mom|mum|father|dad"
                "|parent)(?! (market|program|support|product))",
                "(i'm|i am|i was|i've been|i have been|i became|i got|we're|we are|am|recently|just"
                "|getting|got) (recently |just |currently |newly |happily |also |still |now |again "
                "|sadly |very |quite |really |badly |getting |going through a |so |feeling |a bit "
                "|clinically |seriously |a ){0,3}(divorced|pregnant|widowed|engaged to|married|sick"
                "|ill|unwell|depressed|diagnosed|hospitalized|hospitalised|disabled|bipolar|autistic"
                "|dyslexic|diabetic|suicidal|heartbroken|homeless|broke|bankrupt|in debt|evicted"
                "|addicted|in recovery|in rehab|in therapy|an alcoholic|sober|grieving|in mourning"
                "|single|burned out|burnt out|on medication|separated|in chemo)(?! (to (the|your)|of "
                "(the|bad|waiting)|leave|with (the|your) (mission|culture|idea|product)|for (the"
                "|your)|new ground|case))",
                "my (own |recent |ongoing |current |chronic |severe |long |painful |difficult "
                "|serious |past |previous |mental |physical |struggle with |battle with |struggles "
                "with |history of |messy ){0,3}"
                + ILLNESS
                + "(?! (research|project|app|product|study|work|data|team|thesis|ward|practice|company"
                "|startup|portfolio))",
                "(suffer|suffering|suffered|recover|recovering|recovered|struggle|struggling"
                "|struggled|battle|battling|battled|diagnosed|coping|dealing|dealt|living|survived"
                "|treated|beat|overcame|overcome|overcoming) (with |from |against |for |through )?(a "
                "|an |my |the |severe |chronic |major |serious |some |long |bad |breast |lung |mild "
                "|clinical |painful ){0,3}"
                + ILLNESS
                + "(?! (patients|research|data|survivors|clients|programs?|departments?|ward|care"
                "|prevention|center))",
                "(death|loss|passing|funeral|illness|sickness|passed away) (of|in) (my|the family|a "
                "(close |family |dear )?(friend|member|relative))",
                "(going|went|gone|go|been|getting|get) through (a|an|my|some|so much|a lot|the) "
                "(very |really |hard |difficult |messy |painful |tough |rough |bad |ugly |dark "
                "|personal |lot ){0,3}(divorce|separation|breakup|break up|time|times|period|patch"
                "|phase|depression|crisis|loss|illness|struggle|of (pain|stress|trouble)|bankruptcy"
                "|chemo|treatment)(?! (series|zone))",
                "(months|weeks) (along|pregnant)(?! (the (river|road|coast|route|coastline|trail|path)))",
                "morning sickness",
                "(passed away|funeral|bereavement|miscarriage|chemotherapy)(?! (industry|service"
                "|services|home|home director|patients|ward|unit|nurse|care|insurance|support"
                "|counsel))",
                "(health|medical|personal|family|financial|money|legal|marital|relationship|emotional"
                "|private) (problems?|issues?|troubles?|difficult(y|ies)|struggles?|crisis|hardships?"
                "|emergency|challenges|reasons|drama|circumstances|setbacks?|situation)(?! (of (our"
                "|the|my) (patients|clients|customers)|for (clients|customers|patients)|management"
                "|response|planning|team|room|services|solving|faced by|(facing|affecting) (patients"
                "|clients|customers|people|users)))",
                "(i|me) (had|have|'ve had|need|needed|underwent|am having|will have) (a |an |some "
                "|to have |to undergo )?(surgery|operation|c section|breakdown|heart attack|stroke"
                "|miscarriage|panic attacks?|nervous breakdown|health scare|root canal|baby)(?! (app"
                "|product|team|scheduling|monitor))",
            ),
            unless=(
                OTHERS,
                "(patients|clinic|hospital (where|ward)|research|researcher|app for|study|studies"
                "|startup) .. (illness|cancer|depression|anxiety|diabetes|autism|surgery)",
            ),
        ),
        Phrases(
            says="This is about money troubles.",
            anywhere=(
                "(pay|paying|cover|afford|make|behind on|late on) (my |the |our |for my )?(own "
                "|monthly |student )?(rent|bills|mortgage|debts?|student loans?|loans|medical bills"
                "|ends meet|tuition fees|car payments?|child support|groceries)(?! (product|app|team"
                "|system|platform))",
                "(i'm|i am|i was|we are|we're|we were|been|fell|left me|put me|got) (now |still "
                "|deep |deeply |heavily |badly )?"
                "in (huge |crushing |serious |big |a lot of |some |student |medical )?debts?(?! "
                "(collection|advis\\w+"
                "|management|recovery|finance|capital|restructuring))",
                "(bank|landlord|creditors?|bailiffs?) (will|would|may|might|could) (take|have|seize|sell|get"
                "|repossess) (the|my|our) (house|home|car|flat|apartment|farm|shop)",
                "my (savings|money|funds|severance|unemployment money) (is|are|has|have|had|ran|run"
                "|will|won't) (almost |nearly"
                " |all |now |been )?(gone|out|used|running|dried|over|low|spent|end|last)",
                "(bank|landlord|creditors?|debt collectors?|bailiffs?) (is|are|keeps?|wants?|will"
                "|has|have) (after|chasing"
                "|calling|threatening|evict\\w*|taking|coming|on my) (me|my|us|our)?",
                "my (own |big |huge |crushing |massive |serious |growing )?(student |credit "
                "card |medical )?(debts?|bills|mortgage|rent|savings|student loans?|loans|finances"
                "|financial situation|bank account|unemployment)(?! (collection|product|market|team"
                "|app|advis\\w+|analy\\w+|research|management|finance|division|portfolio|industry"
                "|plan|plans|scheme|program|project|capital|advisory|funds?|structuring|technology"
                "|sector|department))",
                "(really |desperately |badly |urgently |truly |do |so |just |totally |very much "
                "|sorely )(need|want) (this|the|a|any|your) (job|work|income|position|role|money"
                "|chance|opportunity|paycheck|break|help)",
                "(i|we) need (this|the|a|any|your) (job|work|income|money|paycheck|break)(?! "
                "(breakdown|history|visa|permit|plan))",
                "(desperate|desperately|despair|hopeless)(?= (for|to|need|needing|looking|searching"
                "|want|about|situation)|[.,!]| and)",
                "(unemployed|jobless|out of work|without (a )?(job|work|income)|laid off) (for|since"
                "|over|and (struggling|broke|desperate|running)|with|now|again)(?! (the|our) clients)",
                "(been|am|was|being|i'm|currently|got) (unemployed|jobless|out of work|fired|let go"
                "|laid off|sacked|rejected|turned down)(?! (by the (filter|system)))",
                "(running|ran|run) out of (money|savings|options|cash|hope|time financially)",
                "(strapped|short) (for|on|of) (cash|money)",
                "(lost|losing|lose) (my|our) (job|house|home|apartment|savings|husband|wife|mother"
                "|father|mom|dad|visa|health|confidence|hope|car|everything|flat|room)",
                "(must|have to|need to|got to) find (a job|work|something|any work|any job) (soon"
                "|this|fast|before|quickly|or|by|now)",
            ),
            unless=(OTHERS,),
        ),
        Phrases(
            says="This is about belief or politics.",
            anywhere=(
                "(god|jesus|christ|allah|the lord|the almighty|lord) (bless|bless you|willing|has"
                "|will|sent|led|told|gave|knows|guide|wants|loves|put|be with|is|himself)",
                "(pray|praying|prayed|prayers|prayer) (for|that|to|every|about|and|god|over|on|will|are|each)",
                "(thank|praise|trust in|faith in|grace of|blessing of|blessings of|help of|will of"
                "|believe in|belief in|serve|serving|thanks be to|glory to|children of|child of) (god"
                "|jesus|christ|the lord|allah|our lord|almighty)",
                "(be |have a |stay |remain )blessed(?! with)",
                "(as|i'm|i am|being|raised|devout|practicing) (a |an )?(proud |devout |fellow "
                "|practicing |born again |committed |faithful |good |strong |lifelong |liberal "
                "|staunch |true |conservative ){0,2}(christian|muslim|jew|jewish|catholic|hindu"
                "|buddhist|mormon|atheist|evangelical|republican|democrat|conservative|liberal"
                "|socialist|communist|libertarian|marxist|trump supporter|progressive|vegan)(?! "
                "(science|charity|school|university|music|publish\\w+|media|hospital|studies|college"
                "|dior|louboutin|name))",
                "my (own |christian |religious |muslim |strong |personal |political |jewish |deep "
                "|catholic ){0,2}(faith|religion|church|mosque|synagogue|temple|religious beliefs"
                "|beliefs|political views|politics|pastor|priest|rabbi|imam|bible|congregation"
                "|political opinions|god|savior|party|vote)(?= |[.,!])(?! in (the|your|you|this"
                "|that) )(?! (planner|planning|supplies))",
                "(fellow|registered|lifelong|staunch|both|devout|committed) (conservatives?"
                "|republicans?|democrats?|liberals?"
                "|socialists?|libertarians?|christians?|muslims?|catholics?|believers?|jews|hindus?"
                "|buddhists?|atheists?"
                "|tories|evangelicals?|feminists?|patriots?)(?! (relief|charity|school|university|museum))",
                "(vote|voted|voting) (for|against) (the same|your|my)",
                "(vote|voted|voting|campaigned|campaign) (for|against) (trump|biden|harris|obama"
                "|clinton|the (democrats?|republicans?|labou?r|conservatives|tories|greens)|brexit"
                "|him|her party)",
                "(trump|biden|obama|the (left|right) wing|left wing|right wing|the woke|woke agenda"
                "|maga|the liberals|the conservatives|the democrats|the republicans)(?! (tower"
                "|organization|hotel|administration|campaign data))",
                "(pro (life|choice)|anti (vax|vaccine|abortion|immigrant|gay)|gun rights|abortion)(?! (bono|clinic))",
                "(your|our) (political|religious) (views|beliefs|opinions|party|affiliation|post)",
            ),
        ),
        Phrases(
            says="This is about how someone looks, or reads as advances.",
            anywhere=(
                "(you|you're|you are|your|you look|she|he) (are |really |so |look |'re |very |truly "
                "|such |absolutely |looked |also |even |incredibly |profile |picture |a |an |are a "
                "|are an ){0,4}(beautiful|gorgeous|pretty|handsome|attractive|cute|sexy|hot|stunning"
                "|lovely (woman|man|girl|lady|smile|eyes|face|looking)|good looking|fit|beautiful "
                "woman|young for|lovely in)(?= |[.,!?])(?! (work|website|product|design|app|building"
                "|office|campus|portfolio|code|clear|much|good|well|close|busy|impressive|amazing"
                "|great|topic|in (the|our) (role|team)|fit|for (the|your|this)|data|interface"
                "|visuals?|story|city|location|brand|branding|book|to hear|strong|spot|article|tough"
                "|team|with (the|your|this)|into|sure|big|fast|far|cool|excit\\w+))",
                "your (beautiful |lovely |gorgeous |pretty |amazing |nice |cute |great |warm |kind "
                "|big |stunning |sweet |bright |charming ){0,2}(smile|eyes|face|hair|looks|figure"
                "|body|legs|outfit|dress|perfume|beauty|voice|photo|photos|profile picture|profile "
                "photo|picture|pic|headshot|appearance)(?! (code|quality|business|care|product"
                "|editing|app|of (the|your)|product line|language|recognition|processing|study|album"
                "|library|assistant|acting|ai|industry|brand|salon|company|team|recognition))",
                "(have|has|had|with|got|love|like|noticed|admire) (such |a |an |your |very "
                "|really |that ){1,3}(lovely"
                "|beautiful|gorgeous|pretty|nice|warm|cute|great|sweet|stunning|charming|kind"
                "|amazing|wonderful|sexy"
                "|contagious|infectious) (smile|eyes|face|hair|looks|figure|body|legs|skin)(?! (app"
                "|recognition|care|of|design"
                "|clinic|salon|product|products))",
                "(are you|if you are|if you're) (single|married|seeing anyone|dating|in a "
                "relationship|free for (dinner|a drink|drinks))",
                "(crush on|attracted to|in love with|fell in love with|fallen for|date with|go on a "
                "date|love at first) (you|me|your (photo|picture|face|smile))",
                "(take|taking|ask|asking) you (out|on a date|to dinner)",
                "(saw|looked at|went through|found|scrolled through|browsed|stalked|stalking|come "
                "across) (you on |your |some of your |all your |through your |pictures on your "
                "|photos on your )(private |personal |family |vacation |holiday |wedding |facebook "
                "|instagram |old ){1,3}(photos|pictures|profile|page|account|posts|feed|album"
                "|instagram|facebook|stories|kids)?",
                "(your|you and your) (husband|wife|kids|children|family|daughter|son|baby|divorce"
                "|wedding|boyfriend|girlfriend|honeymoon|home address|house)"
                "(?!( \\w+)? (cent(er|re)|services?|programs?|clinic|support|therapy|court|planning"
                "|fund|foundation|shelter"
                "|counseling|theat(er|re)|team|museum|hospital|library|school|charity|app|products?"
                "|line))(?! (owned|business|name"
                "|office|practice|run|of (products|brands|apps|companies)|doctor|medicine))",
                "how old (are|is) you(r kids)?",
                "(i )?am \\d\\d years old",
                "i'm \\d\\d years old",
            ),
        ),
        Phrases(
            says="This speaks badly of you, or asks for pity.",
            anywhere=(
                "(sorry|apologies|apologize|apologise|forgive me|pardon|excuse me|excuse) (in "
                "advance |so much |very much |again |if i am |if i'm |if this is |if it's |if it is "
                "|if i |if my |if this |for |to |for being |for my |that i |that i'm |about |about "
                "my |the |me for |for the |i'm |i am |for having |you for |me |my |you |with |for "
                "any |for all |such |so |for taking |for this |because i |to have |to be |for "
                "sending |for writing ){1,4}"
                "(bother|bothering|bothered|disturb|disturbing|disturbed|intrude|intruding|intrusion"
                "|annoy|annoying|impose|imposing|forward|too forward|rambling|ramble|random|out of "
                "the blue|poor english|bad english|broken english|english|lack of experience"
                "|inexperience|nervous|nerves|nervousness|awkward|weird|strange|waste|wasting|pester"
                "|pestering|unprofessional|performance|bad performance|mistakes?|long (message|note"
                "|email|text)|length|up (too much of )?your time|so much of your time|time|interrupt"
                "|interrupting|not (being|having|experienced|qualified|good|doing|performing)"
                "|stumbled|stumbling|babbling|blanked|froze|blanking|freezing|messed up|unprepared"
                "|bad|spam|cold|unsolicited|boldness|being (so )?(late|bold|forward|nervous|shy"
                "|direct)|shyness|inconvenience of|clumsy|failure|gaps?|the gap|my (resume|age|accent"
                "|appearance)|accent)",
                "(hope|hoping|trust) (that )?(i'm|i am|this is|this isn't|it's|it is|it isn't|i don't"
                "|i do not|my (message|note) (is|isn't|doesn't)) (not |n't )?(being |seem |sound "
                "|come across as |come off as |mean to |a |an |coming across as )?(bother|bothering"
                "|disturb|disturbing|disturbance|intruding|intrusion|imposing|annoying|annoy|too "
                "forward|overstepping|too much|too late|a pest|pest|weird|strange|creepy|awkward"
                "|nuisance|burden)(?= |[.,!?])",
                "(know|realize|realise|admit|understand|aware|think|fear|afraid|feel) (that )?my "
                "(own |current |past |work )?(resume|experience|background|english|grades|gpa|cv"
                "|profile|portfolio|skills|answers?|performance|degree|age|accent|education"
                "|qualifications|history) (isn't|is not|aren't|are not|wasn't|was not|doesn't|does "
                "not|don't|do not|may not|might not|is (limited|weak|poor|short|thin|bad|lacking"
                "|terrible|not)|could be better|could have been better|was (bad|poor|terrible|weak))",
                "(sorry|apologize|apologise|apologies|ashamed|embarrassed|regret|regretful) (so "
                "much |again )?(that |for how "
                "|about how |if |how |for when )?i (was|were|rambled|stumbled|froze|blanked|talked"
                "|spoke|seemed|came across"
                "|came off|sounded|messed|forgot|could not|couldn't|did not|didn't|got|mixed|went "
                "on|went blank|kept|lost"
                "|struggled|failed|made|looked|performed|took|mumbled|babbled|stuttered|fumbled)(?! "
                "(late|delayed|away"
                "|unable|held|stuck|out of|on (leave|holiday|a train)|(reply|respond|answer|write"
                "|see|get back|attend|make it"
                "|join|come|send|include|attach|mention|bring|meet|stay|visit|greet|thank)"
                "|to (send|include|attach|mention"
                "|bring|say|add)|your"
                "|you|the (train|bus|link|call)))",
                "i (know|realize|realise|fear|feel|worry|think|am aware|am afraid|suspect|admit) (that )?i (stumbled"
                "|froze|blanked|rambled|fluffed|fumbled|botched|bungled|messed|mumbled|stuttered|struggled|went blank"
                "|went on too|talked too much|was all over|wasn't at my best|was not at my best|could have done better"
                "|did badly|did poorly|performed badly|sounded|came across as)(?! (upon|on (the|a|your)))",
                "i (fluffed|botched|bungled|went blank|blanked on|wasn't at my best|was not at my best)",
                "(bag|bundle|ball) of nerves",
                "my mind (went|was|had gone) (completely |totally )?blank",
                "i (feel |felt |know |think |fear |am afraid |worry )?(that )?(i )?(have |had |may "
                "have |might have )?(let|failed"
                "|disappointed) you( down)?(?= ?[.,!?]| (in|on|during|today|yesterday|with|by))",
                "(sorry|apologize|apologise|apologies) (for|to) (bothering|bother|disturb|disturbing"
                "|disturb you|disturbing you|intrude|intruding|the intrusion|contact|contacting"
                "|contacting you|reach out|reaching out|message|messaging|write|writing)(?= |[.,!])",
                "i (know|realize|realise|understand|admit|fear|worry|guess|suppose|am aware|think"
                "|feel|feel like) (that )?(i'm|i am|i don't|i do not|i may not|i might not|i lack|i "
                "didn't|i did not|i'm probably|i am probably|my resume is|my experience is|i have no"
                "|i'm not|i haven't|i can't|i have) (probably |really |just |not |definitely "
                "|perhaps |likely |even |still |exactly |quite |clearly |only |the |be |have |do |a "
                "|an |very |too |enough |little |any |much |as |that ){0,4}(qualified|good enough"
                "|experienced|the best|best|strongest|most experienced|ideal|perfect|impressive"
                "|worthy|smart enough|enough|meet|well|experience|skills|lack|underqualified"
                "|unqualified|nobody|bothering|annoying|failure|chance|old|young|deserve|lacking|a "
                "long shot|long shot|do well|perform)(?! (but|to know|to help|for the (project"
                "|task)))",
                "(i'm|i am|i was|i feel|i felt|i've been|feeling|been|i got|got|i am feeling|was|am) "
                "(so |very |really |quite |a bit |a little |just |extremely |super |too |always "
                "|super |terribly |pretty |honestly |rather |such a |a |an |kind of |also "
                "){0,3}(nervous|anxious|scared|terrified|afraid|stressed|worried|panicking|a wreck"
                "|insecure|embarrassed|ashamed|lonely|miserable|hopeless|worthless|a failure|failure"
                "|useless|stupid|dumb|an idiot|idiot|mess|loser|overwhelmed|devastated|unlucky|shy"
                "|introvert|introverted|sad|crying|depressed|frustrated|tired of|exhausted|a nobody"
                "|nobody|underqualified|unqualified|inexperienced|not (qualified|good enough|smart "
                "enough|experienced enough|very good at|the most qualified|worthy))(?! (for you|to "
                "(hear|see|know) (the|you)|to (start|begin|meet|get)))",
                "(please|just|kindly|beg|begging|hope you will|hope you can|hope you'll|you could"
                "|you can|you would) (please )?(give|grant|offer|take|have|take a) (me )?(just )?(a"
                "|one|another|this|the|pity|mercy) (chance|try|shot|break|opportunity to prove|pity"
                "|mercy|second chance)(?! (to (look|review|connect|talk|meet|discuss|speak|read)))",
                "(take|have) (pity|mercy) on",
                "(i'm|i am|i) (begging|beg) (you|for)?",
                "(made|make|making) (such )?(a fool|an idiot|a mess|an ass|a clown|a spectacle) "
                "(out )?of (myself|it|my)",
                "(embarrassed|kicking|hate|hated|blame|cursing|ashamed of|disappointed (in|with)) myself",
                "(nobody|no one|none of|everyone|every company|all (the )?companies) (ever |else "
                "|has |will |would |wants |wanted |keeps? |have |to |even ){0,3}(hire|hired|hires"
                "|give|gives|gave|rejects?|rejected|rejecting|ignores?|ignored|respond|reply|replies"
                "|want|to hire|to give|me)( me)?",
                "(after|with|gotten|received|so many|countless|hundreds of|dozens of|many|another"
                "|too many) (so many |hundreds of |dozens of |countless |many |numerous |endless "
                "|multiple |more )?(rejections?|rejection letters|failed interviews|failures)(?! "
                "(rate|sampling|analysis|handling|testing|recovery|modes?))",
                "(my|biggest) (dream|last hope|only hope|last chance|only chance|whole life|life) "
                "(depends|rests|hangs|is (in your hands|over|a mess|ruined)|would be (over|ruined)"
                "|hope)",
                "(it|this|job|role|position|opportunity|chance) (would|will|could) (really |truly "
                "|completely |totally )?(change|save|make|mean) (my|me|everything|the world)( (whole "
                "|entire )?life| world| everything)?(?= |[.,!])",
                "(life has been|times are|things are|things have been|it's been|it has been|year has "
                "been|i've had) (so |very |really |quite |a |an |pretty |such a |extremely "
                "){0,2}(hard|tough|rough|difficult|miserable|awful|terrible|bad|struggle|nightmare"
                "|hell)( time| year| life| luck| few (months|years))?",
                "my (own )?(lack of (experience|confidence|skills|qualifications|education|a degree)"
                "|weakness|weaknesses|failures|shyness|nerves|nervousness|insecurity|insecurities"
                "|bad luck|poor (english|grammar|performance)|bad english|low self esteem|imposter "
                "syndrome|impostor syndrome|stutter|age|bad grades|low gpa|criminal record|drinking"
                "|weight|ethnicity|race|sexuality|sexual orientation|immigration status|visa (status"
                "|problems|situation))(?= |[.,!?])",
                "(criminal record|convicted|prison|jail|arrested|felony|on probation for|on "
                "parole)(?! (service"
                "|officer|system|reform|education|program|data|break|period))",
                "(hate|hated|hating|can't stand|despise|sick of|fed up with|tired of) (my|the|his|her"
                "|this) (current |old |former |previous |last |present |ex )?(job|boss|manager"
                "|company|employer|coworkers?|colleagues|team|work|workplace|office|commute)",
                "(my|the) (current |old |former |previous |last |ex )(boss|manager|employer|company"
                "|job|supervisor|team) (is|was|has been|were|are) (so |a |an |very |really |the "
                "|such a |always |just ){0,2}(toxic|terrible|horrible|awful|nightmare|jerk|bully"
                "|abusive|idiot|bad|incompetent|unfair|crazy|the worst|worst|mean|boring|rude|hell"
                "|disaster|racist|sexist)",
                "(toxic|abusive|hostile) (boss|manager|workplace|work environment|environment|company"
                "|culture|job|team|employer)(?= |[.,!])",
            ),
            # Thanks for a kind welcome, not a plea.
            unless=(
                "(put|set|made|making|putting) me (feel )?(so |very |right |quite )?"
                "(at (my )?ease|welcome|comfortable)",
            ),
        ),
    ),
    message="This is personal.",
    rationale="Private matters take the eye off what you bring to the job, and can make the reader "
    "uneasy. Leave them out.",
    sources=("A24",),
    found=(
        Example("My wife and I are expecting a child.", "My wife"),
        Example("I was recently diagnosed with diabetes.", "diagnosed"),
        Example("I need this job to pay my rent.", "need this job"),
        Example("Sorry to bother you, I know that you are busy.", "Sorry to bother"),
        Example("God bless you and your work.", "God bless"),
        Example("You look beautiful in your profile picture.", "beautiful"),
        Example("I am so nervous about Tuesday.", "nervous"),
        Example("I know I am not the most qualified person.", "qualified"),
        Example("After so many rejections I hope for luck.", "rejections"),
        Example("I have been unemployed for a year.", "unemployed"),
        Example("I have epilepsy, but it is under control.", "epilepsy"),
        Example("I made a fool of myself on Tuesday.", "fool of myself"),
        Example("My back went out in March.", "back went out"),
        Example("I could not sleep after our talk.", "could not sleep"),
        Example("My savings are gone, and I am in debt.", "savings are gone"),
        Example("I see that you are a fellow conservative.", "fellow conservative"),
        Example("I am sorry that I rambled.", "sorry that I rambled"),
        Example("I know that I fluffed the second half.", "fluffed"),
        Example("I was a bundle of nerves.", "bundle of nerves"),
        Example("I am six months along.", "months along"),
        Example("The landlord may sell my home.", "landlord may sell my home"),
        Example("My mind went blank at your first question.", "mind went blank"),
    ),
    passes=(
        Example("I studied cancer and depression at a family clinic."),
        Example("I help people who cannot pay rent, and I have diabetes care experience."),
        Example("I helped families in debt, and taught patients who could not sleep."),
        Example("I am sorry that I was late to reply, and that I did not answer sooner."),
        Example("I grew my team at a family business from three to nine."),
        Example("I am sorry that I must ask to move our interview."),
        Example("I admire the work of your family resource center."),
        Example("I fit the role, and your product is beautiful."),
        Example("My experience in surgery wards suits the nurse role."),
        Example("I worked for the Catholic Relief fund and the Trump Tower project."),
        Example("I regret that I could not meet Mr. Berg in person."),
        Example("I was a little nervous at first, and you put me at ease."),
    ),
)
