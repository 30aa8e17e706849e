"""Words of self-harm in other languages: their answers are only quoted, and these may never be.

Rule: data only, lower case, the words without accents (``plain`` takes them off an answer). Listed is what says it
outright. A phrase counts as whole words and without a denial right before it ("no quiero morir"); what is written
without spaces counts wherever it stands.
"""

from __future__ import annotations

from whyrun.domain.english.listing import listed, phrased

_ACCENTS = str.maketrans(
    "àáâãäåāąçćčďèéêëēęěğìíîïıķłñńňòóôõöøőřśşšťùúûüůűýžźżß’",
    "aaaaaaaacccdeeeeeeegiiiiiklnnnooooooorssstuuuuuuyzzzs'",
)


def plain(low: str) -> str:
    """``low`` without its accents: "não" as "nao"."""
    return low if low.isascii() else low.translate(_ACCENTS)


PHRASES = phrased(
    """
    will nicht mehr leben / nicht mehr leben will / nicht mehr leben wollte / wollte nicht mehr leben / will
    sterben / mochte nicht mehr leben / mag nicht mehr leben / sterben will / mochte sterben / sterben mochte /
    mich umbringen / mich umzubringen / mir das leben nehmen / mir das leben zu nehmen / mein leben beenden /
    ware lieber tot / lieber tot ware / nicht mehr da sein / nicht mehr hier sein / selbstmord / suizid / mich
    selbst verletzen / quiero morir / quiero morirme / queria morir / queria morirme / quisiera morir / quiero
    matarme / me quiero matar / me quiero morir / no quiero vivir mas / no quiero vivir / no quiero seguir
    viviendo / no queria vivir / sin ganas de vivir / no tengo ganas de vivir / ganas de morir / quitarme la
    vida / acabar con mi vida / suicidarme / suicidio / hacerme dano / mejor muerto / mejor muerta / veux mourir
    / voulais mourir / voudrais mourir / envie de mourir / veux plus vivre / voulais plus vivre / plus envie de
    vivre / me suicider / me tuer / envie d'en finir / fin a mes jours / fin a ma vie / plus etre la / me faire
    du mal / voglio morire / vorrei morire / volevo morire / voglia di morire / non voglio piu vivere / non
    voglio vivere / non volevo piu vivere / uccidermi / ammazzarmi / suicidarmi / togliermi la vita / farla
    finita / farmi del male / quero morrer / queria morrer / vontade de morrer / nao quero mais viver / nao
    quero viver / nao queria mais viver / sem vontade de viver / quero me matar / me suicidar / tirar a minha
    vida / tirar minha vida / acabar com a minha vida / wil niet meer leven / niet meer leven wil / wil dood /
    dood wil / wilde dood / wil sterven / zelfmoord / er niet meer zijn / er niet meer wil zijn / een einde aan
    mijn leven / mezelf pijn doen / vill inte leva / vill do / ta mitt liv / ta livet av mig / sjalvmord / vil
    ikke leve / vil do / ta livet av meg / tage mit liv / tage livet af mig / ta mitt eget liv / selvmord / nie
    chce zyc / nie chce juz zyc / chce umrzec / chce sie zabic / zabic sie / samobojstwo / odebrac sobie zycie /
    nechci zit / chci umrit / zabit se / sebevrazda / ne zelim zivjeti / zelim umrijeti / samoubojstvo / olmek
    istiyorum / yasamak istemiyorum / intihar / haluan kuolla / en halua elaa / itsemurha / meg akarok halni /
    nem akarok elni / ongyilkos / vreau sa mor / nu mai vreau sa traiesc / sinucidere / marna chahta hoon /
    marna chahti hoon / mar jana chahta hoon / mar jana chahti hoon / jeena nahi chahta / jeena nahi chahti /
    jeene ka mann nahi / khudkushi / ingin mati / mau mati / bunuh diri / gusto ko nang mamatay / gusto ko ng
    mamatay / ayoko nang mabuhay / ayaw ko nang mabuhay / magpakamatay / nataka kufa / kujiua / wil doodgaan /
    wil nie meer lewe nie / selfmoord / lladd fy hun
    """
)
#: One word of each of ``PHRASES``, the rarest in English: none of them is looked for before.
TRIGGERS = listed(
    """
    leben sterben umbringen umzubringen tot nicht selbstmord suizid verletzen morir morirme matarme matar vivir
    viviendo quitarme suicidarme suicidio hacerme mejor acabar mourir vivre suicider tuer d'en mes ma etre faire
    morire vivere uccidermi ammazzarmi suicidarmi togliermi farla farmi morrer viver suicidar tirar leven dood
    sterven zelfmoord niet einde mezelf leva vill livet liv sjalvmord leve vil selvmord mit zyc umrzec zabic
    samobojstwo odebrac nechci umrit zabit sebevrazda zivjeti umrijeti samoubojstvo olmek yasamak intihar kuolla
    halua itsemurha halni elni ongyilkos vreau sinucidere marna mar jeena jeene khudkushi mati bunuh mamatay
    mabuhay magpakamatay kufa kujiua doodgaan lewe selfmoord lladd
    """
)
DENIALS = listed("no nao non nie ne nu inte ikke nunca nem en nahi not")
#: Languages that are written without these letters, or without spaces.
WRITTEN_OTHERWISE = phrased(
    """
    хочу умереть / не хочу жить / не хочу больше жить /
    убить себя / суицид / самоубийств / хочу померти / не
    хочу жити / 死にたい / 消えたい / 自殺 / 自杀 / 想死 / 不想活 / 죽고 싶 /
    죽고싶 / 자살 / أريد أن أموت / انتحار / لا أريد أن أعيش /
    मरना चाहता / मरना चाहती / जीना नहीं चाहता / जीना नहीं
    चाहती / आत्महत्या / θέλω να πεθάνω / αυτοκτονία / רוצה
    למות
    """
)
