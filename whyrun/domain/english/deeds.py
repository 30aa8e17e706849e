"""Verbs that say who somebody is: what a trait is inflected from, and what a runner may say they won't do.

Rule: data only. A verb that is not here makes no trait: "loses weight" is true, and nobody's identity.
"""

from __future__ import annotations

from whyrun.domain.english.listing import listed

#: Verbs whose doing says who somebody is, each with what may follow; "*" stands for anything.
TRAIT_VERBS: dict[str, frozenset[str]] = {
    **dict.fromkeys(
        listed("""
        care share choose listen trust follow lead face teach learn grow explore laugh play push
        honour honor inspire understand enjoy connect build pray chase notice love protect support solve
        dare forgive smile nurture encourage cheer volunteer celebrate appreciate treasure welcome
        """),
        frozenset({"*"}),
    ),
    "help": listed("others people them someone somebody those kids children beginners"),
    "carry": listed("on my them someone people"),
    "keep": listed("""
        going up on showing the him her them growing caring choosing one learning moving trying coming at life
        believing giving playing faith hope dreaming promises pace
    """),
    "stay": listed("sober strong calm close curious true present kind active connected humble in with honest on"),
    "live": listed("now fully slowly simply life for well"),
    "show": listed("up my them people others kids"),
    "look": listed("after out for"),
    "take": listed("care up part time nothing responsibility"),
    "set": listed("an the a"),
    "turn": listed("up"),
    "come": listed("home back through"),
    "pay": listed("attention"),
    "stand": listed("up by on tall"),
    "go": listed("out further outside on"),
    "say": listed("yes"),
    "hold": listed("space my"),
    "pass": listed("something it"),
    "break": listed("the"),
    "give": listed("my something back more people others it them the everything her him"),
    "put": listed("my people family others"),
    "finish": listed("what things"),
    "make": listed("my people others time room memories"),
    "get": listed("outside"),
    "rise": listed("to early again"),
    "remember": listed("my what who how where i i'm to the all"),
    "sing": listed("out in to the"),
    "believe": listed("in that"),
    "stick": listed("with at to"),
    "belong": listed("outside out here to"),
    "feel": listed("alive free strong stronger at part close grateful connected whole calm ready lucky happy human"),
    "find": listed("out my joy the"),
    "think": listed("clearly before about of"),
    "breathe": listed("deeply easily again before"),
}
#: What may follow "is" in "a runner who is …".
BEING: frozenset[str] = listed("""
    there present part kind patient honest brave calm grateful free real reliable someone somebody easy humble gentle
    strong steady curious independent open useful alive a an the in at good around kinder calmer friends
    active able
    """)
#: What a runner may say they won't do: verb → what may follow.
WONT: dict[str, frozenset[str]] = {
    "give": listed("up in"),
    **dict.fromkeys(listed("let quit waste rust shout settle forget stand hide drift miss"), frozenset({"*"})),
    "take": listed("my it this the what anything nothing life people them"),
    "go": listed("back"),
    "stop": listed("trying moving learning growing playing caring"),
    "sit": listed("still by out"),
    "be": listed("a the"),
    "turn": listed("away into"),
    "look": listed("away back"),
    "end": listed("up"),
    "break": listed("my"),
}
#: What somebody does who says it with the verb alone: "exploring".
ALONE = listed("explore laugh dream wonder dance sing learn improve")
#: What stays true of somebody who says it of themselves: "I'm stubborn".
STEADY = listed("""
    curious stubborn competitive determined grateful patient brave free lucky proud restless hopeful kind honest
    independent adventurous
    """)
#: What who names it by itself holds dear.
WORTHWHILE = listed("""
    peace freedom silence solitude health sleep quiet calm joy friendship community company family time space
    independence balance integrity honesty stability
    wonder growth courage beauty discipline hope love respect self-respect confidence nature energy strength adventure
    """)
#: What ends a want without saying who somebody is.
FOR_NOW = listed("again once someday eventually properly now too")
