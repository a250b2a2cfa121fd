//! Spellings of countries that replace nothing: a text lost the words that they are for.

use super::Checked;
use crate::localize::problems::Problems;
use crate::localize::settings::stands_in;

pub(super) fn check(checked: &Checked<'_>, problems: &mut Problems) {
    let settings = checked.settings;
    let pieces: Vec<&str> = checked.texts.iter().flat_map(|text| text.pieces()).chain(settings.texts()).collect();
    for (country, region) in &settings.regions {
        for (from, _) in region.replace.iter().filter(|(from, _)| !pieces.iter().any(|text| stands_in(text, from))) {
            let message = format!("regions of {country}: no text says {from}");
            problems.whole("locale.unused_replacement", message);
        }
    }
}
