//! PDF files with an organisation's looks, and many letters in one file. Without the feature `pdf` the functions are
//! there all the same, and making a writer fails.

// The order of the modules is the order of the header.
pub mod writer;

pub mod file;

#[cfg(feature = "pdf")]
mod built_in;
#[cfg(not(feature = "pdf"))]
mod left_out;
#[cfg(test)]
mod tests;

#[cfg(feature = "pdf")]
use built_in::Press;
#[cfg(not(feature = "pdf"))]
use left_out::Press;
