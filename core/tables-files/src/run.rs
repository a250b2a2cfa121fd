//! A whole membership in one run: a file in, letters and tables out. The file is read twice: keys first, so that the
//! second rows of a member find the first, then rows.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use sha2::{Digest, Sha256};
use widerspruch::tables::{ColumnMap, ColumnQuestion, Columns, Merger, Outcome, Purpose, Row, RowResult, SheetRow};
use widerspruch::{Library, Renderer, Request};

use crate::error::SourceError;
use crate::member::{self, Track, Wanted};
use crate::report::put_folder;
use crate::source::Source;
use crate::spill::{Place, Spill};
use crate::tables::{Line, Tables};

/// What a run is to do.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RunOptions {
    /// The folder for everything.
    pub out: PathBuf,
    /// The only sheet to be read; none: all that are shown and have headers.
    pub sheet: Option<String>,
    /// What the office knows of its columns.
    pub map: ColumnMap,
    /// What holds where a row says nothing.
    pub defaults: Request,
    /// What is written.
    pub wanted: Wanted,
    /// Threads that work.
    pub jobs: usize,
    /// Only the tables, no letters.
    pub dry_run: bool,
    /// Rejects with the value of the cell.
    pub show_values: bool,
}

impl RunOptions {
    /// A run that writes into a folder.
    #[must_use]
    pub fn new(out: PathBuf) -> Self {
        let jobs = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        Self {
            out,
            sheet: None,
            map: ColumnMap::default(),
            defaults: Request::default(),
            wanted: Wanted::default(),
            jobs,
            dry_run: false,
            show_values: false,
        }
    }
}

/// Why a run ended before it was done.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RunError {
    /// The table cannot be used, and what the office must answer.
    #[error("the table cannot be used")]
    Unusable(Vec<SheetQuestion>),
    /// The file is no table that can be read.
    #[error(transparent)]
    Source(#[from] SourceError),
    /// The folder holds another run.
    #[error("the folder holds something else than this run; name a new folder")]
    OtherRun,
    /// Somebody stopped it. What is done stays; the same run goes on there.
    #[error("stopped; the same command goes on where it was")]
    Interrupted,
    /// Something cannot be written.
    #[error("a file cannot be written: {}", .0.kind())]
    Io(#[from] io::Error),
}

/// A question about the columns of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SheetQuestion {
    /// The sheet; empty for a file of one without a name.
    pub sheet: String,
    /// What is asked.
    pub question: ColumnQuestion,
}

/// What a run did.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct RunReport {
    /// The format of the file.
    pub detected: String,
    /// Sheets that were read.
    pub sheets: Vec<String>,
    /// Sheets that were not, with the reason.
    pub skipped: Vec<(String, &'static str)>,
    /// Rows by what became of them, in the order of [`Outcome::ALL`].
    pub outcomes: [u64; 4],
    /// Codes of rejected rows.
    pub codes: BTreeMap<String, u64>,
    /// Repairs.
    pub repairs: BTreeMap<&'static str, u64>,
    /// Letters by channel.
    pub letters: BTreeMap<&'static str, u64>,
    /// Letters for which no mail draft could be made although mails were wanted.
    pub without_recipient: u64,
    /// Households of several members.
    pub households: u64,
    /// Columns that were not read, with the reason.
    pub left_out: Vec<(String, String)>,
    /// Columns that were decided by their cells.
    pub by_content: Vec<String>,
    /// No column tells members apart.
    pub without_key: bool,
}

impl RunReport {
    /// Rows of an outcome.
    #[must_use]
    pub fn rows(&self, outcome: Outcome) -> u64 {
        let at = Outcome::ALL.iter().position(|other| *other == outcome);
        at.and_then(|at| self.outcomes.get(at)).copied().unwrap_or_default()
    }
}

/// How far a run is.
#[derive(Debug, Clone, Copy, Default)]
#[non_exhaustive]
pub struct Progress {
    /// Rows done.
    pub done: u64,
    /// All rows.
    pub all: u64,
    /// Rows rejected.
    pub rejected: u64,
}

/// Rows at the head of a sheet that are looked at for its columns.
const HEAD_ROWS: usize = 300;
/// Groups that one thread takes at once.
const BATCH: usize = 64;

