# Programs that the checks need: what is there, what can be installed, what is missing. The scripts source it.

have() { command -v "$1" >/dev/null; }

install() { # PROGRAM:PACKAGE...: gets missing programs from the system's packages, where that is allowed
    local pair wanted=()
    for pair; do
        have "${pair%:*}" || wanted+=("${pair#*:}")
    done
    [[ ${#wanted[@]} -gt 0 ]] && have apt-get && [[ $(id -u) -eq 0 ]] || return 0
    apt-get update -qq >/dev/null
    apt-get install -y -qq "${wanted[@]}" >/dev/null
}

missing() { # NAME: says what is not run, or fails in continuous integration
    if [[ ${CI:-} == true ]]; then
        printf 'missing: %s\n' "$1" >&2
        exit 1
    fi
    printf 'skipped: %s is not installed\n' "$1"
}
