//! The maintainer's tool for the records: what is old or weak, what changed in the texts of companies, what a release
//! note says. Nothing here is shipped; only what reads archives or revisions calls `git`, and nothing uses the network.

mod age;
mod archive;
mod compare;
mod confirm;
mod datenanfragen;
mod diff;
mod patterns;
mod records;
mod show;
mod text;
mod urls;
mod values;
mod watch;

pub use age::{KindSummary, Summary, stale, summary, weak};
pub use archive::{Archives, Version};
pub use compare::{GoneValue, Reworded};
pub use confirm::{Confirmation, Outcome, confirm};
pub use datenanfragen::{Agreement, Beside, Difference, compare as compare_datenanfragen};
pub use diff::{ChangedRecord, ChangedValue, FactsDiff, RemovedRecord, diff, state};
pub use patterns::Patterns;
pub use records::{Facts, Known};
pub use urls::{FactUrl, urls};
pub use values::Held;
pub use watch::{Status, WatchedRecord, WatchedVersions, Watcher};
