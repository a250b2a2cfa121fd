//! Keeps the facts true; `facts --help` lists the commands, CONTRIBUTING.md says when to use them.

use std::error::Error;
use std::fmt::Display;
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use serde::Serialize;
use widerspruch::Date;
use widerspruch_tests::facts::{
    Agreement, Archives, FactUrl, Facts, Patterns, Watcher, compare_datenanfragen, confirm, diff, stale, state,
    summary, urls, weak,
};

const HELP: &str = "\
facts COMMAND [--json] [--data FOLDER]

  watch FOLDER… [--since DATE] [--record PLACE]…     what changed in the texts of companies since the records were checked
  confirm FOLDER… [--record PLACE]… [--dry-run]      writes day and source where all values of a record still stand
  stale [--on DATE]                                  what must be looked at again on that day (today)
  weak                                               what nobody verified, or what rests on a weak source
  urls [--by-host]                                   the addresses on the web in the records
  diff OLD NEW                                       what a release note says; each is a folder or a revision
  summary                                            how many records, how sure, how old
  compare-da FOLDER                                  what a copy of datenanfragen/data knows differently

FOLDER… are clones of collections of Open Terms Archive, or hold some. PLACE is as in platforms/facebook. DATE is
YYYY-MM-DD. --data reads other records than core/data. Only watch, confirm and diff call git.

Exit status: 0 nothing to look at, 1 something to look at (watch: an alarm; stale, weak: a part of a record;
compare-da: a difference), 2 the command failed.
";

/// What the command line says.
#[derive(Debug, Default)]
struct Arguments {
    words: Vec<String>,
    records: Vec<String>,
    data: Option<PathBuf>,
    on: Option<Date>,
    since: Option<Date>,
    json: bool,
    by_host: bool,
    dry_run: bool,
}

#[expect(clippy::print_stderr, reason = "a program for the terminal")]
fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = if arguments.iter().any(|argument| argument == "--help") {
        Ok((HELP.to_owned(), false))
    } else {
        read(arguments).and_then(|arguments| run(&arguments))
    };
    match result.and_then(|(output, found)| show(&output).map(|()| found)) {
        Ok(found) => ExitCode::from(u8::from(found)),
        Err(error) => {
            eprintln!("facts: {error}");
            ExitCode::from(2)
        }
    }
}

/// To standard output, whose reader (`head`) may have seen enough.
fn show(text: &str) -> Result<(), Box<dyn Error>> {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

fn read(arguments: Vec<String>) -> Result<Arguments, Box<dyn Error>> {
    let mut out = Arguments::default();
    let mut rest = arguments.into_iter();
    while let Some(argument) = rest.next() {
        let mut value = || rest.next().ok_or_else(|| format!("{argument} takes a value"));
        match argument.as_str() {
            "--json" => out.json = true,
            "--by-host" => out.by_host = true,
            "--dry-run" => out.dry_run = true,
            "--data" => out.data = Some(value()?.into()),
            "--record" => out.records.push(value()?),
            "--on" => out.on = Some(value()?.parse()?),
            "--since" => out.since = Some(value()?.parse()?),
            option if option.starts_with('-') => return Err(format!("unknown option {option}; see --help").into()),
            _ => out.words.push(argument),
        }
    }
    Ok(out)
}

/// What the command prints, and whether there is something to look at.
fn run(arguments: &Arguments) -> Result<(String, bool), Box<dyn Error>> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let project = tests.join("..");
    let (command, words) = arguments.words.split_first().ok_or("name a command; see --help")?;
    let facts = || Facts::at(&arguments.data.clone().unwrap_or_else(|| project.join("core/data")));
    match (command.as_str(), words) {
        ("watch" | "confirm", [_, ..]) => {
            let facts = facts()?;
            if let Some(unknown) = arguments.records.iter().find(|place| facts.record(place).is_none()) {
                return Err(format!("there is no record {unknown}").into());
            }
            let patterns = Patterns::try_from_json(&std::fs::read_to_string(tests.join("facts/training.json"))?)?;
            let archives = Archives::new(words.iter().map(PathBuf::from).collect());
            let watcher = Watcher::try_new(&facts, &archives, patterns)?;
            if command == "watch" {
                let found = watcher.watch(arguments.since, &arguments.records)?;
                let alarm = found.iter().any(|record| record.status.is_alarm());
                Ok((list(arguments, &found)?, alarm))
            } else {
                let found = confirm(&facts, &watcher, &arguments.records, !arguments.dry_run)?;
                Ok((list(arguments, &found)?, false))
            }
        }
        ("stale", []) => {
            let facts = facts()?;
            let found = stale(&facts, arguments.on.map_or_else(today, Ok)?);
            Ok((list(arguments, &found)?, !found.is_empty()))
        }
        ("weak", []) => {
            let facts = facts()?;
            let found = weak(&facts);
            Ok((list(arguments, &found)?, !found.is_empty()))
        }
        ("urls", []) => {
            let found = urls(&facts()?);
            Ok((if arguments.json { json(&found)? } else { addresses(&found, arguments.by_host) }, false))
        }
        ("diff", [old, new]) => one(arguments, &diff(&state(old, &project)?, &state(new, &project)?)),
        ("summary", []) => one(arguments, &summary(&facts()?)),
        ("compare-da", [folder]) => {
            let found = compare_datenanfragen(&facts()?, Path::new(folder))?;
            let differs = found.iter().any(|beside| beside.agreement != Agreement::Same);
            Ok((list(arguments, &found)?, differs))
        }
        ("watch" | "confirm" | "diff" | "compare-da" | "stale" | "weak" | "urls" | "summary", _) => {
            Err(format!("{command} takes other arguments; see --help").into())
        }
        _ => Err(format!("unknown command {command}; see --help").into()),
    }
}

/// A list: one item a line or more, or as JSON.
fn list<T: Serialize + Display>(arguments: &Arguments, items: &[T]) -> Result<String, Box<dyn Error>> {
    if arguments.json {
        return json(&items);
    }
    Ok(items.iter().flat_map(|item| [item.to_string(), "\n".to_owned()]).collect())
}

/// A result in which there is nothing to find.
fn one(arguments: &Arguments, item: &(impl Serialize + Display)) -> Result<(String, bool), Box<dyn Error>> {
    Ok((if arguments.json { json(item)? } else { item.to_string() }, false))
}

fn json(value: &impl Serialize) -> Result<String, Box<dyn Error>> {
    Ok(serde_json::to_string_pretty(value)? + "\n")
}

/// Addresses with the places that send people there, under a heading for each host if asked for.
fn addresses(urls: &[FactUrl], by_host: bool) -> String {
    let mut out = String::new();
    let mut host = "";
    for entry in urls {
        if by_host && host != entry.host {
            host = &entry.host;
            out.extend([host, "\n"]);
        }
        let places = if entry.used_in.is_empty() { "source only".to_owned() } else { entry.used_in.join(", ") };
        out.extend([if by_host { "  " } else { "" }, &entry.url, "  ", &places, "\n"]);
    }
    out
}

/// Today in UTC: the only clock, and only where no day is given.
fn today() -> Result<Date, Box<dyn Error>> {
    let days = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs() / 86_400;
    Ok(Date::try_new(1970, 1, 1)?.plus_days(i32::try_from(days)?))
}
