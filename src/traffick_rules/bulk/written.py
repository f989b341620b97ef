"""Cells as people and programs write them: yes and no, whole numbers and days, read alike wherever a text stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

import pyarrow as pa
import pyarrow.compute as pc

from traffick_rules.bulk.country_names import country_in
from traffick_rules.bulk.fact_columns import Column
from traffick_rules.bulk.not_known import Doubtful, Unsayable, is_blank, plain
from traffick_rules.facts.country import Country
from traffick_rules.facts.fact import AnyFact, ReadingError
from traffick_rules.facts.kinds import OneOf

_SAID = {
    True: "1 1.0 1,0 true yes y ja já jah jā taip kyllä sand sann sant tõene tosi",
    False: "0 0.0 0,0 false no n nej nei nē ne ei falsk usann falskt väär epätosi",
}
YES, NO = (frozenset(words.split()) for words in _SAID.values())
"""
Yes and no as they are written in the countries of the library, in upper or lower case: by people, and by
spreadsheets of their languages for true and false.
"""

# Two zeros at most, as 1.000 is a thousand to many.
_NUMBER = re.compile(r"(\d{1,9})(?:[.,]0{1,2})?", re.ASCII)
_DAY = re.compile(r"(\d{4}-\d\d-\d\d)(?:[ T]00:00(?::00(?:\.0+)?)?)?", re.ASCII)
_TIME = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d.*", re.ASCII)


def fact_value(column: Column, raw: object) -> object:
    """
    A value of a column, as its Arrow type takes it.

    Raises:
        Unsayable: If it is none.
    """
    if column.member is not None:
        if not isinstance(raw, bool):
            msg = "give true or false"
            raise Unsayable(msg)
        return raw
    try:
        found = column.fact.read(raw)
    except ReadingError as error:
        # Never the value itself, which may be of a person.
        hints = [problem.hint or f"give {column.fact.expected}" for problem in error.problems]
        raise Unsayable("; ".join(hints)) from None
    return found.value if isinstance(column.fact, OneOf) else found


def read_cell(column: Column, text: str) -> object:
    """
    What a text says in a column.

    Raises:
        Unsayable: If it says nothing possible there.
    """
    text = plain(text)
    if pa.types.is_boolean(column.type):
        word = text.casefold()
        if word not in YES and word not in NO:
            msg = "write true or false, yes or no, 1 or 0"
            raise Unsayable(msg)
        return word in YES
    if pa.types.is_date(column.type):
        return fact_value(column, day_in(text))
    if pa.types.is_integer(column.type):
        return fact_value(column, number_in(text))
    return option_in(column.fact, text)


def number_in(text: str) -> int:
    """
    A whole number in a text; a spreadsheet or pandas may write it as 34.0 or 34,00.

    Raises:
        Unsayable: If there is none.
    """
    found = _NUMBER.fullmatch(text)
    if found is None:
        msg = "write a whole number"
        raise Unsayable(msg)
    return int(found[1])


def day_in(text: str) -> str:
    """
    A day in a text, as YYYY-MM-DD; a program may write midnight behind it.

    Raises:
        Unsayable: If there is none.
    """
    found = _DAY.fullmatch(text)
    if found is None:
        msg = (
            "give the day without a time" if _TIME.fullmatch(text) else "write a day as YYYY-MM-DD"
        )
        raise Unsayable(msg)
    return found[1]


def option_in(fact: AnyFact, text: str) -> str:
    """
    The option of a one-of fact that a text is, in upper or lower case; a country also by its name.

    Raises:
        Unsayable: If it is none.
    """
    assert isinstance(fact, OneOf)  # noqa: S101 - narrows the type for the checker
    if fact.options is Country:
        return country_in(text).value
    options = [member.value for member in fact.options]
    found = next((each for each in (text, text.casefold()) if each in options), None)
    if found is not None and found != text and is_blank(text):
        # Many programs write None for an empty cell.
        msg = f"{text} is {found!r}, or an empty cell; write {found}, or leave it blank"
        raise Doubtful(msg)
    if found is None:
        msg = f"give one of {', '.join(options)}"
        raise Unsayable(msg)
    return str(found)


def each_text(
    texts: pa.Array, says: Callable[[str], object], blank: Callable[[str], bool] = is_blank
) -> tuple[Sequence[object], pa.Array, Mapping[int, str]]:
    """
    What each different text of a column says.

    Args:
        texts: The column.
        says: What a text says.
        blank: Whether a text that says nothing possible stands for an empty cell.

    Returns:
        What each one says, None where it says nothing possible; which of them stands in each row; and what would be right, by
        the rows with a text that says nothing possible.
    """
    coded = texts if pa.types.is_dictionary(texts.type) else texts.dictionary_encode()
    found: list[object] = []
    wrong: dict[int, str] = {}
    for code, text in enumerate(coded.dictionary.to_pylist()):
        said = None
        if text is not None and plain(text):
            try:
                said = says(text)
            except Unsayable as error:
                if isinstance(error, Doubtful) or not blank(text):
                    wrong[code] = str(error)
        found.append(said)
    rows: dict[int, str] = {}
    if wrong:
        where = pc.is_in(coded.indices, value_set=pa.array(wrong, coded.indices.type))
        for row in pc.indices_nonzero(where).to_pylist():
            rows[row] = wrong[coded.indices[row].as_py()]
    return found, coded.indices, rows


def texts_of(array: pa.Array) -> pa.Array:
    """A column as texts: numbers without a point, days as YYYY-MM-DD, what is true and false in these words."""
    kind = array.type
    if pa.types.is_dictionary(kind):
        if pa.types.is_large_string(kind.value_type) or pa.types.is_string_view(kind.value_type):
            return pa.DictionaryArray.from_arrays(array.indices, array.dictionary.cast(pa.string()))
        if pa.types.is_string(kind.value_type):
            return array
        array, kind = array.dictionary_decode(), kind.value_type
    if pa.types.is_floating(kind):
        # To pandas a cell without a number is one that is not a number.
        array = pc.if_else(pc.is_nan(array), pa.scalar(None, kind), array)
        whole = pc.and_(pc.equal(pc.floor(array), array), pc.less(pc.abs(array), 2.0**53))
        if pc.all(whole).as_py() is not False:
            array = array.cast(pa.int64())
    elif pa.types.is_timestamp(kind):
        days = array.cast(pa.date32(), safe=False)
        if pc.all(pc.equal(days.cast(kind), array)).as_py() is not False:
            array = days
    return array.cast(pa.string())
