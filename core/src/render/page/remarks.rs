//! The remarks: which are worth a warning.

use crate::codes::HintCode;
use crate::compose::ComposeError;
use crate::guide::GuideHint;
use crate::localize::{Arguments, Locale, Message, Variable};

/// What changes what somebody does, the weightiest first. The page says the first [`MOST_WARNINGS`] of them before the
/// letters.
const WARNINGS: [HintCode; 12] = [
    HintCode::ComplaintControllerFirst,
    HintCode::ComplaintTimeLimit,
    HintCode::RepresentativeCustodyUnknown,
    HintCode::ReasonNoneGiven,
    HintCode::AccountsSeparate,
    HintCode::AccountEmailMissing,
    HintCode::ContactNotVerified,
    HintCode::PlatformInformationOnly,
    HintCode::AccountsSeveralEmails,
    HintCode::RepresentativeLogin,
    HintCode::ComplaintLanguage,
    HintCode::DataSubjectMinor,
];
const MOST_WARNINGS: usize = 4;

/// The remarks: those worth a warning, and the others.
pub(super) struct Remarks<'a> {
    pub(super) warnings: Vec<String>,
    pub(super) others: Vec<&'a GuideHint>,
}

impl<'a> Remarks<'a> {
    pub(super) fn of(hints: &'a [GuideHint], locale: &Locale) -> Result<Self, ComposeError> {
        let mut warnings: Vec<String> = Vec::new();
        let mut warned = Vec::new();
        for code in WARNINGS {
            let own = || hints.iter().filter(|hint| hint.code == code);
            let Some(first) = own().next().filter(|_| warned.len() < MOST_WARNINGS) else { continue };
            warned.push(code);
            warnings.push(merged(first, own(), locale)?);
        }
        Ok(Self { warnings, others: hints.iter().filter(|hint| !warned.contains(&hint.code)).collect() })
    }
}

/// One remark for all things that it is about.
fn merged<'a>(
    first: &GuideHint,
    all: impl Iterator<Item = &'a GuideHint>,
    locale: &Locale,
) -> Result<String, ComposeError> {
    let mut names: Vec<&str> = Vec::new();
    for name in all.filter_map(|hint| hint.subject.as_deref()) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    match first.code {
        // The items themselves are marked.
        HintCode::ContactNotVerified => Ok(locale.format(Message::PageCheckNote, &Arguments::new())?),
        HintCode::PlatformInformationOnly => {
            let names = locale.list(&names);
            Ok(locale.format_named(first.code.message_id(), &Arguments::new().with(Variable::Platform, &names))?)
        }
        _ => Ok(first.message.clone()),
    }
}
