//! A month later: what has happened since, and what it calls for.

use std::borrow::Cow;

use super::combine::by_company;
use super::merge::Merger;
use crate::compose::timelines_in_words;
use crate::error::Error;
use crate::guide::{GuideTimeline, Prepared};
use crate::request::{EventInput, Request};
use crate::validate::validate;
use crate::vocabulary::{EventKind, LetterKind};

impl Merger {
    /// A case with what has happened since, and the letters that it calls for on a day.
    ///
    /// # Errors
    ///
    /// As [`Library::prepare`](crate::Library::prepare).
    pub fn later(&self, case: &Request, events: &[EventInput]) -> Result<(Request, Prepared), Error> {
        let mut request = case.clone();
        request.date = self.defaults().date.clone().or(request.date);
        request.letter = Some(self.defaults().letter.clone().unwrap_or_else(|| "next".to_owned()));
        let country = request.data_subject.as_ref().and_then(|person| person.country.clone());
        for event in events {
            let mut event = event.clone();
            by_company(&mut event, country.as_deref(), self.library().catalog());
            if !request.history.contains(&event) {
                request.history.push(event);
            }
        }
        request.history.sort_by(|one, other| one.on.cmp(&other.on));
        let prepared = self.library().prepare(&request)?;
        Ok((request, prepared))
    }

    /// Where a case stands once its letters are sent, on their day: what a table says comes next. Complaints are no
    /// letters to a company and change nothing here.
    #[must_use]
    pub fn once_sent<'a>(&self, request: &Request, prepared: &'a Prepared) -> Cow<'a, [GuideTimeline]> {
        let now = Cow::Borrowed(prepared.guide.timelines.as_slice());
        // A case that begins counts from the day of writing as it is.
        if request.history.is_empty() {
            return now;
        }
        let mut sent = request.clone();
        let to_company = prepared.letters.iter().filter(|letter| letter.kind != LetterKind::Complaint);
        sent.history.extend(to_company.map(|letter| EventInput {
            letter: Some(letter.kind.as_str().to_owned()),
            controller: Some(letter.addressee.id.clone()),
            accounts: letter.accounts.clone(),
            ..EventInput::new(EventKind::Sent, letter.date)
        }));
        sent.letter = Some("next".to_owned());
        let (catalog, locales) = (self.library().catalog(), self.library().locales());
        let case = validate(&sent, catalog, locales).ok();
        let later = case.and_then(|case| timelines_in_words(&case, catalog, locales).ok());
        later.map_or(now, Cow::Owned)
    }
}
