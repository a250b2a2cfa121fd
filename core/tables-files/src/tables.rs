//! The tables of a run: what became of every row, what was refused and mended, and what is on its way.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
use std::path::PathBuf;

use sha2::{Digest, Sha256};
use tempfile::NamedTempFile;
use widerspruch::tables::{Outcome, Repair, RowIssue};
use widerspruch::{Date, DueAnswers, LanguageTag, Library, Request};

use crate::error::FileError;
use crate::member::{Track, Unwritable};
use crate::options::{RunError, RunOptions, RunReport};
use crate::report::{TableFile, named, put_file};

/// The tables while they are written.
pub(crate) struct Tables {
    rows: TableFile,
    rejects: TableFile,
    repairs: TableFile,
    tracking: TableFile,
    cases: io::BufWriter<NamedTempFile>,
    out: PathBuf,
    names: Vec<String>,
    show_values: bool,
    wants_mail: bool,
    /// Values of the cells of the next line that is rejected.
    values: Vec<String>,
    /// Checksums of addresses with the position of the row.
    addresses: Vec<(u64, u32)>,
    due: DueAnswers,
    alarm: Option<u16>,
    /// Language and day of writing of the calendar: of the first case, if the defaults name no language.
    language: Option<LanguageTag>,
    written: Option<Date>,
}

/// What became of a row.
#[derive(Clone, Copy)]
pub(crate) struct Line<'a> {
    pub(crate) sheet: &'a str,
    /// Position of the sheet in the run.
    pub(crate) position: usize,
    pub(crate) row: u64,
    pub(crate) key: &'a str,
    pub(crate) outcome: Outcome,
    pub(crate) into: &'a str,
    /// The code; empty: that of the letter that cannot be written, else of the first issue.
    pub(crate) code: &'a str,
    pub(crate) issues: &'a [RowIssue],
    pub(crate) unwritable: Option<&'a Unwritable>,
}

impl<'a> Line<'a> {
    pub(crate) const fn new(sheet: &'a str, position: usize, row: u64, key: &'a str, outcome: Outcome) -> Self {
        Self { sheet, position, row, key, outcome, into: "", code: "", issues: &[], unwritable: None }
    }
}

/// The name of the file of cases.
pub(crate) const CASES: &str = "cases.jsonl";
/// The columns of the tracking table.
const TRACKING: &[&str] = &[
    "sheet",
    "row",
    "key",
    "controller",
    "letter",
    "accounts",
    "channel",
    "recipient",
    "file",
    "parts",
    "sent",
    "due",
    "due_if_extended",
    "next",
    "from",
];

impl Tables {
    pub(crate) fn new(options: &RunOptions, names: &[String]) -> Result<Self, FileError> {
        let out = &options.out;
        let mut rejects = vec!["sheet", "row", "key", "column", "code", "message"];
        if options.show_values {
            rejects.push("value");
        }
        let cases = tempfile::Builder::new().prefix(".cases-").suffix(".part").tempfile_in(out);
        let cases = cases.map_err(FileError::writing(&out.join(CASES)))?;
        Ok(Self {
            rows: TableFile::new(out, "rows.csv", &["sheet", "row", "key", "outcome", "into", "code"])?,
            rejects: TableFile::new(out, "rejects.csv", &rejects)?,
            repairs: TableFile::new(out, "repairs.csv", &["sheet", "row", "column", "repair"])?,
            tracking: TableFile::new(out, "tracking.csv", TRACKING)?,
            cases: io::BufWriter::new(cases),
            out: out.clone(),
            names: names.to_vec(),
            show_values: options.show_values,
            wants_mail: options.wanted.mail,
            values: Vec::new(),
            addresses: Vec::new(),
            due: DueAnswers::default(),
            alarm: options.alarm,
            language: language(&options.defaults),
            written: None,
        })
    }

    /// The name of a sheet.
    pub(crate) fn name(&self, sheet: usize) -> &str {
        self.names.get(sheet).map(String::as_str).unwrap_or_default()
    }

    /// The values of the cells at fault of the next line, shown if the run asks for that.
    pub(crate) fn values(&mut self, values: &[String]) {
        self.values = values.to_vec();
    }

    pub(crate) fn repairs(
        &mut self,
        line: &Line<'_>,
        repairs: &[(String, Repair)],
        report: &mut RunReport,
    ) -> Result<(), FileError> {
        for (column, repair) in repairs {
            *report.repairs.entry(repair.as_str()).or_default() += 1;
            self.repairs.row(&[line.sheet, &line.row.to_string(), column, repair.as_str()])?;
        }
        Ok(())
    }

    fn reject(&mut self, cells: &[&str; 7]) -> Result<(), FileError> {
        self.rejects.row(cells.get(..if self.show_values { 7 } else { 6 }).unwrap_or_default())
    }

