"""Writes a C program that passes NULL for every pointer of every function of a header, one at a time and all at once,
and positions that are too large. Usage: nulls.py HEADER > nulls.c

What to expect follows from the header's conventions: a function that can fail says `null_pointer` unless the argument
may be NULL; any other returns NULL, 0 or -1, and clears its length.
"""

import re
import sys

# Arguments that may be NULL: by name, or by function and name.
MAY_BE_NULL = {
    "error_out",
    "length_out",
    "user_data",
    "widerspruch_deadline_new.controller",
    "widerspruch_deadline_new_assumed.controller",
    "widerspruch_deadline_new_posted.controller",
    "widerspruch_deadline_new_posted_abroad.controller",
    "widerspruch_batch_new.format",
    "widerspruch_pdf_writer_set_layout.layout",
    # Without room there is nothing to point to.
    "widerspruch_letter_render_into.buffer",
}
NEEDS_LENGTH = {"widerspruch_letter_render", "widerspruch_letter_render_into"}

# A value for an argument that is not NULL.
VALUES = {
    "json": "json",
    "ftl": '"# nothing\\n"',
    "value": '"x"',
    "pointer": '"/reference"',
    "language": '"de"',
    "file": '"ours.ftl"',
    "files": "names",
    "texts": "names",
    "requests": "names",
    "lengths": "lengths",
    "format": '"text"',
    "received": '"2026-11-24"',
    "country": '"DE"',
    "controller": '"meta-platforms-ireland"',
    "id": '"de"',
    "code": '"DE"',
    "buffer": "buffer",
    "layout": '"plain"',
    "picture": "picture",
    "organisation": '"Verein Beispiel e. V."',
    "lines": "names",
    "letters": "letters",
    "callback": "go_on",
    "next": "no_more",
    "user_data": "buffer",
    "length": "1",
    "capacity": "0",
    "count": "1",
    "workers": "1",
    "status": "1",
    "index": "0",
    "item": "0",
}

OWNED = ["library", "request", "prepared", "deadline", "files", "pdf_writer", "pdf", "batch", "error"]

HANDLES = [
    *OWNED, "platform", "controller", "authority", "country", "reason", "letter", "action", "timeline",
]  # fmt: skip


def declarations(header: str):
    header = re.sub(r"/\*.*?\*/|//[^\n]*", "", header, flags=re.S)
    header = re.sub(r"^#.*$", "", header, flags=re.M)
    for result, name, arguments in re.findall(r"^([\w ]+[ *]+)(widerspruch_\w+)\(([^;]*)\);", header, flags=re.M):
        parsed = []
        for argument in re.split(r",\s*", " ".join(arguments.split())):
            if argument != "void":
                kind, argument_name = re.fullmatch(r"(.*?[ *])(\w+)", argument).groups()
                parsed.append((kind.strip(), argument_name))
        yield result.strip(), name, parsed


def is_pointer(kind: str) -> bool:
    return "*" in kind or kind in ("widerspruch_batch_callback", "widerspruch_next_callback")


def value(kind: str, name: str) -> str:
    handle = re.fullmatch(r"(?:const )?widerspruch_(\w+) \*", kind)
    if handle and handle[1] in HANDLES:
        return f"a_{handle[1]}"
    out = re.fullmatch(r"(const )?(\w+) \*\*", kind)
    if out and name.endswith("_out"):
        return f"&out_{name}_{out[2]}"
    if kind == "size_t *":
        return "&length"
    if kind in ("int32_t", "int64_t"):
        return "1"
    return VALUES[name]


def harmless(result: str, name: str) -> str:
    if "*" in result:
        return "NULL"
    return "-1" if name == "widerspruch_action_needs_login" else "0"


def tests(result: str, name: str, arguments):
    """Yields checks as C statements."""

    def call(replaced):
        given = [replaced.get(at, value(kind, argument)) for at, (kind, argument) in enumerate(arguments)]
        return f"{name}({', '.join(given)})"

    fails = result == "widerspruch_status" and any(argument == "error_out" for _, argument in arguments)
    if name.endswith("_free"):
        handle = arguments[0][0].removesuffix(" **")
        yield f"{name}(NULL);"
        yield f"{{ {handle} *nothing = NULL; {name}(&nothing); CHECK(nothing == NULL); }}"
        return
    if result == "void":
        yield f"{call({0: 'NULL'})};"
        return
    for at, (kind, argument) in enumerate(arguments):
        if argument in ("index", "item"):
            yield f"CHECK({call({at: 'SIZE_MAX'})} == {harmless(result, name)});"
        if not is_pointer(kind):
            continue
        may = argument in MAY_BE_NULL or f"{name}.{argument}" in MAY_BE_NULL
        if argument == "length_out" and name in NEEDS_LENGTH:
            may = False
        if fails and may:
            yield f"CHECK({call({at: 'NULL'})} != WIDERSPRUCH_STATUS_NULL_POINTER); clean_up();"
        elif fails:
            yield f"soil(); CHECK_STATUS({call({at: 'NULL'})}, WIDERSPRUCH_STATUS_NULL_POINTER);"
            for out_kind, out in arguments:
                if out.endswith("_out") and out not in (argument, "error_out"):
                    place = value(out_kind, out).removeprefix("&")
                    yield f"CHECK({place} == {'0' if out_kind == 'size_t *' else 'NULL'});"
            yield f"CHECK(out_error_out_widerspruch_error != NULL); clean_up();"
        elif may:
            yield f"CHECK({call({at: 'NULL'})} == {call({})});"
        else:
            yield f"length = 99; CHECK({call({at: 'NULL'})} == {harmless(result, name)});"
            if any(other == "length_out" for _, other in arguments):
                yield "CHECK(length == 0);"
    nothing = {at: "NULL" for at, (kind, _) in enumerate(arguments) if is_pointer(kind)}
    if fails:
        yield f"CHECK_STATUS({call(nothing)}, WIDERSPRUCH_STATUS_NULL_POINTER);"
    elif nothing and name not in ("widerspruch_version", "widerspruch_status_name"):
        yield f"CHECK({call(nothing)} == {harmless(result, name)});"


