//! What tells members apart.

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use super::cell::Row;
use super::column::Column;
use super::columns::Columns;
use super::context::Context;
use super::pen::Pen;
use super::read;
use crate::fold::fold;

/// What tells members apart.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RowKey {
    /// The key as the sheet has it, or a checksum where it has none.
    pub text: String,
    /// Rows of one member have the same; 64 bits of a checksum.
    pub hash: u64,
}

/// Shows nothing of it: it may be personal data.
impl std::fmt::Debug for RowKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RowKey(..)")
    }
}

/// The key of a row; none for a row that is no member or has nothing to tell it apart.
pub(super) fn key_of(row: &Row, columns: &Columns, context: Context<'_>) -> Option<RowKey> {
    if read::is_empty(row, columns) {
        return None;
    }
    if !columns.key.is_empty() {
        let parts: Vec<String> = columns
            .key
            .iter()
            .map(|at| row.cell(*at).text().map(|text| bare(text.trim()).to_owned()).unwrap_or_default())
            .collect();
        let texts: Vec<&str> = parts.iter().map(String::as_str).collect();
        return (!parts.iter().all(String::is_empty)).then(|| RowKey { hash: short(&texts).1, text: parts.join("/") });
    }
    let mut pen = Pen::new(row, columns);
    let (name, email, address) = read::identity(&mut pen, context);
    let name = name?;
    let second = email.map(|email| email.to_lowercase()).or(address)?;
    let (text, hash) = short(&[&fold(&name), &second]);
    Some(RowKey { text, hash })
}

/// What could tell a family on one number apart: the headers of key and first name, or name.
pub(super) fn proposal(columns: &Columns) -> String {
    let second = columns.position(Column::FirstName).or_else(|| columns.position(Column::Name));
    let headers: Vec<String> = columns
        .key
        .iter()
        .copied()
        .chain(second)
        .filter_map(|at| columns.headers.get(at))
        .map(|header| format!("\"{header}\""))
        .collect();
    format!("[{}]", headers.join(", "))
}

/// A text without the apostrophe that our own tables put before what a spreadsheet would read as a formula.
fn bare(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| rest.starts_with(['=', '+', '-', '@'])).unwrap_or(text)
}

/// A checksum of texts, as text of twelve signs and as number.
fn short(parts: &[&str]) -> (String, u64) {
    let mut sum = Sha256::new();
    for part in parts {
        sum.update((part.len() as u64).to_be_bytes());
        sum.update(part.as_bytes());
    }
    let sum = sum.finalize();
    let number = sum.iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte));
    let mut text = HEXLOWER.encode(&sum);
    text.truncate(12);
    (text, number)
}
