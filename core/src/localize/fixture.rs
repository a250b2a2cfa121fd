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
    let mut ftl = String::new();
    for id in required_messages() {
        let message = table.get(id);
        let own = message.map_or(&[] as &[_], Message::variables).iter().copied();
        let cited = message.map_or(&[] as &[_], Message::cites).iter().map(|(variable, _)| *variable);
        let printed = own.chain(cited).filter(|variable| matches!(kind(*variable), Kind::Text | Kind::Number));
        let slots = printed.map(|variable| [" { $", variable.name(), " }"].concat()).collect::<Vec<_>>().concat();
        ftl += &[id, " = ", id, &slots, " weiß Januar\n"].concat();
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
