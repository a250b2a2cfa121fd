//! The reply to a refusal: it answers the one point that was raised, then says what is asked for. In the United Kingdom
//! it is the complaint to the controller.

use super::{ComposeError, accounts, facts, frame, reasons};
use crate::catalog::LawFamily;
use crate::date::Date;
use crate::localize::Message;
use crate::vocabulary::{Part, Refusal};

use super::writer::LetterWriter;

/// Writes the blocks and gives back the subject.
pub(super) fn write(writer: &mut LetterWriter<'_>) -> Result<String, ComposeError> {
    let refusal = Refused::of(writer)?;
    frame::open(writer)?;
    let mut sentences = facts::sent(writer)?;
    sentences.push(refusal.sentence(writer)?);
    writer.joined(&sentences);
    accounts::introduced(writer, Message::LaterAccounts)?;
    refusal.answer(writer, true)?;
    let due = writer.new_due();
    let demands = refusal.demands(writer);
    let is_renewed = refusal.is_renewed(writer);
    if demands.is_empty() {
        let answer = writer.until(Message::LaterDue, due)?;
        // Who says that nothing is done is owed no threat.
        let next = (refusal.said != Some(Refusal::NoTraining)).then(|| facts::next(writer)).transpose()?;
        let sentences: Vec<String> = std::iter::once(answer).chain(next).collect();
        writer.joined(&sentences);
    } else {
        let intro = if is_renewed {
            vec![writer.one_demand(Message::RefusalReplyRenewedDue)?, writer.plain(Message::LaterDemands)?]
        } else {
            vec![writer.until(Message::LaterDemandsBy, due)?]
        };
        writer.joined(&intro);
        writer.list_of_demands(&demands)?;
        if !is_renewed {
            let next = facts::next(writer)?;
            writer.joined(&[next]);
        }
    }
    if writer.asks(Part::Erasure) && !demands.is_empty() {
        accounts::what_becomes(writer)?;
    }
    frame::close(writer)?;
    writer.subject(writer.by_law(Message::RefusalReplySubject, Message::RefusalReplyChSubject))
}

/// A refusal, as far as it is known.
#[derive(Clone, Copy)]
pub(super) struct Refused {
    /// The kind; none if it is not known, or cannot be: nobody can have left reasons unweighed that were not given.
    pub(super) said: Option<Refusal>,
    on: Date,
    gave_reasons: bool,
}

impl Refused {
    /// The refusal that a letter answers.
    pub(super) fn of(writer: &LetterWriter<'_>) -> Result<Self, ComposeError> {
        let timeline = writer.history()?;
        let event = timeline.refusal.ok_or(ComposeError::NoHistory)?;
        let gave_reasons = timeline.was_sent(Part::Reasons);
        let said = event.refusal.filter(|refusal| *refusal != Refusal::ReasonsNotWeighed || gave_reasons);
        Ok(Self { said, on: event.on, gave_reasons })
    }

    /// What was answered. REP-1, REP-2
    pub(super) fn sentence(self, writer: &LetterWriter<'_>) -> Result<String, ComposeError> {
        let message = match self.said {
            Some(Refusal::NoReasons) => Message::RefusedNoReasons,
            Some(Refusal::ReasonsNotWeighed) => Message::RefusedReasonsNotWeighed,
            Some(Refusal::Identity) => Message::RefusedIdentity,
            Some(Refusal::NoData) => Message::RefusedNoData,
            Some(Refusal::NoTraining) => Message::RefusedNoTraining,
            Some(Refusal::TooLate) => Message::RefusedTooLate,
            Some(Refusal::UseTheForm) => Message::RefusedUseTheForm,
            Some(Refusal::NotApplicable) => Message::RefusedNotApplicable,
            None => Message::RefusedUnknown,
        };
        writer.on(message, self.on)
    }

    /// Whether the controller decided on the grounds, so that those of its own are what is missing.
    pub(super) const fn is_on_the_merits(self) -> bool {
        matches!(self.said, Some(Refusal::NoReasons | Refusal::ReasonsNotWeighed) | None)
    }

    /// Whether the letter gives the reasons that none was given before: it objects anew.
    pub(super) fn is_renewed(self, writer: &LetterWriter<'_>) -> bool {
        // A prohibition under Swiss law needs none, so that it is not made anew.
        let needs_reasons = match writer.demand_law.wording() {
            LawFamily::Gdpr | LawFamily::Uk => true,
            LawFamily::Ch => false,
        };
        needs_reasons && !self.gave_reasons && writer.asks(Part::Reasons)
    }

