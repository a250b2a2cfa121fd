//! Rules for records beyond their shape: one function each, all in one table.

mod addresses;
mod channels;
mod claims;
mod evidence;
mod holidays;
mod links;
mod names;
mod obsolete;
mod places;
mod profiles;
mod reasons;
mod references;
mod regimes;
mod text;

pub(super) use self::evidence::each_evidence;
use super::Catalog;
use crate::catalog::{CatalogProblem, MAX_OVERLAY_PROBLEMS};

/// A rule for the records of a catalog.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Check {
    /// Id, `catalog.problem`. Never changes.
    pub id: &'static str,
    /// What the rule is good for.
    pub why: &'static str,
    run: fn(&Catalog, &mut Report),
}

impl std::fmt::Debug for Check {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Check").field("id", &self.id).finish_non_exhaustive()
    }
}

/// Takes the problems of one check.
struct Report {
    check: &'static str,
    problems: Vec<CatalogProblem>,
    more: bool,
}

impl Report {
    /// Adds a problem. The message says what is wrong and what would be right, and holds no value of the record.
    fn add(&mut self, place: impl Into<String>, pointer: impl Into<String>, message: &str) {
        if self.problems.len() == MAX_OVERLAY_PROBLEMS {
            self.more = true;
            return;
        }
        self.problems.push(CatalogProblem {
            check: self.check,
            record: place.into(),
            pointer: pointer.into(),
            message: message.into(),
        });
    }
}

impl Catalog {
    /// Runs all [checks](CHECKS) and gives the problems, in the order of the checks, at most [`MAX_OVERLAY_PROBLEMS`] and
    /// one that says that there are more.
    #[must_use]
    pub fn problems(&self) -> Vec<CatalogProblem> {
        let mut report = Report { check: "", problems: Vec::new(), more: false };
        for check in CHECKS {
            report.check = check.id;
            (check.run)(self, &mut report);
        }
        if report.more {
            report.problems.push(CatalogProblem {
                check: "catalog.more_problems",
                record: "overlay".into(),
                pointer: String::new(),
                message: "there are more problems than these".into(),
            });
        }
        report.problems
    }
}

macro_rules! checks {
    ($($id:literal, $run:path, $why:literal;)*) => {
        /// All rules for records beyond their shape, in the order in which they run.
        ///
        /// Problems that show before a record can be checked have ids of their own: `catalog.shape`,
        /// `catalog.id_file_mismatch`, `catalog.id_twice`, `catalog.key_twice`, `catalog.overlay_key`,
        /// `catalog.overlay_shape`, `catalog.overlay_too_long`, `catalog.overlay_not_json`; `catalog.more_problems`
        /// stands behind the last that is listed.
        pub const CHECKS: &[Check] = &[$(Check { id: $id, why: $why, run: $run }),*];
    };
}

