//! Runs of the program itself, which ends as programs end.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::office::{Office, content, members};

fn program(office: &Office, out: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_widerspruch"));
    command.args(["merge".into(), office.path("members.csv"), "--out".into(), office.path(out)]);
    command.args(["--defaults".into(), office.path("defaults.json")]);
    command.args(["--post", "text", "--member", "plan-html"]).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// What has a name is whole; what has not is a part that the next run takes away.
fn assert_only_whole_files(office: &Office, out: &str, whole: &BTreeMap<PathBuf, Vec<u8>>) {
    for (name, bytes) in content(&office.path(out)) {
        if !name.iter().any(|part| Path::new(part).extension().is_some_and(|ending| ending == "part")) {
            assert!(whole[&name] == bytes, "{}", name.display());
        }
    }
}

#[test]
fn a_run_that_is_killed_leaves_nothing_half_and_goes_on() {
    let office = Office::new(&members(500));
    assert!(program(&office, "whole").status().unwrap().success());
    let whole = content(&office.path("whole"));
    for wait in [1, 40, 150, 400] {
        let mut child = program(&office, "out").spawn().unwrap();
        std::thread::sleep(Duration::from_millis(wait));
        // SIGKILL: no handler, no destructor.
        child.kill().unwrap();
        child.wait().unwrap();
        if office.path("out").exists() {
            assert_only_whole_files(&office, "out", &whole);
        }
    }
    assert!(program(&office, "out").status().unwrap().success());
    assert!(content(&office.path("out")) == whole, "the run went on to the same files");
}

#[test]
fn a_file_that_cannot_be_written_ends_the_run_and_leaves_nothing_half() {
    let office = Office::new(&members(500));
    assert!(program(&office, "whole").status().unwrap().success());
    let whole = content(&office.path("whole"));
    let plain = program(&office, "out");
    // No file may grow beyond 64 kB, and the signal for that is ignored: writing fails as on a full disk.
    let mut command = Command::new("sh");
    command.args(["-c", "trap '' XFSZ; ulimit -f 128; exec \"$@\"", "sh"]);
    command.arg(plain.get_program()).args(plain.get_args()).stdout(Stdio::null());
    let done = command.output().unwrap();
    assert_eq!(done.status.code(), Some(1));
    let (told, out) = (String::from_utf8_lossy(&done.stderr), office.path("out"));
    assert!(told.starts_with(&format!("widerspruch: {}/", out.display())), "it names the file: {told}");
    assert!(told.trim_end().ends_with("cannot be written: file too large"), "{told}");
    assert_only_whole_files(&office, "out", &whole);
    let parts = content(&office.path("out"));
    assert!(!parts.keys().any(|name| name.to_str().unwrap().contains(".part")), "nothing half stays");
    assert!(program(&office, "out").status().unwrap().success());
    assert!(content(&office.path("out")) == whole);
}

#[test]
fn an_interrupt_ends_it_within_a_second() {
    let office = Office::new(&members(3_000));
    let mut child = program(&office, "out").spawn().unwrap();
    while !office.path("out/members").exists() {
        std::thread::sleep(Duration::from_millis(5));
    }
    let asked = Instant::now();
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
    assert_eq!(child.wait().unwrap().code(), Some(130));
    // A second, and more on a machine that is busy with other tests.
    assert!(asked.elapsed() < Duration::from_secs(5), "{:?}", asked.elapsed());
    let left = content(&office.path("out"));
    assert!(!left.keys().any(|name| name.to_str().unwrap().contains(".part")), "nothing half stays");
}
