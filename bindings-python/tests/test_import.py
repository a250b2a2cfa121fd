"""Importing: no heavy module, no side effect; the package in odd interpreters."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap

import pytest


def test_importing_has_no_side_effects() -> None:
    program = textwrap.dedent(
        """
        import json, os, signal, sys, threading, warnings
        def state():
            return [
                threading.active_count(), sys.excepthook is sys.__excepthook__, sys.unraisablehook is sys.__unraisablehook__,
                len(warnings.filters), str(signal.getsignal(signal.SIGINT)), dict(os.environ), os.getcwd(), sys.path,
                sorted(set(os.listdir("/proc/self/fd"))) if os.path.isdir("/proc/self/fd") else [],
            ]
        before = json.dumps(state())
        opened = []
        sys.addaudithook(lambda name, arguments: opened.append((name, str(arguments[0]))) if name.startswith(("open", "socket", "subprocess")) else None)
        import widerspruch
        print(json.dumps([before == json.dumps(state()), opened, sorted(sys.modules)]))
        """
    )
    output = subprocess.run([sys.executable, "-I", "-c", program], check=True, capture_output=True, text=True).stdout
    unchanged, opened, modules = json.loads(output)
    assert unchanged
    # The interpreter itself opens the modules of the package, nothing else is opened.
    assert all(name == "open" and path.endswith((".py", ".pyc", ".so")) for name, path in opened), opened
    for heavy in ("logging", "asyncio", "argparse", "tempfile", "socket", "typing", "pathlib", "inspect"):
        assert heavy not in modules


@pytest.mark.parametrize("flags", [["-W", "error"], ["-OO"], ["-O", "-W", "error"], ["-X", "dev", "-W", "error"], ["-b", "-b"]])
def test_odd_interpreters(flags: list[str]) -> None:
    program = textwrap.dedent(
        """
        import pickle, widerspruch as w
        request = w.Request(version=1, letter="objection", language="de", date="2026-11-24",
            data_subject=w.DataSubject(name="A B", country="DE", email="a@example.org"),
            accounts=[w.Account(platform="instagram", handle="a")])
        prepared = w.prepare(request)
        if pickle.loads(pickle.dumps(prepared)) != prepared: raise SystemExit(3)
        repr(prepared), prepared.letters[0]._repr_html_(), prepared.page(), prepared.to_dict(), list(w.LetterKind)
        try: w.prepare({})
        except w.ValidationError as error: str(error)
        else: raise SystemExit(4)
        """
    )
    result = subprocess.run([sys.executable, *flags, "-c", program], capture_output=True, text=True)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


def test_a_subinterpreter_or_an_exit_leaves_no_noise() -> None:
    program = "import widerspruch, threading; threading.Thread(target=lambda: widerspruch.prepare_many([{}] * 1000)).start()"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


def test_locale_and_time_zone_do_not_matter(repository: os.PathLike[str]) -> None:
    program = (
        "import sys, widerspruch; sys.stdout.buffer.write(widerspruch.prepare(sys.stdin.buffer.read()).to_json().encode())"
    )
    request = os.path.join(repository, "examples/cases/anna.json")
    outputs: set[bytes] = set()
    for env in ({"LC_ALL": "C", "TZ": "Pacific/Kiritimati"}, {"LC_ALL": "tr_TR.UTF-8", "TZ": ""}, {"PYTHONHASHSEED": "7"}):
        with open(request, "rb") as file:
            run = subprocess.run([sys.executable, "-c", program], stdin=file, capture_output=True, env=env, check=True)
        outputs.add(run.stdout)
    (output,) = outputs
    assert len(output) > 1000
