//! The commands `merge`, `columns` and `merge-answers`, for every program that has them.

use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use widerspruch::tables::{ColumnMap, ColumnRole, Outcome, Purpose};
use widerspruch::{LetterFormat, Request};

use crate::answers::{AnswerOptions, merge_answers};
use crate::error::FileError;
use crate::options::{Progress, RunError, RunOptions, RunReport};
use crate::run::run;
use crate::sheets::{Sheets, find_columns};
use crate::source::Source;

/// What `--help` prints.
pub const USAGE: &str = "\
A whole membership in one run: letters, rejects and a tracking table out of a
members' sheet (CSV, XLSX, ODS).

usage: widerspruch merge MEMBERS --out DIR [OPTIONS]
       widerspruch columns MEMBERS [OPTIONS]
       widerspruch merge-answers DIR ANSWERS --out DIR2 --date DAY [OPTIONS]

  merge            reads the sheet, writes what each member needs into DIR
  columns          shows what the columns are taken for, and writes nothing
  merge-answers    a month later: DIR of the first run with the days of sending
                   in tracking.csv, and a sheet of answers; writes what is due

  --out DIR        a folder for everything; the same command again goes on
                   where it was stopped
  --sheet NAME     only this sheet
  --columns MAP    a JSON file: header → column name, \"\" leaves it out
  --defaults PART  a JSON file: what holds where the sheet says nothing, such as
                   reasons or the representative
  --letter KIND    objection, reminder, next …
  --language TAG   language of the letters, where the sheet has none
  --date DAY       the day of writing, YYYY-MM-DD
  --post FORMAT    letters on paper: pdf, html or text
  --bundle N       with --post pdf: N letters in each file (at most 1000), for a
                   print shop, in the folder post with a list of each file
  --mail eml       mail drafts to the companies whose address is known
  --member FORMAT  the plan for the member: plan-eml (a mail to them, with the
                   dates as a calendar) or plan-html; may stand twice
  --alarm DAYS     office.ics, the calendar of the days on which answers are due,
                   calls so many days before; 0: on the day
  --jobs N         threads; default: all
  --dry-run        the tables only, no letters
  --show-values    rejects with the values of their cells
  --help           this text

in DIR: rows.csv says what became of every row, rejects.csv what is to be mended
in the sheet, repairs.csv what was mended on the way, households.csv who lives
together. tracking.csv has every letter, where it goes and when an answer is
due; note in its column sent the day on which it went out. office.ics holds the
days for a calendar, members a folder for each member.

exit status: 0 every row gave its letters, 3 some were rejected (rejects.csv
says why), 2 the table cannot be used, 130 stopped, 1 anything else
";

/// Exit statuses.
mod status {
    pub(super) const DONE: u8 = 0;
    pub(super) const FAILED: u8 = 1;
    pub(super) const UNUSABLE: u8 = 2;
    pub(super) const REJECTS: u8 = 3;
    pub(super) const STOPPED: u8 = 130;
}

/// Where a command writes, and what may stop it.
pub struct Terminal<'a> {
    /// Results for people.
    pub out: &'a mut dyn Write,
    /// Progress, problems.
    pub err: &'a mut dyn Write,
    /// `err` is a terminal: progress is one line that changes.
    pub lively: bool,
    /// Whether to stop.
    pub stop: &'a (dyn Fn() -> bool + Sync),
}

/// Does what a command line asks for, the name of the program not among its words, and gives the exit status.
pub fn command(arguments: &[OsString], terminal: &mut Terminal<'_>) -> u8 {
    match obey(arguments, terminal) {
        Ok(status) => status,
        Err(Failure::Usage(message)) => {
            let _ = writeln!(terminal.err, "widerspruch: {message}; see --help");
            status::FAILED
        }
        Err(Failure::Run(RunError::Unusable(questions))) => {
            for asked in questions {
                let question = asked.question;
                let sheet = if asked.sheet.is_empty() { String::new() } else { format!("{}: ", asked.sheet) };
                let _ = writeln!(
                    terminal.err,
                    "{} {sheet}{} {}",
                    question.code.code(),
                    question.header,
                    question.candidates.join(", ")
                );
                for column in question.candidates.iter().take(1).filter(|_| !question.header.is_empty()) {
                    let header = serde_json::Value::String(question.header.clone());
                    let _ = writeln!(
                        terminal.err,
                        "  --columns MAP.json with {{{header}: \"{column}\"}}, or \"\" to leave it out"
                    );
                }
            }
            status::UNUSABLE
        }
        Err(Failure::Run(RunError::Interrupted)) => {
            let _ = writeln!(terminal.err, "widerspruch: {}", RunError::Interrupted);
            status::STOPPED
        }
        Err(Failure::Output) => {
            let _ = writeln!(terminal.err, "widerspruch: the output cannot be written");
            status::FAILED
        }
        Err(Failure::Run(error)) => {
            let source = match &error {
                RunError::Source { error, .. } => error.code(),
                _ => None,
            };
            let code = source.map(|code| format!("{} ", code.code())).unwrap_or_default();
            let _ = writeln!(terminal.err, "{}{error}", if code.is_empty() { "widerspruch: " } else { &code });
            if source.is_some() { status::UNUSABLE } else { status::FAILED }
        }
    }
}

