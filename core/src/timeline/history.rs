//! What happened with one controller, in order: what opened the case, which answers concern it, what is still open.

use crate::case::{Case, Event};
use crate::catalog::Controller;
use crate::date::Date;
use crate::deadline::Receipt;
use crate::vocabulary::{EventKind, LetterKind};

/// The events of one controller in a fixed order.
pub(super) struct History<'a> {
    /// The events that belong to the case.
    pub(super) events: Vec<&'a Event<'a>>,
    /// What opened the case.
    pub(super) request: Option<&'a Event<'a>>,
    /// Positions of the case's accounts whose last answer is not a confirmation.
    pub(super) open_accounts: Vec<usize>,
    /// Whether the controller has accounts in the case.
    has_accounts: bool,
}

impl<'a> History<'a> {
    pub(super) fn of(case: &'a Case<'a>, controller: &'a Controller) -> Self {
        let mut events: Vec<&Event<'_>> =
            case.history.iter().filter(|event| event.controller.id == controller.id).collect();
        events.sort_by(|left, right| order(left).cmp(&order(right)));
        let request = first_request(&events);
        if let Some(request) = request {
            let sent: Vec<LetterKind> =
                events.iter().filter(|event| event.kind == EventKind::Sent).map(|event| event.letter).collect();
            events.retain(|event| concerns(event, request.letter, &sent));
        }
        let of_controller = |position: &usize| {
            case.accounts.get(*position).is_some_and(|account| account.controller.id == controller.id)
        };
        let accounts: Vec<usize> = (0..case.accounts.len()).filter(of_controller).collect();
        let has_accounts = !accounts.is_empty();
        let mut history = Self { events, request, open_accounts: Vec::new(), has_accounts };
        history.open_accounts = accounts.into_iter().filter(|&account| !history.is_confirmed(Some(account))).collect();
        history
    }

    pub(super) fn first(&self, kind: EventKind) -> Option<&'a Event<'a>> {
        self.events.iter().find(|event| event.kind == kind).copied()
    }

    pub(super) fn last(&self, kind: EventKind) -> Option<&'a Event<'a>> {
        self.events.iter().rev().find(|event| event.kind == kind).copied()
    }

    pub(super) fn last_sent(&self, letter: LetterKind) -> Option<&'a Event<'a>> {
        self.events.iter().rev().find(|event| event.kind == EventKind::Sent && event.letter == letter).copied()
    }

    /// Whether the controller follows for everything it was asked for.
    pub(super) fn is_settled(&self) -> bool {
        if self.has_accounts { self.open_accounts.is_empty() } else { self.is_confirmed(None) }
    }

    /// The latest refusal that still stands for an account, or for the person without one.
    pub(super) fn open_refusal(&self) -> Option<&'a Event<'a>> {
        let stands = |event: &Event<'_>| {
            !self.is_settled()
                && (event.accounts.is_empty() || event.accounts.iter().any(|at| self.open_accounts.contains(at)))
        };
        self.events.iter().rev().find(|event| event.kind == EventKind::Refused && stands(event)).copied()
    }

    /// The day of receipt if the history knows it, else that of sending or, before that, of writing.
    pub(super) fn receipt(&self, written_on: Date) -> Receipt {
        let Some(request) = self.request else {
            return Receipt::Assumed(written_on);
        };
        let received = self
            .events
            .iter()
            .find(|event| event.kind == EventKind::Received && is_request(event.letter) && event.on >= request.on);
        received.map_or(Receipt::Assumed(request.on), |event| Receipt::Known(event.on))
    }

    /// Whether the last answer for an account is a confirmation; none asks for the person without an account.
    fn is_confirmed(&self, account: Option<usize>) -> bool {
        let touches = |event: &Event<'_>| {
            event.accounts.is_empty() || account.is_some_and(|account| event.accounts.contains(&account))
        };
        let answers = self.events.iter().rev().filter(|event| touches(event));
        let last =
            answers.map(|event| event.kind).find(|kind| matches!(kind, EventKind::Confirmed | EventKind::Refused));
        last == Some(EventKind::Confirmed)
    }
}

/// By day; then what was sent before what came back, refusal before confirmation, complaint last; then by content, so
/// that the order in the request decides only between events that say the same.
fn order<'e>(event: &'e Event<'_>) -> impl Ord + use<'e> {
    (event.on, rank(event), event.letter, event.refusal, event.via, event.accounts.as_slice(), event.position)
}

fn rank(event: &Event<'_>) -> u8 {
    match event.kind {
        EventKind::Sent if is_request(event.letter) => 0,
        EventKind::Received => 1,
        EventKind::Acknowledged => 2,
        EventKind::Status => 3,
        EventKind::Extended => 4,
        EventKind::Refused => 5,
        EventKind::Confirmed => 6,
        EventKind::Sent => 7,
        EventKind::Complained => 8,
    }
}

/// Whether a letter opens a case: its answer is what the deadline is about.
pub(crate) fn is_request(letter: LetterKind) -> bool {
    is_objection(letter) || matches!(letter, LetterKind::Access | LetterKind::ConsentWithdrawal)
}

/// Whether a letter is an objection, of a user or of a person without an account.
pub(crate) fn is_objection(letter: LetterKind) -> bool {
    matches!(letter, LetterKind::Objection | LetterKind::NonUserObjection)
}

/// The first objection sent, or else the first other request.
fn first_request<'a>(events: &[&'a Event<'a>]) -> Option<&'a Event<'a>> {
    let sent = || events.iter().filter(|event| event.kind == EventKind::Sent).copied();
    sent().find(|event| is_objection(event.letter)).or_else(|| sent().find(|event| is_request(event.letter)))
}

/// Whether an event belongs to the case that `request` opened. What came back on another request that was sent as well
/// does not; an event that names no letter means the request.
fn concerns(event: &Event<'_>, request: LetterKind, sent: &[LetterKind]) -> bool {
    let same = |left: LetterKind, right: LetterKind| left == right || (is_objection(left) && is_objection(right));
    let is_other = is_request(event.letter)
        && !same(event.letter, request)
        && sent.iter().any(|&letter| same(letter, event.letter));
    event.kind == EventKind::Sent || !is_other
}
