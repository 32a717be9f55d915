"""Money and terms, which wait until an offer is made."""

from decision_tool.reviewer.model import Example, Phrases, Rule

RULE = Rule(
    id="pay",
    severity="error",
    checks=(
        Phrases(
            anywhere=(
                "(salary|salaries|wage|wages)( \\w+)? (range|ranges|expectations?|requirements?"
                "|package|band|bands|bracket|budget"
                "|scale|level|structure|negotiations?|discussions?|offer|offered|increase|question"
                "|questions|details|figures?|history|for this|for the)",
                "(my|your|the|a|an|this|desired|expected|current|starting|base|annual|monthly|target"
                "|competitive|higher|better"
                "|good|great|attractive|generous|fair|decent) (minimum |base |starting |annual "
                "|current |expected |target |monthly |gross |net |competitive )?"
                "(salary|wage|wages|pay|pay rate|remuneration|compensation|paycheck|rate of pay)(?! "
                "({no}|close|attention|off|for itself|back|forward))",
                "(salary|salaries|wages|remuneration|compensation|pay) (and|or|&|,) (other |the |any "
                "|full )?(benefits?|bonus|bonuses|perks|vacation|equity|leave|hours|terms"
                "|conditions)(?! ({no}))",
                "(bonus|bonuses)(?! ((scheme|plan|payment|tracking|management) )?({no}|points?"
                "|round|content|feature|track|chapter|question))",
                "(compensation|pay|pay rate|salary) (package|packages|range|ranges|expectations?"
                "|rates?|scale|grade|band|bands|structure|plan|offered|terms|details|for this|for the"
                "|is|would be)(?! ({no}))",
                "benefits? (package|packages|plan|plans|offered|you offer|that you offer|the company "
                "offers|like health|such as health|policy)",
                "(health|medical|dental|employee|fringe|retirement|insurance|company|staff|other|your"
                "|great|good|generous|excellent|attractive|competitive) benefits(?! (of|to|for|from"
                "|{no}))",
                "(perks|fringe benefits)",
                "(hope|hoping|ask|asking|look|looking|expect|expecting|want|need|thinking|aim"
                "|aiming) (for |of |at )?(something |somewhere "
                "|anything )?(north of|upwards? of|in the region of|in the neighborhood of|in the "
                "ballpark of|around|near|about|over)"
                " .. (thousand|grand|a year|an hour|per hour|per year|\\d{2,3}[.,]\\d{3}|\\d{2,3} "
                "?k)(?! (users|customers|people"
                "|clients|orders|visitors|views|students|patients|calls))",
                "take home (pay|salary|wage|amount)(?! ({no}))",
                "(would|will|could|can|do|did|must|shall|need to|have to|want to|hope to|like to"
                "|expect to|willing to|happy"
                " to|able to) (not |only |never |really )?(move|accept|settle|work|start|switch"
                "|leave|join|take|get|make|earn"
                "|ask|go|live|bring home|consider) .. [$€£]? ?(\\d{2,3}[.,]\\d{3}|\\d{2,3} ?k)(?! "
                "(users|customers|people"
                "|clients|orders|requests|records|rows|units|lines|miles|km|subscribers|visitors"
                "|calls|tickets|cases|views))",
                "(gives|give|giving|pays|pay|paid|offers|offer|offered|gets|get|earns|earn) me "
                "(about |around |only |just |over"
                " |up to |some )?[$€£]? ?(\\d{2,3}[.,]?\\d{3}|\\d{2,3} ?k)",
                "(i'm|i am|currently|was|am) (currently |now )?(on|at|making|earning) (about "
                "|around |over |just )?[$€£]? ?"
                "(\\d{2,3}[.,]\\d{3}|\\d{2,3} ?k)(?! ({no}|users|followers|customers|miles|steps))",
                "(health|dental|medical|vision) (insurance|coverage|cover|plan)(?! ({no}|company"
                "|companies|provider|client|clients))",
                "(401k|pto|rsus?|ote)(?! ({no}))",
                "(paid|parental|maternity|paternity|annual|sick|family|medical) (time off|leave"
                "|vacation|holidays?|days)(?! ({no}))",
                "(vacation|holiday|pto|leave|sick) (days|allowance|entitlement|policy|time|accrual|package)(?! ({no}))",
                "(stock|share) (options|grants?|plan|package|units)(?! ({no}))",
                "equity (package|grant|stake|share|options|compensation|component|offer|portion|and bonus|and salary)",
                "(signing|sign on|joining|year end|annual|performance|relocation|retention) (bonus"
                "|bonuses|package|allowance|reimbursement|payment)",
                "relocation (assistance|support|package|costs?|expenses?|help|benefits?)",
                "(hourly|day|daily|weekly|monthly|overtime|pay) (rate|rates|wage|pay|salary)(?! ({no}))",
                "(negotiate|negotiating|discuss|discussing|talk about|agree on) (a |an |the |my "
                "|your |our |any )?(higher |better |good |fair )?(salary|pay|compensation|wages?"
                "|package|money|raise|terms|benefits|bonus)(?! ({no}))",
                "(earn|earning|make|making|expect|expecting|paid|seeking|asking|asking for|looking "
                "for|at least|minimum of|around|about|is|of) .. [$€£]? ?\\d[\\d.,]{0,12}k? (a|per|an|each"
                "|every|/) ?(year|annum|month|week|hour|yr|hr|day)",
                "(salary|wage|pay|compensation|earn|earning|paid) .. [$€£] ?\\d[\\d.,]{0,12}k?",
                "(earn|earning|earned|earns) (around |about |over |almost |nearly |roughly |at least "
                "|up to |close to |only )?[$€£]?\\d[\\d.,]{0,12}k?(?! (in (revenue|sales|donations|profit"
                "|savings|tips for|new)|for (charity|the)|points|credits|dollars (in|for)|badges"
                "|awards|stars))",
                "(get|getting|be|being) paid (for|per|a|by|well|more|less|fairly|what|at|during|every"
                "|monthly|weekly|overtime)",
                "pay (me|us|raise|rise|rate|raises|increase|grade|scale|slip|transparency)",
                "(pays|paying) (well|better|more|less|good|at least|enough|competitively|a good|a decent|me)",
                "(good|great|better|more|decent|the) money(?! ({no}|laundering|market|transfers?"
                "|movement|flows?|saved|raised))",
                "(remote|flexible|hybrid|home office) (work|working|hours|schedule|arrangement|days"
                "|option|options|policy|arrangements) (policy|policies|days|option|options"
                "|arrangement|arrangements|benefits?|perks?|possibility|allowance)",
                "(work|working) (from home|remotely|fully remote|hybrid) (policy|days|option|options"
                "|allowance|arrangement|is important|would be important|is a must|is essential|if "
                "possible|as well|most)",
                "(ability|option|possibility|flexibility|chance|prefer|preference|able|like|love|need"
                "|want|hope|hoping|opportunity) (to |of |for )(work|working) (remotely|from home"
                "|fully remote|hybrid|remote|part time|a four day|four days)",
                "(remote|hybrid|flexible|part time) (job|role|position|work|schedule|arrangement"
                "|hours) (is|would be) (a must|important|essential|required|preferable|preferred"
                "|ideal|what i)",
                "(prefer|need|want|require|looking for|hoping for|seeking|expect) (a |an |some "
                "|fully |full ){0,2}(remote|hybrid|work from home|flexible|four day) (job|role"
                "|position|work|arrangement|schedule|setup|option|week|hours|working)",
                "(band|bracket|grade|tier|pay scale) (that |which )?(this|the|your) {job} (sits|is|falls|belongs"
                "|comes) (in|at|within|on|under)",
                "my (hourly|weekly|monthly|annual|yearly) (figure|sum|amount|number|total)",
                "(gives?|gave|get|have) (us|me|everyone|everybody|staff) (every|each|all|alternate) (\\w+ )?"
                "(mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|afternoons?|summers?) (free|off)",
                "(weeks?|days?|fortnight|month) (already |is |are |of leave )?(booked|planned) off",
                "(need|want|expect|require|would have to|going to) (to (take|have|book) )?(\\w+ ){0,2}"
                "(weeks?|days?|fridays|mondays) off (in|every|each|during|over|for|a (year|month|week))",
                "(high|higher|low|lower|top|six figure|competitive) (salary|salaries|paying|pay"
                "|wages?|compensation)(?! ({no}))",
            ),
            asked=(
                "(salary|salaries|wage|wages|remuneration)(?! ({no}))",
                "(compensation|perks|pto|stipend|overtime)(?! ({no}))",
                "benefits (are|do|does|can|would|will|come|included|look|and (pay|salary|perks"
                "|vacation|leave|holidays?|culture))",
                "(about|regarding|on|discuss|explain|describe|clarify|know|outline|share) (the |your "
                "|any |my |some |company )?(full )?(benefits|pay|vacation|holidays|leave|raises?"
                "|equity|401k|insurance|pension|terms|days off|time off|allowances?)(?! (of|to|from"
                "|{no}|my|our|this|that|attention))",
                "(what|which|any|are there) (kind of |sort of |type of |other |the )?(benefits|perks"
                "|allowances|leave|holidays|vacation|insurance|pension|equity|stock)(?! ({no}|of|to"
                "|from))",
                "(pay|pays|paying|paid)(?= ?[?])",
                "what (are|is) (the|your|its) (company |employee |main |full )?(benefits|perks|pay"
                "|salary|leave)(?! (of|to|from|for (customers|patients|users|clients)|{no}))",
                "(how much|what) (does|do|will|would|is|can|are|could) .. (pay|pays|paying|earn|make"
                "|paid|get paid)(?! (attention|close|for))",
                "how much (vacation|holiday|leave|time off|money|pay)",
                "how many (vacation|holiday|sick|leave|days off|days of|paid|days from home|remote"
                "|hours|working hours|hours a week|hours per week)",
                "(is|are|would|will|was) (this|the|it|that|your) ({job}|internships?|salary|pay"
                "|contract|overtime|work|job|role|position)( \\w+)? (paid|unpaid|remote|fully remote"
                "|hybrid|negotiable|remote "
                "friendly)(?! (team|work|employee|ads|media|search|social|sensing|interview))",
                "(is|are) (it|there) .. (remote|remotely|from home|hybrid|flexible hours|flexible "
                "working|flexible schedule|part time)(?! (interview|meeting|call|team|conversation))",
                "(can|could|may|would|will|do|does) (i|one|we|people|you|employees|the team|your team"
                "|staff|everyone) .. (work|working) (remotely|from home|remote|flexibly|hybrid|part "
                "time)",
                "(do|does|can|could|will|would) (you|the company|your company|the team|your team"
                "|they) (also |currently |even )?(offer|provide|allow|support|give|have|permit) .. "
                "(remote|benefits|insurance|bonuses|bonus|equity|stock|relocation|vacation|pto|leave"
                "|perks|flexible|flexibility|pension|overtime|work from home|working from home|hybrid"
                "|parental|health)(?! (of|to|from|{no}))",
                "(remote|hybrid|flexible) (work|working|option|options|policy|possibilities|possible"
                "|allowed|or)(?! ({no}|interview))",
                "(work|working) from home",
                "(time|days|weeks|week|hours) off",
                "(match|matches|matched|contribute|contributes|pay into|pays into|top up) .. "
                "(pension|pensions|401k|retirement)",
                "(pension|retirement|401k) (contributions?|scheme|plan|match|matching|savings)(?! ({no}))",
                "(figure|number|amount|sum|range) (in|on|from|of|given in|shown in) (the|your) (job "
                ")?(advert|ad|advertisement|posting|listing"
                "|job description|job post)",
                "(mondays|tuesdays|wednesdays|thursdays|fridays|weekends|summers|evenings) off",
                "(moving|relocation|travel|commuting|visa) (and visa |and moving )?(costs?|expenses|fees|allowance)",
                "(monthly|weekly|yearly|annual|hourly|starting|regular) (payments?|earnings|income)",
                "how much (would|will|could|can|do|should) i (take home|bring home|get|be (getting"
                "|paid|making|earning)|earn"
                "|make|receive|have in)",
                "(extras|freebies|discounts?|goodies|rewards|incentives|add ons) (for|to) (the "
                "|your |all )?(staff|employees"
                "|workers|team members|people who work)",
                "(free|subsidized|discounted) (lunch|lunches|food|meals|snacks|gym|parking pass|membership|transport)",
                "(wiggle room|leeway|room|flexibility|give) (on|in|around|for|with|to (negotiate"
                "|improve|raise|increase)) (the"
                "|that|this|your)( \\w+){0,2} (number|figure|amount|offer|rate|package|range|sum|money)",
                "(provide|offer|give|include|cover|pay for|arrange) (any |some |free |me |us |the "
                "|for |with ){0,3}"
                "(accommodation|housing|a car|company car|car allowance|travel costs|commuting "
                "costs|childcare|meals)",
                "(is|are|was|will|would) (it|this|that) .. (paid|unpaid|remote|fully remote|negotiable)"
                "(?! (team|work|employee|ads|media|search|social|sensing|interview))",
                "(job|role|position|work|it|this|internship) (pays|would pay|will pay)(?! (attention"
                "|off|for itself|close))",
                "(raises|raise) (are|is|do|given|reviewed|schedule|policy)",
            ),
            unless=(
                "(support|supported|manage|managed|handle|handled|run|ran|oversee|oversaw|administer"
                "|administered|process|processed|design|designed|lead|led|coordinate|coordinated|audit"
                "|audited) (the |all |our |global |their )?(compensation|benefits|payroll|pay|salary"
                "|salaries|leave|wages|rewards)(?= |,)",
                "(years?|experience|background|expertise|career|worked|work|working|specialist"
                "|specializ(e|ed|ing)|degree|expert|certified"
                "|certification|skills|led|lead|built|managed|manage) .. (in|with|across|of|on) .. "
                "(compensation|benefits|payroll|pay|salary|wages?|rewards|equity)",
                "(after|from|during|since|following|on|took) (my |a |an )?(\\w+ )?(parental|maternity|paternity|family"
                "|sick|medical) leave(?![^?]{0,200}[?])",
                "(negotiated|renegotiated|ran|led|built|designed|redesigned|rolled out) (a |the |our |my "
                "|all |supplier |vendor |client ){0,3}(pay|bonus) (terms|schemes?|plans?|programs?)",
                "(interview|meeting|call|conversation|assessment) (be|is|take|takes|happen|happens"
                "|held|to be) (remote|remotely|in person|on site|onsite|hybrid)",
            ),
        ),
    ),
    message="This is about pay or terms.",
    rationale="Before an offer it can look as if the job mattered less than its terms. Leave it "
    "until they make an offer.",
    sources=("A25",),
    found=(
        Example("Could you tell me the salary range?", "salary range"),
        Example("Before Tuesday I would like to know what the job pays.", "pays"),
        Example("Is the position remote?", "remote"),
        Example("How many vacation days are there?", "vacation days"),
        Example("My salary expectation is $70,000 a year.", "salary expectation"),
        Example("I heard that you offer great benefits.", "great benefits"),
        Example("What benefits do you offer?", "benefits"),
        Example("Can I work from home on Fridays?", "work from home"),
        Example("How much would I take home each month?", "take home"),
        Example("I would not move for less than 85,000.", "85,000"),
        Example("I would hope for something north of seventy thousand.", "seventy thousand"),
        Example("Could you say whether staff get Fridays off?", "Fridays off"),
        Example("I am currently on 45k and hope for more.", "45k"),
        Example("It would help to know the grade this role falls under.", "grade this role falls"),
        Example("Do you contribute to a pension?", "contribute"),
        Example("My old firm gave us every second Monday off.", "every second Monday off"),
        Example("What would my weekly sum be?", "my weekly sum"),
        Example("I have two weeks booked off in May.", "weeks booked off"),
        Example("Could you tell me how many weeks off your nurses get?", "weeks off"),
    ),
    passes=(
        Example("I look forward to our interview for the Compensation Analyst role."),
        Example("I look forward to our interview for the compensation analyst role."),
        Example("I would love to support compensation, benefits and leave at your firm."),
        Example("As a Benefits Manager I pay attention to detail."),
        Example("Our interview for Head of Pay is on Friday."),
        Example("I have ten years in compensation and benefits consulting."),
        Example("I led a remote sales team and cut the cost of payroll by a tenth."),
        Example("The project benefits from my years in private equity."),
        Example("I took two days off to see your exhibition, and I ran the pension scheme records."),
        Example("I know the salary books of the mill, and I was glad to hear about the pension records."),
        Example("Will the interview be remote or on site?"),
        Example("I returned from parental leave and ran a bonus scheme for 300 drivers."),
        Example("I explained the bonus scheme software to 40 stores, and took it to 90,000 users."),
        Example("Could you tell me where the interview for the payroll clerk position takes place?"),
    ),
)
