//! The records inside the library: the texts of the files under `core/data`.
//!
//! A new file needs its name here; the test `catalog_files` compares the lists with the folders and prints what a
//! list should say.

use serde::de::DeserializeOwned;

use super::record::Record;
use super::{Authority, Catalog, Controller, Country, Obsolete, Platform, Provision, Reason};
use crate::catalog::{CatalogError, CatalogProblem, HolidayCalendar};

/// A file: its name without the ending, and its text.
type File = (&'static str, &'static str);

macro_rules! files {
    ($kind:literal: $($name:literal)*) => {
        &[$(($name, include_str!(concat!("../../data/", $kind, "/", $name, ".json")))),*]
    };
}

#[rustfmt::skip]
const PLATFORMS: &[File] = files!("platforms":
    "adobe" "amazon-alexa" "anthropic-claude" "apple" "atlassian" "booking-com" "canva" "deepl-free"
    "deepseek" "discord" "doctolib" "dropbox" "ebay" "facebook" "figma" "github-copilot" "glassdoor"
    "google-gemini" "grammarly" "grok-xai" "instagram" "linkedin" "messenger" "meta-ai" "microsoft-copilot"
    "mistral-le-chat" "notion" "openai-chatgpt" "paypal" "perplexity" "pinterest" "poe" "quora" "qwen-chat"
    "reddit" "roblox" "signal" "slack" "snapchat" "spotify" "stack-overflow" "strava" "telegram" "threads"
    "tiktok" "tinder" "tumblr" "twitch" "vinted" "whatsapp" "wordpress-com" "x" "xing" "youtube" "zoom"
);

#[rustfmt::skip]
const CONTROLLERS: &[File] = files!("controllers":
    "adobe-ireland" "alibaba-cloud-singapore" "amazon-digital-uk" "amazon-europe-core" "anthropic-ireland"
    "apple-distribution-international" "atlassian-pty" "automattic-ireland" "booking-com-bv" "canva-pty"
    "deepl-se" "discord-inc" "discord-netherlands" "doctolib-gmbh" "dropbox-international" "ebay-gmbh"
    "ebay-marketplaces" "ebay-uk" "figma-inc" "github-bv" "google-ireland" "google-llc" "hangzhou-deepseek"
    "indeed-inc" "linkedin-corporation" "linkedin-ireland" "meta-platforms-inc" "meta-platforms-ireland"
    "microsoft-ireland" "mistral-ai" "mtch-technology-services" "new-work-se" "notion-labs" "openai-ireland"
    "openai-opco" "paypal-europe" "paypal-pte" "paypal-uk" "perplexity-ai" "pinterest-europe" "quora-inc"
    "reddit-inc" "reddit-netherlands" "roblox-corporation" "signal-messenger" "slack-technologies" "snap-bv"
    "snap-inc" "spotify-ab" "stack-exchange" "strava-inc" "superhuman-platform" "telegram-messenger"
    "tiktok-technology" "tiktok-uk" "twitch-interactive" "vinted-uab" "whatsapp-ireland" "whatsapp-llc"
    "x-internet" "xai" "zoom-video-communications"
);

#[rustfmt::skip]
const AUTHORITIES: &[File] = files!("authorities":
    "at" "be" "bg" "br" "ch" "cy" "cz" "de-bb" "de-be" "de-bund" "de-bw" "de-by" "de-by-lfd" "de-hb" "de-he"
    "de-hh" "de-mv" "de-ni" "de-nw" "de-rp" "de-sh" "de-sl" "de-sn" "de-st" "de-th" "dk" "ee" "es" "fi" "fr"
    "gb" "gr" "hr" "hu" "ie" "is" "it" "li" "lt" "lu" "lv" "mt" "nl" "no" "pl" "pt" "ro" "se" "si" "sk"
);

#[rustfmt::skip]
const COUNTRIES: &[File] = files!("countries":
    "at" "be" "bg" "br" "ch" "cy" "cz" "de" "dk" "ee" "es" "fi" "fr" "gb" "gr" "hr" "hu" "ie" "is" "it" "li"
    "lt" "lu" "lv" "mt" "nl" "no" "pl" "pt" "ro" "se" "si" "sk"
);

#[rustfmt::skip]
const REASONS: &[File] = files!("reasons":
    "accessibility-vulnerability" "art9-inference" "belief-politics" "business-account"
    "consent-given-elsewhere" "context-shift" "control" "creator" "criminal-data" "employee" "expectation"
    "grief" "group-member" "health" "identity-protection" "likeness-voice" "minor-self" "non-user"
    "origin-minority" "other" "parent" "private-profile" "professional-secrecy" "profiling-fear"
    "public-office" "reputation-falsehood" "science-confidence" "security" "sexual-life" "source-protection"
    "stalking-doxxing" "third-persons" "transfer"
);

