//! A complete locale of made-up texts for the tests of this module.

use super::complete::required_messages;
use super::locales::Locales;
use super::messages::Message;
use super::rules::{Kind, MessageIndex, kind};
use super::{Locale, LocaleState};

pub(super) const SETTINGS: &str = include_str!("../../locales/de/locale.json");

/// Every required message: its id, then the variables it may print.
pub(super) fn complete_ftl() -> String {
    let table = MessageIndex::new();
    let mut ftl = "cite-gdpr-21-1 = Art. 21 Abs. 1\n".to_owned();
    for id in required_messages() {
        let variables = table.get(id).map_or(&[] as &[_], Message::variables);
        let printed = variables.iter().filter(|variable| matches!(kind(**variable), Kind::Text | Kind::Number));
        let slots = printed.map(|variable| [" { $", variable.name(), " }"].concat()).collect::<Vec<_>>().concat();
        let cite = if id == "letter-basis" { " { cite-gdpr-21-1 }" } else { "" };
        ftl += &[id, " = ", id, &slots, cite, " weiß Januar\n"].concat();
    }
    ftl
}

/// A locale with every required message.
pub(super) fn locale() -> Locale {
    let tag = "de".parse().unwrap();
    Locale::try_from_files(&tag, &[("locale.json", SETTINGS), ("all.ftl", &complete_ftl())]).unwrap()
}

/// Only that locale.
pub(super) fn locales() -> Locales {
    Locales::empty().with_locale(locale()).unwrap()
}

#[test]
fn the_fixture_is_complete() {
    assert_eq!(locale().missing_messages(), []);
    assert_eq!(locale().state(), LocaleState::Draft);
}
