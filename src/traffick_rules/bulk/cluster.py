"""Tables that are larger than one machine: partition by partition on a Dask cluster."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs
import pyarrow as pa

from traffick_rules.bulk.mapping import ColumnMapping
from traffick_rules.bulk.tables import assess_table
from traffick_rules.errors import ArgumentError
from traffick_rules.law.jurisdiction import Jurisdiction
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["AssessedPartitions", "assess_dask"]

PandasFrame: TypeAlias = Any
"""A `pandas.DataFrame`; pandas is not imported before it is needed."""
DaskFrame: TypeAlias = Any
"""A `dask.dataframe.DataFrame`."""


@attrs.frozen(eq=False, repr=False)
class AssessedPartitions:
    """
    The answers to a table on a cluster, not computed yet; computed together, the work is done once.

    Attributes:
        answers: A Dask DataFrame with a row for every row and its index: the columns that were kept, and those of the
            answers. They have Arrow's own types, in which a boolean can be null: pandas' plain booleans know no
            unknown.
        errors: A Dask DataFrame with column, value and reason of what could not be taken, with the index of its row.
    """

    answers: DaskFrame
    errors: DaskFrame

    def __repr__(self) -> str:
        return f"<answers in {self.answers.npartitions} partitions>"


@attrs.frozen(eq=False, kw_only=True)
class _Asked:
    """What is asked of every partition; the country by its code, as workers have their own plugins."""

    code: str
    fingerprints: tuple[str, ...]
    on: date | str
    keep: tuple[str, ...]
    options: Mapping[str, Any]

    def answered(self, frame: PandasFrame) -> tuple[PandasFrame, PandasFrame]:
        """The answers to a partition, and its errors."""
        import pandas as pd

        country = get_jurisdiction(self.code)
        if _fingerprints(country, self.on) != self.fingerprints:
            msg = (
                f"the law of {country.name} on a worker is not the one of the client; install the same "
                "versions of traffick-rules and its plugins everywhere"
            )
            raise ArgumentError(msg)
        found = assess_table(
            pa.Table.from_pandas(frame, preserve_index=False),
            jurisdiction=country,
            on=self.on,
            keep=self.keep,
            **self.options,
        )
        answers = _frame(found.answers.drop_columns(list(self.keep)), frame.index)
        # What is kept stays as it was, whatever type Arrow would have for it.
        kept = [frame[name] for name in self.keep]
        rows = found.errors["row"].to_numpy()
        errors = _frame(found.errors.drop_columns(["row"]), frame.index[rows])
        return pd.concat([*kept, answers], axis=1), errors


def assess_dask(  # noqa: PLR0913 - as assess_table
    frame: DaskFrame,
    *,
    jurisdiction: AnyJurisdiction,
    on: date | str,
    questions: Sequence[str] | None = None,
    values: bool = True,
    mapping: ColumnMapping | None = None,
    keep: Sequence[str] = (),
    strict: bool = False,
) -> AssessedPartitions:
    """
    The verdicts of every case of a Dask DataFrame, partition by partition, when they are asked for.

    Arguments are checked at once, on the types of the columns. Partitions are independent of each other, so one that
    is lost with its worker is computed anew by another.

    Args:
        frame: The table, a Dask DataFrame with the columns of `assess_table`.
        jurisdiction: The country; its plugin has to be installed on every worker, in the same version.
        on: The day of decision, or the name of its column.
        questions: The questions to be answered; all about a case if not given.
        values: Whether the answers have their values beside their verdict.
        mapping: What the columns of a foreign table say.
        keep: Columns to be handed on.
        strict: Whether a bad cell is an error instead of an entry.

    Raises:
        ArgumentError: As `assess_table`, and if *frame* is no Dask DataFrame or Dask is not installed.
        NotInForceError: If the day lies before the first day that the plugin covers.

    Example:
        >>> from datetime import date
        >>> import dask.dataframe, pandas
        >>> from traffick_rules.bulk import assess_dask
        >>> table = pandas.DataFrame({"proceedings.case_open": [False, True], "nr": [1, 2]})
        >>> frame = dask.dataframe.from_pandas(table, npartitions=2)
        >>> found = assess_dask(
        ...     frame, jurisdiction="dk", on=date(2017, 2, 1), questions=["permits.9c5"], keep=["nr"]
        ... )
        >>> found.answers.compute()["permits.9c5"].to_list()
        [False, <NA>]
    """
    try:
        import dask.dataframe as dd
        from dask.delayed import delayed
    except ModuleNotFoundError:
        msg = "tables on a cluster need Dask; pip install 'traffick-rules[dask]'"
        raise ArgumentError(msg) from None
    if not isinstance(frame, dd.DataFrame):
        msg = (
            f"frame: {type(frame).__name__} is not a Dask DataFrame; assess_table takes the others"
        )
        raise ArgumentError(msg)
    country = get_jurisdiction(jurisdiction)
    asked = _Asked(
        code=country.code,
        fingerprints=_fingerprints(country, on),
        on=on,
        keep=tuple(keep),
        options={"questions": questions, "values": values, "mapping": mapping, "strict": strict},
    )
    # No rows: it checks the arguments, and shows what the columns of the answers are.
    answers, errors = asked.answered(frame._meta)  # noqa: SLF001 - what Dask's own guide names
    answered = delayed(asked.answered, nout=2, pure=True)
    pairs = [answered(part) for part in frame.to_delayed()]  # type: ignore[no-untyped-call] # of Dask
    return AssessedPartitions(
        dd.from_delayed([pair[0] for pair in pairs], meta=answers, divisions=frame.divisions),
        dd.from_delayed([pair[1] for pair in pairs], meta=errors),
    )


def _fingerprints(country: Jurisdiction, on: date | str) -> tuple[str, ...]:
    days = country.epochs if isinstance(on, str) else (on,)
    return tuple(country.in_force(day).fingerprint for day in days)


def _frame(table: pa.Table, index: Any) -> PandasFrame:  # noqa: ANN401 - an index of pandas
    import pandas as pd

    # Categories would be others in every partition.
    plain = [
        pa.field(field.name, field.type.value_type) if pa.types.is_dictionary(field.type) else field
        for field in table.schema
    ]
    made = table.cast(pa.schema(plain)).to_pandas(types_mapper=pd.ArrowDtype)
    made.index = index
    return made
