"""
Sentences for a table of charges.

What an offence comes to depends on little: under which laws the conduct and the judgment lie, and whether its elements
and degrees are met under each. Rows that agree in this have the same outcome, so each kind of row is sentenced once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

import attrs
import pyarrow as pa
import pyarrow.compute as pc

from traffick_rules.answer.offence import OffenceAnswer, gravity
from traffick_rules.answer.sentence_range import Sentencing, offences_of
from traffick_rules.answer.verdict import Verdict
from traffick_rules.bulk.alike_rows import Kinds
from traffick_rules.bulk.answer_columns import WORDS
from traffick_rules.bulk.batches import AssessedTable, answered, joined, not_known
from traffick_rules.bulk.column_conditions import verdicts
from traffick_rules.bulk.contradictions import contradictions
from traffick_rules.bulk.frame import BadCell, Frame, booleans, rails
from traffick_rules.bulk.mapping import ColumnMapping
from traffick_rules.case.charge import Charge
from traffick_rules.facts import Judgment, Trafficking
from traffick_rules.law.conditions.condition import Atom
from traffick_rules.law.country.jurisdiction import Jurisdiction, LawInForce
from traffick_rules.law.rules.sentencing import SentencingRule
from traffick_rules.law.values.length import Length
from traffick_rules.law.values.punishment import Imprisonment
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction


def sentence_table(  # noqa: PLR0913 - each says one thing about the table
    table: Any,  # noqa: ANN401 - anything with the Arrow C stream interface
    *,
    jurisdiction: AnyJurisdiction,
    offence: str | None = None,
    mapping: ColumnMapping | None = None,
    keep: Sequence[str] = (),
    strict: bool = False,
) -> AssessedTable:
    """
    What every alleged offence of a table is, and what sentence it carries, under the law that applies to it.

    For every offence of the country there is a column with its verdict, such as `offences.262a`, and behind it degree,
    minimum, maximum, the day whose law decides and, where the law names fines, the fine; `sentence.…` says the same of the offence that was asked for, or of
    the gravest one met. All are null where they are not settled: `sentence` lists the candidates of a single charge.

    Args:
        table: Anything with the Arrow C stream interface, with the columns of `columns(…, of=Charge)`.
        jurisdiction: The country, or its code.
        offence: The code of the offence charged; None for the gravest one met.
        mapping: What the columns of a foreign table say.
        keep: Columns that state no fact, to be handed on.
        strict: Whether a bad cell is an error instead of an entry in the table of errors.

    Raises:
        ArgumentError: If *keep* is one text, or a column is unknown or of the wrong type.
        CaseError: If *strict* is set, for the first bad cells.
        UnknownCodeError: If the country has no such offence.

    Example:
        >>> from datetime import date
        >>> import pyarrow as pa
        >>> from traffick_rules.bulk import sentence_table
        >>> table = pa.table({
        ...     "trafficking.acts.recruitment": [True, True],
        ...     "trafficking.means.deception": [True, True],
        ...     "trafficking.purposes.forced_labour": [True, True],
        ...     "trafficking.last_day": [date(2006, 5, 1), date(2013, 5, 1)],
        ... })
        >>> found = sentence_table(table, jurisdiction="dk")
        >>> found.answers["sentence.maximum"].to_pylist()
        ['8 years', '10 years']
    """
    return joined(
        sentence_batches(
            table,
            jurisdiction=jurisdiction,
            offence=offence,
            mapping=mapping,
            keep=keep,
            strict=strict,
        )
    )


def sentence_batches(  # noqa: PLR0913 - as sentence_table
    table: Any,  # noqa: ANN401 - as sentence_table
    *,
    jurisdiction: AnyJurisdiction,
    offence: str | None = None,
    mapping: ColumnMapping | None = None,
    keep: Sequence[str] = (),
    strict: bool = False,
) -> Iterator[AssessedTable]:
    """
    The same, piece by piece, so that a table of any length goes through bounded memory.

    Arguments and errors are those of `sentence_table`; a reader of batches is read as the pieces are taken.

    Returns:
        The answers to the next rows, in order, as `assess_batches` does.

    Example:
        >>> from datetime import date
        >>> import pyarrow as pa
        >>> from traffick_rules.bulk import sentence_batches
        >>> table = pa.table({"trafficking.last_day": [date(2013, 5, 1)] * 200_000})
        >>> pieces = sentence_batches(table, jurisdiction="dk")
        >>> [piece.answers.num_rows for piece in pieces]
        [131072, 68928]
    """
    country = get_jurisdiction(jurisdiction)
    known = offences_of(country, offence)
    codes = tuple(known) if offence is None else (offence,)
    about = {
        "jurisdiction": country.code,
        "fingerprints": {
            law.first_day.isoformat(): law.fingerprint
            for law in map(country.in_force, country.epochs)
        },
    }
    columns_ = _columns_of([rule for code in codes for rule in known[code]])
    fields = [(f"offences.{code}{name}", kind) for code in codes for name, kind in columns_.items()]
    fields += [("sentence.verdict", pa.bool_()), ("sentence.offence", WORDS)]
    fields += [(f"sentence{name}", kind) for name, kind in columns_.items() if name]
    return answered(
        table,
        _Work(country, offence, codes, ".fine" in columns_).answers,
        groups=country.groups(Charge),
        fields=fields,
        about=about,
        mapping=mapping,
        keep=keep,
        strict=strict,
    )


_COLUMNS = {
    "": pa.bool_(),
    ".degree": WORDS,
    ".minimum": WORDS,
    ".maximum": WORDS,
    ".minimum_months": pa.int32(),
    ".maximum_months": pa.int32(),
    ".law_of": pa.date32(),
}


def _columns_of(rules: Iterable[SentencingRule]) -> dict[str, pa.DataType]:
    """The columns of an offence; one of fines where the law of the country has any."""
    has_fines = any(degree.fine for rule in rules for degree in rule.degrees)
    return _COLUMNS | ({".fine": WORDS} if has_fines else {})


@attrs.frozen(eq=False)
class _Outcome:
    """What an offence comes to for one kind of row."""

    answer: OffenceAnswer
    by_judgment: bool
    """Whether the law of the day of judgment decides."""


@attrs.frozen(eq=False)
class _Days:
    """The days of the rows of a batch; null where not known."""

    begin: pa.Array
    end: pa.Array
    judged: pa.Array
    stated: int
    """The rows in which a day of the conduct is stated, as bits."""

    @classmethod
    def of(cls, frame: Frame, since: pa.Scalar) -> _Days:
        """First and last possible day of the conduct, as `sentence` takes them, and the day of judgment."""
        none = pa.nulls(frame.rows, pa.date32())
        first, last, judged = (
            none if (days := frame.array(fact)) is None else days
            for fact in (Trafficking.first_day, Trafficking.last_day, Judgment.on)
        )
        begin, end = pc.coalesce(first, last, since), pc.coalesce(last, first, judged)
        return cls(begin, end, judged, rails(pc.is_valid(pc.coalesce(first, last)))[0])


@attrs.frozen(eq=False)
class _Work:
    """What is asked of every batch."""

    country: Jurisdiction
    offence: str | None
    codes: tuple[str, ...]
    has_fines: bool
    # Kinds of rows recur from batch to batch.
    outcomes: dict[tuple[object, ...], _Outcome] = attrs.Factory(dict)

    def answers(self, frame: Frame, _: pa.Array | None) -> tuple[list[pa.Array], list[BadCell]]:
        """The answers to a batch."""
        contradictory, bad = contradictions(frame, Charge, None)
        days = _Days.of(frame, pa.scalar(self.country.covers_from, pa.date32()))
        uncovered, early = self._uncovered(days, frame.rows)
        possible = ((1 << frame.rows) - 1) & ~contradictory & ~uncovered
        found = self._offences(frame, days, possible)
        arrays = [array for code in self.codes for array in self._columns(found[code], days)]
        return [*arrays, *self._gravest(found, days, possible)], [*bad, *early]

    def _uncovered(self, days: _Days, rows: int) -> tuple[int, list[BadCell]]:
        """The rows with a day whose law is not known, as bits, and what is reported of them."""
        since = pa.scalar(self.country.covers_from, pa.date32())
        milder = self.country.milder_law
        counts = days.judged.dictionary_encode()
        asked = [
            milder is not None and milder.in_force(day) for day in counts.dictionary.to_pylist()
        ]
        judged = pc.and_kleene(
            pc.less(days.judged, since), pa.array(asked, pa.bool_()).take(counts.indices)
        )
        found = 0
        told = []
        for name, days_, early in (
            ("trafficking.first_day", days.begin, pc.less(days.begin, since)),
            ("trafficking.last_day", days.end, pc.less(days.end, since)),
            ("judgment.on", days.judged, judged),
        ):
            bits = rails(early)[0] & ~found
            found |= bits
            for row in pc.indices_nonzero(booleans(bits, 0, rows)).to_pylist():
                day = days_[row].as_py()
                told.append(BadCell(row, name, str(day), not_known(self.country, day)))
        return found, told

    def _offences(
        self, frame: Frame, days: _Days, possible: int
    ) -> dict[str, tuple[pa.Array, list[_Outcome]]]:
        """For each offence the kind of every row, null where it has none, and the outcome of each kind."""
        kinds = Kinds(frame.rows, possible)
        kinds.add(self.codes, rails(pc.equal(days.judged, days.end))[0], 0, possible)
        kinds.add(self.codes, days.stated, 0, possible)
        known: dict[Atom, tuple[int, int]] = {}
        for law in map(self.country.in_force, self.country.epochs):
            first = pa.scalar(law.first_day, pa.date32())
            last = pa.scalar(law.last_day or date.max, pa.date32())
            begun = pc.fill_null(pc.greater_equal(days.end, first), fill_value=True)
            within = pc.and_(begun, pc.less_equal(days.begin, last))
            judged = pc.and_(pc.greater_equal(days.judged, first), pc.less_equal(days.judged, last))
            open_day = last if law.last_day else pc.max_element_wise(days.begin, first)
            on = pc.coalesce(pc.min_element_wise(days.end, last, skip_nulls=False), open_day)
            self._under(law, frame, on, rails(within)[0] & possible, kinds, known)
            self._under(law, frame, days.judged, rails(judged)[0] & possible, kinds, known)
        return self._outcomes(frame, days, {code: kinds.of(code) for code in self.codes})

    def _under(  # noqa: PLR0913, PLR0917 - the rows, and where it is noted
        self,
        law: LawInForce,
        frame: Frame,
        on: pa.Array,
        rows: int,
        kinds: Kinds,
        known: dict[Atom, tuple[int, int]],
    ) -> None:
        """Note what each offence is under a law in the rows that are asked about."""
        rules = [
            rule
            for rule in law.rules
            if isinstance(rule, SentencingRule) and rule.code in self.codes
        ]
        found = verdicts(law, Charge, frame, on, known) if rows else {}
        for code in self.codes:
            asked = [
                question
                for rule in rules
                if rule.code == code
                for question in (rule.question, *rule.degrees_on(law.first_day))
            ]
            for question in asked or [""]:
                kinds.add([code], *found.get(question, (0, 0)), rows)

    def _outcomes(
        self,
        frame: Frame,
        days: _Days,
        kinds: Mapping[str, tuple[pa.Array, Sequence[int], Sequence[tuple[object, ...]]]],
    ) -> dict[str, tuple[pa.Array, list[_Outcome]]]:
        # By rows, as the offences of a charge share what its facts come to under each law.
        new: dict[int, list[tuple[str, tuple[object, ...]]]] = {}
        for code, (_, rows, keys) in kinds.items():
            for row, key in zip(rows, keys, strict=True):
                if (code, *key) not in self.outcomes:
                    new.setdefault(row, []).append((code, key))
        versions = offences_of(self.country)
        for row, asked in new.items():
            charge = Sentencing.of(Charge.from_dict(frame.plain(row)), self.country)
            judged, end = days.judged[row].as_py(), days.end[row].as_py()
            for code, key in asked:
                answer = charge.answer(versions[code])
                by_judgment = answer.law_of is not None and answer.law_of == judged != end
                self.outcomes[code, *key] = _Outcome(answer, by_judgment)
        return {
            code: (numbers, [self.outcomes[code, *key] for key in keys])
            for code, (numbers, _, keys) in kinds.items()
        }

    def _columns(self, found: tuple[pa.Array, Sequence[_Outcome]], days: _Days) -> list[pa.Array]:
        """The columns of an offence: what its outcomes say, row by row."""
        numbers, outcomes = found
        answers = [outcome.answer for outcome in outcomes]

        def column(kind: pa.DataType, values: Sequence[object]) -> pa.Array:
            return pa.array(values, kind).take(numbers)

        def words(values: Sequence[object]) -> pa.Array:
            return _words(None if value is None else str(value) for value in values).take(numbers)

        settled = [answer.law_of is not None for answer in answers]
        by_judgment = [outcome.by_judgment for outcome in outcomes]
        law_of = pc.if_else(column(pa.bool_(), by_judgment), days.judged, days.end)
        minima = [answer.minimum for answer in answers]
        maxima = [answer.maximum for answer in answers]
        columns_ = [
            column(pa.bool_(), [_TRUTH[answer.verdict] for answer in answers]),
            words([answer.degree for answer in answers]),
            words(minima),
            words(maxima),
            column(pa.int32(), [_months(length) for length in minima]),
            column(pa.int32(), [_months(length) for length in maxima]),
            pc.if_else(column(pa.bool_(), settled), law_of, pa.scalar(None, pa.date32())),
        ]
        return [
            *columns_,
            *([words([answer.fine for answer in answers])] if self.has_fines else []),
        ]

    def _gravest(
        self, found: Mapping[str, tuple[pa.Array, list[_Outcome]]], days: _Days, possible: int
    ) -> list[pa.Array]:
        """The columns of the offence asked for, or of the gravest one met."""
        rows = len(days.begin)
        outcomes = [outcome for code in self.codes for outcome in found[code][1]]
        grades = _grades(outcomes, met_only=self.offence is None)
        verdicts = pa.array([_TRUTH[outcome.answer.verdict] for outcome in outcomes], pa.bool_())
        chosen, best = pa.nulls(rows, pa.int64()), pa.repeat(pa.scalar(-1, pa.int64()), rows)
        none_met = possible
        first = 0
        for code in self.codes:
            number = pc.add(found[code][0], pa.scalar(first, pa.int64()))
            first += len(found[code][1])
            grade = grades.take(number)
            # The first of the gravest, as `sentence` takes it.
            chosen = pc.if_else(pc.greater(grade, best), number, chosen)
            best = pc.max_element_wise(best, grade, skip_nulls=False)
            none_met &= rails(verdicts.take(number))[1]
        is_met = rails(pc.fill_null(verdicts.take(chosen), fill_value=False))[0]
        columns_ = self._columns((chosen, outcomes), days)
        names = _words(outcome.answer.offence for outcome in outcomes)
        return [booleans(is_met, none_met, rows), names.take(chosen), *columns_[1:]]


def _grades(outcomes: Sequence[_Outcome], *, met_only: bool) -> pa.Array:
    """How grave each outcome is, compared with the others; -1 for an offence that is not met, if that counts."""
    gravities = [gravity(outcome.answer) for outcome in outcomes]
    order = {length: grade for grade, length in enumerate(sorted(set(gravities)))}
    return pa.array(
        [
            -1 if met_only and outcome.answer.verdict is not Verdict.YES else order[length]
            for outcome, length in zip(outcomes, gravities, strict=True)
        ],
        pa.int64(),
    )


def _words(texts: Iterable[str | None]) -> pa.DictionaryArray:
    return pa.array(list(texts), pa.string()).dictionary_encode().cast(WORDS)


def _months(length: Imprisonment | None) -> int | None:
    return length.in_months if isinstance(length, Length) else None


_TRUTH = {Verdict.YES: True, Verdict.NO: False, Verdict.UNKNOWN: None}
