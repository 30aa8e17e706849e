"""The people in a runner's life, as runners name them.

Rule: data only.
"""

from __future__ import annotations

from whyrun.domain.english.listing import listed
from whyrun.domain.lean_classes import StrEnum


class Bond(StrEnum):
    """What somebody is to the runner, as far as a question cares."""

    CHILD = "child"
    PARENT = "parent"
    PARTNER = "partner"
    SIBLING = "sibling"
    FRIEND = "friend"
    PET = "pet"
    FAMILY = "family"
    OTHER = "other"


#: Used as a name, without saying whose.
KIN_NAMES = listed("""
    mum mom mam mama mummy mommy ma dad daddy da papa pop pops nan nana nanna gran granny grandma grandmother grandad
    granddad grandpa grandfather grampa gramps
    """) - {"ma", "da", "pop"}

#: Noun → (bond, pronoun as the subject). The pronoun is "they" where the noun does not tell.
PEOPLE: dict[str, tuple[Bond, str]] = {
    **dict.fromkeys(
        listed(
            """
    kids children boys girls sons daughters twins grandkids grandchildren grandsons granddaughters little-ones
    bairns weans babies toddlers teenagers stepkids stepchildren nieces nephews
    """
        ),
        (Bond.CHILD, "they"),
    ),
    **dict.fromkeys(listed("kid child baby toddler teenager grandchild grandbaby newborn"), (Bond.CHILD, "they")),
    **dict.fromkeys(listed("son boy lad grandson stepson nephew"), (Bond.CHILD, "he")),
    **dict.fromkeys(listed("daughter girl granddaughter stepdaughter niece"), (Bond.CHILD, "she")),
    **dict.fromkeys(
        listed(
            """
    mum mom mam mama mummy mommy mother stepmum stepmom nan nana nanna gran granny grandma grandmother ouma
    oma nonna abuela
    """
        ),
        (Bond.PARENT, "she"),
    ),
    **dict.fromkeys(
        listed(
            """
    dad daddy papa pops father stepdad grandad granddad grandpa grandfather grampa gramps oupa opa nonno abuelo
    """
        ),
        (Bond.PARENT, "he"),
    ),
    **dict.fromkeys(listed("parents grandparents folks"), (Bond.PARENT, "they")),
    **dict.fromkeys(listed("wife girlfriend missus fiancée fiancee"), (Bond.PARTNER, "she")),
    **dict.fromkeys(listed("husband boyfriend fiancé fiance"), (Bond.PARTNER, "he")),
    **dict.fromkeys(listed("partner spouse"), (Bond.PARTNER, "they")),
    **dict.fromkeys(listed("brother twin-brother"), (Bond.SIBLING, "he")),
    **dict.fromkeys(listed("sister"), (Bond.SIBLING, "she")),
    **dict.fromkeys(listed("brothers sisters siblings"), (Bond.SIBLING, "they")),
    **dict.fromkeys(listed("friend mate buddy bestie colleague neighbour neighbor"), (Bond.FRIEND, "they")),
    **dict.fromkeys(
        listed(
            """
    friends mates buddies pals lads team teammates club colleagues crew squad neighbours neighbors group
    """
        ),
        (Bond.FRIEND, "they"),
    ),
    **dict.fromkeys(listed("dog puppy spaniel labrador collie greyhound"), (Bond.PET, "it")),
    **dict.fromkeys(listed("dogs"), (Bond.PET, "they")),
    **dict.fromkeys(listed("family"), (Bond.FAMILY, "they")),
    **dict.fromkeys(listed("aunt auntie aunty"), (Bond.OTHER, "she")),
    **dict.fromkeys(listed("uncle"), (Bond.OTHER, "he")),
    **dict.fromkeys(listed("cousin cousins students pupils patients"), (Bond.OTHER, "they")),
}

#: Words between "my" and the person that may be carried along.
BESIDES = listed("""
    little own two three four five six young youngest eldest oldest older younger big baby best late old
    teenage lovely beautiful only first second grown twin disabled autistic running new wee elderly dear
    """)
