//! Archived texts with their history: local clones of collections of Open Terms Archive, read with the program `git`.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Serialize;
use widerspruch::Date;

/// Local clones of collections.
#[derive(Debug)]
pub struct Archives {
    folders: Vec<PathBuf>,
}

/// A version of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Version {
    /// The commit.
    pub commit: String,
    /// The day it was archived.
    pub date: Date,
    /// The archive says that its own rules changed, not the page.
    pub technical: bool,
}

/// The versions of the texts of one collection, newest first.
#[derive(Debug)]
pub struct Collection {
    clone: PathBuf,
    versions: BTreeMap<String, Vec<Version>>,
    there: BTreeSet<String>,
}

impl Archives {
    /// Clones in these folders: each is a clone, or has some as `OWNER/NAME` or `NAME`, bare ones with or without `.git`.
    #[must_use]
    pub const fn new(folders: Vec<PathBuf>) -> Self {
        Self { folders }
    }

    /// The clone of a collection (`OWNER/NAME`); none if there is none.
    fn clone_of(&self, collection: &str) -> Option<PathBuf> {
        let name = collection.rsplit('/').next().unwrap_or(collection);
        let bare = format!("{name}.git");
        let itself = |folder: &&PathBuf| folder.file_name().is_some_and(|last| *last == *name || *last == *bare);
        let inside = self.folders.iter().flat_map(|folder| {
            [folder.join(collection), folder.join(format!("{collection}.git")), folder.join(name), folder.join(&bare)]
        });
        self.folders.iter().filter(itself).cloned().chain(inside).find(|path| is_repository(path))
    }

    /// The history of some texts of a collection; none if no folder has a clone of it.
    ///
    /// # Errors
    ///
    /// If `git` cannot be run or fails.
    pub fn collection(&self, name: &str, paths: &BTreeSet<String>) -> Result<Option<Collection>, Box<dyn Error>> {
        let Some(clone) = self.clone_of(name) else { return Ok(None) };
        // Of all texts: asked for some dozens of paths, git compares each commit with each and takes six times as long.
        let log = git(&clone, &["log", "--format=%x01%H %aI %s", "-z", "--name-only", "--no-renames", "HEAD"])?;
        let versions = versions(&log, paths)?;
        let mut tree = vec!["ls-tree", "-r", "-z", "--name-only", "HEAD", "--"];
        tree.extend(paths.iter().map(String::as_str));
        let there = git(&clone, &tree)?.split('\0').filter(|path| !path.is_empty()).map(str::to_owned).collect();
        Ok(Some(Collection { clone, versions, there }))
    }
}

impl Collection {
    /// The versions of a text, newest first.
    #[must_use]
    pub fn versions(&self, path: &str) -> &[Version] {
        self.versions.get(path).map_or(&[], Vec::as_slice)
    }

    /// Whether the newest state of the collection has the text.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        self.there.contains(path)
    }

    /// The text in a version.
    ///
    /// # Errors
    ///
    /// If the clone lacks it, as partial clones do.
    pub fn read(&self, path: &str, version: &Version) -> Result<String, Box<dyn Error>> {
        git(&self.clone, &["show", &format!("{}:{path}", version.commit)])
    }
}

/// Reads what `git log` printed of some texts.
fn versions(log: &str, paths: &BTreeSet<String>) -> Result<BTreeMap<String, Vec<Version>>, Box<dyn Error>> {
    let mut out: BTreeMap<String, Vec<Version>> = BTreeMap::new();
    for entry in log.split('\u{1}').skip(1) {
        let mut parts = entry.split('\0').map(str::trim).filter(|part| !part.is_empty());
        let head = parts.next().unwrap_or_default();
        let mut words = head.splitn(3, ' ');
        let (commit, time, subject) = (words.next(), words.next(), words.next().unwrap_or_default());
        let day = time.and_then(|time| time.get(..10)).ok_or("git log gave no date")?;
        let version = Version {
            commit: commit.unwrap_or_default().to_owned(),
            date: day.parse()?,
            technical: ["Apply technical", "Refilter"].iter().any(|word| subject.starts_with(word)),
        };
        for path in parts.filter(|path| paths.contains(*path)) {
            out.entry(path.to_owned()).or_default().push(version.clone());
        }
    }
    Ok(out)
}

/// Whether a folder is a clone, with files or without: asked without `git`, which would look in the folders above, too.
fn is_repository(path: &Path) -> bool {
    path.join(".git").exists() || (path.join("HEAD").is_file() && path.join("objects").is_dir())
}

/// What a command of `git` prints. It reads only, and asks nobody.
///
/// # Errors
///
/// If there is no `git`, or with what it says.
pub(super) fn git(folder: &Path, arguments: &[&str]) -> Result<String, Box<dyn Error>> {
    let output = Command::new("git")
        .args(["--no-pager", "--literal-pathspecs", "-c", "core.quotePath=false", "-C"])
        .arg(folder)
        .args(arguments)
        // A partial clone would fetch what it lacks.
        .env("GIT_NO_LAZY_FETCH", "1")
        .env("GIT_TERMINAL_PROMPT", "0")
        .env("GIT_OPTIONAL_LOCKS", "0")
        // Set while a hook runs, it would send every command to the repository of the hook.
        .env_remove("GIT_DIR")
        .output()
        .map_err(|error| format!("git cannot be run: {error}"))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        let said = String::from_utf8_lossy(&output.stderr);
        Err(format!("{}: {}", folder.display(), said.trim()).into())
    }
}
