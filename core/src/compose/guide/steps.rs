//! Steps of the records as finished sentences.

use super::actions::field_label;
use super::words::Words;
use crate::case::{Case, Representative};
use crate::catalog::{Authority, ChannelKind, FieldKind, ReasonPolicy, Step, StepKind};
use crate::compose::ComposeError;
use crate::guide::{GuideField, StandingStep};
use crate::localize::{Message, Variable};
use crate::plan::Action;
use crate::vocabulary::{AuthorityBasis, AuthorityProof, LetterKind};

/// The steps of an action, and which of them the page for people says where.
#[derive(Default)]
pub(super) struct Steps {
    /// All, in order.
    pub(super) sentences: Vec<String>,
    /// Those that come with many actions.
    pub(super) standing: Vec<StandingStep>,
    /// Those that say something of their own.
    pub(super) details: Vec<String>,
}

/// Where the page for people says a step.
#[derive(Clone, Copy)]
enum Place {
    /// Once for all actions, in this order.
    Standing(u8),
    /// With the action.
    Details,
    /// In the action's line or its fields.
    Line,
}

impl Steps {
    fn push(&mut self, place: Place, sentence: String) {
        match place {
            Place::Standing(rank) => self.standing.push(StandingStep { rank, text: sentence.clone() }),
            Place::Details => self.details.push(sentence.clone()),
            Place::Line => {}
        }
        self.sentences.push(sentence);
    }
}

pub(super) fn write(
    words: &Words<'_>,
    case: &Case<'_>,
    action: &Action<'_>,
    fields: &[GuideField],
) -> Result<Steps, ComposeError> {
    let acts = |other: &Representative| {
        other.authority == AuthorityProof::Enclosed && other.basis == AuthorityBasis::PowerOfAttorney
    };
    let by_attorney = case.representative.as_ref().is_some_and(acts);
    let mut writer = StepWriter { words, action, fields, by_attorney, steps: Steps::default() };
    if let Some(authority) = action.authority() {
        writer.complain(authority)?;
        return Ok(writer.steps);
    }
    // The other letters enclose at most the proof of authority, and they say so themselves.
    let follows = [LetterKind::Reminder, LetterKind::RefusalReply, LetterKind::ExtensionReply];
    if action.letter.is_some_and(|letter| follows.contains(&letter)) {
        writer.enclose()?;
    }
    if action.steps().is_empty() && action.hands_letter_over() {
        writer.hand_over()?;
        writer.keep_confirmation()?;
    }
    let mut fallback_said = action.kind() != ChannelKind::WebForm;
    for step in action.steps() {
        writer.step(step)?;
        if !fallback_said && matches!(step.kind, StepKind::OpenForm | StepKind::OpenPage) {
            let sentence = writer.if_form_fails()?;
            writer.steps.push(Place::Line, sentence);
            fallback_said = true;
        }
    }
    Ok(writer.steps)
}

/// Where to go when a form does not open: the addresses that the record names, else the controller's own page.
pub(super) fn fallback_urls(action: &Action<'_>) -> Vec<String> {
    let Some(channel) = action.channel().filter(|_| action.kind() == ChannelKind::WebForm) else { return Vec::new() };
    let contact = action.controller.contact_url.iter().filter(|_| channel.fallback_urls.is_empty());
    let named = channel.fallback_urls.iter().chain(contact);
    named.filter(|url| channel.url.as_ref() != Some(url)).cloned().collect()
}

struct StepWriter<'a> {
    words: &'a Words<'a>,
    action: &'a Action<'a>,
    fields: &'a [GuideField],
    /// Whether somebody acts by a power of attorney that is enclosed.
    by_attorney: bool,
    steps: Steps,
}

