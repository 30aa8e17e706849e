"""The verbs runners use, and their forms that no rule gives.

Rule: data only. A verb missing here is the usual reason for a phrase that is not recognised: add its base form
to the right list, and its past forms to ``IRREGULAR`` where the rules in ``inflect`` would get them wrong.
"""

from __future__ import annotations

from whyrun.domain.english.listing import listed

#: Base forms that start a verb phrase wherever they start a phrase ("save money", "be around").
PLAIN = listed("""
    accept accomplish notice dig respect invite attend laugh crave crash spoil annoy organise organize qualify
    rebuild relive restore achieve add admit adopt afford age agree allow apologise appreciate argue arrive
    ask avoid be bear beat become begin behave believe belong breathe bring build burn buy calm carry catch
    celebrate chase cheer choose clean clear climb collapse collect combine come commit compete complete
    concentrate connect conquer continue convince cope create cry cut deal decide decompress defeat defend
    deserve destress develop die disappear disconnect discover do drag earn eat encourage endure enjoy enter equal
    escape establish exist expand expect explore express face fail fall feed feel fight fill find finish fit
    fix focus follow forget forgive free fulfil fulfill gain get give go grieve grow handle hang happen have
    heal hear help hide hit hold honour honor improve include increase inspire join journey keep kick know
    lay lead learn leave let lift listen live lose lower lighten loosen maintain make manage matter meet
    melt mend miss motivate move navigate need numb outdo outlast outlive outrun overcome overtake own participate
    pass
    pay perform play please postpone practise practice prepare preserve prevent process prolong promise
    protect prove pull punish push put quieten quit raise reach read realise realize recharge reclaim
    recognise recognize reconnect recover reduce regain relax release relieve rely remain remember remind
    remove repay represent reset return rid ride rise role roam save say scare see seek seem sell send
    set settle shake share shed shine show sit ski slim slow smash socialise socialize solve sort speak spend
    stand start stay stick stop strengthen stretch strive strip struggle succeed suffer support surprise survive
    swap sweat swim tackle take talk teach tell thank think thrive throw tick tire tolerate tone train
    transform travel treat trim trust try turn understand unplug unwind unload upset use vary vent visit
    volunteer wake wander want warm watch wear win wind wish wonder worry worship write
    """)

#: Base forms that are nouns as often: verbs only with something after them ("sleep better", not "sleep").
ALSO_NOUNS = listed("""
    ache act aim answer back balance battle benefit body boost box break burst bust call care cause challenge change
    check chill claim close coach commute complain cook count cover cross cure dance dare date dream drink drive
    drop
    dust ease empty end exercise experience fear finance flee form fuel function glow guide guard hate hike hope hug
    hurt impress jog judge jump kill land last laze level like line link look love mark mother move mow nap offer
    open
    order outlet overcome owe pace pack party peak pick place plan plead point pop power practice praise press pray
    pretend promise push quiet race rage reach recover refuel regret rest result reward rock roll row run rush
    scream
    score search shape shift ship shout sign sing sleep smile smoke snap sound spark sprint stare step store
    stress strike study surf sustain switch talk target taste tempt test thank time touch track trade treat trek
    trip
    trouble trust twist value view walk wash waste weigh work yell zone
    """)

