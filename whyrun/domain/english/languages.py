"""The small words of other languages, by which an answer that is in none of English is told.

Rule: data only, lower case; a word that English has, too, goes into ``SHARED`` as well, for alone it tells nothing.
"""

from __future__ import annotations

from whyrun.domain.english.listing import listed

_FRENCH = listed("""
    je tu il elle nous vous ils elles pour parce que qui quoi une des les est suis sont avec dans ma mes mon sa ses
    ne pas ça ca cela me se moi toi lui leur au aux du de la le un et ou où sur sans mais donc car très plus mieux
    quand comme tout tous toute rien jamais encore aussi depuis chez après avant être avoir faire fait fais veux
    peux courir cours santé vie enfants enfant ami amis femme mari temps corps tête sentir sens aime adore envie
    besoin peur fier fière seul seule seule petit petite bien trop peu beaucoup ans joie vivre finir rendu tellement
    vivant vivante était étais avais avait j'ai c'est c'était n'ai
""")
_GERMAN = listed("""
    ich du er sie es wir ihr und oder aber weil um zu zum zur mein meine meinen meinem meiner dein sein seine ihre
    der die das den dem des ein eine einen einem einer ist sind bin war waren wird werde nicht kein keine für mit
    auf von vom bei beim nach aus halt so im ins am plan mal wenn dass als wie mich mir sich dich dir uns auch nur
    noch schon immer wieder einfach sonst danach hinterher dabei steht geht macht damit etwas nichts alles mehr sehr
    ganz gut besser will möchte kann muss soll habe hab hat hatte haben sein werden laufen laufe lauf joggen kinder
    kind frau mann mutter vater leben kopf körper zeit tag jahre arbeit gesund gesundheit fit frei spaß abnehmen
    runterkommen fühlen fühle gern gerne endlich ruhe luft natur stolz angst freunde freundin hund drin rein raus
""")
_SPANISH = listed("""
    yo tú tu él ella nosotros ellos porque para mi mis su sus el la los las lo un una unos por con sin muy más mas
    es soy está estoy están ser estar era fue quiero quiere puedo puede no me te se nos le les gusta salud que de
    del al en y o pero como cuando si ya también siempre nunca todo todos toda nada algo bien mejor mucho correr
    corro corriendo carrera vida hijo hijos hija hijas mamá papá madre padre esposa esposo marido amigos cuerpo
    cabeza mente tiempo año años día días sentir sentirme siento dormir vivir ganas miedo orgullo libre solo sola
    conmigo hace hacer tener tengo ayuda ayudarme estrés
""")
_ITALIAN = listed("""
    io tu lui lei noi voi loro perché perche per il lo gli la le un una del della dei delle al alla nel nella con
    mia mio miei mie sua suo sono sei è era mi ti si ci piace salute che di da in su non più piu anche solo sempre
    mai tutto tutti bene meglio molto quando come ma se correre corro corsa vita figli figlio figlia mamma papà
    moglie marito amici corpo testa mente tempo anni anno giorno stare sentire sentirmi sento fare faccio voglio
    posso aiuta aiutano lavoro libero libera paura stress a e
""")
_PORTUGUESE = listed("""
    eu tu ele ela nós eles você meu minha meus minhas seu sua os as uma um com sem não estou está estava sou ser
    saúde também quero queria posso dele dela muito mais melhor bem são porque pra para por que de do da dos das no
    na em ao e ou mas como quando se já sempre nunca tudo nada me te correr corro corrida vida filho filhos filha
    netos mãe pai esposa marido amigos corpo cabeça mente tempo ano anos dia dias sentir sinto dormir viver fazer
    ver crescer ficar tenho vontade medo orgulho sozinha sozinho livre
""")
_DUTCH = listed("""
    ik jij je hij zij wij we ze omdat voor mijn zijn haar ons het een de van niet geen naar gezond gezondheid graag
    en of maar om te want dat die dit er is ben bent was met op in bij aan uit als dan ook nog wel meer weer heel
    goed beter kan wil moet heb hebt heeft word wordt worden anders altijd nooit alles niets rennen hardlopen loop
    lopen kinderen kind vrouw man moeder vader leven hoofd lijf tijd jaar werk thuis lekker fijn even rust vrij
""")
_NORDIC = listed("""
    jag du han hon vi ni de för att min mitt mina dig mig sig och eller men inte är var det den en ett som på av om
    med till från så när bara också mer bättre bra kan vill måste har hade vara bli må mår springa springer löpning
    barn barnen liv livet kropp huvud tid år jeg dere fordi og ikke er på til meg mig deg fra når bare også mye
    bedre løpe løper løb løber fordi barna børn hodet kroppen helse trene må bliver blir
""")
_SLAVIC = listed("""
    nie się sie dla mojego moje moja mój że bo mnie mi po jest są jestem ale na do w z i o żeby jak co to tak bardzo
    więcej lepiej chcę chce mogę biegam biegać biec życie zdrowie dzieci dziecko żona mąż mama tata głowa ciało czas
    lat protože pro aby jsem je není mám chci můžu běhám běhat zdraví děti život hlava tělo jako když já ja sam
    nisam želim mogu trčim trčati život djeca zato jer da za
""")
_OTHERS = listed("""
    için çok daha bir bu ve ile değil ben bana benim koşmak koşuyorum sağlık çocuklarım istiyorum kendimi olmak gibi
    ama ne kadar her gün että ja on en ole minä minun koska haluan jaksaa juoksen juosta hyvä olo lapset terveys
    elämä hogy nem egy az és mert vagyok akarok futok futni jó gyerekek pentru că sunt vreau să nu mă fi alerg copii
    mai bine saya karena untuk agar supaya tidak yang dan di ke dengan lebih sehat anak lari hidup ingin bisa para
    ang ng mga ako ko sa kasi gusto hindi lang kung mujhe mera meri mere apne apni hai hain hoon nahi nahin ke liye
    ki ka ko se aur bachon karna rehna mein bahut accha kwa sababu yangu wangu kuwa afya nataka om te ek vir kry
    hulle dit nie dim ond mae'r mor fy wrth i'r dw i'n achos eisiau rhedeg
""")
#: The small words, and the commonest of what runners say, of some twenty languages.
WORDS = frozenset().union(_FRENCH, _GERMAN, _SPANISH, _ITALIAN, _PORTUGUESE, _DUTCH, _NORDIC, _SLAVIC, _OTHERS)
#: Those of ``WORDS`` that stand in English answers as well, as words or as names: alone they tell nothing.
SHARED = listed(
    """
    a achos al als am ang ans as ben bin bo bra car come con corps da dan de deg del den des di die dim do dos du e
    el en encore er es et even fi fit hai halt han hat her het hon i im in is ist ja kan ki kind kinder ko kung la
    lauf le leben lo loop los ma mal mama mamma man mas me med meer men met mi mia min mis mon mor mutter na ne ni
    no non nu o of ole om on ons op os ou pai pas per plan plus po pour pro que raus rein rust sa se si so sou
    springer stress su sua tag tata te tempo to un una van var vie vita von want war was we wel wij will word y ya z
    ze
    """
)
