//! What a call through C costs over the same call in Rust, and how many letters a second the many-cases call makes.
//!
//! `cargo build --release -p widerspruch-capi && cargo bench --profile release -p widerspruch-capi`
//!
//! The shared library is loaded as a C program would load it. Rust and C take turns, and each round gives one ratio,
//! so that a machine that slows down meanwhile slows down both; the median of the rounds is reported.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a benchmark is like a test: it stops where something is wrong"
)]
#![expect(clippy::print_stdout, reason = "it reports")]

use std::ffi::{CStr, CString, c_char, c_int, c_void};
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::ptr;
use std::time::{Duration, Instant};

use widerspruch::Library;

const ROUNDS: usize = 41;
const CALLS: u32 = 200;

/// Handles are opaque here, as they are in C.
type Handle = *mut c_void;
type NewLibrary = unsafe extern "C" fn(*mut Handle, *mut Handle) -> u32;
type Prepare = unsafe extern "C" fn(Handle, *const c_char, usize, *mut Handle, *mut Handle) -> u32;
type Free = unsafe extern "C" fn(*mut Handle);
type Letter = unsafe extern "C" fn(Handle, usize) -> Handle;
type Count = unsafe extern "C" fn(Handle) -> usize;
type LetterText = unsafe extern "C" fn(Handle, *mut usize) -> *const c_char;
type NewBatch = unsafe extern "C" fn(Handle, u32, *const c_char, *mut Handle, *mut Handle) -> u32;
type Callback = unsafe extern "C" fn(*mut c_void, usize, u32, Handle, Handle) -> u32;
type RunBatch =
    unsafe extern "C" fn(Handle, *const *const c_char, *const usize, usize, Callback, *mut c_void, *mut Handle) -> u32;

unsafe extern "C" {
    fn dlopen(path: *const c_char, flags: c_int) -> Handle;
    fn dlsym(library: Handle, name: *const c_char) -> *mut c_void;
}

struct Capi {
    new_library: NewLibrary,
    prepare: Prepare,
    free_prepared: Free,
    letter: Letter,
    count: Count,
    text: LetterText,
    new_batch: NewBatch,
    run_batch: RunBatch,
}

/// The function of a name.
///
/// # Safety
///
/// `F` is the type that the header declares.
unsafe fn function<F: Copy>(library: Handle, name: &CStr) -> F {
    // SAFETY: the library is loaded and stays so.
    let address = unsafe { dlsym(library, name.as_ptr()) };
    assert!(!address.is_null(), "no {name:?}");
    // SAFETY: the caller's duty; function pointers are as large as pointers.
    unsafe { std::mem::transmute_copy(&address) }
}

impl Capi {
    fn load(path: &Path) -> Self {
        let path = CString::new(path.to_str().unwrap()).unwrap();
        // SAFETY: loading runs nothing but the library's own start; the types are those of the header.
        unsafe {
            let library = dlopen(path.as_ptr(), 2);
            assert!(!library.is_null(), "build the library first: cargo build --release -p widerspruch-capi");
            Self {
                new_library: function(library, c"widerspruch_library_new"),
                prepare: function(library, c"widerspruch_library_prepare_json"),
                free_prepared: function(library, c"widerspruch_prepared_free"),
                letter: function(library, c"widerspruch_prepared_letter"),
                count: function(library, c"widerspruch_prepared_letter_count"),
                text: function(library, c"widerspruch_letter_text"),
                new_batch: function(library, c"widerspruch_batch_new"),
                run_batch: function(library, c"widerspruch_batch_run"),
            }
        }
    }

    fn library(&self) -> Handle {
        let mut library = ptr::null_mut();
        // SAFETY: the outputs are places to write to, or NULL.
        assert_eq!(unsafe { (self.new_library)(&raw mut library, ptr::null_mut()) }, 0);
        library
    }
}

fn shared_library() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../target"), PathBuf::from);
    target.join("release/libwiderspruch.so")
}

fn timed(mut call: impl FnMut()) -> Duration {
    let start = Instant::now();
    (0..CALLS).for_each(|_| call());
    start.elapsed() / CALLS
}

