//! Standard streams: what is full or closed is said by the exit status.

use std::io::{self, Read, Write};
use std::path::Path;

use crate::Failure;

/// Reads the case, at most one byte more than the library takes: enough for it to refuse what is too large.
pub(crate) fn read_case(path: &Path) -> Result<Vec<u8>, Failure> {
    let limit = widerspruch::limits::REQUEST_BYTES;
    let json = if path != Path::new("-") {
        std::fs::File::open(path).and_then(|file| read_beyond(file, limit))
    } else if is_closed(0) {
        return Err(Failure::Other("standard input is closed".into()));
    } else {
        read_beyond(io::stdin(), limit)
    };
    json.map_err(|error| Failure::Other(format!("the case file cannot be read: {}", error.kind())))
}

/// Reads one byte more than the limit at most.
pub(crate) fn read_beyond(source: impl Read, limit: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(limit as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Writes to standard output.
pub(crate) fn print(bytes: &[u8]) -> Result<(), Failure> {
    if is_closed(1) {
        return Err(Failure::Other("standard output is closed".into()));
    }
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        // Whoever reads has seen enough (`prepare … | head`).
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result.map_err(|error| Failure::Other(format!("standard output: {}", error.kind()))),
    }
}

/// Writes lines to standard error. If it takes none, the exit status is the answer.
pub(crate) fn complain<'a>(lines: impl IntoIterator<Item = &'a str>) {
    let mut err = io::stderr().lock();
    for line in lines {
        let _ = writeln!(err, "{line}");
    }
}

/// Whether a standard stream was closed when the program was started.
#[cfg(target_os = "linux")]
fn is_closed(stream: u8) -> bool {
    before_main::CLOSED.load(std::sync::atomic::Ordering::Relaxed) >> stream & 1 == 1
}

/// Elsewhere a closed stream is an empty file.
#[cfg(not(target_os = "linux"))]
fn is_closed(_: u8) -> bool {
    false
}

/// Rust opens `/dev/null` for standard streams that are closed, before `main`: who wants to know looks earlier.
#[cfg(target_os = "linux")]
mod before_main {
    use std::sync::atomic::{AtomicU8, Ordering};

    /// A bit for each stream.
    pub(super) static CLOSED: AtomicU8 = AtomicU8::new(0);

    extern "C" fn look() {
        for stream in 0..=2_u8 {
            if std::fs::symlink_metadata(format!("/proc/self/fd/{stream}")).is_err_and(|error| is_missing(&error)) {
                CLOSED.fetch_or(1 << stream, Ordering::Relaxed);
            }
        }
    }

    /// Nothing is said where there is no `/proc`.
    fn is_missing(error: &std::io::Error) -> bool {
        error.kind() == std::io::ErrorKind::NotFound && std::path::Path::new("/proc/self/fd").exists()
    }

    // SAFETY: the section holds functions of this type, which the loader calls in order before `main`; `look` uses
    // nothing of the runtime that `main` sets up.
    #[used]
    #[unsafe(link_section = ".init_array")]
    static LOOK: extern "C" fn() = look;
}
