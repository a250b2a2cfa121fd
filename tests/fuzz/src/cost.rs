//! What one input costs: processor time, and memory at its peak beyond what was there before. Both have a limit that grows
//! with the input, so a fault of work or memory is found like a panic. The stack is small (`ulimit -s` in `run`).

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::time::Duration;

/// Counts the bytes that are in use.
struct Counting;

#[global_allocator]
static ALLOCATOR: Counting = Counting;
static USED: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

fn take(bytes: usize) {
    PEAK.fetch_max(USED.fetch_add(bytes, Relaxed) + bytes, Relaxed);
}

// SAFETY: every call goes to the allocator of the system as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        take(layout.size());
        // SAFETY: see above.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        take(layout.size());
        // SAFETY: see above.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        take(size);
        USED.fetch_sub(layout.size(), Relaxed);
        // SAFETY: see above.
        unsafe { System.realloc(pointer, layout, size) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        USED.fetch_sub(layout.size(), Relaxed);
        // SAFETY: see above.
        unsafe { System.dealloc(pointer, layout) }
    }
}

/// The most processor time that an input may take: a build with counters and checks is about ten times slower.
const TIME: Duration = Duration::from_secs(4);

/// The most memory that an input may take.
#[derive(Clone, Copy)]
pub(crate) struct Limits {
    bytes: usize,
    bytes_a_byte: usize,
}

impl Limits {
    /// Whatever the input, and for each of its bytes.
    pub(crate) const fn new(megabytes: usize, bytes_a_byte: usize) -> Self {
        Self { bytes: megabytes << 20, bytes_a_byte }
    }
}

/// Signals get a stack of their own, or a stack that is full would leave no time to write down what filled it.
pub(crate) fn prepare_for_full_stacks() {
    let stack = vec![0_u8; 1 << 16].leak();
    let alternative = libc::stack_t { ss_sp: stack.as_mut_ptr().cast(), ss_flags: 0, ss_size: stack.len() };
    // SAFETY: the stack is never freed, and an action of zeros is the default one; libFuzzer keeps the flag.
    unsafe {
        libc::sigaltstack(&raw const alternative, std::ptr::null_mut());
        let mut action: libc::sigaction = std::mem::zeroed();
        action.sa_flags = libc::SA_ONSTACK;
        libc::sigaction(libc::SIGSEGV, &raw const action, std::ptr::null_mut());
    }
}

fn processor_time() -> Duration {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: there is room for a time.
    unsafe { libc::clock_gettime(libc::CLOCK_THREAD_CPUTIME_ID, &raw mut time) };
    Duration::from_secs(time.tv_sec.unsigned_abs()) + Duration::from_nanos(time.tv_nsec.unsigned_abs())
}

/// Runs a target, and holds it to its limits.
pub(crate) fn hold(target: fn(&[u8]), data: &[u8], limits: Limits) {
    let (before, start) = (USED.load(Relaxed), processor_time());
    PEAK.store(before, Relaxed);
    target(data);
    let (time, peak) = (processor_time() - start, PEAK.load(Relaxed) - before);
    assert!(time <= TIME, "takes {time:?}");
    let most = limits.bytes + limits.bytes_a_byte * data.len();
    assert!(peak <= most, "takes {peak} bytes of memory, not {most}");
}
