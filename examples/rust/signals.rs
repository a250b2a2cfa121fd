//! TERM, HUP and INT: they end the program as ever, but not while files get their names.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Held while files are written: a signal waits for it.
static WRITING: Mutex<()> = Mutex::new(());
static CAME: AtomicBool = AtomicBool::new(false);

/// Whether a signal waits to end the program: what is in the making is to be taken back.
pub(crate) fn came() -> bool {
    CAME.load(Ordering::SeqCst)
}

/// Keeps signals from ending the program until the value is dropped.
pub(crate) fn hold() -> Hold {
    Hold(Some(WRITING.lock().unwrap_or_else(PoisonError::into_inner)))
}

pub(crate) struct Hold(Option<MutexGuard<'static, ()>>);

impl Drop for Hold {
    fn drop(&mut self) {
        drop(self.0.take());
        // The program must not end in another way first.
        while came() {
            std::thread::park();
        }
    }
}

/// Begins to look for signals. One that is ignored (`nohup`, a job in the background) stays so.
#[cfg(unix)]
pub(crate) fn watch() -> std::io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;
    use signal_hook::low_level::emulate_default_handler;

    let ignored = ignored();
    let wanted = [SIGHUP, SIGINT, SIGTERM].into_iter().filter(|signal| ignored >> (signal - 1) & 1 == 0);
    let mut signals = Signals::new(wanted)?;
    std::thread::Builder::new().spawn(move || {
        if let Some(signal) = signals.forever().next() {
            CAME.store(true, Ordering::SeqCst);
            let _nothing_is_written = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
            // Who started the program sees that the signal ended it. This comes back only if it did not.
            let _ = emulate_default_handler(signal);
            std::process::exit(1);
        }
    })?;
    Ok(())
}

/// Elsewhere Ctrl-C ends the program at once, and the next run clears what it leaves.
#[cfg(not(unix))]
pub(crate) fn watch() -> std::io::Result<()> {
    Ok(())
}

/// The signals that are ignored, a bit each; none where Linux does not say so.
#[cfg(unix)]
fn ignored() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or_default()
}
