//! Steps of the records as finished sentences.

use super::words::Words;
use crate::catalog::{Authority, ChannelKind, FieldKind, ReasonPolicy, Step, StepKind};
use crate::compose::ComposeError;
use crate::guide::GuideField;
use crate::localize::{Message, Variable};
use crate::plan::Action;
use crate::vocabulary::LetterKind;

pub(super) fn write(
    words: &Words<'_>,
    action: &Action<'_>,
    fields: &[GuideField],
) -> Result<Vec<String>, ComposeError> {
    let writer = StepWriter { words, action, fields };
    let mut sentences = Vec::new();
    if let Some(authority) = action.authority() {
        return writer.complain(authority);
    }
    // The other letters enclose at most the proof of authority, and they say so themselves.
    let follows = [LetterKind::Reminder, LetterKind::RefusalReply, LetterKind::ExtensionReply];
    if action.letter.is_some_and(|letter| follows.contains(&letter)) {
        sentences.push(words.say(Message::StepEnclose, &[])?);
    }
    if action.steps().is_empty() {
        if action.hands_letter_over() {
            sentences.push(writer.hand_over()?);
            sentences.push(words.say(Message::StepKeepConfirmation, &[])?);
        }
        return Ok(sentences);
    }
    let mut fallback_said = action.kind() != ChannelKind::WebForm;
    for step in action.steps() {
        sentences.extend(writer.sentence(step)?);
        if !fallback_said && matches!(step.kind, StepKind::OpenForm | StepKind::OpenPage) {
            sentences.push(writer.if_form_fails()?);
            fallback_said = true;
        }
    }
    Ok(sentences)
}

struct StepWriter<'a> {
    words: &'a Words<'a>,
    action: &'a Action<'a>,
    fields: &'a [GuideField],
}

