//! An archive as Open Terms Archive keeps it, of two invented policies, and the records about them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};
use tempfile::TempDir;

pub(crate) const NETZ: &str = "Netz/Privacy Policy.md";
pub(crate) const SAMPLE: &str = "Sample/Privacy Policy.md";

/// The sentence on training in the English policy, as the records know it and as it became.
pub(crate) const TRAINING: &str = "We do not use your messages to train AI models.";
pub(crate) const NEW_TRAINING: &str = "We use your messages to train AI models.";

/// The address in the German policy, as the records know it and as it became.
pub(crate) const STREET: &str = "Beispielweg 1";
pub(crate) const NEW_STREET: &str = "Musterallee 27";

const NETZ_TEXT: &str = "Datenschutz
===========

Verantwortlich ist die **Netz Beispiel GmbH**, Beispielweg 1, 10115 Berlin, [datenschutz@example.org](mailto:datenschutz@example.org).

* Wir verarbeiten Ihre Angaben, um den Dienst anzubieten und die Kosten zu senken.
* Wir nutzen öffentliche Beiträge, um unsere KI-Modelle zu trainieren. Sie können dem [hier](https://example.org/objection) widersprechen.
* Wir löschen die Daten, wenn Sie Ihr Konto schließen, und spätestens nach einem Jahr.
";

const SAMPLE_TEXT: &str = "Privacy Policy
==============

The controller is Sample Social Limited, 5 Example Street, Dublin 2, D02 AB12.

We process what you write to us in order to offer the service. We do not use your messages to train AI models. You can
write to us at any time, and we answer within a month.
";

/// Records and an archive in a folder.
pub(crate) struct Sandbox {
    folder: TempDir,
}

impl Sandbox {
    /// Records that were checked after the first version, and an archive with so many versions of each policy.
    ///
    /// 1. what the records know
    /// 2. other words and other markup, nothing that concerns the records
    /// 3. the German company moved, the English one trains
    /// 4. the German policy is a stump, the English one is gone
    pub(crate) fn with_versions(versions: usize) -> Self {
        let sandbox = Self { folder: tempfile::tempdir().unwrap() };
        sandbox.records();
        fs::create_dir_all(sandbox.archive()).unwrap();
        sandbox.git("2026-01-01", &["init", "--quiet", "--initial-branch=main"]);
        for version in 1..=versions {
            sandbox.version(version);
        }
        sandbox
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn archive(&self) -> PathBuf {
        self.path().join("archives/policies-versions")
    }

    /// A record as it stands in its file.
    pub(crate) fn record(&self, place: &str) -> Value {
        serde_json::from_str(&self.file(place)).unwrap()
    }

    pub(crate) fn file(&self, place: &str) -> String {
        fs::read_to_string(self.path().join(format!("data/{place}.json"))).unwrap()
    }

    pub(crate) fn put(&self, place: &str, record: &Value) {
        let file = self.path().join(format!("data/{place}.json"));
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, serde_json::to_string_pretty(record).unwrap()).unwrap();
    }

    /// Archives another version of a text; none takes it away.
    pub(crate) fn commit(&self, day: &str, path: &str, text: Option<&str>) {
        let file = self.archive().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        match text {
            Some(text) => fs::write(file, text).unwrap(),
            None => fs::remove_file(file).unwrap(),
        }
        self.git(day, &["add", "--all"]);
        self.git(day, &["commit", "--quiet", "--message", &format!("Record new changes of {path}")]);
    }

    fn version(&self, number: usize) {
        // Markup and words that do not matter: the address over several lines, the mail address bare, another sentence.
        let netz = NETZ_TEXT.replace("Beispielweg 1, 10115 Berlin, ", "\n\nBeispielweg 1  \n10115 Berlin\n\nE-Mail: ");
        let netz = netz.replace("und die Kosten zu senken", "und zu bezahlen");
        let sample = SAMPLE_TEXT.replace("within a month", "soon").replace("Dublin 2, D02", "Dublin 2  \nD02");
        match number {
            1 => {
                self.commit("2026-01-10", NETZ, Some(NETZ_TEXT));
                self.commit("2026-01-10", SAMPLE, Some(SAMPLE_TEXT));
            }
            2 => {
                self.commit("2026-03-01", NETZ, Some(&netz));
                self.commit("2026-03-02", SAMPLE, Some(&sample));
            }
            3 => {
                self.commit("2026-04-01", NETZ, Some(&netz.replace(STREET, NEW_STREET)));
                self.commit("2026-04-01", SAMPLE, Some(&sample.replace(TRAINING, NEW_TRAINING)));
            }
            _ => {
                self.commit("2026-05-01", NETZ, Some("Zugriff verweigert"));
                self.commit("2026-05-01", SAMPLE, None);
            }
        }
    }

    fn git(&self, day: &str, arguments: &[&str]) {
        let time = format!("{day}T12:00:00+00:00");
        let status = Command::new("git")
            .args(["-c", "user.name=Archive", "-c", "user.email=archive@example.org", "-c", "commit.gpgSign=false"])
            .args(arguments)
            .current_dir(self.archive())
            .envs([("GIT_AUTHOR_DATE", &time), ("GIT_COMMITTER_DATE", &time)])
            .env_remove("GIT_DIR")
            .status()
            .unwrap();
        assert!(status.success(), "git {arguments:?}");
    }

    fn records(&self) {
        let evidence = || json!({"confidence": "high", "verified_on": "2026-02-01", "stale_after": "2027-02-01", "sources": [{"reference": "https://example.org/privacy", "date": "2026-02-01", "says": "the policy"}]});
        let company = |id: &str, name: &str, lines: &[&str], country: &str| json!({"id": id, "name": name, "address": {"lines": lines, "country": country, "town_line": 1}, "seat": country, "evidence": evidence()});
        let mut netz = company("netz-gmbh", "Netz Beispiel GmbH", &[STREET, "10115 Berlin"], "DE");
        netz["emails"] = json!([{"address": "datenschutz@example.org", "purpose": "privacy", "confidence": "high"}]);
        self.put("controllers/netz-gmbh", &netz);
        self.put(
            "controllers/sample-ltd",
            &company("sample-ltd", "Sample Social Limited", &["5 Example Street", "Dublin 2, D02 AB12"], "IE"),
        );
        let platform = |id: &str, controller: &str, path: &str, training: &str| {
            json!({
                "id": id, "name": id, "group": id, "kind": "social-network", "priority": 1, "domains": [format!("{id}.example.org")],
                "regions": [{"region": "eea", "controller": controller, "confidence": "high", "training": training, "basis": "not-stated",
                    "source": {"reference": format!("example/policies-versions {path}"), "date": "2026-01-10"}}],
                "training": {"interactions": "yes", "public_content": "yes"},
                "channels": [],
                "watch": [{"collection": "example/policies-versions", "path": path, "last_change": "2026-01-10"}],
                "evidence": evidence(),
            })
        };
        let mut netz = platform("netz", "netz-gmbh", NETZ, "yes");
        netz["channels"] = json!([{"id": "form", "kind": "web-form", "purpose": "objection", "regions": ["eea"],
            "url": "https://example.org/objection", "needs_login": null, "scope": "person", "reason": "optional", "steps": [],
            "covers": "covers-letter", "evidence": evidence()}]);
        self.put("platforms/netz", &netz);
        self.put("platforms/sample", &platform("sample", "sample-ltd", SAMPLE, "no"));
    }
}
