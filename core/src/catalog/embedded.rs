//! The records inside the library: the texts of the files under `core/data`.
//!
//! A new file needs its name here; the test `catalog_files` compares the lists with the folders and prints what a
//! list should say.

use std::collections::BTreeMap;

use super::Catalog;
use super::record::Record;
use super::shelf::Shelf;
use crate::fold::fold;
use crate::ids::PlatformId;

/// A file: its name without the ending, and its text.
type File = (&'static str, &'static str);

/// The newest `verified_on` of all these records.
const NEWEST: &str = "2026-11-24";

macro_rules! files {
    ($kind:literal: $($name:literal)*) => {
        &[$(($name, include_str!(concat!("../../data/", $kind, "/", $name, ".json")))),*]
    };
}

#[rustfmt::skip]
const PLATFORMS: &[File] = files!("platforms":
    "adobe" "amazon-alexa" "anthropic-claude" "apple" "artstation" "atlassian" "behance" "bluesky"
    "booking-com" "canva" "character-ai" "coffee-meets-bagel" "criteo" "dailymotion" "deepl-free" "deepseek"
    "deviantart" "discord" "doctolib" "dropbox" "ebay" "elevenlabs" "facebook" "figma" "flickr"
    "github-copilot" "glassdoor" "google-gemini" "grammarly" "grindr" "grok-xai" "instagram" "kimi" "linkedin"
    "lovable" "malt" "mastodon-social" "messenger" "meta-ai" "microsoft-copilot" "midjourney"
    "mistral-le-chat" "notion" "openai-chatgpt" "otter" "paypal" "perplexity" "pinterest" "poe" "quora"
    "qwen-chat" "reddit" "roblox" "signal" "slack" "snapchat" "spotify" "stability-ai" "stack-overflow"
    "starlink" "strava" "surveymonkey" "telegram" "threads" "tiktok" "tinder" "tumblr" "twitch" "vinted"
    "welcome-to-the-jungle" "whatsapp" "windsurf-devin" "wordpress-com" "x" "xing" "youtube" "zoom"
);

#[rustfmt::skip]
const CONTROLLERS: &[File] = files!("controllers":
    "adobe-ireland" "alibaba-cloud-singapore" "amazon-digital-uk" "amazon-europe-core" "anthropic-ireland"
    "apple-distribution-international" "atlassian-pty" "automattic-ireland" "bluesky-social" "booking-com-bv"
    "canva-pty" "character-technologies" "coffee-meets-bagel" "cognition-ai" "coruscant" "criteo"
    "dailymotion-sa" "deepl-se" "deviantart-inc" "discord-inc" "discord-netherlands" "doctolib-gmbh"
    "doctolib-sas" "dropbox-international" "ebay-gmbh" "ebay-marketplaces" "ebay-uk" "eleven-labs"
    "epic-games-commerce" "figma-inc" "flickr-inc" "github-bv" "google-ireland" "google-llc" "grindr-llc"
    "hangzhou-deepseek" "indeed-inc" "linkedin-corporation" "linkedin-ireland" "lovable-labs" "malt-community"
    "mastodon" "meta-platforms-inc" "meta-platforms-ireland" "microsoft-ireland" "midjourney-inc" "mistral-ai"
    "mtch-technology-services" "new-work-se" "notion-labs" "openai-ireland" "openai-opco" "otter-ai"
    "paypal-europe" "paypal-pte" "paypal-uk" "perplexity-ai" "pinterest-europe" "pinterest-inc" "quora-inc"
    "reddit-inc" "reddit-netherlands" "roblox-corporation" "signal-messenger" "slack-technologies" "snap-inc"
    "space-exploration-technologies" "spotify-ab" "stability-ai-ltd" "stack-exchange" "strava-inc"
    "superhuman-platform" "surveymonkey-europe" "telegram-messenger" "tiktok-technology" "tiktok-uk"
    "tumblr-inc" "twitch-interactive" "vinted-uab" "whatsapp-ireland" "whatsapp-llc" "x-internet" "xai"
    "zoom-video-communications"
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
    "at-dsg-24-2" "at-dsg-24-4" "at-dsg-24-5" "ch-dpo-18-1" "ch-dpo-18-2" "ch-fadp-19" "ch-fadp-25"
    "ch-fadp-25-2" "ch-fadp-25-6" "ch-fadp-25-7" "ch-fadp-3-1" "ch-fadp-30-2-a" "ch-fadp-30-2-b"
    "ch-fadp-30-2-c" "ch-fadp-30-3" "ch-fadp-31" "ch-fadp-32" "ch-fadp-32-2" "ch-fadp-32-2-a" "ch-fadp-32-2-c"
    "ch-fadp-32-4" "ch-fadp-49" "ch-fadp-49-1" "ch-fadp-49-2" "ch-fadp-49-4" "ch-fadp-5-c" "ch-fadp-51-1"
    "ch-fadp-51-3-g" "ch-fadp-52-2" "ch-fadp-6" "ch-fadp-6-6" "ch-fadp-6-7" "charter-11" "charter-17-2"
    "charter-21" "charter-24" "charter-7" "charter-8" "dsm-4-3" "gdpr-10" "gdpr-11" "gdpr-11-2" "gdpr-12"
    "gdpr-12-1" "gdpr-12-2" "gdpr-12-3" "gdpr-12-4" "gdpr-12-5" "gdpr-12-6" "gdpr-13" "gdpr-13-1-c" "gdpr-14"
    "gdpr-14-1" "gdpr-14-2" "gdpr-14-3-a" "gdpr-14-5" "gdpr-14-5-d" "gdpr-15-1" "gdpr-15-1-g" "gdpr-15-2"
    "gdpr-15-3" "gdpr-16" "gdpr-17" "gdpr-17-1-b" "gdpr-17-1-c" "gdpr-17-1-d" "gdpr-17-1-f" "gdpr-17-2"
    "gdpr-17-3" "gdpr-18-1-d" "gdpr-18-3" "gdpr-19" "gdpr-21" "gdpr-21-1" "gdpr-21-1-second" "gdpr-21-4"
    "gdpr-22" "gdpr-25" "gdpr-26" "gdpr-26-3" "gdpr-3-1" "gdpr-32" "gdpr-4-1" "gdpr-44" "gdpr-5-1-a"
    "gdpr-5-1-b" "gdpr-5-1-c" "gdpr-5-1-d" "gdpr-5-1-e" "gdpr-5-2" "gdpr-56-1" "gdpr-57-1-f" "gdpr-58-2-c"
    "gdpr-58-2-f" "gdpr-58-2-g" "gdpr-6-1-f" "gdpr-6-4" "gdpr-7-3" "gdpr-77" "gdpr-77-2" "gdpr-78-2" "gdpr-79"
    "gdpr-8" "gdpr-80-1" "gdpr-85" "gdpr-88" "gdpr-89" "gdpr-9-1" "gdpr-9-2" "gdpr-9-2-a" "gdpr-9-2-e"
    "gdpr-recital-27" "gdpr-recital-38" "gdpr-recital-47" "gdpr-recital-65" "gdpr-recital-75" "reg-1182-71"
    "reg-2025-2518-4-1" "uk-dpa-10" "uk-dpa-149" "uk-dpa-164a" "uk-dpa-164a-3" "uk-dpa-164a-4" "uk-dpa-165"
    "uk-dpa-165-4" "uk-dpa-165-5" "uk-dpa-166" "uk-dpa-167" "uk-dpa-187" "uk-gdpr-12a"
);

