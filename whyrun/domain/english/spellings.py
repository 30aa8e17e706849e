"""How people type, and how it is written: short forms, missing apostrophes, usual slips.

Rule: data only, all keys in lower case. Only what is sure without its neighbours belongs in ``EXPANSIONS``;
what needs a look at the next word is in ``normal``.
"""

from __future__ import annotations

from whyrun.domain.english.listing import listed, paired, phrased

#: One typed word → the words that it stands for.
EXPANSIONS: dict[str, str] = paired(
    """
    incl: including /
    i: I / im: I'm / i'm: I'm / ive: I've / i've: I've / i'd: I'd / i'll: I'll / iam: I am / bc: because / b/c:
    because / bcuz: because / bcz: because / becuz: because / cuz: because / cos: because / coz: because / cus: because
    / 'cause: because / 'cos: because / becos: because / becuase: because / becasue: because / beacuse:
    because / becaus: because / becouse: because / cause: because / wanna: want to / gonna: going to / gotta:
    have to / gimme: give me / lemme: let me / hafta: have to / tryna: trying to / dunno: don't know / idk: I
    don't know / dont: don't / cant: can't / wont: won't / isnt: isn't / wasnt: wasn't / arent: aren't / werent:
    weren't / hasnt: hasn't / havent: haven't / hadnt: hadn't / doesnt: doesn't / didnt: didn't / couldnt:
    couldn't / shouldnt: shouldn't / wouldnt: wouldn't / aint: ain't / thats: that's / theres: there's / whats:
    what's / youre: you're / theyre: they're / weve: we've / youve: you've / theyve: they've / hes: he's / shes:
    she's / itll: it'll / thatll: that'll / youll: you'll / theyll: they'll / yall: you all / u: you / ur: your
    / r: are / n: and / &: and / +: and / w/: with / w: with / w/o: without / w/out: without / anyones: anyone's /
    someones: someone's / nobodys: nobody's / somebodys: somebody's / thru: through / tho:
    though / ppl: people / alot: a lot / abit: a bit / aswell: as well / infront: in front / incase: in case / atm: at
    the moment / yrs: years / yr: year / wks: weeks / mins: minutes / hrs: hours / hr: hour / bday: birthday / bf:
    boyfriend / gf: girlfriend / hubby: husband / kiddos: kids / kiddo: kid / outta: out of / lotta: lot of / kinda:
    kind of / sorta: sort of / lil: little / cmon: come on / gd: good / luv: love / lurve: love / cud: could / wud:
    would / shud: should / wen: when / wat: what / dat: that / da: the / dis: this / nite: night / tonite: tonight /
    b4: before / gr8: great / 2day: today / 4ever: forever / helth: health / heathy: healthy / helthy: healthy /
    healty: healthy / healhty: healthy / wieght: weight / finsh: finish / dnf'd: did not finish / dnfed: did not
    finish / fnish: finish / wight: weight / excercise: exercise / exercize: exercise / excersise: exercise /
    exersise: exercise / runing: running / runnin: running / runnning: running / teh: the / hte: the / adn: and / nad:
    and / taht: that / definately: definitely / definitly: definitely / freinds: friends / freind: friend / familly:
    family / famliy: family / recieve: receive / beleive: believe / acheive: achieve / acheivement: achievement /
    strenght: strength / stregth: strength / realy: really / realise: realise / befor: before / actualy: actually /
    alway: always / allways: always / somthing: something / somethin: something / nothin: nothing / feelin: feeling /
    gettin: getting / bein: being / keepin: keeping / havin: having / doin: doing / goin: going / thinkin: thinking /
    marathone: marathon / maraton: marathon / marathan: marathon / maratho: marathon / enery: energy / enegry: energy
    / energey: energy / stres: stress / anxitey: anxiety / anxeity: anxiety / anixety: anxiety / depresion: depression
    / diabetis: diabetes / cholestrol: cholesterol / docter: doctor / docs: doctor's / doc: doctor / dr: doctor /
    injurys: injuries / confidance: confidence / confidense: confidence / childern: children / chidren: children /
    daugther: daughter / daugter: daughter / elses: else's / grandkid: grandchild / togther: together / peice: peace /
    piece: piece / beutiful: beautiful / enjoi: enjoy / injoy: enjoy / enoy: enjoy / chalenge: challenge / challange:
    challenge / disipline: discipline / dicipline: discipline / discpline: discipline / routene: routine / mentaly:
    mentally / fisically: physically / physicaly: physically / hapy: happy / happyness: happiness / lonley: lonely /
    lonly: lonely / tierd: tired / wnat: want / watn: want / fo: for / fro: for / ot: to / whcih: which / wich: which
    / becoming: becoming / untill: until / til: until / 'til: until / till: until / loosing: losing / wake-up: wake up
    / anymore: any more / everyday: every day / sometime: sometime / tomorow: tomorrow / tommorow: tomorrow /
    grand-kids: grandkids / grand-children: grandchildren / me-time: time to myself / metime: time to myself / summat:
    something / owt: anything / nowt: nothing / em: them / 'em: them
    """
)

