//! Who changes the public interface of the core sees it in the diff.

use std::fs;
use std::path::Path;
use std::process::Command;

#[test]
fn the_public_interface_is_the_one_that_is_written_down() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/public-api.txt");
    let output = Command::new(env!("CARGO_BIN_EXE_public_api")).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let (written, actual) = (fs::read_to_string(path).unwrap(), String::from_utf8(output.stdout).unwrap());
    let new =
        actual.lines().filter(|line| !written.lines().any(|known| known == *line)).map(|line| format!("+ {line}"));
    let gone =
        written.lines().filter(|line| !actual.lines().any(|known| known == *line)).map(|line| format!("- {line}"));
    let changes: Vec<_> = gone.chain(new).collect();
    assert!(
        written == actual,
        "core/public-api.txt, changed by `tests/accept`; somebody else's program may depend on it:\n{}",
        changes.join("\n")
    );
}
