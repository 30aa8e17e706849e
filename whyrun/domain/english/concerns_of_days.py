"""Concerns: what days are made of, work and company, places, races, habits; and what may be asked of each.

Rule: data only; see ``concerns``. A cue names the thing itself and never a word that may be said in passing; what is
only told of others, or is over, ``unless`` takes back. Each question of a concern is after something else.
"""

from __future__ import annotations

from whyrun.domain.english.concerns_of_oneself import Concern
from whyrun.domain.english.listing import pattern
from whyrun.domain.english.open_questions import after

_A_CAUSE = Concern(
    pattern(
        r"""
        (?:rais(?:e|es|ed|ing) (?:\w+ ){0,2}(?:money|funds)|fundrais\w+|(?:for|a) charity|in (?:memory|aid) of)\b
        """
    ),
    (
        after("others", "Who would be moved to know that you are doing it?"),
        after("moment", "What would you like to be thinking of on the day?"),
        after("self", "What does it say about you that you took this on?"),
        after("carry", "What would you like to pass on with it?"),
    ),
    unless=r"(?:through|from|by|works? (?:for|at|in)) (?:a |the |my )?(?:\w+ )?charity|charity shop|made me|bet\b",
    gentle=True,
)
_A_RACE = Concern(
    pattern(
        r"""
        (?:marathons?|half[- ]marathon|ultras?|triathlon|ironman|(?:a|the|my|this|next) races?|finish line|pb|
        personal best|
        medals?|bleep test|fitness test|cut-?off|qualify(?:ing)?|army selection|sub[- ]?\d[\d:]*|good for age|bib)\b
        """
    ),
    (
        after("others", "Who would you tell first?"),
        after("worth", "What would make it worth it, whatever the result?"),
        after("self", "What would you like to find out about yourself on the way there?"),
        after("step", "What would be a good week on the way there?"),
        after("moment", "What would you like to be thinking on the last stretch?"),
    ),
    unless=pattern(
        r"""
        (?:rat|human|school) race|race (?:home|against|round)|not (?:a |about )|don't|never|no (?:medals?|races?)|
        after a race|talk about|without|pulled out|did (?:a|the|my|one)|ran (?:a|the|my|one)|i've done|hate|left out|
        silly|
        raffle|him a medal
        """
    ),
)
_TIME_OF_ONES_OWN = Concern(
    pattern(
        r"""
        (?:time|hour|half hour|minutes?|space|bit|something|thing|peace) (?:\w+ )?(?:to|for|that's|that was|with|
        which is) (?:just |only |all )?(?:me|myself|mine)\b|me[- ]time|(?:just|only) mine\b|peace and quiet|
        (?:nobody|no one) (?:needs|asks|asking|needing|wanting|bothers|calls|talks to|rings)\b|no (?:emails?|phone|
        talking)\b
        """
    ),
    (
        after("moment", "What comes to you when nobody is asking for anything?"),
        after("others", "Who gains when you have had some time to yourself?"),
        after("week", "Where in your week would you like a little more time of your own?"),
        after("loss", "What goes first in a week without any time of your own?"),
        after("self", "Who are you when nobody needs anything from you?"),
    ),
    unless=r"lonely|alone now|how i'm|wants me",
)
_OUT_OF_DOORS = Concern(
    pattern(
        r"""
        (?:outside|outdoors|fresh air|nature|(?:the|a|our) (?:park|woods?|forest|sea|beach|hills?|mountains?|fells?|
        river|canal|sky|trails?|fields?|countryside|reservoir|lake|moors?|birds)|birds|trees|sunrise|sunset|sunshine|
        daylight|soft ground|mud)\b
        """
    ),
    (
        after("place", "Which place out there feels most like yours?"),
        after("others", "Who would you most like to take along out there?"),
        after("self", "What part of you wakes up outdoors?"),
        after("gift", "What would you like to bring home from out there?"),
        after("begin", "What did you love to do outdoors as a child?"),
    ),
    unless=pattern(
        r"""
        outside (?:of|work)|car park|hospice|hospital|over the hill|afraid|scared|safe\b|hit by|refuge|prison|funeral|
        court\b|
        grand\w+|kids|children|breath of|hen\b|shirt|bikini|friends|colony
        """
    ),
)
_WORK = Concern(
    pattern(
        r"""
        (?:(?:at|after|from|off) work|my (?:job|work|boss|desk|shifts?)|the office|an office|office job|desk job|
        working from home|wfh|night shifts?|shifts|commut\w+|customers|call cent(?:re|er))\b
        """
    ),
    (
        after("gift", "What would you like to leave at work, and what to bring home?"),
        after("others", "Who gets the best of you after a good day?"),
        after("self", "Who are you outside of work?"),
        after("moment", "What is the first hour after work like, when it goes well?"),
        after("need", "What do you need most at the end of a working day?"),
    ),
    unless=pattern(
        r"""
        (?:lost|losing|lose|left|quit|without|gave up) (?:my|a|the) job|redundan\w+|laid off|hard work|retired|mess\b|
        to work (?:on|towards?|out|for|at|through|without)|work (?:it )?out|tell anyone|could sit|it's my (?:job|work)|
        used to|good job|lift at|decisions|sick\b
        """
    ),
)
_WITH_OTHERS = Concern(
    pattern(
        r"""
        (?:my (?:mates|friends|club|team|crew|group|pals)|the friends|friends|friendships?|the (?:club|group|team|lads|
        girls|gang|chat|banter|craic|gossip|crew)|parkrun|company|being social|sociable|community|belong(?:ing)?|
        camaraderie|running together|part of something)\b
        """
    ),
    (
        after("others", "Who do you most look forward to seeing?"),
        after("self", "What do you bring to the people you are with?"),
        after("moment", "What is it like when you are all together?"),
        after("loss", "What is a week without that company like?"),
    ),
    unless=pattern(
        r"""
        used to|moved away|no friends|haven't got|girls (?:at|in)|friends with (?:it|myself|my)|company (?:car|is)|
        insurance|
        coach|best friend|my girls|funny|both|house|died|told|said|signed|bet\b|lonely|left out|can have|without|
        make friends|beach|firsts|my company|decent company
        """
    ),
)
_ONES_OWN_SAY = Concern(
    pattern(
        r"""
        (?:freedom|feel(?:ing)? free|be free|(?:in|some|my own|own) control|tells? me what to do|my own (?:pace|terms|
        rules|choice)|my choice|own boss|whenever i (?:like|want)|when i (?:like|want)|if i want)\b
        """
    ),
    (
        after("elsewhere", "Where else in your life would you like a little more say?"),
        after("gift", "What would you do with a day that was all your own?"),
        after("when", "When do you feel most free?"),
        after("self", "Who are you when you’re the one who decides?"),
    ),
    unless=r"birth control|weight|sugar|blood|temper",
)
_HABIT = Concern(
    pattern(r"(?:habits?|routine|structure|discipline|consisten(?:t|cy))\b"),
    (
        after("need", "What helps you to keep at something?"),
        after("gift", "What does a good routine leave room for?"),
        after("value", "What is worth doing every week, for you?"),
        after("moment", "What does a week look like when it runs well?"),
        after("elsewhere", "What else in your life do you keep up like that?"),
    ),
    unless=r"bad habits?|drug|smok\w+|eating",
)
_PLAY = Concern(
    pattern(r"(?:make me laugh|laughing|a laugh|the laughs|laugh more|have fun|it's fun|fun|play with|joy)\b"),
    (
        after("others", "Who do you laugh with most?"),
        after("when", "When did you last laugh out loud?"),
        after("week", "Where in your week would you like a bit more of that?"),
    ),
    unless=pattern(
        r"""
        laugh(?:ed|ing|s)? at|(?:no|not|never|isn't|wasn't|for) fun|mak(?:e|es|ing) fun|used to|play(?:ing)? up|
        have to
        """
    ),
)
_A_NEW_PLACE = Concern(
    pattern(r"(?:i|we|and|since) moved (?:here|to)|new (?:town|city|country|place|area)\b|homesick"),
    (
        after("when", "When do you feel most at home where you are now?"),
        after("others", "Who knows you best where you live now?"),
        after("carry", "What have you brought with you from where you were before?"),
        after("step", "What would make the place you live in a little more yours?"),
    ),
    unless=r"he |she |they moved|moved to (?:tears|fridays?|tuesdays?)",
    gentle=True,
)

#: What is more particular comes first.
OF_DAYS: tuple[Concern, ...] = (
    _A_CAUSE,
    _A_RACE,
    _A_NEW_PLACE,
    _TIME_OF_ONES_OWN,
    _ONES_OWN_SAY,
    _HABIT,
    _WORK,
    _OUT_OF_DOORS,
    _WITH_OTHERS,
    _PLAY,
)
