//! The words of offices: headers, countries, services and values as people write them. They stand in
//! `core/data/words/tables.json`; ids, codes and column names are words, too.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::Deserialize;

use super::column::{AccountField, Column};
use crate::fold::fold;

/// How an ambiguous header is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Rule {
    /// Number of the house beside a street, else the street.
    StreetNumber,
    /// The way of sending in an answers sheet, the street beside a town.
    Via,
    /// Surname beside a first name, else the whole name.
    Name,
    /// First name beside a surname, else the whole name.
    GivenName,
    /// Key if all are numbers, else the name.
    Member,
    /// Title if a cell is one.
    Title,
    /// E-mail address, street beside a town, else the address.
    Address,
    /// Key if there is no other and none stands twice.
    Id,
    /// Number of the house, key, or nothing of ours.
    Number,
    /// The same, or a telephone number.
    NumberOrPhone,
    /// Accounts, or a bank account.
    Account,
    /// User name beside a platform.
    Login,
    /// Address of a profile, else user name.
    Profil,
    /// Accounts, address of a profile or user name.
    Profile,
    /// Address of a profile on a known service.
    Link,
    /// E-mail address or telephone number.
    Contact,
    /// Answer, or state of the account.
    Status,
    /// Answer in an answers sheet.
    State,
    /// Day of the answer in an answers sheet.
    Day,
    /// Platform or use.
    Type,
    /// Platform or company.
    Provider,
    /// Never ours.
    LeftOut,
    /// Mandate if all say yes, else asked.
    Consent,
    /// Always asked.
    Asked,
    /// Day of sending, mandate if all say yes, else asked.
    Objection,
    /// Who acts, if the cells are names.
    Parents,
    /// The name.
    CompanyOrName,
    /// Key if there is no other, else the reference.
    Reference,
    /// Asked unless there is a country.
    CountryOrAsked,
    /// Country if all are codes of countries.
    CarCode,
    /// Column of the service of that name, or platforms.
    Messenger,
    /// Platform if all are services.
    Community,
}

/// What a header is, by its word.
#[derive(Clone)]
pub(super) enum Header {
    Column(Column),
    /// Nothing that letters need; the group says what.
    NotOurs(String),
    Ambiguous(Rule, Vec<String>),
}

/// What a word of a closed list means.
#[derive(Clone)]
pub(super) enum Meaning {
    Is(String),
    /// Known, but no letters can be written for it.
    NotServed(String),
    Ambiguous(Vec<String>),
}

#[derive(Deserialize)]
struct AmbiguousHeader {
    rule: Rule,
    columns: Vec<String>,
}

type Lists = BTreeMap<String, Vec<String>>;

