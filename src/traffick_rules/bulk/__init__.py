"""
Tables of cases and charges in, tables of answers out, at the speed of memory; it needs `traffick-rules[bulk]`.

A column of nullable booleans is a pair of rails: yes is value and validity, no is validity without value, both
packed already, least significant bit first. So a column goes into the program, and an answer out of it, without a
cell being looked at.
"""

from traffick_rules.bulk.assess_table import assess_batches, assess_table
from traffick_rules.bulk.batches import AssessedTable
from traffick_rules.bulk.exchange import Exported, ImportedCases, export_cases, read_cases
from traffick_rules.bulk.fact_columns import Column, arrow_schema, columns, table_schema
from traffick_rules.bulk.files import inspect_table, open_table
from traffick_rules.bulk.inspection import FoundColumn, InspectedTable
from traffick_rules.bulk.mapping import ColumnMapping
from traffick_rules.bulk.mapping_file import mapping_of, read_mapping
from traffick_rules.bulk.sentence_table import sentence_batches, sentence_table

__all__ = [
    "AssessedTable",
    "Column",
    "ColumnMapping",
    "Exported",
    "FoundColumn",
    "ImportedCases",
    "InspectedTable",
    "arrow_schema",
    "assess_batches",
    "assess_table",
    "columns",
    "export_cases",
    "inspect_table",
    "mapping_of",
    "open_table",
    "read_cases",
    "read_mapping",
    "sentence_batches",
    "sentence_table",
    "table_schema",
]
