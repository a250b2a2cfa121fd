# What the scripts that check share: steps, and programs that are there, can be installed or are missing.

# A build from nothing has no use for what makes the next one faster, nor for lines in backtraces: a third of the disk.
# The optimisation across crates runs anew for every program, minutes each; what it gives is speed.
if [[ ${CI:-} == true ]]; then
    export CARGO_INCREMENTAL=0 CARGO_PROFILE_DEV_DEBUG=none CARGO_PROFILE_DEV_BUILD_OVERRIDE_DEBUG=none
    export CARGO_PROFILE_RELEASE_LTO=off
fi

step() { # NAME COMMAND...: runs a command under a heading with the seconds it took
    local name=$1 start=$SECONDS
    shift
    printf '\n== %s\n' "$name"
    "$@"
    printf -- '-- %s: %s s\n' "$name" $((SECONDS - start))
}

# Goes with every release build: the members that the command of the README builds. Of another choice of packages cargo
# chooses other features for the dependencies and builds them once more.
readonly together=(--workspace --exclude widerspruch-python --exclude widerspruch-web --exclude widerspruch-web-bindgen
    --example prepare --bin samples)
# What the tests are built of.
readonly tested=(--workspace --exclude widerspruch-python --all-features)

tested_programs() { # TEST: builds the programs of the package that has the test, as `cargo test` did before
    cargo test --quiet "${tested[@]}" --no-run --test "$1"
}

build_with() { # PROFILE COMMAND...: cargo, for a release with the flags that the Makefile of the C library gives it
    local remap=(bindings-c/package/remap-paths)
    [[ $1 != dev ]] || remap=()
    shift
    "${remap[@]}" cargo "$@"
}

release_programs() { # the optimised programs: `prepare` of the examples, and `samples`
    build_with release build --quiet --release "${together[@]}"
}

compiler() { # a compiler that has the source of its standard library, which can then be compiled for any target
    local rustc
    for rustc in "$(command -v rustc)" /usr/bin/rustc; do
        if [[ -d $("$rustc" --print sysroot)/lib/rustlib/src/rust/library ]]; then
            echo "$rustc"
            return
        fi
    done 2>/dev/null
}

have() { command -v "$1" >/dev/null; }

packages() { # NAME...: installs packages of the system, where that is allowed
    have apt-get && [[ $(id -u) -eq 0 ]] || return 0
    # One after the other: what is built in the background installs, too.
    flock tests/programs.sh bash -c 'apt-get update -qq && apt-get install -y -qq "$@"' - "$@" >/dev/null
}

install() { # PROGRAM:PACKAGE...: gets missing programs from the system's packages
    local pair wanted=()
    for pair; do
        have "${pair%:*}" || wanted+=("${pair#*:}")
    done
    [[ ${#wanted[@]} -eq 0 ]] || packages "${wanted[@]}"
}

missing() { # NAME: says what is not run, or fails in continuous integration
    if [[ ${CI:-} == true ]]; then
        printf 'missing: %s\n' "$1" >&2
        exit 1
    fi
    printf 'skipped: %s is not installed\n' "$1"
}
