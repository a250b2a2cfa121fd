//! The plan in words: [`actions`] and [`steps`] say what to do, [`timelines`] where the case stands,
//! [`hints`] what to mind.

mod actions;
mod dates;
mod hints;
mod steps;
mod timelines;
mod words;

use crate::case::Case;
use crate::catalog::Controller;
use crate::codes::HintCode;
use crate::compose::ComposeError;
use crate::guide::{Guide, GuideLetter, GuideTimeline};
use crate::letter::Letter;
use crate::localize::Locales;
use crate::plan::{LetterPlan, Plan};
use crate::timeline::Timeline;
use words::Words;

pub(super) fn write(plan: &Plan<'_>, letters: &[Letter], locales: &Locales) -> Result<Guide, ComposeError> {
    let case = plan.case;
    let country = &case.data_subject.country.code;
    let locale = locales.get(&case.guide_language).ok_or(ComposeError::NoLocale)?.for_country(country);
    let words = Words::new(locale, case);
    Ok(Guide {
        actions: plan
            .actions
            .iter()
            .map(|action| actions::write(&words, plan, action, letters))
            .collect::<Result<_, _>>()?,
        letters: plan.letters.iter().map(|letter| letter_line(&words, plan, letter)).collect::<Result<_, _>>()?,
        hints: hints::write(&words, plan, locales)?,
        timelines: write_timelines(case, &plan.timelines, locales)?,
        language: case.guide_language.clone(),
        country: country.clone(),
        date: case.date,
    })
}

pub(super) fn write_timelines(
    case: &Case<'_>,
    timelines: &[Timeline<'_>],
    locales: &Locales,
) -> Result<Vec<GuideTimeline>, ComposeError> {
    let country = &case.data_subject.country.code;
    let locale = locales.get(&case.guide_language).ok_or(ComposeError::NoLocale)?.for_country(country);
    let words = Words::new(locale, case);
    let live = |controller: &Controller| {
        timelines.iter().filter(|other| other.is_last && std::ptr::eq(other.controller, controller)).count()
    };
    timelines.iter().map(|timeline| timelines::write(&words, case, timeline, live(timeline.controller) < 2)).collect()
}

fn letter_line(words: &Words<'_>, plan: &Plan<'_>, letter: &LetterPlan<'_>) -> Result<GuideLetter, ComposeError> {
    let case = plan.case;
    let no_address = letter.email.is_none().then_some(HintCode::MailNoAddress);
    Ok(GuideLetter {
        mail_hint: no_address.map(|code| hints::of_code(words, code)).transpose()?,
        kind: letter.kind,
        about: letter.about,
        addressee: letter.addressee().to_owned(),
        accounts: letter.accounts().map(ToOwned::to_owned).collect(),
        language: case.language.to_string(),
        regime: letter.law.id(),
        regimes: letter.regimes.iter().map(|regime| regime.id).collect(),
        parts: letter.parts.iter().collect(),
    })
}