/// The file.
#[derive(Deserialize)]
struct File {
    columns: BTreeMap<Column, Vec<String>>,
    tracking_columns: Vec<String>,
    not_ours: Lists,
    ambiguous_headers: BTreeMap<String, AmbiguousHeader>,
    account_fields: BTreeMap<AccountField, Vec<String>>,
    services: Lists,
    unknown_services: Vec<String>,
    countries: Lists,
    countries_not_served: Lists,
    ambiguous_countries: Lists,
    postcode_prefixes: BTreeMap<String, String>,
    postcode_prefix_kept: BTreeSet<String>,
    postcode_leading_zero: BTreeMap<String, usize>,
    regions: Lists,
    ambiguous_regions: BTreeMap<String, Lists>,
    regions_needed_for: BTreeSet<String>,
    languages: Lists,
    ambiguous_languages: Lists,
    values: BTreeMap<Column, Lists>,
    ambiguous_values: BTreeMap<Column, Lists>,
    answers: Lists,
    ambiguous_answers: Lists,
    words: SmallWords,
    line_order: BTreeMap<String, Vec<String>>,
    house_number_first: BTreeSet<String>,
    calling_codes: BTreeMap<String, String>,
    trunk_prefixes: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct SmallWords {
    yes: Vec<String>,
    no: Vec<String>,
    no_account: Vec<String>,
    error_words: Vec<String>,
    placeholders: Vec<String>,
    ditto: Vec<String>,
}

/// The words, ready to be looked up. Keys are [folded](fold) but where a field says otherwise.
#[derive(Default)]
pub(super) struct Words {
    pub(super) headers: BTreeMap<String, Header>,
    /// Headers of a key, the best first.
    pub(super) keys_first: Vec<String>,
    pub(super) fields: BTreeMap<String, AccountField>,
    /// Words for services that are none of their names.
    pub(super) services: BTreeMap<String, String>,
    pub(super) unknown_services: BTreeSet<String>,
    pub(super) countries: BTreeMap<String, Meaning>,
    pub(super) postcode_prefixes: BTreeMap<String, String>,
    pub(super) postcode_prefix_kept: BTreeSet<String>,
    pub(super) postcode_leading_zero: BTreeMap<String, usize>,
    /// By country.
    pub(super) regions: BTreeMap<String, BTreeMap<String, Meaning>>,
    pub(super) regions_needed_for: BTreeSet<String>,
    pub(super) languages: BTreeMap<String, Meaning>,
    pub(super) values: BTreeMap<Column, BTreeMap<String, Meaning>>,
    pub(super) answers: BTreeMap<String, Meaning>,
    /// In lower case, not folded: signs count.
    pub(super) yes: BTreeSet<String>,
    pub(super) no: BTreeSet<String>,
    pub(super) no_account: BTreeSet<String>,
    pub(super) errors: BTreeSet<String>,
    pub(super) placeholders: BTreeSet<String>,
    pub(super) ditto: BTreeSet<String>,
    pub(super) line_order: BTreeMap<String, Vec<String>>,
    pub(super) house_number_first: BTreeSet<String>,
    /// Country codes of the telephone, by country, not folded.
    pub(super) calling_codes: BTreeMap<String, String>,
    pub(super) trunk_prefixes: BTreeMap<String, String>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let file = serde_json::from_str(include_str!("../../data/words/tables.json"));
    // The file is compiled in, and a test reads it.
    file.map(Words::of).unwrap_or_default()
});

/// The words of the library.
pub(super) fn words() -> &'static Words {
    &WORDS
}

/// Words with what they mean, ambiguous ones beside them.
fn meanings(sure: Lists, ambiguous: Lists) -> BTreeMap<String, Meaning> {
    let mut found = BTreeMap::new();
    for (word, candidates) in ambiguous {
        found.insert(fold(&word), Meaning::Ambiguous(candidates));
    }
    for (id, words) in sure {
        for word in words.iter().chain([&id]) {
            found.entry(fold(word)).or_insert_with(|| Meaning::Is(id.clone()));
        }
    }
    found
}

fn small(words: Vec<String>) -> BTreeSet<String> {
    words.into_iter().map(|word| word.to_lowercase()).collect()
}

impl Words {
    fn of(file: File) -> Self {
        let mut countries = meanings(file.countries, file.ambiguous_countries);
        for (code, words) in file.countries_not_served {
            for word in words {
                countries.entry(fold(&word)).or_insert_with(|| Meaning::NotServed(code.clone()));
            }
        }
        let mut regions: BTreeMap<String, Lists> = BTreeMap::new();
        for (region, words) in file.regions {
            let country = region.split('-').next().unwrap_or_default().to_owned();
            regions.entry(country).or_default().insert(region, words);
        }
        let mut ambiguous_regions = file.ambiguous_regions;
        let regions = regions.into_iter().map(|(country, lists)| {
            let ambiguous = ambiguous_regions.remove(&country).unwrap_or_default();
            (country, meanings(lists, ambiguous))
        });
        let mut ambiguous_values = file.ambiguous_values;
        let values = file
            .values
            .into_iter()
            .map(|(column, lists)| (column, meanings(lists, ambiguous_values.remove(&column).unwrap_or_default())));
        let services = file.services.into_iter();
        let keys_first = file.columns.get(&Column::Key).into_iter().flatten().map(|word| fold(word)).collect();
        Self {
            keys_first,
            headers: headers(file.columns, &file.tracking_columns, file.not_ours, file.ambiguous_headers),
            fields: file
                .account_fields
                .into_iter()
                .flat_map(|(field, words)| words.into_iter().map(move |word| (fold(&word), field)))
                .collect(),
            services: services
                .flat_map(|(id, words)| words.into_iter().map(move |word| (fold(&word), id.clone())))
                .collect(),
            unknown_services: file.unknown_services.iter().map(|word| fold(word)).collect(),
            countries,
            postcode_prefixes: file.postcode_prefixes,
            postcode_prefix_kept: file.postcode_prefix_kept,
            postcode_leading_zero: file.postcode_leading_zero,
            regions: regions.collect(),
            regions_needed_for: file.regions_needed_for,
            languages: meanings(file.languages, file.ambiguous_languages),
            values: values.collect(),
            answers: meanings(file.answers, file.ambiguous_answers),
            yes: small(file.words.yes),
            no: small(file.words.no),
            no_account: small(file.words.no_account),
            errors: small(file.words.error_words),
            placeholders: small(file.words.placeholders),
            ditto: small(file.words.ditto),
            line_order: file.line_order,
            house_number_first: file.house_number_first,
            calling_codes: file.calling_codes,
            trunk_prefixes: file.trunk_prefixes,
        }
    }

