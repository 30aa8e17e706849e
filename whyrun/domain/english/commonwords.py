"""Words that runners use beside those of the grammar, spelt right, and words that only look like a slip.

Rule: data only, lower case. ``COMMON`` is what a slip is mended to; a word of ``LOOKALIKES`` is never mended.
"""

from __future__ import annotations

from whyrun.domain.english.listing import listed, paired

COMMON = listed("""
    ability able about above accident account achievement across activity addiction adventure afraid afternoon
    again against alcohol alive almost alone along already alright although always amazing anger another answer
    anxiety anyone anything anyway apart around asleep attention autumn available awake balance beach beautiful
    beauty because bedtime before beginner beginning behind being belief better between birthday blood boring
    bottle brain breakfast breast breath breathing bridge brilliant brother brothers building burden business
    calories cancer career careful certain challenge challenges chance chapter character charity children
    chocolate choice cholesterol church clarity class climate clothes clothing coach coffee colleague colleagues
    comfort comfortable community company competition complete confidence confident connection consistency
    control country countryside couple courage course creative credit crowd curious daily danger daughter
    daughters death decade decision dementia depressed depression diabetes diagnosis different difficult dignity
    dinner direction discipline disease distance divorce doctor doctors dopamine doubt dream dreams early earth
    easier easily effort either emotional emotions employee empty ending endless endorphins endurance energy
    enough enjoyment escape especially evening evenings events every everybody everyone everything everywhere
    evidence exactly example excellent except excited exciting excuse excuses exercise exhausted experience
    extra faith failure family famous fantastic father favourite favorite feeling feelings fellow field fields
    finally finish finished fitness focus follow footsteps forever fresh friend friends friendship future garden
    general getting glasses goals goodness grandad granddaughter grandfather grandchildren grandkids
    grandma grandmother grandpa grandparents grandson grateful gratitude great grief ground group growth guilt
    guilty habit habits half happened happier happiness happy harder hardest harmony heading headphones health
    healthier healthy heart heavy hello helpful hiking history holiday holidays honest honestly hopefully
    hospital hours house human humble hundred hungry husband identity illness important impossible improvement
    independence independent injury inside instead interest interesting journey kindness kitchen knowledge
    language laughter lawyer learning lesson lessons letter lifestyle lifetime light limits little
    living lonely loneliness longer longest longevity lovely lunch machine marathon marathons marriage
    matter maybe meaning meditation member memories memory mental mentally menopause middle minute minutes
    mirror moment moments money month months moon morning mornings mother motivation mountain mountains movement
    muscle muscles music myself natural nature nearly neighbour neighbours neighbor nervous never night nights
    nobody normal nothing number nurse obesity ocean office often older opportunity other others otherwise
    ourselves outdoors outlet outside overweight owner panic parent parents park partner patience patient
    patients peace peaceful people perfect person personal personality phone photos physical physically physique
    place places pleasure podcast podcasts point positive possible pounds power practice present pressure pretty
    pride probably problem problems process productive progress promise proper properly proud purpose question
    quick quickly quiet quite rather really reason reasons recovery regret relationship relaxed relief
    relaxation release religion resilience resilient respect responsible restless retirement reward rhythm river
    roads rough routine runner runners running sadness safety sanity satisfaction saturday schedule school
    scenery seasons second secret self-esteem serious several shape shirt shoes should shoulder sister sisters
    sleep slower small smile smiles smoking social solitude someone something sometimes somewhere son sorrow
    space special speed spirit spiritual sport sports stairs station steady still stomach stones story straight
    strange stranger strangers strength strengths stress stressed stronger strongest structure struggle stubborn
    stubbornness student students success successful suddenly summer sunday sundays sunlight sunrise sunset
    sunshine support surgery surprise teacher teammates teenage teenager teenagers tension terrible thankful
    themselves therapist therapy there therefore thing things third thirty though thought thoughts thousand
    through ticket times tired today together tomorrow tonight toughness towards track traffic training
    treadmill trouble truth uncle under understand unhappy unhealthy unhappiness university until upset usual
    usually valley value values various vegetables victory village visit voice volunteer waist waiting walking
    wanted water weather wedding weekend weekends weekly weeks weight welcome wellbeing wellness whatever where
    which while whole winter without woman women wonder wonderful workout workouts world worried worse worth
    worthy would writing wrong years yesterday yoga young younger youngest your yourself
    also away back body both city days dogs door down each ever face fact feel feet felt find four free
    from full girl give goal good hand hard have head help high home hope hour idea into just keep kids kind knee
    knees know last late left legs less life like line list live long look lose lost love lungs made make many
    mate mates medal mile miles mind mine more most much must name near need next nice none once only open
    over part past path plan play race rain read rest road room runs safe said same sane seen self show side sick
    slow some soon soul stay step stop such sure take talk team than that them then they this time told town true
    turn upon very view walk want warm week well went were what when will wind wish with word work year
    """)

#: Right as they are, and one slip away from a word above.
LOOKALIKES = listed("""
    cause setting addition three exits latter stated stroke strokes waits brian arise arises painted paints points filed
    tricks tricked patent patents stacks mutter linger mediation carer carers premise litter chicks bothers selves
    lightning lessen expend expended butter carved chucks boasts starred toady coarse diagnoses travelling admitted
    committed finnish mooney tickle tickled tickles boots adapts adapted crated crates reseed prolog trial trials
    dairy angle angel breach clam casual sacred untied united bale conservation desert dessert marital martial severe
    revere relieve believe swatch parens preset farther further soldier weaken weekly loser losers wander winder
    planner planet planets grater hearty heath hearth thorough though trough bought brought statue status stature
    curse cursed course coarsely parking barking baking excise mantle manger stable staple maple purple
    supper upper super copper clever never lever ever sever fever seven eleven diver driver drivers river rover
    lover lovers liver silver sliver slower lower flower flowers power shower tower closet poster posters sister
    master matter batter chatter flutter
    compute computes relies misses decodes reword outlist romain escapee placid preform
    """)

#: Slips in words too short to be mended by rule.
SLIPS = paired(
    """
    breth: breath / basicly: basically / mentaly: mentally / abel: able / finsh: finish / fnish: finish /
    finis: finish /
    liek: like /
    tiem: time / jsut: just / thier: their / thna: than / waht: what / wiht: with / hte: the /
    loos: lose / lookin: looking / muself: myself / mysefl: myself / mself: myself / wrk: work / slep: sleep /
    sleap: sleep / stron: strong / strng: strong / hlth: health / proove: prove / beter: better / bettr: better /
    kepp: keep / peopl: people / peple: people / haed: head / mroe: more / fel: feel / fele: feel /
    feal: feel / agian: again / agen: again / evry: every / frend: friend / frends: friends / mornign: morning /
    famly: family / wieght: weight / wight: weight / lonly: lonely / husbend: husband /
    wif: wife / dotter: daughter / sonn: son / moter: mother / mothr: mother / fathr: father / lief: life /
    lfe: life / lif: life / stres: stress / strss: stress / ansxiety: anxiety / exersice: exercise /
    excersice: exercise / motivasion: motivation / comunity: community / definatly: definitely /
    calmm: calm / dady: daddy /
    everybodys: everybody's / everyones: everyone's / somebodys: somebody's / someones: someone's /
    peoples: people's / grandaughter: granddaughter / weding: wedding / limts: limits / someting: something /
    forrest: forest / chilren: children
    """
)
