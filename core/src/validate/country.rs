//! The country of residence.

use crate::catalog::{Catalog, Country};
use crate::codes::{HintCode, IssueCode};
use crate::ids::CountryCode;
use crate::issue::{Draft, Findings, Place};
use crate::text::is_invisible;

/// Codes that people write and ISO 3166-1 has otherwise.
const OTHER_COUNTRY_CODES: &[(&str, &str)] = &[("UK", "GB"), ("EL", "GR")];

/// The officially assigned codes of ISO 3166-1 alpha-2, as the time zone database lists them (`iso3166.tab`).
const ISO_3166_1: &str = "\
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT \
    BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH \
    ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT \
    HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS \
    LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI \
    NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG \
    SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG \
    UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

/// Judges the country. The code may be in lower case.
pub(super) fn country<'c>(
    raw: Option<&str>,
    place: &Place<'_>,
    catalog: &'c Catalog,
    findings: &mut Findings,
) -> Option<&'c Country> {
    let Some(raw) = raw.filter(|raw| !raw.chars().all(is_invisible)) else {
        findings.issue(IssueCode::CountryMissing, place);
        return None;
    };
    let country = catalog.country(raw).or_else(|| {
        let country = catalog.country(&raw.trim().to_ascii_uppercase())?;
        findings.hint(HintCode::TextNormalised, place);
        Some(country)
    });
    let Some(country) = country else {
        let upper = raw.trim().to_ascii_uppercase();
        if ISO_3166_1.split(' ').any(|code| code == upper) {
            findings.issue(IssueCode::CountryNotSupported, place);
            return None;
        }
        let other = OTHER_COUNTRY_CODES.iter().find(|(code, _)| *code == upper).map(|(_, code)| *code);
        let key = other.or_else(|| country_by_name(raw, catalog)).unwrap_or("DE");
        findings.refuse(Draft::new(IssueCode::CountryUnknown, place).key(key));
        return None;
    };
    if catalog.regime_of(country).is_none() || country.region.is_none() {
        findings.issue(IssueCode::CountryNotSupported, place);
        return None;
    }
    Some(country)
}

/// Judges the country of an address: any country there is.
pub(super) fn country_of_address(raw: Option<&str>, place: &Place<'_>, findings: &mut Findings) -> Option<CountryCode> {
    let raw = raw.filter(|raw| !raw.chars().all(is_invisible))?;
    let upper = raw.trim().to_ascii_uppercase();
    let code = ISO_3166_1.split(' ').find(|code| *code == upper).and_then(|code| code.parse().ok());
    match &code {
        Some(_) if upper != raw => findings.hint(HintCode::TextNormalised, place),
        Some(_) => {}
        None => {
            let other = OTHER_COUNTRY_CODES.iter().find(|(code, _)| *code == upper).map_or("DE", |(_, code)| *code);
            findings.refuse(Draft::new(IssueCode::CountryUnknown, place).key(other));
        }
    }
    code
}

/// The code of the country whose English name was given.
fn country_by_name<'c>(raw: &str, catalog: &'c Catalog) -> Option<&'c str> {
    let name = raw.trim();
    let country = catalog.countries().find(|country| country.english_name.eq_ignore_ascii_case(name))?;
    Some(country.code.as_str())
}
