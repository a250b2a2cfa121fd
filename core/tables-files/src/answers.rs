//! A month later: the days of sending in the tracking table and a sheet of answers → what is due.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use widerspruch::request::EventInput;
use widerspruch::tables::{Merger, Outcome, Purpose, RowIssue};
use widerspruch::{Library, Renderer, Request};

use crate::bundles::Bundles;
use crate::error::FileError;
use crate::folder::RunFolder;
use crate::member::{self, Track, Unwritable};
use crate::options::{Progress, RunError, RunOptions, RunReport};
use crate::report::put_folder;
use crate::sheets::find_columns;
use crate::source::Source;
use crate::tables::{CASES, Line, Tables};

/// What to do a month later.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AnswerOptions {
    /// As for the first run; `date` stands in the defaults.
    pub run: RunOptions,
    /// The folder of the first run.
    pub first: PathBuf,
    /// The sheet of answers.
    pub answers: PathBuf,
}

/// A case as the first run stored it.
#[derive(Deserialize)]
struct Case {
    sheet: String,
    /// Position of the sheet in the first run, which keeps folders of rows with one number apart.
    position: usize,
    row: u64,
    key: String,
    request: Request,
}

impl Case {
    /// Where the row of the case stands, as a row of another sheet names it.
    fn place(&self) -> String {
        if self.sheet.is_empty() { self.row.to_string() } else { format!("{}!{}", self.sheet, self.row) }
    }
}

/// Writes what is due: reminders, replies, complaints, as the law says, with a new tracking table.
///
/// `tracking.csv` of the first run says what was sent when (its column `sent`), the sheet of answers what came back.
///
/// # Errors
///
/// As [`run`](crate::run); a row that cannot be used is none.
pub fn merge_answers(
    options: &AnswerOptions,
    stop: &(dyn Fn() -> bool + Sync),
    progress: &mut dyn FnMut(Progress),
) -> Result<RunReport, RunError> {
    let (cases, tracking) = (options.first.join(CASES), options.first.join("tracking.csv"));
    let _folder = RunFolder::take(&[&options.answers, &tracking, &cases], &options.run)?;
    let mut log = Log { tables: Tables::new(&options.run, &[])?, report: RunReport::default(), ordinal: 0 };
    let mut events: BTreeMap<String, Vec<EventInput>> = BTreeMap::new();
    let mut places: BTreeMap<String, String> = BTreeMap::new();
    for case in read_cases(&cases)? {
        let case = case?;
        places.insert(case.key.clone(), case.place());
    }
    read_events(&tracking, None, options, (&places, &mut events), &mut log)?;
    if options.answers != tracking {
        read_events(&options.answers, Some("answers"), options, (&places, &mut events), &mut log)?;
    }
    let merger = Merger::new(Library::embedded(), options.run.map.clone(), options.run.defaults.clone());
    let all = places.len() as u64;
    let mut work = Work {
        merger: &merger,
        options: &options.run,
        renderer: Renderer::default(),
        bundles: Bundles::start(&options.run, stop),
        log: &mut log,
    };
    for (number, case) in read_cases(&cases)?.enumerate() {
        if stop() {
            return Err(RunError::Interrupted);
        }
        work.later(&case?, &events)?;
        let rejected = work.log.report.rows(Outcome::Rejected);
        progress(Progress { done: number as u64 + 1, all, rejected });
    }
    work.bundles.map_or(Ok(()), Bundles::finish)?;
    log.tables.finish(&mut log.report)?;
    Ok(log.report)
}

/// The tables of the run and what they say so far.
struct Log {
    tables: Tables,
    report: RunReport,
    ordinal: u32,
}

impl Log {
    fn take(&mut self, line: Line<'_>, prepared: Option<(&Request, Vec<Track>)>) -> Result<(), FileError> {
        self.ordinal += 1;
        self.tables.line(self.ordinal, line, prepared, &mut self.report)
    }
}

fn read_cases(path: &Path) -> Result<impl Iterator<Item = Result<Case, RunError>>, RunError> {
    let lines = BufReader::new(File::open(path).map_err(FileError::reading(path))?).lines();
    let case = |line: io::Result<String>| -> io::Result<Case> { Ok(serde_json::from_str(&line?)?) };
    Ok(lines.map(move |line| case(line).map_err(|error| FileError::reading(path)(error).into())))
}