impl StepWriter<'_> {
    fn step(&mut self, step: &Step) -> Result<(), ComposeError> {
        let plain = |message| self.words.say(message, &[]).map(Some);
        let labelled = |message| self.labelled(message, step);
        let platform = (Variable::Platform, self.action.platform.name.as_str());
        let (place, sentence) = match step.kind {
            StepKind::SendEmail | StepKind::SendPost => return self.hand_over(),
            StepKind::KeepConfirmation => return self.keep_confirmation(),
            StepKind::LogIn => (Place::Standing(0), plain(Message::StepLogIn)?),
            StepKind::ConfirmEmail => (Place::Standing(1), plain(Message::StepConfirmEmail)?),
            StepKind::ProveIdentity => (Place::Standing(2), plain(Message::StepProveIdentity)?),
            StepKind::OpenForm => (Place::Line, self.open(Message::StepOpenForm)?),
            StepKind::OpenPage => (Place::Line, self.open(Message::StepOpenPage)?),
            StepKind::Send => (Place::Line, plain(Message::StepSend)?),
            StepKind::EnterObjection => (Place::Line, self.enter_objection().map(Some)?),
            StepKind::EnterField => {
                let Some(field) = step.field else { return Ok(()) };
                let place = if is_answered_freely(field) { Place::Details } else { Place::Line };
                (place, self.enter(field).map(Some)?)
            }
            StepKind::GiveReasons => {
                let policy = [(Variable::Kind, self.reason_policy())];
                (Place::Details, self.words.say(Message::StepGiveReasons, &policy).map(Some)?)
            }
            StepKind::OpenSettings => {
                (Place::Details, self.words.say(Message::StepOpenSettings, &[platform]).map(Some)?)
            }
            StepKind::OpenApp => (Place::Details, labelled(Message::StepOpenApp)?),
            StepKind::OpenSection => (Place::Details, labelled(Message::StepOpenSection)?),
            StepKind::Choose => (Place::Details, labelled(Message::StepChoose)?),
            StepKind::SwitchOff => (Place::Details, labelled(Message::StepSwitchOff)?),
            StepKind::SwitchOn => (Place::Details, labelled(Message::StepSwitchOn)?),
            StepKind::LeaveOff => (Place::Details, labelled(Message::StepLeaveOff)?),
            StepKind::CopyIn => (Place::Details, self.addressed(Message::StepCopyIn, Message::StepCopyInEmail, step)?),
            StepKind::AskAdministrator => {
                let (plain, with_email) = (Message::StepAskAdministrator, Message::StepAskAdministratorEmail);
                (Place::Details, self.addressed(plain, with_email, step)?)
            }
            StepKind::Delete => (Place::Details, labelled(Message::StepDelete)?),
            StepKind::Avoid => (Place::Details, labelled(Message::StepAvoid)?),
            StepKind::RepeatForEach => (Place::Details, labelled(Message::StepRepeatForEach)?),
        };
        if let Some(sentence) = sentence {
            self.steps.push(place, sentence);
        }
        Ok(())
    }

    fn labelled(&self, message: Message, step: &Step) -> Result<Option<String>, ComposeError> {
        let Some(label) = &step.label else { return Ok(None) };
        let label = self.words.say_named(label.as_str(), &[])?;
        self.words.say(message, &[(Variable::Label, &label)]).map(Some)
    }

    /// The sentence with the step's e-mail address, if it has one.
    fn addressed(&self, plain: Message, with_email: Message, step: &Step) -> Result<Option<String>, ComposeError> {
        let (Some(label), Some(email)) = (&step.label, &step.email) else { return self.labelled(plain, step) };
        let label = self.words.say_named(label.as_str(), &[])?;
        self.words.say(with_email, &[(Variable::Label, &label), (Variable::Value, email)]).map(Some)
    }

    fn open(&self, message: Message) -> Result<Option<String>, ComposeError> {
        let Some(url) = self.action.channel().and_then(|channel| channel.url.as_deref()) else { return Ok(None) };
        self.words.say(message, &[(Variable::Url, url)]).map(Some)
    }

    /// Forms move and loop on login.
    fn if_form_fails(&self) -> Result<String, ComposeError> {
        match fallback_urls(self.action).first() {
            Some(url) => self.words.say(Message::StepIfFormFails, &[(Variable::Url, url)]),
            None => self.words.say(Message::StepIfFormFailsNoUrl, &[]),
        }
    }

    fn enter(&self, field: FieldKind) -> Result<String, ComposeError> {
        match field {
            FieldKind::Reason => return self.enter_objection(),
            FieldKind::Prompt => return self.words.say(Message::StepEnterPrompt, &[]),
            FieldKind::Evidence => return self.words.say(Message::StepEnterEvidence, &[]),
            FieldKind::Email | FieldKind::Phone | FieldKind::Url | FieldKind::Country | FieldKind::Name => {}
        }
        let value = self.fields.iter().find(|known| known.field == field).and_then(|known| known.value.as_deref());
        let label = field_label(self.words, self.action, field)?;
        match value {
            Some(value) => self.words.say(Message::StepEnter, &[(Variable::Label, &label), (Variable::Value, value)]),
            None => self.words.say(Message::StepEnterUnknown, &[(Variable::Label, &label)]),
        }
    }

    /// What the form wants of reasons is said once: here, unless a step of its own says it.
    fn enter_objection(&self) -> Result<String, ComposeError> {
        let said_elsewhere = self.action.steps().iter().any(|step| step.kind == StepKind::GiveReasons);
        let policy = if said_elsewhere { "unknown" } else { self.reason_policy() };
        self.words.say(Message::StepEnterObjection, &[(Variable::Kind, policy)])
    }

    fn hand_over(&mut self) -> Result<(), ComposeError> {
        if self.by_attorney {
            self.standing(3, Message::StepEncloseAuthority)?;
        }
        if self.action.kind() != ChannelKind::Email {
            return self.standing(5, Message::StepSendPost);
        }
        let sentence = match self.action.email() {
            Some(address) => self.words.say(Message::StepSendEmail, &[(Variable::Value, address)])?,
            None => self.words.say(Message::StepSendEmailUnknown, &[])?,
        };
        self.steps.push(Place::Line, sentence);
        self.standing(4, Message::StepSendFrom)
    }

    /// The authority's page with a second way, or the letter by e-mail or post.
    fn complain(&mut self, authority: &Authority) -> Result<(), ComposeError> {
        match (self.action.kind(), self.action.url()) {
            (ChannelKind::WebForm, Some(url)) => {
                let page = self.words.say(Message::StepComplaintPage, &[(Variable::Url, url)])?;
                self.steps.push(Place::Line, page);
                let enter = self.words.say(Message::StepComplaintEnter, &[])?;
                self.steps.push(Place::Details, enter);
                let otherwise = match authority.email.as_deref() {
                    _ if !authority.address.lines.is_empty() => {
                        Some(self.words.say(Message::StepComplaintOtherwisePost, &[])?)
                    }
                    Some(email) => {
                        Some(self.words.say(Message::StepComplaintOtherwiseEmail, &[(Variable::Value, email)])?)
                    }
                    None => None,
                };
                if let Some(otherwise) = otherwise {
                    self.steps.push(Place::Details, otherwise);
                }
            }
            _ => self.hand_over()?,
        }
        self.enclose()?;
        self.keep_confirmation()
    }

    fn enclose(&mut self) -> Result<(), ComposeError> {
        self.standing(3, Message::StepEnclose)
    }

    fn keep_confirmation(&mut self) -> Result<(), ComposeError> {
        self.standing(6, Message::StepKeepConfirmation)
    }

    fn standing(&mut self, rank: u8, message: Message) -> Result<(), ComposeError> {
        let sentence = self.words.say(message, &[])?;
        self.steps.push(Place::Standing(rank), sentence);
        Ok(())
    }

    fn reason_policy(&self) -> &'static str {
        match self.action.channel().map(|channel| channel.reason) {
            Some(ReasonPolicy::Required) => "required",
            Some(ReasonPolicy::Optional) => "optional",
            Some(ReasonPolicy::NotAsked) => "not-asked",
            Some(ReasonPolicy::Unknown) | None => "unknown",
        }
    }
}

/// Whether the step says what to write, for want of a value.
const fn is_answered_freely(field: FieldKind) -> bool {
    matches!(field, FieldKind::Prompt | FieldKind::Evidence)
}
