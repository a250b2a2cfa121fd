//! The list of what others wrote names what Cargo.lock names. `package/third-party` writes it; `tests/run` compares all.

use std::fs;
use std::path::Path;

#[test]
fn every_package_of_the_list_is_locked() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let lock = fs::read_to_string(folder.join("../Cargo.lock")).unwrap();
    let list = fs::read_to_string(folder.join("package/THIRD-PARTY.txt")).unwrap();
    let packages = list.split("\n\n").find(|part| part.contains("serde ")).unwrap();
    let mut count = 0;
    for line in packages.lines().filter(|line| !line.starts_with("and ")) {
        let (name, version) = line.split_once(": ").and_then(|(package, _)| package.split_once(' ')).unwrap();
        let locked = format!("name = \"{name}\"\nversion = \"{version}\"\n");
        assert!(
            lock.contains(&locked),
            "{name} {version} is not locked: package/third-party > package/THIRD-PARTY.txt"
        );
        count += 1;
    }
    assert!(count > 100, "{count} packages");
}