#[rustfmt::skip]
const PROVISIONS: &[File] = files!("provisions":
    "ch-fadp-25" "ch-fadp-25-7" "ch-fadp-30-2-b" "ch-fadp-30-3" "ch-fadp-31" "ch-fadp-32" "ch-fadp-49"
    "charter-11" "charter-17-2" "charter-21" "charter-24" "charter-7" "charter-8" "dsm-4-3" "gdpr-10"
    "gdpr-11" "gdpr-12" "gdpr-12-1" "gdpr-12-2" "gdpr-12-3" "gdpr-12-4" "gdpr-12-5" "gdpr-12-6" "gdpr-13"
    "gdpr-14" "gdpr-14-5-d" "gdpr-15-1" "gdpr-15-1-g" "gdpr-15-2" "gdpr-15-3" "gdpr-16" "gdpr-17"
    "gdpr-17-1-b" "gdpr-17-1-c" "gdpr-17-1-d" "gdpr-17-1-f" "gdpr-17-2" "gdpr-17-3" "gdpr-18-1-d" "gdpr-18-3"
    "gdpr-19" "gdpr-21" "gdpr-21-1" "gdpr-21-1-second" "gdpr-21-4" "gdpr-22" "gdpr-25" "gdpr-26" "gdpr-32"
    "gdpr-4-1" "gdpr-44" "gdpr-5-1-a" "gdpr-5-1-b" "gdpr-5-1-c" "gdpr-5-1-d" "gdpr-5-1-e" "gdpr-5-2"
    "gdpr-57-1-f" "gdpr-58-2-c" "gdpr-58-2-f" "gdpr-58-2-g" "gdpr-6-1-f" "gdpr-6-4" "gdpr-7-3" "gdpr-77"
    "gdpr-77-2" "gdpr-78-2" "gdpr-79" "gdpr-8" "gdpr-80-1" "gdpr-85" "gdpr-88" "gdpr-89" "gdpr-9-1" "gdpr-9-2"
    "gdpr-9-2-a" "gdpr-9-2-e" "gdpr-recital-27" "gdpr-recital-38" "gdpr-recital-47" "gdpr-recital-65"
    "gdpr-recital-75" "reg-1182-71" "reg-2025-2518-4-1" "uk-dpa-164a"
);

#[rustfmt::skip]
const HOLIDAYS: &[File] = files!("holidays":
    "ie"
);

#[rustfmt::skip]
const OBSOLETE: &[File] = files!("obsolete":
    "grammarly-inc" "telegram-uk-holdings" "twitter-international"
);

impl Catalog {
    /// Reads the records inside the library.
    ///
    /// It does not run the [checks](super::CHECKS): the tests of the library do, on the same bytes.
    ///
    /// # Errors
    ///
    /// [`CatalogError`] if a record does not have the shape of its kind; the tests of the library make sure that
    /// all have.
    pub fn embedded() -> Result<Self, CatalogError> {
        let mut catalog = Catalog::default();
        let mut problems = Vec::new();
        read_kind::<Platform>(&mut catalog, PLATFORMS, &mut problems);
        read_kind::<Controller>(&mut catalog, CONTROLLERS, &mut problems);
        read_kind::<Authority>(&mut catalog, AUTHORITIES, &mut problems);
        read_kind::<Country>(&mut catalog, COUNTRIES, &mut problems);
        read_kind::<Reason>(&mut catalog, REASONS, &mut problems);
        read_kind::<Provision>(&mut catalog, PROVISIONS, &mut problems);
        read_kind::<HolidayCalendar>(&mut catalog, HOLIDAYS, &mut problems);
        read_kind::<Obsolete>(&mut catalog, OBSOLETE, &mut problems);
        catalog.index();
        if problems.is_empty() { Ok(catalog) } else { Err(CatalogError { problems }) }
    }
}

fn read_kind<T: Record>(catalog: &mut Catalog, files: &[File], problems: &mut Vec<CatalogProblem>) {
    for (name, text) in files {
        match read_record::<T>(name, text) {
            Ok(record) => {
                T::all_mut(catalog).insert(record.id().clone(), record);
            }
            Err(problem) => problems.push(problem),
        }
    }
}

/// Reads one file. The id must be the file's name.
fn read_record<T: Record + DeserializeOwned>(name: &str, text: &str) -> Result<T, CatalogProblem> {
    let problem = |check, message| CatalogProblem {
        check,
        record: format!("{}/{name}", T::KIND),
        pointer: String::new(),
        message,
    };
    // The embedded records hold nothing personal, so that the error may say what is wrong.
    let record: T = serde_json::from_str(text).map_err(|error| problem("catalog.shape", error.to_string()))?;
    if record.file_name() == name {
        Ok(record)
    } else {
        Err(problem("catalog.id_file_mismatch", "the id is not the file's name in lower case".into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"{"id": "gdpr-21", "message": "cite-gdpr-21", "act": "GDPR", "locus": "Art. 21",
        "says": "The right to object.", "checked": "text"}"#;

    #[test]
    fn the_file_has_the_name_of_the_id() {
        assert!(read_record::<Provision>("gdpr-21", GOOD).is_ok());
        let problem = read_record::<Provision>("gdpr-22", GOOD).unwrap_err();
        assert_eq!((problem.check, problem.record.as_str()), ("catalog.id_file_mismatch", "provisions/gdpr-22"));
    }

    #[test]
    fn unknown_keys_are_refused() {
        let text = GOOD.replace("\"act\"", "\"deed\"");
        assert_eq!(read_record::<Provision>("gdpr-21", &text).unwrap_err().check, "catalog.shape");
    }
}
