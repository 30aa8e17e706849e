"""Set phrases and compound nouns, in which a word is not what it says by itself: "doing my head in", "energy bills".

Rule: data only, in lower case and with straight apostrophes. What is in here is heard whole or not at all: a coach's
move whose cue is only a part of one is not made. To add one: a phrase by the word that misleads.
"""

from __future__ import annotations

from whyrun.domain.english.listing import pattern

_ONES = r"(?:my|your|his|her|their|our|the|a|an)"

#: Each begins with a word.
IDIOMS: tuple[str, ...] = (
    # one's years
    r"(?:my |our |the |an )?age[- ]?(?:group|cat|category|grade|graded|grading|groupers?)\b|for (?:ages|an age)\b",
    # the body
    pattern(
        rf"""
        (?:do|does|doing|did|turn|turned|turns|shake|shook) {_ONES} head(?: in)?\b|
        (?:over|off the top of) {_ONES} head\b|on the head\b|
        head (?:start|torch|office|count|chef|teacher|boy|girl|home\b|out\b|down\b|of (?:year|department|sales|hr|it))
        """
    ),
    pattern(
        rf"""
        (?:off|behind|turn|turned) {_ONES} back\b|pats? on the back|
        back (?:office|garden|yard|door|seat|road|row|in the day|to front|and forth)
        """
    ),
    pattern(
        rf"""
        by heart\b|{_ONES} heart out|(?:lose|lost|losing|set|break|breaks|broke) {_ONES} heart\b|change of heart|
        heart (?:rate|of gold|on {_ONES} sleeve)
        """
    ),
    pattern(
        rf"""
        (?:pull|pulling|carry|carrying|throw) {_ONES} weight\b|weight off {_ONES} (?:mind|shoulders|chest)|
        lift(?:ing)? weights?|dead weight|weight of the world|stone(?: cold|'s throw)|stepping stones?|fat chance
        """
    ),
    pattern(
        r"""
        (?:over my dead|student|governing) body\b|body (?:pump|bag|double|clock|language|of water)|
        pains? in the (?:neck|arse|ass|backside|bum|butt)|no pain,? no gain|
        stress (?:fractures?|test|ball|reaction)|nervous system|growing pains
        """
    ),
    # what one feels
    pattern(
        r"""
        (?:drive|drives|driving|drove|send|sends|sent) (?:me|us|him|her|them) (?:mad|crazy|nuts|insane|bananas)|
        (?:mad|crazy) (?:about|for|keen|busy)|like mad\b|(?:go|goes|going|went) (?:bananas|mad|nuts)\b
        """
    ),
    pattern(
        r"""
        sick (?:day|days|leave|pay|note|bag|form)|off sick\b|guilty pleasures?|happy (?:hour|birthday|medium|meal)|
        slap[- ]happy|for crying out loud|crying (?:shame|out for)|cry off\b|far cry|laughing (?:matter|stock)|
        bored to (?:tears|death)|strong (?:coffee|tea|winds?|lager|drink|language)|calm before the storm
        """
    ),
    pattern(
        rf"""
        (?:never|bear in|keep in|change {_ONES}|changed {_ONES}|made up {_ONES}|make up {_ONES}|slipped {_ONES}) mind\b|
        mind (?:you|the gap|{_ONES} own business)
        """
    ),
    pattern(
        r"""
        (?:remote|birth|passport|cruise|quality|pest|damage|crowd|traffic) control|control (?:room|panel|freak)|
        power (?:cut|nap|station|point|tools?|bank)|confidence trick|
        energy (?:bills?|drinks?|gels?|bars?|prices?|company|firm|sector)|
        free (?:t-?shirts?|food|kick|school|bus|parking|trial|rein|fall|entry)|(?:scot|smoke|hands|dairy|gluten)[- ]free
        """
    ),
    # the days
    pattern(
        r"""
        (?:look|looks|looked|looking) (?:after|forward|into|for|up|around|round|away|over|out for)\b|
        (?:pay|pays|paying|paid) off\b|near miss|
        (?:miss|missed|missing) (?:the (?:bus|train|boat|point|call|cut|deadline|target|mark)|work\b|school\b)
        """
    ),
    pattern(
        r"""
        (?:missed|missing) out (?:on (?:a|the|my) (?:place|spot|ballot|bonus|promotion|job)|last (?:year|time)|
        with (?:a|an|my)\b|through|because|by)
        """
    ),
    pattern(
        r"""
        (?:run|ran|runs|running) (?:out of|into|over|errands|the (?:shop|house|office|kitchen|risk)|for office|
        a (?:shop|business|pub|company|bath|fever|temperature|household|house|team|cafe|stall))|in the long run|
        (?:rat|arms|human|mixed) race|race (?:card|relations|car|number|bib|meeting)
        """
    ),
    pattern(
        r"""
        time (?:sheet|zone|trial|table|share|bomb)|in no time|(?:parking|office|disk|head|crawl) space\b|
        (?:coffee|tea) breaks?|break (?:even|time|dance)|(?:nursing|care|retirement|funeral|old people's) home\b|
        home (?:office|truths?|straight|delivery|game|made)|sleep (?:on it|rough|over)|quiet quitting
        """
    ),
    pattern(
        r"""
        work (?:phone|laptop|do|trip|permit|visa|bench|mates|van|experience)|
        team (?:lead|leader|meeting|building|manager|talk)|office (?:chair|party|block|job|hours|politics)
        """
    ),
    pattern(
        r"""
        one of the bananas|piece of cake|takes the (?:cake|biscuit)|chip on my|win[- ]win|own goal|
        goal (?:keeper|difference|kick|post)|(?:off the|broken|criminal|world) record|record (?:player|shop|label)|
        speed (?:limit|camera|dating|bump)|up to speed|(?:bank|new|work[- ]life) balance|balance (?:sheet|bike)|
        proof (?:reading|of (?:address|purchase|id))
        """
    ),
)
