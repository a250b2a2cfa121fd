"""The main job from Python with ctypes: no compiler, only the installed library.

    python3 prepare.py CASE.json FOLDER

Prints what to do and the subject of every letter, and writes every letter as text and as HTML into the folder. Exit
status: 0 done, 2 the case was refused (one line `code path message` per issue), 1 anything else. WIDERSPRUCH_LIBRARY
may name the library file; otherwise the system finds it.

For Python there is also a package (`bindings-python`); this is for programs that bring the C library anyway.
"""

import os
import sys
from ctypes import CDLL, POINTER, byref, c_char_p, c_size_t, c_uint8, c_uint32, c_void_p, string_at
from pathlib import Path

ABI = 1  # WIDERSPRUCH_ABI_VERSION
REFUSED = (1, 2)  # WIDERSPRUCH_STATUS_REQUEST, WIDERSPRUCH_STATUS_VALIDATION


# One class for each kind of handle, so that ctypes refuses a handle of the wrong kind.
class Library(c_void_p): ...
class Prepared(c_void_p): ...
class Action(c_void_p): ...
class Letter(c_void_p): ...
class Error(c_void_p): ...


LENGTH = POINTER(c_size_t)
SIGNATURES = {
    # name: (what it returns, arguments...)
    "abi_version": (c_uint32,),
    "library_new": (c_uint32, POINTER(Library), POINTER(Error)),
    "library_prepare_json": (c_uint32, Library, c_char_p, c_size_t, POINTER(Prepared), POINTER(Error)),
    "library_free": (None, POINTER(Library)),
    "prepared_action_count": (c_size_t, Prepared),
    "prepared_action": (Action, Prepared, c_size_t),
    "prepared_letter_count": (c_size_t, Prepared),
    "prepared_letter": (Letter, Prepared, c_size_t),
    "prepared_free": (None, POINTER(Prepared)),
    "action_id": (c_char_p, Action, LENGTH),
    "action_title": (c_char_p, Action, LENGTH),
    "letter_subject": (c_char_p, Letter, LENGTH),
    "letter_text": (c_char_p, Letter, LENGTH),
    "letter_render": (c_uint32, Letter, c_char_p, POINTER(POINTER(c_uint8)), LENGTH, POINTER(Error)),
    "error_message": (c_char_p, Error, LENGTH),
    "error_issue_count": (c_size_t, Error),
    "error_issue_code": (c_char_p, Error, c_size_t, LENGTH),
    "error_issue_path": (c_char_p, Error, c_size_t, LENGTH),
    "error_issue_message": (c_char_p, Error, c_size_t, LENGTH),
    "error_free": (None, POINTER(Error)),
}


class Failed(Exception):
    """What the library reported, copied out of its error."""

    def __init__(self, status, message, issues):
        super().__init__(message)
        self.status = status
        self.issues = issues


class Widerspruch:
    """The functions of the library by their names without prefix."""

    def __init__(self, path):
        library = CDLL(path)
        for name, (result, *arguments) in SIGNATURES.items():
            function = getattr(library, f"widerspruch_{name}")
            function.restype, function.argtypes = result, arguments
            setattr(self, name, function)
        if self.abi_version() != ABI:
            raise OSError(f"the library has the ABI version {self.abi_version()}, this program needs {ABI}")

    def call(self, function, *arguments):
        """Calls a function that can fail; its last argument, error_out, is added here."""
        error = Error()
        status = function(*arguments, byref(error))
        if status == 0:
            return
        try:
            issues = [
                tuple(
                    part(error, i, None).decode()
                    for part in (self.error_issue_code, self.error_issue_path, self.error_issue_message)
                )
                for i in range(self.error_issue_count(error))
            ]
            raise Failed(status, self.error_message(error, None).decode(), issues)
        finally:
            self.error_free(byref(error))


def write(lib, letter, number, folder):
    # A text has no NUL inside, so c_char_p gives all of it. Rendered bytes need their length.
    (folder / f"letter-{number}.txt").write_bytes(lib.letter_text(letter, None))
    page, length = POINTER(c_uint8)(), c_size_t()
    lib.call(lib.letter_render, letter, b"html", byref(page), byref(length))
    (folder / f"letter-{number}.html").write_bytes(string_at(page, length.value))
    print(f"letter {number}: {lib.letter_subject(letter, None).decode()}")


def run(lib, case, folder):
    library, prepared = Library(), Prepared()
    try:
        lib.call(lib.library_new, byref(library))
        lib.call(lib.library_prepare_json, library, case, len(case), byref(prepared))
        folder.mkdir(parents=True, exist_ok=True)
        for i in range(lib.prepared_action_count(prepared)):
            action = lib.prepared_action(prepared, i)
            print(f"action {lib.action_id(action, None).decode()}: {lib.action_title(action, None).decode()}")
        for i in range(lib.prepared_letter_count(prepared)):
            write(lib, lib.prepared_letter(prepared, i), i + 1, folder)
    finally:
        lib.prepared_free(byref(prepared))
        lib.library_free(byref(library))


def main():
    if len(sys.argv) != 3:
        print("usage: prepare.py CASE.json FOLDER", file=sys.stderr)
        return 1
    sys.stdout.reconfigure(encoding="utf-8")
    sys.stderr.reconfigure(encoding="utf-8")
    try:
        lib = Widerspruch(os.environ.get("WIDERSPRUCH_LIBRARY", "libwiderspruch.so.0.1"))
        run(lib, Path(sys.argv[1]).read_bytes(), Path(sys.argv[2]))
    except Failed as failure:
        if failure.status in REFUSED:
            for code, path, message in failure.issues:
                print(code, path, message, file=sys.stderr)
            return 2
        print(f"prepare: {failure}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"prepare: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