checks! {
    "catalog.source_missing", evidence::source_missing,
        "a fact without a source cannot be looked up again";
    "catalog.source_date", evidence::source_date,
        "dates of sources are compared; a date is YYYY, YYYY-MM or YYYY-MM-DD";
    "catalog.stale_before_verified", evidence::stale_before_verified,
        "a fact that ages before it was verified would never be fresh";
    "catalog.high_needs_source", evidence::high_needs_source,
        "high means the primary text or several sources: a text that can be opened, or two sources";
    "catalog.url_not_https", links::url_not_https,
        "people follow these links with personal data; they must be whole https addresses without user and port";
    "catalog.email_domain", links::email_domain,
        "mail to a malformed address is lost";
    "catalog.domain_invalid", links::domain_invalid,
        "domains are compared with the host of profile addresses: lower case, ASCII, with a dot";
    "catalog.domain_twice", profiles::domain_twice,
        "a host that belongs to two platforms shows neither";
    "catalog.profile_pattern", profiles::profile_pattern,
        "a profile address lies on a host of the platform, and its path begins with a slash and has a place for what changes";
    "catalog.never_a_handle", profiles::never_a_handle,
        "these words are compared with the first part of a path";
    "catalog.watched_text", profiles::watched_text,
        "a watched text is found by repository and file";
    "catalog.unknown_controller", references::unknown_controller,
        "a letter needs a controller that exists";
    "catalog.unknown_authority", references::unknown_authority,
        "a complaint needs an authority that exists";
    "catalog.unknown_country", references::unknown_country,
        "an authority belongs to a country of the catalog";
    "catalog.unknown_provision", references::unknown_provision,
        "a reason cites provisions that exist";
    "catalog.message_prefix", references::message_prefix,
        "the beginning of a message's id says where its text stands";
    "catalog.region_twice", references::region_twice,
        "two entries for one region contradict each other";
    "catalog.country_is_region", references::country_is_region,
        "an entry for a country goes before its region, so a country that is a region of its own has one name only";
    "catalog.claim_without_source", claims::claim_without_source,
        "a letter tells a company what it says only if a dated text says so for that region";
    "catalog.claim_basis", claims::claim_basis,
        "a basis belongs to training that the operator speaks of";
    "catalog.claim_processing", claims::claim_processing,
        "a letter quotes what the operator says is trained, never more";
    "catalog.claim_since", claims::claim_since,
        "a first day belongs to training that runs or is announced";
    "catalog.joint_controller", claims::joint_controller,
        "a company decides jointly with others, not with itself";
    "catalog.channel_id_twice", channels::channel_id_twice,
        "the id of a channel names one way to act";
    "catalog.channel_without_steps", channels::channel_without_steps,
        "a way to act without steps tells the person nothing";
    "catalog.channel_without_regions", channels::channel_without_regions,
        "a way to act that is offered nowhere is never shown";
    "catalog.form_without_url", channels::form_without_url,
        "a form can be opened only with its address";
    "catalog.email_missing", channels::email_missing,
        "a channel by e-mail needs an address of its own";
    "catalog.post_without_address", channels::post_without_address,
        "a letter by post needs a postal address of the controller or its representative in each region";
    "catalog.field_twice", channels::field_twice,
        "a form takes a value once";
    "catalog.step_label_missing", channels::step_label_missing,
        "the sentence of the step names a thing, so the step needs its label";
    "catalog.step_label_unused", channels::step_label_unused,
        "the sentence of the step has no place for a label";
    "catalog.step_field_missing", channels::step_field_missing,
        "a step that enters a value says which";
    "catalog.step_field_unused", channels::step_field_unused,
        "only a step that enters a value has a field";
    "catalog.step_field_unknown", channels::step_field_unknown,
        "a step enters a value that the form takes, so that the plan can show it";
    "catalog.step_email_unused", channels::step_email_unused,
        "the sentence of the step has no place for an e-mail address";
    "catalog.name_missing", names::name_missing,
        "a record without a name cannot be shown";
    "catalog.alias_collision", names::alias_collision,
        "a name that finds two platforms finds the wrong one";
    "catalog.alias_count", names::alias_count,
        "every unknown name is compared with all known ones";
    "catalog.priority_range", names::priority_range,
        "priorities are 1, 2 and 3";
    "catalog.controller_name_in_address", addresses::controller_name_in_address,
        "letters put name and country around the lines; they would stand twice";
    "catalog.town_line", addresses::town_line,
        "the line with the town must be one of the lines";
    "catalog.language_tag", places::language_tag,
        "languages are compared as BCP 47 tags";
    "catalog.regime_without_region", places::regime_without_region,
        "the region decides the controller, so a country has one if and only if its law is known";
    "catalog.region_without_authority", places::region_without_authority,
        "every resident can turn to an authority: one for everybody, or one for each part of the country";
    "catalog.region_of_other_country", places::region_of_other_country,
        "a part of a country begins with the country's code";
    "catalog.authority_not_listed", places::authority_not_listed,
        "the authorities of the parts and the default are among the country's authorities";
    "catalog.authority_not_competent", places::authority_not_competent,
        "an authority for public bodies does nothing about a company";
    "catalog.required_content", profiles::required_content,
        "a complaint serves each content once, for the sake of a rule";
    "catalog.complaint_heading", profiles::complaint_heading,
        "a complaint in the order of an authority's record leaves nothing out";
    "catalog.complaint_time_limit", profiles::complaint_time_limit,
        "a time limit without length or rule warns of nothing";
    "catalog.required_form", profiles::required_form,
        "a form can be filled in only where it is found";
    "catalog.special_category_hook", reasons::special_category_hook,
        "a reason that rests on a special category names Art. 9(1) GDPR, which the letter then cites";
    "catalog.reason_without_regime", reasons::reason_without_regime,
        "a reason that makes sense nowhere is never offered";
    "catalog.reason_text_missing", reasons::text_missing,
        "whoever chooses a reason finds a sentence of it in each letter that it is offered for";
    "catalog.reason_text_word", reasons::text_word,
        "a text under a word that no letter looks for is never written";
    "catalog.reason_cites", reasons::cites,
        "a sentence that cites would show an empty place under a law without provisions";
    "catalog.regime_parent", regimes::parent,
        "a regime inherits from one that exists and inherits nothing itself";
    "catalog.regime_dates", regimes::dates,
        "on every day at most one version holds, and none between two of them";
    "catalog.regime_source", regimes::source,
        "a change of the law names where it comes from";
    "catalog.regime_provision", regimes::provision,
        "what the law sets rests on a provision";
    "catalog.regime_role_missing", regimes::role_missing,
        "letters under a regime cite these roles on any day";
    "catalog.regime_act", regimes::act,
        "another name for an act that nothing is cited from is never written";
    "catalog.citation_number", regimes::citation_number,
        "a paragraph without its article cannot be looked up";
    "catalog.holiday_day", holidays::holiday_day,
        "a holiday on a day that no year has would be lost without a word";
    "catalog.holiday_years", holidays::holiday_years,
        "a deadline is certain only in the years in which no holiday is missing";
    "catalog.holiday_region", holidays::holiday_region,
        "a holiday of a part that the calendar does not list would never be counted";
    "catalog.holiday_count", holidays::holiday_count,
        "each day of a deadline is compared with all rules, so a long list makes every case slow";
    "catalog.holiday_run", holidays::holiday_run,
        "without working days no deadline would ever end";
    "catalog.obsolete_alive", obsolete::obsolete_alive,
        "an id never gets a new meaning, so an obsolete id is not used again";
    "catalog.obsolete_successor", obsolete::obsolete_successor,
        "the successor of an obsolete id exists";
    "catalog.text_invisible", text::text_invisible,
        "invisible characters (control, soft hyphen, no-break space, zero width, direction marks) break searches";
    "catalog.text_space", text::text_space,
        "text neither begins nor ends with a space";
}
