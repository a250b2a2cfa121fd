//! The program `widerspruch` with the commands for whole memberships: see [`widerspruch_tables::command`].

use std::io::{IsTerminal, stderr, stdout};
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};

use widerspruch_tables::{Terminal, command};

static STOP: AtomicBool = AtomicBool::new(false);

fn main() -> ExitCode {
    // Without a handler a signal ends the program at once, which harms nothing that is done.
    let _ = ctrlc::set_handler(|| STOP.store(true, Ordering::Relaxed));
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let lively = stderr().is_terminal();
    let (mut out, mut err) = (stdout(), stderr());
    let stop = || STOP.load(Ordering::Relaxed);
    let mut terminal = Terminal { out: &mut out, err: &mut err, lively, stop: &stop };
    ExitCode::from(command(&arguments, &mut terminal))
}