/// The sheets of a file that are read, with their columns.
pub struct Sheets {
    pub(crate) merger: Merger,
    /// Position in the file and the name of each sheet of the merger.
    pub(crate) used: Vec<(usize, String)>,
    pub(crate) skipped: Vec<(String, &'static str)>,
}

/// Finds the sheets and columns of a file.
///
/// # Errors
///
/// [`RunError::Unusable`] with all questions, [`RunError::Source`].
pub fn find_columns(source: &Source, options: &RunOptions, purpose: Purpose) -> Result<Sheets, RunError> {
    let mut merger = Merger::new(Library::embedded(), options.map.clone(), options.defaults.clone());
    let (mut found, mut skipped, mut questions) = (Vec::new(), Vec::new(), Vec::new());
    for (at, sheet) in source.sheets.iter().enumerate() {
        match &options.sheet {
            Some(wanted) if *wanted != sheet.name => {
                skipped.push((sheet.name.clone(), "another sheet was named"));
                continue;
            }
            None if sheet.hidden => {
                skipped.push((sheet.name.clone(), "hidden"));
                continue;
            }
            _ => {}
        }
        let mut head = Vec::new();
        source.rows(at, &mut |row| {
            head.push(row);
            if head.len() < HEAD_ROWS { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        })?;
        match merger.columns(&head, purpose) {
            Ok(Some(columns)) => {
                let members = columns.has_name();
                let answers = purpose == Purpose::Answers;
                let accounts = columns.position(widerspruch::tables::Column::Key).is_some() && columns.has_accounts();
                if members || accounts || answers {
                    found.push((!members, at, sheet.name.clone(), columns));
                } else {
                    skipped.push((sheet.name.clone(), "no name and no accounts"));
                }
            }
            Ok(None) => skipped.push((sheet.name.clone(), "no row of headers")),
            Err(list) => {
                questions
                    .extend(list.into_iter().map(|question| SheetQuestion { sheet: sheet.name.clone(), question }));
            }
        }
    }
    if !questions.is_empty() {
        return Err(RunError::Unusable(questions));
    }
    if found.is_empty() {
        return Err(RunError::Unusable(vec![whole(widerspruch::IssueCode::TableNoHeader, Vec::new())]));
    }
    // Sheets with accounts only come behind those of the members.
    found.sort_by_key(|(later, at, ..)| (*later, *at));
    let mut used = Vec::new();
    for (_, at, name, columns) in found {
        merger.add_sheet(columns);
        used.push((at, name));
    }
    let missing = merger.missing();
    if purpose == Purpose::Members && !missing.is_empty() {
        let missing = missing.into_iter().map(str::to_owned).collect();
        return Err(RunError::Unusable(vec![whole(widerspruch::IssueCode::TableColumnMissing, missing)]));
    }
    Ok(Sheets { merger, used, skipped })
}

fn whole(code: widerspruch::IssueCode, candidates: Vec<String>) -> SheetQuestion {
    let mut question = ColumnQuestion::new(code);
    question.candidates = candidates;
    SheetQuestion { sheet: String::new(), question }
}

impl Sheets {
    /// The columns of the sheets that are read, with the names of the sheets.
    pub fn columns(&self) -> impl Iterator<Item = (&str, &Columns)> {
        self.used.iter().zip(self.merger.sheets()).map(|((_, name), columns)| (name.as_str(), columns))
    }

    /// Sheets that are not read, with the reason.
    #[must_use]
    pub fn skipped(&self) -> &[(String, &'static str)] {
        &self.skipped
    }

    /// Gives all rows below the headers, sheet by sheet.
    pub(crate) fn rows(
        &self,
        source: &Source,
        each: &mut dyn FnMut(SheetRow) -> ControlFlow<()>,
    ) -> Result<(), SourceError> {
        for (sheet, (at, _)) in self.used.iter().enumerate() {
            let header = self.merger.sheets().get(sheet).map_or(0, |columns| columns.header_row);
            let mut broken = false;
            source.rows(*at, &mut |row: Row| {
                if row.number <= header {
                    return ControlFlow::Continue(());
                }
                let flow = each(SheetRow::new(sheet, row));
                broken = flow.is_break();
                flow
            })?;
            if broken {
                break;
            }
        }
        Ok(())
    }
}

/// What the first pass knows.
struct Keys {
    rows: u32,
    /// Second rows: those of each first row, and which rows they are.
    seconds: BTreeMap<u32, Vec<(u32, Place)>>,
    is_second: Vec<u32>,
    sheet_of: Vec<(u32, usize)>,
    spill: Spill,
}

fn read_keys(sheets: &Sheets, source: &Source, out: &Path, stop: &dyn Fn() -> bool) -> Result<Keys, RunError> {
    let mut first_of: HashMap<u64, u32> = HashMap::new();
    let mut keys = Keys {
        rows: 0,
        seconds: BTreeMap::new(),
        is_second: Vec::new(),
        sheet_of: Vec::new(),
        spill: Spill::new(out)?,
    };
    let mut failed = None;
    sheets.rows(source, &mut |row| {
        let ordinal = keys.rows;
        keys.rows += 1;
        if let Some(key) = sheets.merger.key(&row) {
            let first = *first_of.entry(key.hash).or_insert(ordinal);
            if first != ordinal {
                match keys.spill.put(&row.row) {
                    Ok(place) => {
                        keys.seconds.entry(first).or_default().push((ordinal, place));
                        keys.is_second.push(ordinal);
                        // The sheet of a second row stands with its place.
                        keys.sheet_of.push((ordinal, row.sheet));
                    }
                    Err(error) => failed = Some(error),
                }
            }
        }
        if failed.is_some() || ordinal % 1024 == 0 && stop() {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    })?;
    match failed {
        Some(error) => Err(error.into()),
        None if stop() => Err(RunError::Interrupted),
        None => Ok(keys),
    }
}

/// Rows of members with their positions in the file.
struct Batch {
    groups: Vec<Vec<(u32, SheetRow)>>,
}

/// A row that is done.
struct Done {
    ordinal: u32,
    result: RowResult,
    tracks: Vec<Track>,
    request: Option<Box<Request>>,
    /// A code and message of a letter that cannot be put into its format.
    unwritable: Option<(&'static str, String)>,
    values: Vec<String>,
}

/// Does a run.
///
/// `stop` is asked often whether to end; `progress` is told how far the run is. What a run has written stays when it is
/// stopped, and the same run in the same folder goes on there and changes nothing that is done.
///
/// # Errors
///
/// [`RunError`]; a row that cannot be used is none.
pub fn run(
    members: &Path,
    options: &RunOptions,
    stop: &(dyn Fn() -> bool + Sync),
    progress: &mut dyn FnMut(Progress),
) -> Result<RunReport, RunError> {
    let source = Source::open(members)?;
    let sheets = find_columns(&source, options, Purpose::Members)?;
    fs::create_dir_all(&options.out)?;
    take_folder(members, options)?;
    let keys = read_keys(&sheets, &source, &options.out, stop)?;
    let mut report = RunReport {
        detected: source.detected(),
        sheets: sheets.used.iter().map(|(_, name)| name.clone()).collect(),
        skipped: sheets.skipped.clone(),
        ..RunReport::default()
    };
    describe(&sheets, &mut report);
    let mut tables = Tables::new(options, &report.sheets)?;
    let (jobs, results) = (options.jobs.max(1), channel());
    let (to_work, work) = sync_channel::<Batch>(jobs * 2);
    let work = Arc::new(Mutex::new(work));
    let outcome = std::thread::scope(|scope| {
        for _ in 0..jobs {
            let (work, results) = (Arc::clone(&work), results.0.clone());
            let merger = &sheets.merger;
            scope.spawn(move || worker(&work, &results, merger, options));
        }
        drop(results.0);
        let fed = Feeding { sheets: &sheets, source: &source, keys, stop, to_work, results: &results.1 };
        fed.feed(&mut tables, &mut report, progress)
    });
    outcome?;
    report.households = tables.finish()?;
    Ok(report)
}

struct Feeding<'a> {
    sheets: &'a Sheets,
    source: &'a Source,
    keys: Keys,
    stop: &'a (dyn Fn() -> bool + Sync),
    to_work: SyncSender<Batch>,
    results: &'a Receiver<Result<Vec<Done>, io::Error>>,
}

impl Feeding<'_> {
    /// Hands rows to the threads and takes what they made, in the order of the rows.
    fn feed(
        mut self,
        tables: &mut Tables,
        report: &mut RunReport,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<(), RunError> {
        let mut order = InOrder { next: 0, waiting: BTreeMap::new(), all: u64::from(self.keys.rows), rejected: 0 };
        let mut batch: Vec<Vec<(u32, SheetRow)>> = Vec::with_capacity(BATCH);
        let (mut ordinal, mut in_work) = (0_u32, 0_usize);
        let mut failure: Option<RunError> = None;
        let most = BATCH * 4;
        let read = self.sheets.rows(self.source, &mut |row| {
            let own = ordinal;
            ordinal += 1;
            if self.keys.is_second.binary_search(&own).is_ok() {
                return ControlFlow::Continue(());
            }
            let mut group = vec![(own, row)];
            for (second, place) in self.keys.seconds.remove(&own).unwrap_or_default() {
                match self.keys.spill.get(place) {
                    Ok(row) => group.push((second, SheetRow::new(self.keys.sheet(second), row))),
                    Err(error) => failure = Some(error.into()),
                }
            }
            batch.push(group);
            if batch.len() == BATCH {
                in_work += 1;
                if self.to_work.send(Batch { groups: std::mem::take(&mut batch) }).is_err() {
                    failure = Some(io::Error::from(io::ErrorKind::BrokenPipe).into());
                }
                loop {
                    let done = if in_work >= most { self.results.recv().ok() } else { self.results.try_recv().ok() };
                    let Some(done) = done else { break };
                    in_work -= 1;
                    if let Err(error) = order.take(done, tables, report, progress) {
                        failure = Some(error);
                    }
                }
                if (self.stop)() {
                    failure = Some(RunError::Interrupted);
                }
            }
            if failure.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        if failure.is_none() && read.is_ok() && !batch.is_empty() {
            let _ = self.to_work.send(Batch { groups: batch });
        }
        // The threads end when there is no more work.
        drop(self.to_work);
        loop {
            match self.results.recv_timeout(Duration::from_millis(100)) {
                Ok(_) if failure.is_some() => {}
                Ok(done) => {
                    if let Err(error) = order.take(done, tables, report, progress) {
                        failure = Some(error);
                    }
                }
                Err(std::sync::mpsc::RecvTimeoutError::Disconnected) => break,
                Err(std::sync::mpsc::RecvTimeoutError::Timeout) => {}
            }
            if (self.stop)() && failure.is_none() {
                failure = Some(RunError::Interrupted);
            }
        }
        read?;
        failure.map_or(Ok(()), Err)
    }
}

/// What is done, until its turn comes.
struct InOrder {
    next: u32,
    waiting: BTreeMap<u32, Done>,
    all: u64,
    rejected: u64,
}

impl InOrder {
    fn take(
        &mut self,
        done: Result<Vec<Done>, io::Error>,
        tables: &mut Tables,
        report: &mut RunReport,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<(), RunError> {
        for done in done? {
            self.waiting.insert(done.ordinal, done);
        }
        while let Some(done) = self.waiting.remove(&self.next) {
            self.next += 1;
            self.rejected += u64::from(done.result.outcome == Outcome::Rejected);
            take_line(done, tables, report)?;
        }
        progress(Progress { done: u64::from(self.next), all: self.all, rejected: self.rejected });
        Ok(())
    }
}

impl Keys {
    fn sheet(&self, ordinal: u32) -> usize {
        let at = self.sheet_of.binary_search_by_key(&ordinal, |(ordinal, _)| *ordinal);
        at.ok().and_then(|at| self.sheet_of.get(at)).map_or(0, |(_, sheet)| *sheet)
    }
}

fn worker(
    work: &Mutex<Receiver<Batch>>,
    results: &Sender<Result<Vec<Done>, io::Error>>,
    merger: &Merger,
    options: &RunOptions,
) {
    let mut renderer = Renderer::default();
    loop {
        let batch = match work.lock() {
            Ok(work) => work.recv(),
            Err(_) => return,
        };
        let Ok(batch) = batch else { return };
        let mut made = Vec::with_capacity(batch.groups.len());
        let mut failed = None;
        for group in batch.groups {
            match case(&group, merger, options, &mut renderer) {
                Ok(done) => made.extend(done),
                Err(error) => {
                    failed = Some(error);
                    break;
                }
            }
        }
        if results.send(failed.map_or(Ok(made), Err)).is_err() {
            return;
        }
    }
}

/// Makes the case of a member and writes its files.
fn case(
    group: &[(u32, SheetRow)],
    merger: &Merger,
    options: &RunOptions,
    renderer: &mut Renderer,
) -> Result<Vec<Done>, io::Error> {
    let rows: Vec<SheetRow> = group.iter().map(|(_, row)| row.clone()).collect();
    let mut made = Vec::with_capacity(rows.len());
    let mut lost = Vec::new();
    for ((ordinal, row), mut result) in group.iter().zip(merger.group(&rows)) {
        let values = if options.show_values { values(&result, row, merger) } else { Vec::new() };
        let case = (result.prepared.take(), result.request.take());
        let mut done = Done { ordinal: *ordinal, tracks: Vec::new(), request: None, unwritable: None, values, result };
        if let (Some(prepared), Some(request)) = (case.0, case.1) {
            let folder = member::folder(done.result.sheet, done.result.row);
            let mut fine = true;
            if !options.dry_run && !member::is_done(&options.out, &folder) {
                match member::files(&prepared, options.wanted, renderer) {
                    Ok(files) if files.is_empty() => {}
                    Ok(files) => put_folder(&options.out.join(&folder), &files)?,
                    Err(error) => {
                        fine = false;
                        lost.push((done.result.sheet, done.result.row));
                        done.result.outcome = Outcome::Rejected;
                        done.result.repairs.clear();
                        done.unwritable = Some((error.code(), error.to_string()));
                    }
                }
            }
            if fine {
                done.tracks = member::tracks(&prepared, options.wanted, &folder);
                done.request = Some(request);
            }
        }
        made.push(done);
    }
    // What was merged into a case without letters has none either.
    for done in &mut made {
        if done.result.into.is_some_and(|into| lost.contains(&into)) {
            done.result.outcome = Outcome::Rejected;
            done.result.into = None;
            done.result.merged = None;
            done.unwritable = Some(("glyph.missing", String::new()));
        }
    }
    Ok(made)
}

/// The cells that are wrong, as they stand.
fn values(result: &RowResult, row: &SheetRow, merger: &Merger) -> Vec<String> {
    let headers = merger.sheets().get(row.sheet).map(|columns| columns.headers.as_slice()).unwrap_or_default();
    let at = |column: &str| headers.iter().position(|header| header == column);
    let text = |at: usize| row.row.cell(at).text().map(std::borrow::Cow::into_owned);
    result.issues.iter().map(|issue| at(&issue.column).and_then(text).unwrap_or_default()).collect()
}

/// Writes a row that is done into the tables.
fn take_line(done: Done, tables: &mut Tables, report: &mut RunReport) -> io::Result<()> {
    let result = &done.result;
    let into =
        result.into.map(
            |(other, row)| {
                if other == result.sheet { row.to_string() } else { format!("{}!{row}", tables.name(other)) }
            },
        );
    let sheet = tables.name(result.sheet).to_owned();
    let line = Line {
        sheet: &sheet,
        row: result.row,
        key: &result.key,
        outcome: result.outcome,
        into: into.as_deref().unwrap_or_default(),
        code: done.unwritable.as_ref().map_or_else(|| result.code(), |(code, _)| code),
        issues: &result.issues,
    };
    tables.repairs(&line, &result.repairs, report)?;
    tables.values(&done.values);
    tables.unwritable(&line, done.unwritable.as_ref())?;
    tables.line(done.ordinal, line, done.request.as_deref().map(|request| (request, done.tracks)), report)
}

/// What is known of the columns.
fn describe(sheets: &Sheets, report: &mut RunReport) {
    use widerspruch::tables::ColumnRole;
    for (_, columns) in sheets.columns() {
        for (header, role) in columns.headers.iter().zip(&columns.roles) {
            if let ColumnRole::LeftOut(why) = role {
                report.left_out.push((header.clone(), why.clone()));
            }
        }
        report.by_content.extend(columns.by_content.iter().filter_map(|at| columns.headers.get(*at)).cloned());
        report.without_key |= columns.position(widerspruch::tables::Column::Key).is_none();
    }
}

/// The name of the file that says which run the folder holds.
const RUN_NAME: &str = "run.json";

/// Notes in the folder which run it holds, or finds that it holds this one.
pub(crate) fn take_folder(members: &Path, options: &RunOptions) -> Result<(), RunError> {
    let mut sum = Sha256::new();
    io::copy(&mut fs::File::open(members)?, &mut HashWriter(&mut sum))?;
    // How many threads work changes nothing of what they make.
    let what = RunOptions { jobs: 0, out: PathBuf::new(), defaults: Request::default(), ..options.clone() };
    sum.update(format!("{what:?}"));
    sum.update(serde_json::to_vec(&options.defaults).unwrap_or_default());
    sum.update(env!("CARGO_PKG_VERSION"));
    let mut hex = String::with_capacity(64);
    for byte in sum.finalize() {
        let _ = write!(hex, "{byte:02x}");
    }
    let text = format!("{{\"version\": 1, \"run\": \"{hex}\"}}\n");
    let path = options.out.join(RUN_NAME);
    match fs::read_to_string(&path) {
        Ok(own) if own == text => return Ok(()),
        Ok(_) => return Err(RunError::OtherRun),
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
        Err(_) => {}
    }
    if fs::read_dir(&options.out)?.next().is_some() {
        return Err(RunError::OtherRun);
    }
    let mut file = tempfile::NamedTempFile::new_in(&options.out)?;
    io::Write::write_all(&mut file, text.as_bytes())?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

struct HashWriter<'a>(&'a mut Sha256);

impl io::Write for HashWriter<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
