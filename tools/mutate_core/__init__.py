"""
Mutation of the library's own core: change one thing in one function, and see whether a test notices.

    python -m tools.mutate_core --sample 300 --seed 1

Every mutant is one change of the syntax tree of one function in `law`, `engine` or `answer`. The tests are collected
once, and each is run once in a forked process that notes which functions it executes. A mutant is then tested in a
forked process of its own: its code object becomes that of the live function, and the tests that execute the function
run, the quickest first, until one fails. What survives and also runs while modules are imported (validation of a
country, conditions that a test module builds) is tested again in a process that imports the library anew with the
change in it.

Outside: class bodies, decorators, constants of modules, annotations, docstrings.

mutmut 3 and cosmic-ray were looked at. Both start pytest anew for every mutant, which here takes longer than most
mutants live; mutmut's trampolines stand in for functions by name and miss those that attrs copies into a slotted class
and what runs on import; cosmic-ray has no choice of tests by what they execute. The operators are largely mutmut's,
without its dropped and emptied arguments and assignments, and with conditions, cases and raised errors.
"""