    pub(crate) fn line(
        &mut self,
        ordinal: u32,
        line: Line<'_>,
        case: Option<(&Request, Vec<Track>)>,
        report: &mut RunReport,
    ) -> Result<(), FileError> {
        let row = line.row.to_string();
        let first = line.unwritable.map(|why| why.code).or_else(|| Some(line.issues.first()?.issue.code.code()));
        let first = first.unwrap_or_default();
        let code = if line.code.is_empty() { first } else { line.code };
        self.rows.row(&[line.sheet, &row, line.key, line.outcome.as_str(), line.into, code])?;
        let at = Outcome::ALL.iter().position(|outcome| *outcome == line.outcome);
        if let Some(count) = at.and_then(|at| report.outcomes.get_mut(at)) {
            *count += 1;
        }
        let values = std::mem::take(&mut self.values);
        if let Some(why) = line.unwritable {
            self.reject(&[line.sheet, &row, line.key, &why.column, why.code, &why.message, ""])?;
        }
        for (at, issue) in line.issues.iter().enumerate() {
            let value = values.get(at).map(String::as_str).unwrap_or_default();
            self.reject(&[
                line.sheet,
                &row,
                line.key,
                &issue.column,
                issue.issue.code.code(),
                &issue.issue.message,
                value,
            ])?;
        }
        if line.outcome == Outcome::Rejected {
            let message = line.unwritable.map(|why| &why.message).or_else(|| Some(&line.issues.first()?.issue.message));
            let told = || (0, message.cloned().unwrap_or_default());
            report.codes.entry(code.to_owned()).or_insert_with(told).0 += 1;
        }
        let Some((request, tracks)) = case else { return Ok(()) };
        for track in tracks {
            *report.letters.entry(track.channel).or_default() += 1;
            report.without_recipient += u64::from(self.wants_mail && track.channel != "email");
            if let Some(due) = track.due {
                self.due.add(due, &track.controller, &track.company);
            }
            self.written = self.written.max(Some(track.date));
            self.tracking.row(&[
                line.sheet,
                &row,
                line.key,
                &track.controller,
                track.letter,
                &track.accounts,
                track.channel,
                &track.recipient,
                &track.file,
                &track.parts,
                "",
                &track.due.map(|day| day.to_string()).unwrap_or_default(),
                &track.due_if_extended,
                track.next,
                &track.from,
            ])?;
        }
        let stored = serde_json::json!({
            "sheet": line.sheet, "position": line.position, "row": line.row, "key": line.key, "request": request
        });
        writeln!(self.cases, "{stored}").map_err(FileError::writing(&self.out.join(CASES)))?;
        self.language = self.language.take().or_else(|| language(request));
        self.addresses.extend(address(request).map(|address| (address, ordinal)));
        Ok(())
    }

    /// Writes the households and gives all tables their names. A tracking table that is there stays: somebody may have
    /// noted days in it.
    pub(crate) fn finish(mut self, report: &mut RunReport) -> Result<(), RunError> {
        let households = households(&mut self.addresses);
        let mut table = TableFile::new(&self.out, "households.csv", &["key", "household"])?;
        let mut seen = BTreeSet::new();
        if !households.is_empty() {
            let path = self.out.join("rows.csv");
            let broken = |error: csv::Error| FileError::reading(&path)(error.into());
            let mut reader = csv::Reader::from_path(self.rows.flush()?).map_err(broken)?;
            for (ordinal, record) in (0..).zip(reader.records()) {
                let record = record.map_err(broken)?;
                if let Some(household) = households.get(&ordinal) {
                    seen.insert(*household);
                    // The cell has its apostrophe already, if it needs one.
                    table.written(&[record.get(2).unwrap_or_default(), &household.to_string()])?;
                }
            }
        }
        table.finish(false)?;
        report.households = seen.len() as u64;
        report.calendar_entries = self.due.entries() as u64;
        self.calendar()?;
        let path = self.out.join(CASES);
        let cases = self.cases.into_inner().map_err(io::IntoInnerError::into_error);
        named(cases.map_err(FileError::writing(&path))?, &path)?;
        self.rejects.finish(false)?;
        self.repairs.finish(false)?;
        self.tracking.finish(true)?;
        self.rows.finish(false)?;
        Ok(())
    }

    /// Writes the calendar of the office, if an answer is due.
    fn calendar(&self) -> Result<(), RunError> {
        let library = Library::embedded();
        let locale = self.language.as_ref().and_then(|tag| library.locales().get(tag));
        let Some((locale, written)) = locale.zip(self.written).filter(|_| self.due.entries() > 0) else {
            return Ok(());
        };
        Ok(put_file(&self.out.join("office.ics"), &self.due.calendar(locale, written, self.alarm)?)?)
    }
}

/// The language in which a request speaks to whoever acts.
fn language(request: &Request) -> Option<LanguageTag> {
    request.guide_language.as_ref().or(request.language.as_ref())?.parse().ok()
}

/// A checksum of the postal address, which members of one household share.
fn address(request: &Request) -> Option<u64> {
    let person = request.data_subject.as_ref()?;
    let lines = person.address.as_ref()?;
    let plain: String = lines.iter().flat_map(|line| line.chars()).filter(|sign| sign.is_alphanumeric()).collect();
    let sum = Sha256::digest(format!("{}{}", plain.to_lowercase(), person.country.as_deref().unwrap_or_default()));
    Some(sum.iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte)))
}

/// The households of rows that share an address, numbered in the order of their first rows.
fn households(addresses: &mut [(u64, u32)]) -> BTreeMap<u32, u32> {
    addresses.sort_unstable();
    let shared = addresses.chunk_by(|one, other| one.0 == other.0).filter(|group| group.len() > 1);
    let mut groups: Vec<&[(u64, u32)]> = shared.collect();
    groups.sort_by_key(|group| group.first().map(|(_, ordinal)| *ordinal));
    let numbered = groups.into_iter().zip(1..);
    numbered.flat_map(|(group, number)| group.iter().map(move |(_, ordinal)| (*ordinal, number))).collect()
}
