//! What a header with several meanings is, by the other columns of the table and by the cells below.

use super::cell::Row;
use super::column::Column;
use super::columns::{ColumnRole, Purpose, SAMPLE_CELLS};
use super::contact::{email, phone};
use super::day::{DayRules, day};
use super::person_name::is_title;
use super::place::country;
use super::services::{Service, Services};
use super::words::{Meaning, Rule, words};
use crate::fold::fold;

/// What a table says of its columns beside their headers.
pub(super) struct Evidence<'a> {
    /// The headers, with the titles above them.
    pub(super) full: &'a [String],
    /// Rows below the headers.
    pub(super) sample: &'a [Row],
    pub(super) services: Services<'a>,
    pub(super) purpose: Purpose,
    /// Columns of which the cells have decided.
    pub(super) by_content: Vec<usize>,
}

/// What a rule says.
pub(super) enum Verdict {
    Is(Column),
    Service(String),
    LeftOut,
    Ask,
}

impl Evidence<'_> {
    /// The filled cells of a column at which a rule looks.
    pub(super) fn filled(&self, at: usize) -> impl Iterator<Item = String> {
        let texts = self.sample.iter().map(move |row| row.cell(at)).filter(|cell| !cell.is_blank());
        texts.take(SAMPLE_CELLS).map(|cell| cell.text().map(|text| text.trim().to_owned()).unwrap_or_default())
    }

    /// Whether there are cells and all fit. It is noted that the cells decided.
    fn all(&mut self, at: usize, fits: impl Fn(&str, Services<'_>) -> bool) -> bool {
        let mut some = false;
        for text in self.filled(at) {
            some = true;
            if !fits(&text, self.services) {
                return false;
            }
        }
        if some && !self.by_content.contains(&at) {
            self.by_content.push(at);
        }
        some
    }

    fn differ(&mut self, at: usize) -> bool {
        let mut values: Vec<String> = self.filled(at).collect();
        let count = values.len();
        values.sort_unstable();
        values.dedup();
        if count > 0 && !self.by_content.contains(&at) {
            self.by_content.push(at);
        }
        count > 0 && values.len() == count
    }

    fn is_counted(&self, at: usize) -> bool {
        self.filled(at).enumerate().all(|(number, text)| text.parse() == Ok(number + 1))
    }

    #[expect(clippy::too_many_lines, clippy::match_same_arms, reason = "one arm a rule, in the order of the rules")]
    pub(super) fn verdict(&mut self, rule: Rule, at: usize, roles: &[Option<ColumnRole>]) -> Verdict {
        let has = |column: Column| {
            roles.iter().flatten().any(|role| matches!(role, ColumnRole::Column(own, _) if *own == column))
        };
        let answers = self.purpose == Purpose::Answers;
        let town = has(Column::Postcode) || has(Column::City) || has(Column::PostcodeCity);
        let is_url = |text: &str, _: Services<'_>| text.contains("://") || text.starts_with("www.");
        let is_service = |text: &str, services: Services<'_>| services.find(text).is_some();
        let is_yes = |text: &str, _: Services<'_>| words().yes_or_no(text) == Some(true);
        match rule {
            Rule::StreetNumber if has(Column::Street) => Verdict::Is(Column::HouseNumber),
            Rule::StreetNumber => Verdict::Is(Column::Street),
            Rule::Via if answers => Verdict::Is(Column::SentVia),
            Rule::Via if town => Verdict::Is(Column::Street),
            Rule::Via => Verdict::Ask,
            Rule::Name if has(Column::FirstName) && !has(Column::LastName) => Verdict::Is(Column::LastName),
            Rule::GivenName if has(Column::LastName) && !has(Column::FirstName) => Verdict::Is(Column::FirstName),
            Rule::Name | Rule::GivenName | Rule::CompanyOrName => Verdict::Is(Column::Name),
            Rule::Member => {
                let number =
                    self.all(at, |text, _| text.chars().all(|sign| sign.is_ascii_digit() || "-/.".contains(sign)));
                Verdict::Is(if number { Column::Key } else { Column::Name })
            }
            Rule::Title => {
                let titles = self.filled(at).any(|text| is_title(&text));
                if titles { Verdict::Is(Column::Title) } else { Verdict::LeftOut }
            }
            Rule::Address if self.all(at, |text, _| text.contains('@')) => Verdict::Is(Column::Email),
            Rule::Address if town && has(Column::Street) => Verdict::Is(Column::AddressExtra),
            Rule::Address if town => Verdict::Is(Column::Street),
            Rule::Address => Verdict::Is(Column::Address),
            Rule::Id if has(Column::Key) => Verdict::LeftOut,
            Rule::Id => {
                if self.differ(at) {
                    Verdict::Is(Column::Key)
                } else {
                    Verdict::Ask
                }
            }
            Rule::Number | Rule::NumberOrPhone => self.number(rule, at, roles),
            Rule::Account => {
                let is_bank = |text: &str, _: Services<'_>| {
                    is_iban(text) || text.chars().all(|sign| sign.is_ascii_digit() || sign == ' ')
                };
                let beside = roles.iter().enumerate().any(|(other, role)| {
                    *role == Some(ColumnRole::LeftOut("money".to_owned()))
                        && self.full.get(other).is_some_and(|header| is_of_bank(header))
                });
                if beside || self.all(at, is_bank) || self.filled(at).next().is_none() {
                    Verdict::LeftOut
                } else if self.all(at, names_service) {
                    Verdict::Is(Column::Accounts)
                } else {
                    Verdict::Ask
                }
            }
            Rule::Login if has(Column::Platform) => Verdict::Is(Column::Handle),
            Rule::Profil if self.all(at, is_url) => Verdict::Is(Column::AccountUrl),
            Rule::Profil if has(Column::Platform) => Verdict::Is(Column::Handle),
            Rule::Profil => Verdict::Ask,
            Rule::Profile if self.all(at, is_url) => Verdict::Is(Column::AccountUrl),
            Rule::Profile if self.all(at, names_service) => Verdict::Is(Column::Accounts),
            Rule::Profile if has(Column::Platform) => Verdict::Is(Column::Handle),
            Rule::Profile => Verdict::Ask,
            Rule::Link => {
                let on_service = |text: &str, services: Services<'_>| {
                    let host =
                        text.split_once("://").map_or(text, |(_, rest)| rest).split('/').next().unwrap_or_default();
                    services.catalog.platform_at(&host.to_lowercase()).is_some()
                };
                if self.all(at, on_service) { Verdict::Is(Column::AccountUrl) } else { Verdict::LeftOut }
            }
            Rule::Contact => {
                let is_phone = |text: &str, _: Services<'_>| phone(text, None, false).is_ok();
                if self.all(at, |text, _| email(text, None).is_ok()) {
                    Verdict::Is(Column::Email)
                } else if self.all(at, is_phone) {
                    Verdict::Is(Column::Phone)
                } else if has(Column::Email) || has(Column::Phone) || has(Column::Address) {
                    Verdict::LeftOut
                } else {
                    Verdict::Ask
                }
            }
            Rule::Status if answers => Verdict::Is(Column::Answer),
            Rule::Status => {
                let is_status = |text: &str, _: Services<'_>| words().value(Column::Status, text).is_some();
                if has(Column::Platform) && self.all(at, is_status) {
                    Verdict::Is(Column::Status)
                } else {
                    Verdict::LeftOut
                }
            }
            Rule::State if answers => Verdict::Is(Column::Answer),
            Rule::Day if answers && !has(Column::AnswerOn) => Verdict::Is(Column::AnswerOn),
            Rule::Type => {
                let is_use =
                    |text: &str, _: Services<'_>| matches!(words().value(Column::Use, text), Some(Meaning::Is(_)));
                if self.all(at, is_service) {
                    Verdict::Is(Column::Platform)
                } else if self.all(at, is_use) {
                    Verdict::Is(Column::Use)
                } else {
                    Verdict::LeftOut
                }
            }
            Rule::Provider => {
                if self.all(at, is_service) {
                    Verdict::Is(Column::Platform)
                } else if self.all(at, |text, services| {
                    services
                        .catalog
                        .controllers()
                        .any(|controller| fold(&controller.name) == fold(text) || controller.id == *text)
                }) {
                    Verdict::Is(Column::Controller)
                } else {
                    Verdict::Ask
                }
            }
            Rule::Consent if has(Column::TakePart) => Verdict::LeftOut,
            Rule::Consent | Rule::Objection if self.all(at, is_yes) => Verdict::Is(Column::TakePart),
            Rule::Objection
                if self.all(at, |text, _| day(text, DayRules { serial: Some(1900), month_first: false }).is_ok()) =>
            {
                Verdict::Is(Column::SentOn)
            }
            Rule::Objection if has(Column::TakePart) => Verdict::LeftOut,
            Rule::Consent | Rule::Objection | Rule::Asked => {
                if self.filled(at).next().is_none() {
                    Verdict::LeftOut
                } else {
                    Verdict::Ask
                }
            }
            Rule::Parents => {
                let is_person = |text: &str, _: Services<'_>| {
                    text.split_whitespace().count() > 1
                        && text.chars().all(|sign| sign.is_alphabetic() || " -.'".contains(sign))
                };
                if self.all(at, is_person) && !has(Column::RepName) {
                    Verdict::Is(Column::RepName)
                } else {
                    Verdict::LeftOut
                }
            }
            Rule::Reference if !has(Column::Key) => Verdict::Is(Column::Key),
            Rule::Reference => Verdict::Is(Column::Reference),
            Rule::CountryOrAsked if has(Column::Country) => Verdict::LeftOut,
            Rule::CountryOrAsked => Verdict::Ask,
            Rule::CarCode => {
                let is_code = |text: &str, _: Services<'_>| text.len() <= 3 && country(text).is_ok();
                if !has(Column::Country) && self.all(at, is_code) {
                    Verdict::Is(Column::Country)
                } else {
                    Verdict::LeftOut
                }
            }
            Rule::Messenger => {
                if self.all(at, is_service) {
                    Verdict::Is(Column::Platform)
                } else {
                    Verdict::Service("messenger".to_owned())
                }
            }
            Rule::Community => {
                if self.all(at, is_service) {
                    Verdict::Is(Column::Platform)
                } else {
                    Verdict::LeftOut
                }
            }
            Rule::Login | Rule::State | Rule::Day | Rule::LeftOut => Verdict::LeftOut,
        }
    }

    fn number(&mut self, rule: Rule, at: usize, roles: &[Option<ColumnRole>]) -> Verdict {
        let before = at.checked_sub(1).and_then(|before| roles.get(before));
        let after_street = before == Some(&Some(ColumnRole::Column(Column::Street, 0)));
        let has_key = roles.iter().flatten().any(|role| *role == ColumnRole::Column(Column::Key, 0));
        if after_street && !self.filled(at - 1).any(|text| text.chars().any(|sign| sign.is_ascii_digit())) {
            return Verdict::Is(Column::HouseNumber);
        }
        let is_phone = |text: &str, _: Services<'_>| {
            text.len() > 6 && text.starts_with(['0', '+']) && phone(text, None, false).is_ok()
        };
        if rule == Rule::NumberOrPhone && self.all(at, is_phone) {
            return Verdict::Is(Column::Phone);
        }
        if !has_key && !self.is_counted(at) && self.differ(at) { Verdict::Is(Column::Key) } else { Verdict::LeftOut }
    }
}

/// Whether a header is of a bank account, not of a fee.
fn is_of_bank(header: &str) -> bool {
    let folded = fold(header);
    ["iban", "blz", "bank", "inhaber", "bic", "holder", "titulaire", "rib"].iter().any(|part| folded.contains(part))
}

fn is_iban(text: &str) -> bool {
    let plain: String = text.chars().filter(|sign| !sign.is_whitespace()).collect();
    let letters = plain.get(..2).is_some_and(|head| head.bytes().all(|byte| byte.is_ascii_uppercase()));
    let checks = plain.get(2..4).is_some_and(|checks| checks.bytes().all(|byte| byte.is_ascii_digit()));
    (15..=34).contains(&plain.len()) && letters && checks
}

/// Whether a cell names a service somewhere, or an address on one.
fn names_service(text: &str, services: Services<'_>) -> bool {
    text.split(['\n', ';', ',', ':', '/', '(', ')', ' ', '-'])
        .any(|word| matches!(services.find(word), Some(Service::Is(..) | Service::Ambiguous(_))))
}