enum Failure {
    Usage(&'static str),
    Run(RunError),
    Output,
}

impl From<RunError> for Failure {
    fn from(error: RunError) -> Self {
        Self::Run(error)
    }
}

/// Of a stream of the terminal; files say which they are.
impl From<std::io::Error> for Failure {
    fn from(_: std::io::Error) -> Self {
        Self::Output
    }
}

/// The words of a command line.
#[derive(Default)]
struct Words {
    files: Vec<PathBuf>,
    out: Option<PathBuf>,
    options: Vec<(&'static str, OsString)>,
    dry_run: bool,
    show_values: bool,
}

const WITH_VALUE: &[&str] = &[
    "--sheet",
    "--columns",
    "--defaults",
    "--letter",
    "--language",
    "--date",
    "--post",
    "--bundle",
    "--mail",
    "--member",
    "--alarm",
    "--jobs",
];

fn obey(arguments: &[OsString], terminal: &mut Terminal<'_>) -> Result<u8, Failure> {
    if arguments.is_empty() || arguments.iter().any(|word| word == "--help" || word == "-h") {
        terminal.out.write_all(USAGE.as_bytes())?;
        return Ok(status::DONE);
    }
    let (name, rest) = arguments.split_first().ok_or(Failure::Usage("name a command"))?;
    let words = words(rest)?;
    let mut options = RunOptions::new(words.out.clone().unwrap_or_default());
    set(&mut options, &words)?;
    match (name.to_str(), words.files.as_slice()) {
        (Some("merge"), [members]) => {
            if words.out.is_none() {
                return Err(Failure::Usage("--out needs a folder"));
            }
            let report = with_progress(terminal, |stop, progress| run(members, &options, stop, progress))?;
            summary(&report, &options, terminal)?;
            Ok(if report.rows(Outcome::Rejected) > 0 { status::REJECTS } else { status::DONE })
        }
        (Some("columns"), [members]) => {
            let source = Source::open(members).map_err(RunError::source(members))?;
            let sheets = find_columns(&source, &options, Purpose::Members)?;
            show(&sheets, &source, terminal)?;
            Ok(status::DONE)
        }
        (Some("merge-answers"), [first, answers]) => {
            if words.out.is_none() {
                return Err(Failure::Usage("--out needs a folder"));
            }
            let options = AnswerOptions { run: options, first: first.clone(), answers: answers.clone() };
            let report = with_progress(terminal, |stop, progress| merge_answers(&options, stop, progress))?;
            summary(&report, &options.run, terminal)?;
            Ok(if report.rows(Outcome::Rejected) > 0 { status::REJECTS } else { status::DONE })
        }
        (Some("merge" | "columns" | "merge-answers"), _) => Err(Failure::Usage("the files are missing, or too many")),
        _ => Err(Failure::Usage("there is no such command")),
    }
}

fn words(arguments: &[OsString]) -> Result<Words, Failure> {
    let mut words = Words::default();
    let mut rest = arguments.iter();
    while let Some(word) = rest.next() {
        let mut value = || rest.next().cloned().ok_or(Failure::Usage("an option lacks its value"));
        match word.to_str() {
            Some("--out") => words.out = Some(value()?.into()),
            Some("--dry-run") => words.dry_run = true,
            Some("--show-values") => words.show_values = true,
            Some(option) if option.starts_with("--") => {
                let known = WITH_VALUE.iter().find(|known| **known == option);
                words.options.push((known.ok_or(Failure::Usage("there is an option that is not known"))?, value()?));
            }
            _ => words.files.push(word.into()),
        }
    }
    Ok(words)
}

/// Most letters of a file for a print shop: it is held in memory until it is finished.
const BUNDLE: usize = 1000;
/// Most bytes of a file of columns or defaults.
const JSON_BYTES: u64 = 4 << 20;

fn json(path: &Path) -> Result<Vec<u8>, Failure> {
    use std::io::Read;
    let mut bytes = Vec::new();
    let read = std::fs::File::open(path).and_then(|file| file.take(JSON_BYTES).read_to_end(&mut bytes));
    read.map_err(|error| RunError::from(FileError::reading(path)(error)))?;
    Ok(bytes)
}

fn set(options: &mut RunOptions, words: &Words) -> Result<(), Failure> {
    options.dry_run = words.dry_run;
    options.show_values = words.show_values;
    for (option, value) in words.options.iter().filter(|(option, _)| *option == "--defaults") {
        let _ = option;
        let part = json(Path::new(value))?;
        options.defaults =
            serde_json::from_slice(&part).map_err(|_| Failure::Usage("--defaults is no part of a request"))?;
    }
    for (option, value) in &words.options {
        let text = || value.to_str().map(str::to_owned).ok_or(Failure::Usage("a value is no text"));
        let defaults: &mut Request = &mut options.defaults;
        match *option {
            "--sheet" => options.sheet = Some(text()?),
            "--columns" => {
                let map = ColumnMap::from_json(&json(Path::new(value))?);
                options.map =
                    map.map_err(|_| Failure::Usage("--columns is no file of headers and names of columns"))?;
            }
            "--letter" => defaults.letter = Some(text()?),
            "--language" => defaults.language = Some(text()?),
            "--date" => defaults.date = Some(text()?),
            "--jobs" => {
                let jobs = text()?.parse().ok().filter(|jobs| (1..=256).contains(jobs));
                options.jobs = jobs.ok_or(Failure::Usage("--jobs takes a number of threads"))?;
            }
            "--alarm" => {
                let days = text()?.parse::<u16>().ok().filter(|days| *days <= 366);
                options.alarm = Some(days.ok_or(Failure::Usage("--alarm takes a number of days"))?);
            }
            "--bundle" => {
                let size = text()?.parse().ok().filter(|size| (1..=BUNDLE).contains(size));
                options.wanted.bundle = Some(size.ok_or(Failure::Usage("--bundle takes a number from 1 to 1000"))?);
            }
            "--member" if text()? == "plan-eml" => options.wanted.plan_eml = true,
            "--member" if text()? == "plan-html" => options.wanted.plan_html = true,
            "--member" => return Err(Failure::Usage("--member takes plan-eml or plan-html")),
            "--mail" if text()? == "eml" => options.wanted.mail = true,
            "--mail" => return Err(Failure::Usage("--mail takes eml")),
            "--post" => {
                let format: Option<LetterFormat> = text()?.parse().ok();
                let paper = [LetterFormat::Pdf, LetterFormat::Html, LetterFormat::Text];
                let built_in =
                    |format: &LetterFormat| paper.contains(format) && LetterFormat::BUILT_IN.contains(format);
                options.wanted.post =
                    Some(format.filter(built_in).ok_or(Failure::Usage("--post takes pdf, html or text"))?);
            }
            _ => {}
        }
    }
    if options.wanted.bundle.is_some() && options.wanted.post != Some(LetterFormat::Pdf) {
        return Err(Failure::Usage("--bundle goes with --post pdf"));
    }
    Ok(())
}

/// Time between two looks at how far a run is, on a terminal and in a log.
const LIVELY: Duration = Duration::from_millis(200);
const IN_LOG: Duration = Duration::from_secs(10);

/// Runs something and says how far it is.
fn with_progress<T>(
    terminal: &mut Terminal<'_>,
    work: impl FnOnce(&(dyn Fn() -> bool + Sync), &mut dyn FnMut(Progress)) -> Result<T, RunError>,
) -> Result<T, Failure> {
    let begun = Instant::now();
    let mut said = begun;
    let (lively, stop) = (terminal.lively, terminal.stop);
    let err = &mut *terminal.err;
    let mut shown = false;
    let result = work(stop, &mut |progress| {
        let wait = if lively { LIVELY } else { IN_LOG };
        if said.elapsed() < wait {
            return;
        }
        said = Instant::now();
        shown = true;
        let seconds = begun.elapsed().as_secs().max(1);
        let rate = (progress.done / seconds).max(1);
        let rest = progress.all.saturating_sub(progress.done) / rate;
        let line = format!(
            "{} of {} rows, {rate} a second, about {rest} s to go, {} rejected",
            progress.done, progress.all, progress.rejected
        );
        let _ = if lively { write!(err, "\r{line}   ").and_then(|()| err.flush()) } else { writeln!(err, "{line}") };
    });
    if shown && lively {
        let _ = writeln!(terminal.err);
    }
    Ok(result?)
}

/// Says what a run did.
fn summary(report: &RunReport, options: &RunOptions, terminal: &mut Terminal<'_>) -> Result<(), Failure> {
    let out = &mut *terminal.out;
    let count = |outcome| report.rows(outcome);
    writeln!(out, "File: {}", report.detected)?;
    for (sheet, why) in &report.skipped {
        writeln!(out, "Sheet left out: {sheet} ({why})")?;
    }
    writeln!(
        out,
        "Rows: {} written, {} joined to another row, {} empty, {} rejected",
        count(Outcome::Written),
        count(Outcome::Merged),
        count(Outcome::Empty),
        count(Outcome::Rejected)
    )?;
    let letters: Vec<String> =
        report.letters.iter().map(|(channel, number)| format!("{number} by {channel}")).collect();
    writeln!(out, "Letters: {}", if letters.is_empty() { "none".to_owned() } else { letters.join(", ") })?;
    if report.without_recipient > 0 {
        writeln!(
            out,
            "No mail draft for {} letters: no sure address of the company is known. tracking.csv says how they go.",
            report.without_recipient
        )?;
    }
    if report.without_key {
        writeln!(out, "No column with a member number: rows with one name and e-mail address are one member.")?;
    }
    if !report.by_content.is_empty() {
        writeln!(out, "Columns taken by their cells (table.column_by_content): {}", report.by_content.join(", "))?;
    }
    if report.hidden_rows > 0 || !report.hidden_columns.is_empty() {
        let columns = report.hidden_columns.join(", ");
        let columns = if columns.is_empty() { "none".to_owned() } else { columns };
        writeln!(out, "Hidden, but read (table.hidden): rows {}; columns {columns}", report.hidden_rows)?;
    }
    if report.merged_cells > 0 {
        writeln!(
            out,
            "Merged cells: {}. What stands in them counts for their first row; a number or name of a member for all.",
            report.merged_cells
        )?;
    }
    if !report.left_out.is_empty() {
        let names: Vec<&str> = report.left_out.iter().map(|(header, _)| header.as_str()).collect();
        writeln!(out, "Columns not read: {}", names.join(", "))?;
    }
    for (code, (number, message)) in &report.codes {
        writeln!(out, "Rejected {number} × {code}: {message}")?;
    }
    let mended: u64 = report.repairs.values().sum();
    writeln!(out, "Mended cells: {mended} (repairs.csv)")?;
    writeln!(out, "Households: {} (households.csv)", report.households)?;
    if report.calendar_entries > 0 {
        writeln!(out, "Days on which answers of a company are due: {} (office.ics)", report.calendar_entries)?;
    }
    writeln!(out, "Everything is in {}", options.out.display())?;
    Ok(())
}

/// Shows what the columns are taken for, as a file of columns that can be changed.
fn show(sheets: &Sheets, source: &Source, terminal: &mut Terminal<'_>) -> Result<(), Failure> {
    writeln!(terminal.err, "File: {}", source.detected())?;
    for (sheet, why) in sheets.skipped() {
        writeln!(terminal.err, "Sheet left out: {sheet} ({why})")?;
    }
    let mut map = serde_json::Map::new();
    for (sheet, columns) in sheets.columns() {
        writeln!(terminal.err, "Sheet {sheet}, headers in row {}", columns.header_row)?;
        for (header, role) in columns.headers.iter().zip(&columns.roles) {
            let (meaning, name) = match role {
                ColumnRole::Column(column, 0) => (column.to_string(), Some(column.as_str())),
                ColumnRole::Column(column, number) => (format!("{column} {number}"), Some(column.as_str())),
                ColumnRole::Service(id, field, _) => {
                    (format!("account of {id}{}", field.map_or(String::new(), |field| format!(", {field}"))), None)
                }
                ColumnRole::LeftOut(why) => (format!("not read ({why})"), Some("")),
                _ => (String::new(), None),
            };
            writeln!(terminal.err, "  {header}: {meaning}")?;
            if let Some(name) = name {
                map.insert(header.clone(), name.into());
            }
        }
    }
    let text = serde_json::to_string_pretty(&map).unwrap_or_default();
    writeln!(terminal.out, "{text}")?;
    Ok(())
}