#[rustfmt::skip]
const REGIMES: &[File] = files!("regimes":
    "eea-gdpr" "eu-gdpr" "none" "swiss-fadp" "uk-gdpr"
);

#[rustfmt::skip]
const HOLIDAYS: &[File] = files!("holidays":
    "at" "be" "ch" "de" "es" "fr" "gb" "ie" "it" "lt" "lu" "nl" "pl" "se"
);

#[rustfmt::skip]
const OBSOLETE: &[File] = files!("obsolete":
    "grammarly-inc" "snap-bv" "telegram-uk-holdings" "twitter-international"
);

impl Catalog {
    /// The records inside the library. Each is read at its first use.
    ///
    /// It does not run the [checks](super::CHECKS): the tests of the library do, on the same bytes.
    #[must_use]
    pub fn embedded() -> Self {
        let mut catalog = Self {
            platforms: shelf(PLATFORMS),
            controllers: shelf(CONTROLLERS),
            authorities: shelf(AUTHORITIES),
            countries: shelf(COUNTRIES),
            reasons: shelf(REASONS),
            provisions: shelf(PROVISIONS),
            regimes: shelf(REGIMES),
            holidays: shelf(HOLIDAYS),
            obsolete: shelf(OBSOLETE),
            newest: NEWEST.parse().ok(),
            ..Self::default()
        };
        catalog.link_regimes();
        catalog
    }
}

fn shelf<T: Record>(files: &[File]) -> Shelf<T::Id, T> {
    Shelf::unread(files.iter().filter_map(|(name, text)| Some((T::id_of_file(name)?, *text))))
}

/// Words that may mean several platforms, folded, with the ids of those.
pub(super) fn ambiguous() -> BTreeMap<String, Vec<PlatformId>> {
    let words: BTreeMap<String, Vec<PlatformId>> =
        serde_json::from_str(include_str!("../../data/words/ambiguous-platforms.json")).unwrap_or_default();
    words.into_iter().map(|(word, ids)| (fold(&word), ids)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{
        Authority, Controller, Country, HolidayCalendar, Obsolete, Platform, Provision, Reason, Regime,
    };

    #[test]
    fn every_file_is_a_record_with_the_id_of_its_name() {
        fn check<T: Record>(catalog: &Catalog) {
            let shelf = T::all(catalog);
            for id in shelf.ids() {
                assert!(shelf.get(id).is_some_and(|record| record.id() == id), "{}/{}", T::KIND, id.as_ref());
            }
        }
        let catalog = Catalog::embedded();
        check::<Platform>(&catalog);
        check::<Controller>(&catalog);
        check::<Authority>(&catalog);
        check::<Country>(&catalog);
        check::<Reason>(&catalog);
        check::<Provision>(&catalog);
        check::<Regime>(&catalog);
        check::<HolidayCalendar>(&catalog);
        check::<Obsolete>(&catalog);
    }

    #[test]
    fn the_newest_day_is_that_of_the_records() {
        let mut catalog = Catalog::embedded();
        catalog.find_newest();
        assert_eq!(catalog.as_of().to_string(), NEWEST);
    }
}