def main() -> None:
    with open(sys.argv[1], encoding="utf-8") as file:
        functions = list(declarations(file.read()))
    # widerspruch_T **x_out needs a variable; borrowed bytes as well.
    outs = sorted({
        (kind.removesuffix(" **"), argument)
        for _, _, arguments in functions
        for kind, argument in arguments
        if kind.endswith("**") and argument.endswith("_out")
    })
    print('/* Generated by nulls.py. */\n#include "check.h"\n')
    print("static size_t length;")
    for kind, argument in outs:
        print(f"static {kind} *out_{argument}_{kind.removeprefix('const ')};")
    owned = [(kind, argument) for kind, argument in outs if kind.startswith("widerspruch_")]
    print("\n/* Frees what a call made. */\nstatic void clean_up(void) {")
    for kind, argument in owned:
        print(f"    {kind}_free(&out_{argument}_{kind});")
    print("}\n\n/* Puts something into every output that a failing call must clear. */\nstatic void soil(void) {")
    print("    static char dirt[64];\n    length = 99;")
    for kind, argument in outs:
        if argument != "error_out":
            print(f"    out_{argument}_{kind.removeprefix('const ')} = (void *)dirt;")
    print("}\n")
    print(
        "static widerspruch_status go_on(void *user_data, size_t index, widerspruch_status status,\n"
        "    const widerspruch_prepared *prepared, const widerspruch_error *error) {\n"
        "    (void)user_data, (void)index, (void)status, (void)prepared, (void)error;\n"
        "    return WIDERSPRUCH_STATUS_OK;\n}\n\n"
        "static widerspruch_status no_more(void *user_data, const char **request_out, size_t *length_out) {\n"
        "    (void)user_data, (void)request_out, (void)length_out;\n"
        "    return 0;\n}\n"
    )

    def make(call: str) -> None:
        print(f"    CHECK_STATUS({call}, WIDERSPRUCH_STATUS_OK);")

    print("int main(void) {")
    print('    const char *names[] = {"locale.json"}, *json = "{}";\n    size_t lengths[] = {2};\n    uint8_t buffer[1];')
    print('    static const uint8_t picture[] = {0};')
    print("    widerspruch_library *a_library = check_library();")
    print("    widerspruch_prepared *a_prepared = check_prepared(a_library);")
    for handle in ("platform", "controller", "authority", "country", "reason"):
        print(f"    const widerspruch_{handle} *a_{handle} = widerspruch_library_{handle}(a_library, 0);")
    for handle in ("letter", "action", "timeline"):
        print(f"    const widerspruch_{handle} *a_{handle} = widerspruch_prepared_{handle}(a_prepared, 0);")
    for handle in ("request", "batch", "files", "pdf_writer", "pdf", "deadline", "error"):
        print(f"    widerspruch_{handle} *a_{handle} = NULL;")
    print("    const widerspruch_letter *letters[] = {a_letter};\n    widerspruch_prepared *none = NULL;")
    make("widerspruch_request_new(&a_request, NULL)")
    make("widerspruch_batch_new(a_library, 1, NULL, &a_batch, NULL)")
    make('widerspruch_files_new(a_prepared, "text", &a_files, NULL)')
    make("widerspruch_pdf_writer_new(&a_pdf_writer, NULL)")
    make("widerspruch_pdf_writer_write(a_pdf_writer, a_letter, &a_pdf, NULL)")
    make('widerspruch_deadline_new(a_library, "2026-11-24", "DE", NULL, &a_deadline, NULL)')
    print("    CHECK(widerspruch_library_prepare_json(a_library, json, 2, &none, &a_error) != WIDERSPRUCH_STATUS_OK);")
    print("    CHECK(widerspruch_error_issue_count(a_error) > 0);")
    for result, name, arguments in functions:
        print(f"\n    /* {name} */")
        for test in tests(result, name, arguments):
            print(f"    {test}")
        if result == "widerspruch_status":
            print("    clean_up();")
    for handle in OWNED:
        print(f"    widerspruch_{handle}_free(&a_{handle});")
    print(f'    printf("{len(functions)} functions, ");\n    return check_result("nulls");\n}}')


if __name__ == "__main__":
    main()