/// Reads what has happened from a table. `name`: the sheet of its rows in the report; none: they are not reported
/// unless they are rejected.
fn read_events(
    path: &Path,
    name: Option<&str>,
    options: &AnswerOptions,
    (places, events): (&BTreeMap<String, String>, &mut BTreeMap<String, Vec<EventInput>>),
    log: &mut Log,
) -> Result<(), RunError> {
    let source = Source::open(path).map_err(RunError::source(path))?;
    let mut reading = options.run.clone();
    reading.defaults = Request::default();
    let sheets = find_columns(&source, &reading, Purpose::Answers)?;
    log.report.detected = source.detected();
    let mut failed = None;
    let read = sheets.rows(&source, &mut |row| {
        let answer = sheets.merger.answer(&row);
        let mut issues = answer.issues;
        let place = places.get(&answer.key);
        if !answer.is_empty && issues.is_empty() && place.is_none() {
            issues.push(sheets.merger.unknown_key(&row));
        }
        let outcome = match (answer.is_empty, issues.is_empty()) {
            (true, _) => Outcome::Empty,
            (_, false) => Outcome::Rejected,
            _ => Outcome::Merged,
        };
        let into = place.filter(|_| outcome == Outcome::Merged).cloned().unwrap_or_default();
        if outcome == Outcome::Merged {
            events.entry(answer.key.clone()).or_default().extend(answer.events);
        }
        if name.is_some() || outcome == Outcome::Rejected {
            let sheet = name.unwrap_or("tracking");
            let mut line = Line::new(sheet, 0, row.row.number, &answer.key, outcome);
            (line.into, line.issues) = (&into, &issues);
            if let Err(error) = log.take(line, None) {
                failed = Some(error);
                return ControlFlow::Break(());
            }
        }
        ControlFlow::Continue(())
    });
    read.map_err(RunError::source(path))?;
    failed.map_or(Ok(()), |error| Err(error.into()))
}

/// What is at hand for every case.
struct Work<'a> {
    merger: &'a Merger,
    options: &'a RunOptions,
    renderer: Renderer,
    bundles: Option<Bundles<'a>>,
    log: &'a mut Log,
}

impl Work<'_> {
    /// Writes what one case calls for. A case of which nothing was sent is left alone.
    fn later(&mut self, case: &Case, events: &BTreeMap<String, Vec<EventInput>>) -> Result<(), RunError> {
        let mut line = Line::new(&case.sheet, case.position, case.row, &case.key, Outcome::Empty);
        let own = events.get(&case.key).map(Vec::as_slice).unwrap_or_default();
        if !own.iter().chain(&case.request.history).any(|event| event.event.as_deref() == Some("sent")) {
            self.log.take(line, None)?;
            return Ok(());
        }
        let (request, prepared) = match self.merger.later(&case.request, own) {
            Ok(due) => due,
            Err(error) => {
                let issues = error.issues().iter();
                let issues: Vec<RowIssue> =
                    issues.map(|issue| RowIssue::new(column_of(&issue.path), issue.clone())).collect();
                (line.outcome, line.issues) = (Outcome::Rejected, &issues);
                self.log.take(line, None)?;
                return Ok(());
            }
        };
        let (options, library) = (self.options, self.merger.library());
        let folder = member::folder(case.position, case.row);
        if !options.dry_run && !member::is_done(&options.out, &folder) {
            match member::files((&request, &prepared), options.wanted, &mut self.renderer, library) {
                Ok(files) if files.is_empty() => {}
                Ok(files) => put_folder(&options.out.join(&folder), &files)?,
                Err(why) => {
                    let why: Unwritable = why.at("key");
                    (line.outcome, line.unwritable) = (Outcome::Rejected, Some(&why));
                    self.log.take(line, None)?;
                    return Ok(());
                }
            }
        }
        line.outcome = Outcome::Written;
        let timelines = self.merger.once_sent(&request, &prepared);
        let mut tracks = member::tracks(&prepared, &timelines, options.wanted, &folder);
        if let Some(bundles) = &mut self.bundles {
            bundles.take(&case.key, &mut tracks)?;
        }
        self.log.take(line, Some((&request, tracks)))?;
        Ok(())
    }
}

/// The column of an answers sheet that an issue of the case is about.
fn column_of(path: &str) -> &'static str {
    if path.starts_with("/history") { "answer" } else { "key" }
}