    /// The paragraphs that answer it: the answer, the reasons, who has to show what. REP-3, REP-4
    pub(super) fn answer(self, writer: &mut LetterWriter<'_>, says_burden: bool) -> Result<(), ComposeError> {
        let answer = self.sentences(writer);
        writer.demand_paragraph(&answer)?;
        if writer.asks(Part::Reasons) {
            let intro = if self.gave_reasons {
                Message::RefusalReplyGrounds
            } else {
                writer.by_demand(Message::RefusalReplyRenewed, Message::RefusalReplyChRenewed)
            };
            writer.demand_paragraph(&[intro])?;
            reasons::briefly(writer)?;
        }
        let burden = if says_burden { self.burden(writer) } else { &[] };
        writer.demand_paragraph(burden)
    }

    fn sentences(self, writer: &LetterWriter<'_>) -> Vec<Message> {
        let Some(refusal) = self.said else { return Vec::new() };
        let mut answer = Vec::with_capacity(5);
        match refusal {
            // Reasons that were not given are given now.
            Refusal::NoReasons if !self.gave_reasons => {}
            Refusal::NoReasons => {
                answer.push(writer.by_demand(Message::RefusalReplyNoReasons, Message::RefusalReplyChNoReasons));
            }
            Refusal::ReasonsNotWeighed => {
                let swiss = Message::RefusalReplyChReasonsNotWeighed;
                answer.push(writer.by_demand(Message::RefusalReplyReasonsNotWeighed, swiss));
            }
            Refusal::Identity => {
                let has_accounts = !writer.plan.accounts.is_empty();
                answer.push(if has_accounts {
                    Message::RefusalReplyIdentity
                } else {
                    Message::RefusalReplyIdentityOffer
                });
                answer.extend([
                    writer.by_demand(Message::RefusalReplyIdentityDoubt, Message::RefusalReplyChIdentityDoubt),
                    writer.by_demand(Message::RefusalReplyIdentityDocument, Message::RefusalReplyChIdentityDocument),
                ]);
                if writer.asks(Part::Restriction) {
                    let swiss = Message::RefusalReplyChMeanwhile;
                    answer.push(writer.by_demand(Message::RefusalReplyMeanwhile, swiss));
                }
            }
            Refusal::NoData => {
                answer.extend([Message::RefusalReplyNoData, Message::RefusalReplyNoDataSearch]);
                if accounts::are_deleted(writer) {
                    answer.push(Message::RefusalReplyNoDataDeleted);
                }
                answer.extend([Message::RefusalReplyNoDataIdentify, Message::RefusalReplyNoDataFuture]);
            }
            Refusal::NoTraining => answer.extend([
                Message::RefusalReplyNoTraining,
                Message::RefusalReplyNoTrainingSince,
                Message::RefusalReplyNoTrainingStands,
            ]),
            Refusal::TooLate => answer.extend([
                writer.by_demand(Message::RefusalReplyTooLate, Message::RefusalReplyChTooLate),
                writer.by_demand(Message::RefusalReplyTooLateScope, Message::RefusalReplyChTooLateScope),
            ]),
            Refusal::UseTheForm => {
                answer.push(writer.by_demand(Message::RefusalReplyUseTheForm, Message::RefusalReplyChUseTheForm));
            }
            Refusal::NotApplicable => answer.extend([
                writer.by_demand(Message::RefusalReplyNotApplicable, Message::RefusalReplyChNotApplicable),
                Message::RefusalReplyConsent,
            ]),
        }
        // A sentence on what the law does not know is left out.
        let is_known = |message: &Message| message.cites().iter().all(|(_, role)| writer.demand_law.knows(*role));
        answer.retain(is_known);
        answer
    }

    fn burden(self, writer: &LetterWriter<'_>) -> &'static [Message] {
        const BURDEN: &[Message] = &[Message::RefusalReplyBurden, Message::RefusalReplyInterest];
        match (self.said, writer.demand_law.wording()) {
            (Some(Refusal::Identity | Refusal::NoData | Refusal::NoTraining), _) => &[],
            (_, LawFamily::Ch) => &[Message::RefusalReplyChBurden],
            (Some(Refusal::NotApplicable), LawFamily::Gdpr | LawFamily::Uk) => &[Message::RefusalReplyBurdenInSoFar],
            (_, LawFamily::Gdpr | LawFamily::Uk) => BURDEN,
        }
    }

    /// What is asked for: to comply, else to weigh where that is the point, and what was sent beside. REP-5
    pub(super) fn demands(self, writer: &LetterWriter<'_>) -> Vec<Message> {
        if matches!(self.said, Some(Refusal::Identity | Refusal::NoData | Refusal::NoTraining)) {
            return Vec::new();
        }
        let mut demands = vec![writer.by_demand(Message::RefusalReplyComply, Message::RefusalReplyChComply)];
        if self.is_on_the_merits() {
            let weigh = if self.gave_reasons { Message::RefusalReplyWeigh } else { Message::RefusalReplyWeighAlone };
            demands.push(writer.by_demand(weigh, Message::RefusalReplyChWeigh));
        }
        demands.extend(facts::demands(writer, writer.plan.parts));
        demands
    }
}
