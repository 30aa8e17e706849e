"""Adjectives that runners say of themselves, and how they feel about them.

Rule: data only.
"""

from __future__ import annotations

from whyrun.domain.english.listing import listed

#: States one runs towards.
GOOD = listed("""
    fit fitter healthy healthier strong stronger happy happier calm calmer free alive better well proud
    confident fast faster quick quicker lean leaner thin thinner slim slimmer skinny trim toned attractive
    active energetic energised energized relaxed peaceful sane balanced grounded independent mobile sharp
    focused focussed positive useful brave braver tough tougher resilient light lighter young younger present
    patient kind kinder nicer normal myself whole complete connected good great sober clean disciplined
    consistent competitive equal productive motivated unstoppable invincible powerful beautiful sexy pretty hot ready
    older-but-fit experienced flexible athletic sporty accountable successful
    """)
#: States one runs away from, or simply is in.
HARD = listed("""
    tired exhausted stressed anxious depressed sad lonely bored fat overweight unfit old older lazy weak ill
    sick injured angry scared afraid worried unhappy unhealthy obese diabetic restless overwhelmed burnt burned
    lost stuck broken heavy big bigger slow grumpy moody irritable ashamed embarrassed insecure shy single
    divorced retired unemployed pregnant menopausal autistic bipolar addicted hooked obsessed stubborn busy
    hungry greedy mad crazy nervous numb down low
    """)
#: How one feels, and would rather not.
UNEASY = listed(
    """
    tired exhausted stressed anxious sad lonely bored angry scared afraid worried unhappy restless overwhelmed lost
    stuck grumpy irritable ashamed embarrassed insecure shy nervous numb down low knackered fed-up frustrated tense
    """
)
ADJECTIVES = GOOD | HARD
#: Adjectives that are base forms of verbs as well.
VERB_LOOKALIKES = listed(
    """
    calm free equal clear open clean complete fit slow trim warm quiet lower last light level empty better live
    own present mean tire like
    """
)
