//! What an authority wants in a complaint, and whether the complaint says it.

use super::LetterPlan;
use crate::case::Case;
use crate::catalog::{ComplaintContent, Procedure};
use crate::timeline::Timeline;
use crate::vocabulary::AuthorityProof;

/// What the record of a complaint's authority asks for and the complaint cannot serve.
pub(super) fn unserved<'a>(
    letter: &'a LetterPlan<'_>,
    timeline: Option<&'a Timeline<'_>>,
) -> impl Iterator<Item = ComplaintContent> {
    let contents = letter.authority().map_or(&[][..], |authority| &authority.required_contents);
    let wanted = contents.iter().map(|content| content.id);
    wanted.filter(move |content| !serves(letter, timeline, *content))
}

fn serves(letter: &LetterPlan<'_>, timeline: Option<&Timeline<'_>>, content: ComplaintContent) -> bool {
    let is_report = letter.law.procedure() == Procedure::ReportOnly;
    match content {
        ComplaintContent::Complainant
        | ComplaintContent::Respondent
        | ComplaintContent::Facts
        | ComplaintContent::Grounds
        | ComplaintContent::MeasuresSought
        | ComplaintContent::Disclosure => true,
        ComplaintContent::ComplainantContact => is_reachable(letter.case),
        ComplaintContent::ProofOfAuthority => {
            let other = letter.case.representative.as_ref();
            other.is_none_or(|other| other.article_80 || other.authority == AuthorityProof::Enclosed)
        }
        ComplaintContent::PriorContact | ComplaintContent::Correspondence => {
            timeline.is_some_and(|timeline| timeline.request.is_some())
        }
        ComplaintContent::Timeliness => {
            timeline.is_some_and(|timeline| timeline.known_since(letter.case.date).is_some())
        }
        ComplaintContent::Effect | ComplaintContent::Significance => is_report,
        ComplaintContent::RightsInfringed | ComplaintContent::FindingSought => !is_report,
    }
}

/// Whether the person themselves can be written to; who complains alone gave a way in any case.
fn is_reachable(case: &Case<'_>) -> bool {
    let person = &case.data_subject;
    case.representative.is_none() || !person.address.is_empty() || person.email.is_some()
}
