"""Coach's moves for what running does to the head and the heart.

Rule: data only; see ``move``. The first that fits is asked first.
"""

from __future__ import annotations

from whyrun.domain.english.listing import pattern
from whyrun.domain.english.moves.move import Move
from whyrun.domain.english.values import Shape

MOVES: tuple[Move, ...] = (
    Move(
        r"clear(?:s|ing|ed)? my (?:head|mind)\b.*\b(?:work|office|job|meetings?|shift)",
        ("What is different at home once your head is clear?", "What do you have room for once your head is clear?"),
        ("Who gets the clear-headed you?", "Who are you once your head is clear?"),
    ),
    Move(
        r"clear(?:s|ing|ed)? my (?:head|mind)|clear head|head(?:space| space)|head clear",
        ("What is different once your head is clear?", "What do you have room for once your head is clear?"),
        ("Who gets the clear-headed you?", "Who are you once your head is clear?"),
    ),
    Move(
        pattern(
            r"""
            (?P<x>(?:half )?hour)\b.*\b(?:mine|my own|myself|to me|for me|no ?(?:one|body)|alone)|
            (?P<y>(?:half )?hour) (?:of|to (?:myself|my))
            """
        ),
        (
            "What happens in a week without that {x}?",
            "What happens in a week without that {y}?",
            "Who do you get to be in that {x}?",
        ),
        ("Who are you in that {x}?", "Who are you in that {y}?", "What do you bring back to others from that {x}?"),
        unless=r"deserve|need|want|wish|'d (?:like|love|kill|give)|never|don't (?:get|have)",
    ),
    Move(
        pattern(
            r"""
            time (?!so\b).*(?:mine|my own|myself|no ?(?:one|body)|alone)|(?:time|hour|hours|space|something|day|world|
            evening|mornings?) to myself|for myself|^(?:just |only )me$|just for me|(?:it's|is|just|for) my time\b|
            my own time\b|
            (?:be|being|time|out|run|running) alone|alone (?:time|with my)|no ?(?:one|body) (?:\w+ )?(?:calls|needs|
            wants|asks|asking|can (?:reach|find|call|get|teams|
            text|email|bother|ask|want)|bother|talk|shouts|screams)|solitude|by myself|on my own\b(?! two)|own space
            """
        ),
        ("Who do you get to be in that time?", "What happens in a week without that time?"),
        ("Who do you get to be in that time?", "What do you bring back to others from that time?"),
        unless=pattern(
            r"""
            (?:found|find|finding) (?:it|out)|asks when|when i should|see for myself|now it's (?:\w+ )?me|it's (?:just |
            only )?me (?:on my own|by myself|alone)|
            ever ask(?:s|ed)|(?:nobody|no one) to talk|(?:did|went|ran|was|been) (?:\w+ ){0,4}on my own|feel alone|
            liv(?:e|ing) (?:alone|on my own)|lonely|not alone|less alone|(?:gloves|shoes|socks|laces|coat|bra|clothes|
            dressed|do it|eat (?:\w+ )*|
            did it|done it|manag\w+|stand|stairs) (?:\w+ ){0,2}?(?:by myself|on my own)
            """
        ),
    ),
    Move(
        r"(?<!before i )(?<!before i can )sleep(?! in\b| with\b| apn)",
        (
            "What is better the day after a good night?",
            "Why does sleeping well matter to you?",
            "What does a good night change for you?",
        ),
        ("Who gets the rested you?", "Who are you after a good night?"),
    ),
    Move(
        pattern(
            r"""
            switch(?:es|ing)? off|quieten|silenc|stop(?:s)? (?:me )?(?:thinking|overthinking|worrying)|overthink|
            washing machine|my head is (?:so|always|too)|head (?:spins|spinning)|out of my (?:own )?head|my head goes|
            noise|my mind (?:off|goes|is|stops|quiet)|my brain (?:off|goes|is|stops|quiet|needs)|shut(?:s|ting)? (?:it |
            my (?:brain|head|mind|thoughts) |the \w+ |everything )?(?:off|up|down)|thoughts|(?:my|the|those|these|all|
            no) worries|forget (?:about )?(?:everything|work|it all|my)|mind (?:wander|quiet|off|empty|blank)|noisy
            """
        ),
        ("What is there when it goes quiet?", "What do you have room for once your mind is quiet?"),
        ("Who are you when your mind is quiet?", "Who gets more of you afterwards?"),
        unless=r"need(?:s)? it|(?:can't|cannot|never|couldn't) forget|(?:they|he|she|people|everyone|mum|dad|wife|"
        r"husband)(?:'d|'ll| would| will| can)? stop",
    ),
    Move(
        pattern(
            r"""
            stress|pressure|tension|unwind|de-?stress|decompress|off steam|blow off|valve|frustrat|anger|angry|
            rage\b|mad\b|aggression|burn(?:ed|t)? ?out
            """
        ),
        ("How would you like to feel instead?", "What can you do after a run that you couldn’t before it?"),
        ("Who gets the calmer you?", "What would you have room for without it?"),
        unless=r"(?:blood|peer) pressure|like mad|madly|no pressure|stress[- ](?:relie|bust|free|manage)|"
        r"somewhere to be (?:angry|mad)|nothing else|(?:is|are|gets?|was|were) (?:\w+ )?(?:angry|mad) (?:at|with) me",
    ),
    Move(
        r"calm|peace\b|peaceful|serenity|relax|zen\b|tranquil",
        ("What does that calm make possible for you?", "Where else could you use some of that calm?"),
        ("Who are you when you’re calm?", "Who gets the calmer you?"),
        unless=r"peace with|(?:wife|husband|partner|she|he|they|kids|family) (?:gets?|have|has|can|relax)|world peace|"
        r"^(?:then )?i can (?:finally |at last )?(?:relax|rest)$|then i can",
    ),
    Move(
        r"sane\b|sanity|sorts? my head|mental|moods?\b|headspace|therapy|(?:helps? me|how i|way (?:i|to)|to) cope\b|"
        r"coping with",
        ("What is different in you on the days you run?", "What goes first when you don’t run?"),
        ("Who else notices the difference?", "Who are you on a good day?"),
        unless=r"in the mood|cope without|or therapy|never cope",
    ),
    Move(
        r"energy|energi|more awake|less tired|not be (?:so )?tired|wakes? me up",
        ("What do you want that energy for?", "What goes undone when you’re tired?"),
        ("Who would get the best of that energy?", "Who are you when you’re awake and well?"),
        unless=r"energy for|energy to\b",
    ),
    Move(
        r"quiet|silence|stillness",
        ("What do you hear in that quiet?", "What happens in a week without that quiet?"),
        ("Who are you when it’s quiet?", "What do you take home from that quiet?"),
        unless=r"quietly|too quiet|quiet (?:at home|here|house|flat|since)|house is|(?:go|goes|went|going|gone|real|"
        r"so|you're|i'm|being) quiet\b|"
        r"quiet (?:kind|girl|boy|one|kid|child|man|woman|guy|lad|lass|person|type)\b",
    ),
    Move(
        pattern(
            r"""
            think(?:ing)? (?:time|things|through|straight|about (?!nothing)|clearly|space)|time to think|
            chance to think|process|reflect|ideas|solve
            """
        ),
        (
            "What do you get to think about there that has no room elsewhere?",
            "What becomes clearer when you’ve had time to think?",
        ),
        ("Who are you when you’ve had time to think?",),
        unless=r"(?:any|no)thing else|the process|i process (?!it|things|stuff|every|my|what)|not (?:\w+ )?think|"
        r"stop(?:s)? (?:\w+ )?thinking|thinking about nothing",
    ),
    Move(
        pattern(
            r"""
            outside|outdoors|(?:in|of|with|love|like|and) nature\b|^nature\b|fresh air|clean air|woods|forest|
            trails?\b|mountains?\b|sunrise|sunset|the sea\b|(?:on|along|at|down) the beach|river|reservoir|countryside|
            lanes|birds|
            sunshine|scenery|views?\b|seasons|hills\b|mud\b|the rain|dawn|stars
            """
        ),
        ("What do you bring home from out there?", "What would you miss most about it?"),
        ("What do you bring home from out there?", "Who are you out there that you can’t be indoors?"),
        unless=pattern(
            r"""
            want to (?:\w+ )?(?:run|jog|walk|be able)|one day|look good|
            trail(?:ing)? off|point of views?|beach body|mountain trip|to the beach|embarr?ass|safe|swim|the bridge|
            stood|even in|all got|mud up|sing\b|marathon|ultra\b|outside (?:his|her|their|the)|used to
            """
        ),
    ),
    Move(
        pattern(
            r"""
            (?:feel(?:s|ing)?|being|be|so|am|i'm) (?:\w+ )?free(?:r)?\b(?! [a-z]*(?:shirt|food|stuff|time|entry|
            place))|freedom
            """
        ),
        ("Where else in your life would you like to feel that free?", "What are you free from when you run?"),
        ("What would you do first with a little more of that freedom?", "Who are you when nothing holds you?"),
        unless=r"free of|it's free|cheap|free time",
    ),
    Move(
        r"(?:feel(?:s|ing)?|me|i'm|am) (?:\w+ )?alive",
        ("When do you feel most alive out there?", "What goes to sleep in you when you don’t run?"),
        ("Who are you when you’re that alive?", "Where else would you like to feel that alive?"),
    ),
    Move(
        pattern(
            r"""
            like (?:my ?self|me\b)|myself again|me again\b|the real me|be myself|to be me\b|my old self|
            honest i (?:ever )?am|lose(?:s)? myself|find(?:s|ing)? myself|who i really am
            """
        ),
        ("Who is that self you get back?", "When do you feel most like yourself?"),
        ("Where else would you like to be that person?", "Who gets to meet that person, besides you?"),
        unless=r"part of who|(?:might|may|will|would|they|to|she|he|doesn't|don't) like me|look(?:s|ed)? like me|"
        r"ask me again|don't (?:\w+ )?(?:recogni|know)|lose|laugh at|find out|"
        r"(?:people|women|men|others|girls|boys|kids|someone|somebody|anyone|everyone|runners) like me",
    ),
    Move(
        pattern(
            r"""
            better (?:me\b|person|version|human|man\b|woman\b|self)|best (?:me\b|version|self|of me)|
            best i can be|improve myself|better myself|the (?:man|woman|person) i (?:want|could|can)|
            become (?:a|the|someone|who)
            """
        ),
        (
            "What would that person do tomorrow that you don’t do today?",
            "What is the first thing that would be different?",
        ),
        ("What does being that person mean to you?", "What would that person stand for?"),
    ),
    Move(
        pattern(
            r"""
            potential|what i'?m capable of|what i(?: am|'m) made of|how far i can|
            find(?:ing)? out for myself|see (?:if|what|how) (?:i\b|far|
            my)|find(?:ing)? out (?:what|if|where|how)
            """
        ),
        ("What do you hope to find out about yourself?", "What would you do differently if you knew?"),
        ("What do you hope to find out about yourself?", "Who would you be, once you knew?"),
        unless=r"how it (?:all )?(?:turns|ends|goes|works)|you find out",
    ),
    Move(
        r"self[- ]?worth|self[- ]?respect",
        ("When do you feel that most?", "Where in your life would you like more of it?"),
        ("When do you feel that most?", "Where in your life would you like more of it?"),
        unless=r"\bno\b|lost|lack|never",
    ),
    Move(
        r"confiden|self[- ]?esteem|believe in myself|self[- ]belief",
        ("When did you last feel sure of yourself?", "Where in your week would you feel the difference?"),
        ("What would you dare if you were sure of yourself?", "When did you last feel sure of yourself?"),
        unless=r"\bno\b|lost|lack|never|haven't",
    ),
    Move(
        r"control\b|in charge",
        ("What does having that control give you?", "What feels out of your hands the rest of the week?"),
        ("Who are you when it’s in your own hands?",),
        unless=r"out of control|weight|blood|diabet|sugar",
    ),
    Move(
        r"(?:told|said|thought|bet) (?:me )?(?:that )?(?:i|i'd) "
        r"(?:couldn't|can't|could never|would never|wouldn't|never|wasn't)\b",
        ("What have you found out about yourself since then?", "What did you decide when you heard that?"),
        ("What do you know about yourself that nobody knew then?", "Who would you be with nothing left to prove?"),
    ),
    Move(
        r"^(?:just |only )?(?:myself|me)$",
        ("What would you most like to give yourself?", "What do you find out about yourself out there?"),
        ("What does being yourself mean to you?", "Who are you when nobody wants anything from you?"),
    ),
    Move(
        pattern(
            r"""
            prov(?:e|es|ing)\b|proof\b|doubt|(?:told|said|thought|saying) (?:me )?(?:that )?i (?:couldn't|can't|
            could never|would never|wouldn't|wasn't)|said i'd never|wrong about me|
            told i (?:couldn't|can't|would never)
            """
        ),
        ("What would you believe about yourself then?", "Who would you be proving it to?"),
        ("Who would you be with nothing left to prove?", "What would you do with that certainty?"),
    ),
    Move(
        pattern(
            r"""
            (?:i can do|doing|do) (?:hard|difficult|tough|anything|scary)|capable|don't fall apart|
            i'm strong enough|survive\b|get through|i can handle|resilien|mental(?:ly)? tough
            """
        ),
        ("Where else in your life do you need to know that?", "When did you last need to know that?"),
        ("What would you dare next, knowing that?", "Who else draws strength from that in you?"),
    ),
    Move(
        pattern(
            r"""
            (?:a|the|good|new|like|love|my|personal) challenge|challenges? (?:me|myself)|push(?:es|ing)? (?:me|
            myself)|test(?:s|ing)? (?:me|myself)|my limits?\b|where my limit|comfort zone|outdo myself|
            beat myself
            """
        ),
        ("What does a good challenge bring out in you?", "What do you find out about yourself there?"),
        ("What would you dare next?", "Who are you at the edge of what you can do?"),
    ),
    Move(
        r"(?:strong|stronger|strength|powerful|power\b|invincible|unstoppable|badass|fierce)",
        ("What do you need that strength for?", "When do you feel that strength most?"),
        ("What do you need that strength for?", "Who are you when you feel strong?"),
        unless=r"power of|strong one|stronger (?:bond|relationship)|strong (?:legs|back|arms|core) for|strength for|"
        r"strong enough (?:for|to)",
    ),
    Move(
        r"achiev|accomplish",
        (
            "What have you done before that still makes you smile?",
            "What would you most like to look back on?",
        ),
        ("What would you most like to look back on?", "What does that say about what matters to you?"),
    ),
    Move(
        r"(?:be|feel) (?:\w+ )?proud\b|pride\b",
        ("What would you love to be proud of?", "Who would you most like to tell about it?"),
        ("What would you love to be proud of?", "Who are you when you’re proud of yourself?"),
        shapes=frozenset({Shape.WANT, Shape.ABILITY, Shape.NOUN}),
        unless=r"(?:him|her|them|kids|daughter|son|dad|mum|mom) (?:to )?(?:be|feel) (?:\w+ )?proud",
    ),
    Move(
        r"proud|pride\b|pulled off|success",
        ("What about it makes you proudest?", "What does it tell you about yourself?"),
        ("What does that say about what matters to you?", "Who are you when you’re proud of yourself?"),
    ),
    Move(
        pattern(
            r"""
            quit(?:ter|ting)?\b|give(?:n)? up|giving up|finish what|stick (?:to|with|at)|follow(?:ing)? through|
            commit(?!tee)
            """
        ),
        (
            "When you keep at it, what changes in how you see yourself?",
            "What would it mean to you to be somebody who keeps going?",
        ),
        ("What else would you trust yourself with?", "Who would you like to see you keep at it?"),
        unless=r"^i (?:always )?(?:give up|quit)|(?:i|me) quit\b|quit me|i gave up|"
        r"quit (?:smoking|vaping|the|"
        r"drinking|my|covering|working)|"
        r"give up (?:smoking|drinking)",
    ),
    Move(
        r"(?:keep|keeping|build|building|make|making|form|forming|have|stay|my|a|the|good) (?:\w+ ){0,3}?habit\b",
        ("Who will you be after years of it?", "What else gets easier because of it?"),
        ("Who will you be after years of it?", "Who else lives better because of it?"),
        unless=r"bad habit|only a habit|^(?:an? |the |my )?(?:good |healthy )?habit and",
    ),
    Move(
        r"(?P<x>discipline|routine|structure|rhythm|consistency)\b",
        ("What does that {x} make possible for you?", "What happens in a week without that {x}?"),
        ("Who will you be after years of it?", "What does that {x} make possible for you?"),
    ),
    Move(
        pattern(
            r"""
            purpose|meaning\b|reason to (?:get (?:up|out|dressed)|put |leave )|something to look forward
            """
        ),
        ("What is a day like when you have that?", "What does a day without it feel like?"),
        ("Who are you when you have that?", "What is a day like when you have that?"),
        unless=r"on purpose",
    ),
    Move(
        pattern(
            r"""
            leave something|legacy|make a difference|mattered|counts? for something
            """
        ),
        ("What would you want to be remembered for?", "Who would you want it to reach?"),
        ("What would you want to be remembered for?", "Who would you want it to reach?"),
    ),
    Move(
        r"(?:at|behind|from|in front of|staring at|looking at|on) (?:a |the |my |our )?(?:\w+ )?"
        r"(?:desks?|screens?|phone)\b|"
        r"desk job|^(?:my |the )?(?:desk|phone|screens?)\b|(?:desk|screens?) (?:all|time)|"
        r"sit(?:ting)? (?:all|at a|down all|indoors)|computer|indoors all|cooped",
        ("What changes in your day once you’ve been outside?", "What do you come back with?"),
        ("What changes in your day once you’ve been outside?", "Who are you once you’re up and moving?"),
        unless=r"(?:ones?|girls?|lads?|boys?|woman|man|people|staff|lady|guy) (?:at|on|behind) (?:the|a)|asked me|"
        r"cover|the screen\b|wouldn't|the phone rang|phone rang|want to sit|if i sit|on his phone|on her phone|"
        r"for a computer|put this on|(?:phone|watch|app) (?:tells|told|says|said)|help someone|through a phone|"
        r"no phone|phone signal|no screens",
    ),
    Move(
        r"escap|get(?:ting)? away|run(?:ning)? away|away from|break from|distance between|from people",
        ("What do you come back with?", "What do you find out there, once you’re away?"),
        ("Who are you when you’re away from it?", "What would you like to be heading towards?"),
        unless=r"except away|take(?:s|n)? away|go away|throw|between me and|from me\b|from myself",
    ),
    Move(
        pattern(
            r"""
            out (?:of (?:the (?:house|door|flat|office)|halls|town)|the (?:house|door))|off the (?:couch|sofa)|
            get(?:s|ting)? (?:me )?(?:moving|outside|out(?:$|,| (?:there|in|on|into|more|every|before|after|for|and|
            when)))
            """
        ),
        ("What do you find once you’re out there?", "What feels different when you come back?"),
        ("What feels different in you when you come back?", "What would you miss if you stayed in?"),
        unless=r"(?:he|she|they|who|mum|mom|dad) (?:can't |doesn't |never )?gets? (?:out|moving)|gym|help(?:ing|"
        r"s)? |other(?:s| people)",
    ),
    Move(
        r"god\b|jesus|the lord|pray(?:er|ing)?\b|faith\b|spiritual|bless",
        ("What do you take home from that?", "What feels closer when you run?"),
        ("Who are you called to be, as you see it?", "What feels closer when you run?"),
        unless=r"bless (?:her|him|them|'em)\b|at church|oh my god|god knows|thank god|for god",
    ),
    Move(
        pattern(
            r"""
            one day i (?:won't|will not|might not|may not|can't)|while i (?:still )?can|life(?:'s| is) (?:too |
            so |very )?short|time is short|before i die|go by without|life's flying|wast(?:e|ing) (?:it|my life|
            time)|won't always|not here forever|run out of time|body i was given|legs that work|
            what i(?:'ve| was| have been) given
            """
        ),
        ("What do you most want to have done with that time?", "What would make it time well spent?"),
        ("What would make it time well spent?", "What would you want to be able to say at the end?"),
    ),
)