#: Words that are typed in capitals because they are written so.
ACRONYMS = listed("""
    FOMO ACL KPI KPIS DIY PT HIIT MRI NCT DLA PB PR PBS PRS NHS GP MS ADHD ADD PTSD OCD UK US USA TV BMI BPM CPAP
    HIV IBS PMS PCOS CFS ME MND ALS COPD GPS NYC LA
    DNA DNF BQ VO2 VO2MAX UTMB HR PE PHD IT AA NA A&E ICU ER IVF OK BBC YMCA NICU CEO MBA D&D T1D T2D
    """) - {"ME", "US", "IT", "ADD", "NA", "OK", "LA"}

#: Asides that say nothing, wherever they stand.
ASIDES = listed("""
    tbf truthfully frankly
    tbh lol lmao lmfao rofl haha hahaha hahahaha hehe heh ha ngl imo imho btw fyi um umm uh uhh hmm hm erm er oh ah
    ooh lmk xx xxx xo smh af ffs yolo bro bruv innit eh obvs obviously definitely basically literally honestly actually
    frankly duh wow yay omg blah jk anyways please admittedly apparently ugh argh
    """)

#: Several words that say nothing, wherever they stand. Longest first where one begins another.
ASIDE_PHRASES: tuple[str, ...] = phrased(
    """
    to be honest with you / to be perfectly honest / to be honest / to be fair / if i'm being honest / if i'm
    honest / if i am honest / if i'm really honest / in all honesty / not gonna lie / not going to lie / i guess /
    i suppose / i
    reckon / i mean / you know / as they say / or something like that / or something / or whatever / and stuff
    like that / and stuff / and things like that / and so on / and all that / and that sort of thing / if that
    makes sense / if you know what i mean / if you will / so to speak / for sure / pure and simple / first of
    all / most of all / above all / more than anything / at the end of the day / when all is said and done /
    believe it or not / to tell the truth / truth be told / as well / kind of / sort of / i must admit / i have
    to say / i have to admit / in my opinion / for me personally / as it happens / of course / to put it simply
    / simple as that / simple as / no lie / daft i know /
    as it turns out / turns out / i'm not being funny / i'll be honest with you / i'll be honest / i won't lie /
    i'm not joking / i am not joking / i'm not kidding / i kid you not / i'm only joking / i swear to god /
    silly i know / stupid i know / sad i know
    """
)

#: Words before a reason that carry none of it.
OPENERS = listed("""
    because well so and but also plus or then mostly mainly probably maybe perhaps primarily partly firstly secondly
    thirdly finally lastly again yes yeah yep ok okay really simply just ultimately generally hopefully honestly
    hi hello mate since as cause dear
    """)

#: Whole phrases before a reason that carry none of it; what follows must be a reason by itself.
OPENING_PHRASES: tuple[str, ...] = phrased(
    """
    like i said / as i said / like i say / no wait /
    it's because / it is because / it's just because / that's because / this is because / mainly because / the
    reason is that / the reason is because / the reason is / the main reason is that / the main reason is / my
    main reason is / main reason is / my reason is that / my reason is / the reason i run is that / the reason i
    run is because / the reason i run is / why i run is / the truth is that / the truth is / truth is / thing is
    / the thing is that / the thing is / i think it's because / i think because / i think that / i think / i
    feel like it's because / probably because / partly because / just because / simply because / only because /
    because because / due to the fact that / the fact that / it's that / it's just that / it is just that / it's
    the fact that / it's more that / it's more about / it's about / it's all about / it is about / it's mostly
    about / it's mainly for / it's mainly to / it's mostly for / for the fact that / out of / thanks to /
    because of / due to / as a result of / based on / on account of / if anything / at first / at this point /
    these days / nowadays / right now / lately / at the moment / number one / for one thing / for starters / in
    the end / deep down / in general / for me it's / for me it is / for me / to me it's / for me, it's / in
    short / in part / after all / would you believe / let's say / i'd say it's / i'd say / i would say / what
    gets me out is / what i want is / all i want is / what i love is / what matters is / what keeps me going is
    / what motivates me is / my motivation is / my why is / my goal is / my aim is / the goal is / the aim is /
    the idea is / the plan is / the point is / my dream is / my hope is / purely / somehow / long story short /
    it means that / it means / it meant that / in a word / one word / just once / for once / for once in my life /
    just for once
    """
)

#: "I run", said in front of the reason that follows.
RUN_HEADS: tuple[str, ...] = phrased(
    """
    i run / i'm running / i am running / i do it / i'm doing it / i do this / i'm doing this / i started running
    / i started / i started to run / i took up running / i began running / i go running / i go for runs / i
    still run / i keep running / i love running / i like running / i enjoy running / i love it / i like to run /
    i love to run / i want to run / i want to do it / i want to / i want to do this / i got into running / i got
    into it / i took it up / i like it / i enjoy it / i want to train / i train / i'm training / i signed up /
    i'm in it / i'm here / started / started running / run / running / it's / it is / it matters / it matters to
    me / that's why i run
    """
)

#: What may follow "I run" when it is only said in front.
RUN_LINKS = listed("because to for so since as")
