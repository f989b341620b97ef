"""
Tables of cases in, tables of answers out, at the speed of memory; it needs the extra `traffick-rules[bulk]`.

A column of nullable booleans is a pair of rails: yes is value and validity, no is validity without value, both
packed already, least significant bit first. So a column goes into the program, and an answer out of it, without a
cell being looked at.
"""

from traffick_rules.bulk.columns import Column, arrow_schema, columns
from traffick_rules.bulk.tables import AssessedTable, assess_batches, assess_table

__all__ = ["AssessedTable", "Column", "arrow_schema", "assess_batches", "assess_table", "columns"]
