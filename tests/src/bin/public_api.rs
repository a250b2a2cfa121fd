//! Prints the public interface of the core, an item a line: `core/public-api.txt`.
//!
//! rustdoc writes its JSON only where unstable options are allowed. Cargo takes this very program for rustdoc, so that
//! the allowance reaches rustdoc alone: set for cargo, it would compile dependencies again.

use std::env;
use std::error::Error;
use std::path::Path;
use std::process::{Command, ExitCode};

use widerspruch_tests::interface;

#[expect(clippy::print_stdout, clippy::print_stderr, reason = "a program for the terminal")]
fn main() -> ExitCode {
    let arguments: Vec<_> = env::args_os().skip(1).collect();
    if !arguments.is_empty() {
        let rustdoc = Command::new("rustdoc").args(arguments).env("RUSTC_BOOTSTRAP", "1").status();
        return if rustdoc.is_ok_and(|status| status.success()) { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    match list() {
        Ok(list) => {
            print!("{list}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn list() -> Result<String, Box<dyn Error>> {
    let this = env::current_exe()?;
    // target/<profile>/public_api
    let target = this.ancestors().nth(2).ok_or("no target folder")?;
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["rustdoc", "--quiet", "--offline", "--package", "widerspruch", "--lib", "--all-features"])
        .arg("--target-dir")
        .arg(target)
        .args(["--", "-Zunstable-options", "--output-format", "json", "--cap-lints", "allow"])
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
        .env("RUSTDOC", &this)
        .status()
        .map_err(|error| format!("the list of the public interface needs cargo: {error}"))?;
    if !status.success() {
        return Err("the list of the public interface needs the rustdoc of the toolchain; it failed".into());
    }
    let api = public_api::Builder::from_rustdoc_json(target.join("doc/widerspruch.json"))
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .build()
        .map_err(|error| {
            format!("the crate public-api does not read the JSON of this rustdoc; another version might: {error}")
        })?;
    Ok(interface(api.items().map(ToString::to_string)))
}
