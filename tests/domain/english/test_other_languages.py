"""An answer in another language: it is told, quoted whole or in a piece, and its cries for help are heard."""

from __future__ import annotations

import pytest

from whyrun.domain import english
from whyrun.domain.english.shapes import parse
from whyrun.domain.english.values import Shape

OF_OTHERS = """
damit ich abends besser einschlafe
Kopf freikriegen
weils mir guttut
ich will einfach wieder in meine alte Hose passen lol
Die Dusche danach!
pour voir grandir mes petits-enfants
me sentir vivante
joie de vivre
finir ce marathon m'a rendu fier
porque si no exploto
para no pensar tanto
per stare bene con me stesso
correre mi aiuta a non pensare al lavoro
para ver meus filhos crescerem
gewoon lekker buiten zijn
för att orka med barnen
det känns bra
for å holde meg i form
żeby schudnąć i lepiej spać
dla zdrowia
pro zdraví
sağlıklı kalmak için
supaya sehat
mujhe apne bachon ke liye fit rehna hai
para sa anak ko
hogy jól érezzem magam
健康のために
потому что мне нравится
"""
OF_OURS = """
stress relief
her coat
a man with a plan
my Kinder eggs and a van
the corps made me
I run the loop by the war memorial
to be fit for tag with my boys
Zoë
for my mum, Renée
the Camino de Santiago
mental health und so
wanting her to remember me sober
El Paso in June
rust, dust and a long straight road
the café after
te amo is what she says at the end of it
dim mornings
a med student needs air
"""
CRIES = """
ich will nicht mehr leben
Ehrlich gesagt möchte ich sterben, manchmal möchte ich mich umbringen
quiero morir
a veces no quiero vivir más
je veux mourir
j’ai plus envie de vivre
voglio morire
não quero mais viver
ik wil niet meer leven
jag vill inte leva
nie chcę już żyć
yaşamak istemiyorum
gusto ko nang mamatay
не хочу жить
死にたい
죽고 싶어
"""
NO_CRIES = """
ich will leben, richtig leben
je ne veux pas mourir comme mon père
no quiero morir joven
non voglio morire di noia
niet meer roken
para vivir más
ik wil nog lang leven
nicht mehr rauchen
"""


@pytest.mark.parametrize("answer", OF_OTHERS.strip().splitlines())
def test_another_language_is_told_by_its_small_words(answer: str) -> None:
    assert parse(answer).shape is Shape.FOREIGN


@pytest.mark.parametrize("answer", OF_OURS.strip().splitlines())
def test_english_with_a_word_or_a_name_from_elsewhere_stays_english(answer: str) -> None:
    assert parse(answer).shape is not Shape.FOREIGN


@pytest.mark.parametrize(
    ("answer", "quoted"),
    [
        (
            "um mal eine Stunde nur für mich zu haben, ohne Handy, ohne Chef, und danach bin ich ein besserer Mensch",
            "“um mal eine Stunde nur für mich zu haben”",
        ),
        (
            "mi hermana me pidió que corra con ella la carrera de su pueblo y no quiero llegar la última",
            "“mi hermana me pidió que corra con ella la carrera de su…”",
        ),
        (
            "No. Perché mia nonna a ottant’anni cammina più veloce di me, e ride",
            "“Perché mia nonna a ottant’anni cammina più veloce di me”",
        ),
    ],
)
def test_of_a_long_one_a_piece_is_quoted(answer: str, quoted: str) -> None:
    asked = english.follow_up(answer, 2)

    assert quoted in asked.question
    assert asked.quoted


@pytest.mark.parametrize("answer", CRIES.strip().splitlines())
def test_a_cry_for_help_is_heard_in_any_of_them(answer: str) -> None:
    assert english.read(answer).care
    assert english.follow_up(answer, 2).care


@pytest.mark.parametrize("answer", NO_CRIES.strip().splitlines())
def test_what_only_has_its_words_is_no_cry(answer: str) -> None:
    assert not english.read(answer).care