    /// What a word says of a column with a closed list of values.
    pub(super) fn value(&self, column: Column, word: &str) -> Option<&Meaning> {
        self.values.get(&column)?.get(&fold(word))
    }

    /// Yes, no, or neither.
    pub(super) fn yes_or_no(&self, text: &str) -> Option<bool> {
        let text = text.trim().to_lowercase();
        if self.yes.contains(&text) { Some(true) } else { self.no.contains(&text).then_some(false) }
    }
}

fn headers(
    columns: BTreeMap<Column, Vec<String>>,
    tracking: &[String],
    not_ours: Lists,
    ambiguous: BTreeMap<String, AmbiguousHeader>,
) -> BTreeMap<String, Header> {
    let mut headers = BTreeMap::new();
    for (word, entry) in ambiguous {
        headers.insert(fold(&word), Header::Ambiguous(entry.rule, entry.columns));
    }
    for (column, words) in columns {
        for word in words.iter().map(String::as_str).chain([column.as_str()]) {
            headers.entry(fold(word)).or_insert(Header::Column(column));
        }
    }
    for (group, words) in not_ours {
        for word in words {
            headers.entry(fold(&word)).or_insert_with(|| Header::NotOurs(group.clone()));
        }
    }
    // The columns of the tracking table that are no column of a member's sheet.
    for word in tracking {
        headers.entry(fold(word)).or_insert_with(|| Header::NotOurs("tracking".to_owned()));
    }
    headers
}

#[cfg(test)]
mod tests {
    use super::{File, words};
    use crate::catalog::Catalog;
    use crate::codes::IssueCode;

    #[test]
    fn the_file_can_be_read_and_its_ids_are_in_the_catalog() {
        let file: Result<File, _> = serde_json::from_str(include_str!("../../data/words/tables.json"));
        let file = file.expect("the file has its shape");
        let catalog = Catalog::embedded();
        for id in file.services.keys() {
            assert!(catalog.platforms().any(|platform| platform.id == **id), "no platform {id}");
        }
        for code in file.countries.keys() {
            assert!(catalog.country(code).is_some(), "no country {code}");
        }
        for column in file.ambiguous_headers.values().flat_map(|entry| &entry.columns) {
            let special = ["not ours", "service column"].contains(&column.as_str());
            let known = column.parse::<super::Column>().is_ok() || file.not_ours.contains_key(column);
            assert!(special || known, "no column {column}");
        }
        assert!(words().headers.len() > 900 && !words().answers.is_empty());
        assert_eq!(IssueCode::PlatformAmbiguous.code(), "platform.ambiguous");
    }

    #[test]
    fn a_word_for_a_service_is_none_of_its_names() {
        let catalog = Catalog::embedded();
        for (word, id) in &words().services {
            let named = catalog.platform(word);
            assert!(named.is_none_or(|platform| platform.id == **id), "{word} is a name of another service than {id}");
        }
    }
}
