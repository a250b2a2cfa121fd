"""Writes a C program text with an empty body for every function of the header. Compiled with debugging information it
shows tools for ABIs what the header promises, whatever the Rust compiler writes about itself.

Usage: stubs.py HEADER > stubs.c
"""

import sys

from nulls import declarations


def main() -> None:
    with open(sys.argv[1], encoding="utf-8") as file:
        functions = list(declarations(file.read()))
    print('#include "widerspruch.h"\n')
    # A body for the opaque types, so that they are known by name.
    for result, name, arguments in functions:
        given = ", ".join(f"{kind} {argument}" for kind, argument in arguments) or "void"
        unused = " ".join(f"(void){argument};" for _, argument in arguments)
        value = "" if result == "void" else "return 0;"
        print(f"{result} {name}({given}) {{ {unused} {value} }}")


if __name__ == "__main__":
    main()