impl StepWriter<'_> {
    /// The sentence of a step; none if the record lacks what the sentence is about.
    fn sentence(&self, step: &Step) -> Result<Option<String>, ComposeError> {
        let plain = |message| self.words.say(message, &[]).map(Some);
        let labelled = |message| self.labelled(message, step);
        match step.kind {
            StepKind::LogIn => {
                self.words.say(Message::StepLogIn, &[(Variable::Platform, &self.action.platform.name)]).map(Some)
            }
            StepKind::OpenForm => self.open(Message::StepOpenForm),
            StepKind::OpenPage => self.open(Message::StepOpenPage),
            StepKind::EnterField => step.field.map(|field| self.enter(field)).transpose(),
            StepKind::GiveReasons => {
                self.words.say(Message::StepGiveReasons, &[(Variable::Kind, self.reason_policy())]).map(Some)
            }
            StepKind::SendEmail | StepKind::SendPost => self.hand_over().map(Some),
            StepKind::OpenSettings => plain(Message::StepOpenSettings),
            StepKind::EnterObjection => self.enter_objection().map(Some),
            StepKind::Send => plain(Message::StepSend),
            StepKind::ConfirmEmail => plain(Message::StepConfirmEmail),
            StepKind::KeepConfirmation => plain(Message::StepKeepConfirmation),
            StepKind::ProveIdentity => plain(Message::StepProveIdentity),
            StepKind::OpenApp => labelled(Message::StepOpenApp),
            StepKind::OpenSection => labelled(Message::StepOpenSection),
            StepKind::Choose => labelled(Message::StepChoose),
            StepKind::SwitchOff => labelled(Message::StepSwitchOff),
            StepKind::SwitchOn => labelled(Message::StepSwitchOn),
            StepKind::LeaveOff => labelled(Message::StepLeaveOff),
            StepKind::CopyIn => self.addressed(Message::StepCopyIn, Message::StepCopyInEmail, step),
            StepKind::AskAdministrator => {
                self.addressed(Message::StepAskAdministrator, Message::StepAskAdministratorEmail, step)
            }
            StepKind::Delete => labelled(Message::StepDelete),
            StepKind::Avoid => labelled(Message::StepAvoid),
            StepKind::RepeatForEach => labelled(Message::StepRepeatForEach),
        }
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

    /// Forms move and loop on login; the next address is the first the record names, else the controller's own page.
    fn if_form_fails(&self) -> Result<String, ComposeError> {
        let channel = self.action.channel();
        let fallback = channel.and_then(|channel| channel.fallback_urls.first());
        let contact = self.action.controller.contact_url.as_ref();
        let other_than_form = |url: &&String| channel.and_then(|channel| channel.url.as_ref()) != Some(*url);
        let no_login = channel.is_some_and(|channel| channel.needs_login == Some(false));
        let login = (Variable::Flag, if no_login { "no" } else { "yes" });
        match fallback.or(contact).filter(other_than_form) {
            Some(url) => self.words.say(Message::StepIfFormFails, &[(Variable::Url, url), login]),
            None => self.words.say(Message::StepIfFormFailsNoUrl, &[login]),
        }
    }

    fn enter(&self, field: FieldKind) -> Result<String, ComposeError> {
        let value = self.fields.iter().find(|known| known.field == field).and_then(|known| known.value.as_deref());
        let (known, unknown) = match field {
            FieldKind::Email if self.action.accounts.is_empty() => {
                (Message::StepEnterOwnEmail, Message::StepEnterOwnEmailUnknown)
            }
            FieldKind::Email => (Message::StepEnterEmail, Message::StepEnterEmailUnknown),
            FieldKind::Phone => (Message::StepEnterPhone, Message::StepEnterPhoneUnknown),
            FieldKind::Url => (Message::StepEnterUrl, Message::StepEnterUrlUnknown),
            FieldKind::Country => (Message::StepEnterCountry, Message::StepEnterCountryUnknown),
            FieldKind::Name => (Message::StepEnterName, Message::StepEnterNameUnknown),
            FieldKind::Reason => return self.enter_objection(),
            FieldKind::Prompt => return self.words.say(Message::StepEnterPrompt, &[]),
            FieldKind::Evidence => return self.words.say(Message::StepEnterEvidence, &[]),
        };
        match value {
            Some(value) => self.words.say(known, &[(Variable::Value, value)]),
            None => self.words.say(unknown, &[]),
        }
    }

    /// What the form wants of reasons is said once: here, unless a step of its own says it.
    fn enter_objection(&self) -> Result<String, ComposeError> {
        let said_elsewhere = self.action.steps().iter().any(|step| step.kind == StepKind::GiveReasons);
        let policy = if said_elsewhere { "unknown" } else { self.reason_policy() };
        self.words.say(Message::StepEnterObjection, &[(Variable::Kind, policy)])
    }

    fn hand_over(&self) -> Result<String, ComposeError> {
        match (self.action.kind(), self.action.email()) {
            (ChannelKind::Email, Some(address)) => {
                self.words.say(Message::StepSendEmail, &[(Variable::Value, address)])
            }
            (ChannelKind::Email, None) => self.words.say(Message::StepSendEmailUnknown, &[]),
            _ => self.words.say(Message::StepSendPost, &[(Variable::Controller, &self.action.controller.name)]),
        }
    }

    /// The authority's page with a second way, or the letter by e-mail or post.
    fn complain(&self, authority: &Authority) -> Result<Vec<String>, ComposeError> {
        let name = authority.name();
        let has_address = !authority.address.lines.is_empty();
        let mut sentences = match (self.action.kind(), self.action.url(), authority.email.as_deref()) {
            (ChannelKind::WebForm, Some(url), email) => {
                let mut sentences = vec![
                    self.words.say(Message::StepComplaintPage, &[(Variable::Url, url)])?,
                    self.words.say(Message::StepComplaintEnter, &[])?,
                ];
                match email {
                    _ if has_address => sentences.push(self.words.say(Message::StepComplaintOtherwisePost, &[])?),
                    Some(email) => {
                        sentences
                            .push(self.words.say(Message::StepComplaintOtherwiseEmail, &[(Variable::Value, email)])?);
                    }
                    None => {}
                }
                sentences
            }
            (ChannelKind::Email, _, Some(email)) => {
                vec![self.words.say(Message::StepComplaintEmail, &[(Variable::Value, email)])?]
            }
            _ => vec![self.words.say(Message::StepComplaintPost, &[(Variable::Authority, name)])?],
        };
        sentences.push(self.words.say(Message::StepEnclose, &[])?);
        sentences.push(self.words.say(Message::StepKeepConfirmation, &[])?);
        Ok(sentences)
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