fn median<T: Copy + PartialOrd>(mut values: Vec<T>) -> T {
    values.sort_by(|left, right| left.partial_cmp(right).unwrap());
    *values.get(values.len() / 2).unwrap()
}

fn overhead(name: &str, json: &str, rust: &Library, capi: &Capi, library: Handle) {
    let with_rust = || drop(black_box(rust.prepare_json(black_box(json.as_bytes())).unwrap()));
    let with_c = |reads_text: bool| {
        let mut prepared = ptr::null_mut();
        // SAFETY: library and prepared case are live, the text has its length, the outputs are places to write to.
        unsafe {
            let json = black_box(json);
            let status = (capi.prepare)(library, json.as_ptr().cast(), json.len(), &raw mut prepared, ptr::null_mut());
            assert_eq!(status, 0);
            if reads_text {
                for at in 0..(capi.count)(prepared) {
                    black_box((capi.text)((capi.letter)(prepared, at), ptr::null_mut()));
                }
            }
            (capi.free_prepared)(&raw mut prepared);
        }
    };
    let rounds: Vec<[f64; 3]> = (0..ROUNDS)
        .map(|_| {
            let times = [timed(with_rust), timed(|| with_c(false)), timed(|| with_c(true))];
            times.map(|time| time.as_secs_f64() * 1e6)
        })
        .collect();
    let part = |at: usize| median(rounds.iter().map(|round| round[at]).collect());
    let over = |at: usize| (median(rounds.iter().map(|round| round[at] / round[0]).collect::<Vec<_>>()) - 1.0) * 100.0;
    println!(
        "{name}: Rust {:.1} µs, C {:.1} µs ({:+.1} %), C with the letters' texts {:.1} µs ({:+.1} %)",
        part(0),
        part(1),
        over(1),
        part(2),
        over(2),
    );
}

/// Counts the letters.
///
/// # Safety
///
/// `counter` is a `(Count, usize)`.
unsafe extern "C" fn count(counter: *mut c_void, _: usize, status: u32, prepared: Handle, _: Handle) -> u32 {
    // SAFETY: `run_batch` hands on what it was given.
    let counter = unsafe { &mut *counter.cast::<(Count, usize)>() };
    if status == 0 {
        // SAFETY: the case lives during the call.
        counter.1 += unsafe { (counter.0)(prepared) };
    }
    status
}

fn batch(name: &str, json: &str, format: Option<&CStr>, cases: usize, capi: &Capi, library: Handle) {
    let requests = vec![json.as_ptr().cast::<c_char>(); cases];
    let lengths = vec![json.len(); cases];
    for workers in [1, 2] {
        let rates = (0..5).map(|_| {
            let (mut batch, mut counter) = (ptr::null_mut(), (capi.count, 0_usize));
            let word = format.map_or(ptr::null(), CStr::as_ptr);
            let start = Instant::now();
            // SAFETY: handles, arrays and callback are as the header asks.
            unsafe {
                assert_eq!((capi.new_batch)(library, workers, word, &raw mut batch, ptr::null_mut()), 0);
                let data = (&raw mut counter).cast();
                let run = capi.run_batch;
                assert_eq!(run(batch, requests.as_ptr(), lengths.as_ptr(), cases, count, data, ptr::null_mut()), 0);
            }
            #[expect(clippy::cast_precision_loss, reason = "a few thousand letters")]
            let letters = counter.1 as f64;
            letters / start.elapsed().as_secs_f64()
        });
        println!("{name}, {workers} thread(s): {:.0} letters a second", median(rates.collect()));
    }
}

fn main() {
    let case = |name: &str| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/cases").join(name);
        std::fs::read_to_string(path).unwrap()
    };
    let (anna, family) = (case("anna.json"), case("family.json"));
    let rust = Library::embedded();
    let capi = Capi::load(&shared_library());
    let library = capi.library();
    overhead("anna", &anna, &rust, &capi, library);
    overhead("family", &family, &rust, &capi, library);
    batch("text", &anna, None, 4_000, &capi, library);
    batch("pdf", &anna, Some(c"pdf"), 200, &capi, library);
}
