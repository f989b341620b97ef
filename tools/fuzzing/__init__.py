"""
Fuzzing: what anybody can hand to the library is damaged at random, and only its own errors may come out.

`python -m tools.fuzzing --runs 1000000` runs all targets; `--help` lists the options.
"""