#: Base form → (third person, past, past participle, -ing form); an empty string where the rule holds.
IRREGULAR: dict[str, tuple[str, str, str, str]] = {
    "be": ("is", "was", "been", "being"),
    "have": ("has", "had", "had", "having"),
    "do": ("does", "did", "done", ""),
    "go": ("goes", "went", "gone", ""),
    "bear": ("", "bore", "borne", ""),
    "beat": ("", "beat", "beaten", ""),
    "become": ("", "became", "become", ""),
    "break": ("", "broke", "broken", ""),
    "begin": ("", "began", "begun", "beginning"),
    "bring": ("", "brought", "brought", ""),
    "build": ("", "built", "built", ""),
    "buy": ("", "bought", "bought", ""),
    "catch": ("", "caught", "caught", ""),
    "choose": ("", "chose", "chosen", ""),
    "come": ("", "came", "come", ""),
    "cut": ("", "cut", "cut", "cutting"),
    "deal": ("", "dealt", "dealt", ""),
    "die": ("", "died", "died", "dying"),
    "drink": ("", "drank", "drunk", ""),
    "drive": ("", "drove", "driven", ""),
    "drop": ("", "dropped", "dropped", "dropping"),
    "eat": ("", "ate", "eaten", ""),
    "fall": ("", "fell", "fallen", ""),
    "feed": ("", "fed", "fed", ""),
    "feel": ("", "felt", "felt", ""),
    "fight": ("", "fought", "fought", ""),
    "find": ("", "found", "found", ""),
    "fit": ("", "fitted", "fitted", "fitting"),
    "forget": ("", "forgot", "forgotten", "forgetting"),
    "forgive": ("", "forgave", "forgiven", ""),
    "free": ("", "freed", "freed", "freeing"),
    "get": ("", "got", "got", "getting"),
    "give": ("", "gave", "given", ""),
    "grow": ("", "grew", "grown", ""),
    "hang": ("", "hung", "hung", ""),
    "hear": ("", "heard", "heard", ""),
    "hide": ("", "hid", "hidden", ""),
    "hit": ("", "hit", "hit", "hitting"),
    "hold": ("", "held", "held", ""),
    "hurt": ("", "hurt", "hurt", ""),
    "jog": ("", "jogged", "jogged", "jogging"),
    "keep": ("", "kept", "kept", ""),
    "know": ("", "knew", "known", ""),
    "lead": ("", "led", "led", ""),
    "leave": ("", "left", "left", ""),
    "let": ("", "let", "let", "letting"),
    "lie": ("", "lay", "lain", "lying"),
    "lose": ("", "lost", "lost", ""),
    "make": ("", "made", "made", ""),
    "meet": ("", "met", "met", ""),
    "outdo": ("outdoes", "outdid", "outdone", ""),
    "outrun": ("", "outran", "outrun", "outrunning"),
    "overcome": ("", "overcame", "overcome", ""),
    "overtake": ("", "overtook", "overtaken", ""),
    "pay": ("", "paid", "paid", ""),
    "plan": ("", "planned", "planned", "planning"),
    "prove": ("", "proved", "proven", ""),
    "put": ("", "put", "put", "putting"),
    "quit": ("", "quit", "quit", "quitting"),
    "read": ("", "read", "read", ""),
    "regret": ("", "regretted", "regretted", "regretting"),
    "rid": ("", "rid", "rid", "ridding"),
    "ride": ("", "rode", "ridden", ""),
    "rise": ("", "rose", "risen", ""),
    "run": ("", "ran", "run", "running"),
    "say": ("", "said", "said", ""),
    "see": ("", "saw", "seen", "seeing"),
    "seek": ("", "sought", "sought", ""),
    "sell": ("", "sold", "sold", ""),
    "send": ("", "sent", "sent", ""),
    "set": ("", "set", "set", "setting"),
    "shake": ("", "shook", "shaken", ""),
    "shed": ("", "shed", "shed", "shedding"),
    "shine": ("", "shone", "shone", ""),
    "show": ("", "showed", "shown", ""),
    "sing": ("", "sang", "sung", ""),
    "sit": ("", "sat", "sat", "sitting"),
    "sleep": ("", "slept", "slept", ""),
    "slim": ("", "slimmed", "slimmed", "slimming"),
    "speak": ("", "spoke", "spoken", ""),
    "spend": ("", "spent", "spent", ""),
    "stand": ("", "stood", "stood", ""),
    "step": ("", "stepped", "stepped", "stepping"),
    "stick": ("", "stuck", "stuck", ""),
    "stop": ("", "stopped", "stopped", "stopping"),
    "swap": ("", "swapped", "swapped", "swapping"),
    "swim": ("", "swam", "swum", "swimming"),
    "take": ("", "took", "taken", ""),
    "teach": ("", "taught", "taught", ""),
    "tell": ("", "told", "told", ""),
    "think": ("", "thought", "thought", ""),
    "throw": ("", "threw", "thrown", ""),
    "trim": ("", "trimmed", "trimmed", "trimming"),
    "understand": ("", "understood", "understood", ""),
    "unplug": ("", "unplugged", "unplugged", "unplugging"),
    "unwind": ("", "unwound", "unwound", ""),
    "upset": ("", "upset", "upset", "upsetting"),
    "wake": ("", "woke", "woken", ""),
    "wear": ("", "wore", "worn", ""),
    "win": ("", "won", "won", "winning"),
    "wind": ("", "wound", "wound", ""),
    "write": ("", "wrote", "written", ""),
}

#: Past forms of verbs that runners tell events with, beyond those of the lists above.
MORE_PASTS = listed("turned moved signed joined used roped bolted promised passed ended died swore rang")

#: Auxiliaries and modals: finite wherever they stand.
AUXILIARIES = listed("""
    is are was were am has had have do does did can could will would should shall might may must ought cannot
    isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't can't couldn't won't wouldn't shouldn't
    mightn't mustn't ain't would've could've should've might've must've
    """)

#: Modals, after which the base form stands.
MODALS = listed("can could will would should shall might may must cannot can't couldn't won't wouldn't")

#: Verbs that name no act: "I know …", "I have …" are not things one does.
STATIVE = listed(
    """
    be have know think believe need want like love hate miss feel own owe hope wish mean seem deserve guess
    """
)
