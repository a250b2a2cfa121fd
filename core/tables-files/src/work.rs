//! The work on the rows of a member: their case, and its files.

use std::collections::BTreeMap;

use widerspruch::tables::{Column, Merger, Outcome, RowResult, SheetRow};
use widerspruch::{Renderer, Request};

use crate::error::FileError;
use crate::keys::Group;
use crate::member::{self, Track, Unwritable};
use crate::options::RunOptions;
use crate::report::put_folder;

/// A row that is done.
pub(crate) struct Done {
    pub(crate) ordinal: u32,
    pub(crate) result: RowResult,
    pub(crate) tracks: Vec<Track>,
    pub(crate) request: Option<Box<Request>>,
    /// A letter of it cannot be put into its format.
    pub(crate) unwritable: Option<Unwritable>,
    /// The cells that are wrong, as they stand.
    pub(crate) values: Vec<String>,
}

/// Makes the case of a member and writes its files. A case of which one file cannot be written has none.
pub(crate) fn case(
    group: &Group,
    merger: &Merger,
    options: &RunOptions,
    renderer: &mut Renderer,
) -> Result<Vec<Done>, FileError> {
    let mut made = Vec::with_capacity(group.rows.len());
    let mut lost: BTreeMap<(usize, u64), Unwritable> = BTreeMap::new();
    for ((ordinal, row), mut result) in group.ordinals.iter().zip(&group.rows).zip(merger.group(&group.rows)) {
        let values = if options.show_values { values(&result, row, merger) } else { Vec::new() };
        let case = result.prepared.take().zip(result.request.take());
        let mut done = Done { ordinal: *ordinal, tracks: Vec::new(), request: None, unwritable: None, values, result };
        if let Some((prepared, request)) = case {
            let folder = member::folder(done.result.sheet, done.result.row);
            let files = if options.dry_run || member::is_done(&options.out, &folder) {
                Ok(Vec::new())
            } else {
                member::files((&request, &prepared), options.wanted, renderer, merger.library())
            };
            match files {
                Ok(files) => {
                    if !files.is_empty() {
                        put_folder(&options.out.join(&folder), &files)?;
                    }
                    let timelines = merger.once_sent(&request, &prepared);
                    done.tracks = member::tracks(&prepared, &timelines, options.wanted, &folder);
                    done.request = Some(request);
                }
                Err(why) => {
                    let why = why.at(name_header(merger, done.result.sheet));
                    done.result.outcome = Outcome::Rejected;
                    done.result.repairs.clear();
                    lost.insert((done.result.sheet, done.result.row), why.clone());
                    done.unwritable = Some(why);
                }
            }
        }
        made.push(done);
    }
    // What was merged into a case without letters has none either.
    for done in &mut made {
        if let Some(why) = done.result.into.and_then(|into| lost.get(&into)) {
            done.result.outcome = Outcome::Rejected;
            done.result.into = None;
            done.result.merged = None;
            done.result.repairs.clear();
            done.unwritable = Some(why.clone().at(name_header(merger, done.result.sheet)));
        }
    }
    Ok(made)
}

/// The header of the name, or the name of its column.
fn name_header(merger: &Merger, sheet: usize) -> &str {
    let columns = merger.sheets().get(sheet);
    let own = [Column::Name, Column::LastName, Column::Key].into_iter().find_map(|column| {
        let columns = columns?;
        columns.headers.get(columns.position(column)?)
    });
    own.map_or_else(|| Column::Name.as_str(), String::as_str)
}

fn values(result: &RowResult, row: &SheetRow, merger: &Merger) -> Vec<String> {
    let headers = merger.sheets().get(row.sheet).map(|columns| columns.headers.as_slice()).unwrap_or_default();
    let at = |column: &str| headers.iter().position(|header| header == column);
    let text = |at: usize| row.row.cell(at).text().map(std::borrow::Cow::into_owned);
    result.issues.iter().map(|issue| at(&issue.column).and_then(text).unwrap_or_default()).collect()
}
