//! Collects the blocks of one letter.

use std::cell::RefCell;
use std::rc::Rc;

use super::ComposeError;
use crate::case::{Case, Reply};
use crate::catalog::{Catalog, Citation, Law, LawFamily, LegalRole};
use crate::date::Date;
use crate::ids::{MessageId, ProvisionId};
use crate::letter::{AccountTable, Annex, Block, BlockContent, BlockRole};
use crate::localize::{ActForm, Arguments, Locale, Message, Value, Variable};
use crate::plan::{LetterPlan, Plan};
use crate::timeline::Timeline;
use crate::vocabulary::{LetterKind, Part, TextLength};

use super::paragraphs::Paragraphs;

/// What the letters of a plan have cited so far, in their language: the same provisions stand in many sentences.
#[derive(Default)]
pub(super) struct Cited<'a>(RefCell<Vec<Citing<'a>>>);

/// Provisions, how their act is named, and what is written for them.
type Citing<'a> = (&'a [Citation], ActForm<'a>, Rc<str>);

impl<'a> Cited<'a> {
    fn text(&self, locale: &Locale, cites: &'a [Citation], form: ActForm<'a>) -> Result<Rc<str>, ComposeError> {
        let same = |(known, known_form, _): &&Citing<'_>| std::ptr::eq(*known, cites) && *known_form == form;
        if let Some((.., text)) = self.0.borrow().iter().find(same) {
            return Ok(Rc::clone(text));
        }
        let text: Rc<str> = locale.citation(cites, form)?.into();
        self.0.borrow_mut().push((cites, form, Rc::clone(&text)));
        Ok(text)
    }
}

/// One letter in the making: its plan, its language, the keywords that hold for all its messages, and its blocks.
pub(super) struct LetterWriter<'a> {
    pub(super) case: &'a Case<'a>,
    pub(super) plan: &'a LetterPlan<'a>,
    pub(super) catalog: &'a Catalog,
    /// Where the case stands with the controller.
    pub(super) timeline: Option<&'a Timeline<'a>>,
    pub(super) locale: &'a Locale,
    cited: &'a Cited<'a>,
    /// The keywords of the whole letter (voice, regime, accounts …).
    pub(super) arguments: Arguments<'a>,
    /// The sentences that differ by law.
    pub(super) paragraphs: &'static Paragraphs,
    /// Those of the law under which the letter demands something: where the GDPR holds beside Swiss law, the GDPR.
    pub(super) demands: &'static Paragraphs,
    pub(super) demand_law: Law<'a>,
    /// Sheets behind the letter.
    pub(super) annexes: Vec<Annex>,
    /// The number of the sheet with questions.
    pub(super) questions: Option<u32>,
    /// The accounts as a table, if there are many.
    pub(super) account_table: Option<AccountTable>,
    /// The act that the letter names in full once, so that no citation of it needs it; none where it knows two laws.
    act: Option<&'a MessageId>,
    blocks: Vec<Block>,
    /// Every block is written here first, so that it is allocated once and in its exact size.
    scratch: String,
}

impl<'a> LetterWriter<'a> {
    pub(super) fn new(
        plan: &'a Plan<'a>,
        letter: &'a LetterPlan<'a>,
        locale: &'a Locale,
        cited: &'a Cited<'a>,
    ) -> Self {
        let case = plan.case;
        let timeline = letter.timeline.and_then(|at| plan.timelines.get(at));
        let second = letter.regimes.get(1).filter(|_| letter.law.wording() == LawFamily::Ch);
        let demand_law = second.map_or(letter.law, |second| second.on(case.date));
        Self {
            case,
            plan: letter,
            catalog: plan.catalog,
            timeline,
            locale,
            cited,
            arguments: keywords(case, letter, timeline),
            paragraphs: Paragraphs::of(letter.law.wording()),
            demands: Paragraphs::of(demand_law.wording()),
            demand_law,
            annexes: Vec::new(),
            questions: None,
            account_table: None,
            act: main_act(letter),
            blocks: Vec::with_capacity(32),
            scratch: String::with_capacity(1024),
        }
    }

    pub(super) fn into_blocks(self) -> Vec<Block> {
        self.blocks
    }

    /// Whether the letter asks for this, or a letter before it did.
    pub(super) fn asks(&self, part: Part) -> bool {
        self.plan.parts.contains(part)
    }

    /// Whether the letter says more than it must.
    pub(super) fn is_full(&self) -> bool {
        self.case.text_length == TextLength::Full
    }

    /// Whether the demands rest on Swiss law too.
    pub(super) fn has_swiss_claims(&self) -> bool {
        self.plan.law.wording() == LawFamily::Ch && self.demand_law.wording() != LawFamily::Ch
    }

    /// Whether a telephone number is the only contact.
    pub(super) fn is_reached_by_phone(&self) -> bool {
        self.case.reply() == Reply::Phone
    }

    /// Sentences under the law of the demands, as text of its own.
    pub(super) fn demand(&self, messages: &[Option<Message>]) -> Result<String, ComposeError> {
        Self::join(messages.iter().copied().flatten(), |message, text| self.write_demand(message, text))
    }

    pub(super) fn write_demand(&self, message: Message, out: &mut String) -> Result<(), ComposeError> {
        self.write_under(self.demand_law, message, &self.arguments, out)
    }

    /// Sentences with a space between them.
    pub(super) fn join(
        messages: impl IntoIterator<Item = Message>,
        write: impl Fn(Message, &mut String) -> Result<(), ComposeError>,
    ) -> Result<String, ComposeError> {
        let mut text = String::with_capacity(256);
        for message in messages {
            if !text.is_empty() {
                text.push(' ');
            }
            write(message, &mut text)?;
        }
        Ok(text)
    }

    /// Adds a sheet behind the letter and gives its number.
    pub(super) fn annex(&mut self, title: Message, blocks: Vec<Block>) -> Result<u32, ComposeError> {
        let number = u32::try_from(self.annexes.len() + 1).unwrap_or(u32::MAX);
        let title = self.say(title, &self.arguments.with_number(Variable::Number, number))?;
        self.annexes.push(Annex { title, blocks });
        Ok(number)
    }

    /// A paragraph with a number.
    pub(super) fn numbered(&mut self, message: Message, number: u32) -> Result<(), ComposeError> {
        let text = self.say(message, &self.arguments.with_number(Variable::Number, number))?;
        self.text(BlockRole::Paragraph, text);
        Ok(())
    }

    /// The subject: what it cites stands with its act.
    pub(super) fn subject(&self, message: Message) -> Result<String, ComposeError> {
        let mut arguments: Arguments<'_> = self.arguments;
        arguments.set(Variable::Name, Value::Text(&self.case.data_subject.name));
        let mut text = String::with_capacity(96);
        self.write_as(self.plan.law, ActForm::Title, message, &arguments, &mut text)?;
        Ok(text)
    }

    pub(super) fn paragraph(&mut self, message: Message) -> Result<(), ComposeError> {
        self.block(BlockRole::Paragraph, message)
    }

    pub(super) fn heading(&mut self, message: Message) -> Result<(), ComposeError> {
        self.block(BlockRole::Heading, message)
    }

    /// Appends a message, with the citations it asks for.
    pub(super) fn write(
        &self,
        message: Message,
        arguments: &Arguments<'_>,
        out: &mut String,
    ) -> Result<(), ComposeError> {
        self.write_under(self.plan.law, message, arguments, out)
    }

    /// The same with the citations of another law.
    pub(super) fn write_under(
        &self,
        law: Law<'a>,
        message: Message,
        arguments: &Arguments<'_>,
        out: &mut String,
    ) -> Result<(), ComposeError> {
        self.write_as(law, self.act_form(), message, arguments, out)
    }

    fn write_as(
        &self,
        law: Law<'a>,
        form: ActForm<'a>,
        message: Message,
        arguments: &Arguments<'_>,
        out: &mut String,
    ) -> Result<(), ComposeError> {
        let cites = message.cites();
        if cites.is_empty() {
            return Ok(self.locale.write(message, arguments, out)?);
        }
        let mut citations = [const { None }; 3];
        for (citation, &(variable, role)) in citations.iter_mut().zip(cites) {
            let form = if variable == Variable::Law { ActForm::Full } else { form };
            *citation = Some(self.cited.text(self.locale, law.citations(role), form)?);
        }
        let mut arguments: Arguments<'_> = *arguments;
        for (citation, &(variable, _)) in citations.iter().flatten().zip(cites) {
            arguments.set(variable, Value::Text(citation));
        }
        Ok(self.locale.write(message, &arguments, out)?)
    }

    fn act_form(&self) -> ActForm<'a> {
        self.act.map_or(ActForm::Short, ActForm::Known)
    }

    /// A message as text of its own.
    pub(super) fn say(&self, message: Message, arguments: &Arguments<'_>) -> Result<String, ComposeError> {
        // Most of these are a line or a sentence: one allocation instead of one for every piece.
        let mut text = String::with_capacity(192);
        self.write(message, arguments, &mut text)?;
        Ok(text)
    }

    /// A block of one message that uses keywords only.
    pub(super) fn block(&mut self, role: BlockRole, message: Message) -> Result<(), ComposeError> {
        self.sentences(role, &[message], |_| {})
    }

    /// A block of whole sentences, one message each, that use values beside the keywords.
    pub(super) fn sentences(
        &mut self,
        role: BlockRole,
        messages: &[Message],
        set: impl FnOnce(&mut Arguments<'a>),
    ) -> Result<(), ComposeError> {
        let mut arguments = self.arguments;
        set(&mut arguments);
        // Every block is written here first.
        let mut text = std::mem::take(&mut self.scratch);
        text.clear();
        for (position, &message) in messages.iter().enumerate() {
            if position > 0 {
                text.push(' ');
            }
            self.write(message, &arguments, &mut text)?;
        }
        self.text(role, text.as_str().to_owned());
        self.scratch = text;
        Ok(())
    }

    /// A block of finished text.
    pub(super) fn text(&mut self, role: BlockRole, text: String) {
        self.blocks.push(Block { role, content: BlockContent::Text(text) });
    }

    /// A list, if it has items.
    pub(super) fn items(&mut self, role: BlockRole, items: Vec<String>) {
        if !items.is_empty() {
            self.blocks.push(Block { role, content: BlockContent::Items(items) });
        }
    }

    /// The same for a finished day, a second one and a keyword, which most messages of the later letters use.
    pub(super) fn dated(
        &mut self,
        message: Message,
        day: Option<Date>,
        due: Option<Date>,
        set: impl FnOnce(&mut Arguments<'a>),
    ) -> Result<(), ComposeError> {
        let text = self.format_dated(message, day, due, set)?;
        self.text(BlockRole::Paragraph, text);
        Ok(())
    }

    /// A message that needs no value beside the keywords.
    pub(super) fn plain(&self, message: Message) -> Result<String, ComposeError> {
        self.say(message, &self.arguments)
    }

    /// Whether a body under Art. 80(1) GDPR complains: it encloses its mandate, and a paragraph says so.
    pub(super) fn complains_as_body(&self) -> bool {
        self.plan.kind == LetterKind::Complaint
            && self.plan.law.knows(LegalRole::Organisation)
            && self.case.representative.as_ref().is_some_and(|other| other.article_80)
    }

    /// A sentence about a day.
    pub(super) fn on(&self, message: Message, day: Date) -> Result<String, ComposeError> {
        self.format_dated(message, Some(day), None, |_| {})
    }

    /// A sentence about the end of a period.
    pub(super) fn until(&self, message: Message, due: Date) -> Result<String, ComposeError> {
        self.format_dated(message, None, Some(due), |_| {})
    }

    /// A message about a day (`$date`) or an end of a period (`$due`) as text of its own.
    pub(super) fn format_dated(
        &self,
        message: Message,
        day: Option<Date>,
        due: Option<Date>,
        set: impl FnOnce(&mut Arguments<'a>),
    ) -> Result<String, ComposeError> {
        let day = day.map(|day| self.locale.date(day));
        let due = due.map(|due| self.locale.date(due));
        let mut own = self.arguments;
        set(&mut own);
        let mut arguments = own;
        for (variable, text) in [(Variable::Date, &day), (Variable::Due, &due)] {
            if let Some(text) = text {
                arguments.set(variable, Value::Text(text));
            }
        }
        self.say(message, &arguments)
    }

    /// A message as text of its own, with values beside the keywords.
    pub(super) fn format(
        &self,
        message: Message,
        set: impl FnOnce(&mut Arguments<'a>),
    ) -> Result<String, ComposeError> {
        let mut arguments = self.arguments;
        set(&mut arguments);
        self.say(message, &arguments)
    }

    /// A message with one value beside the keywords, as text of its own.
    pub(super) fn format_with(
        &self,
        message: Message,
        variable: Variable,
        value: &str,
    ) -> Result<String, ComposeError> {
        let arguments: Arguments<'_> = self.arguments;
        self.say(message, &arguments.with(variable, value))
    }

    /// A message about names, as a list (`variable`) and with their number.
    pub(super) fn names(&self, message: Message, variable: Variable, names: &[&str]) -> Result<String, ComposeError> {
        let list = self.locale.list(names);
        let number = u32::try_from(names.len()).unwrap_or(u32::MAX);
        let arguments: Arguments<'_> = self.arguments;
        self.say(message, &arguments.with(variable, &list).with_number(Variable::Number, number))
    }

    /// The same as a paragraph.
    pub(super) fn paragraph_with(
        &mut self,
        message: Message,
        variable: Variable,
        value: &str,
    ) -> Result<(), ComposeError> {
        let text = self.format_with(message, variable, value)?;
        self.text(BlockRole::Paragraph, text);
        Ok(())
    }

    /// The same as a sentence behind others.
    pub(super) fn append(
        &self,
        text: &mut String,
        message: Message,
        variable: Variable,
        value: &str,
    ) -> Result<(), ComposeError> {
        let arguments: Arguments<'_> = self.arguments;
        text.push(' ');
        self.write(message, &arguments.with(variable, value), text)
    }

    /// The citation of what the law of the day gives for a role; empty if it knows none.
    pub(super) fn cite(&self, role: LegalRole) -> Result<Rc<str>, ComposeError> {
        self.cite_under(self.plan.law, role)
    }

    /// The citation of provisions that a record names.
    pub(super) fn cite_provisions(&self, ids: &[ProvisionId]) -> Result<String, ComposeError> {
        let cites = self.plan.law.cites(self.catalog, ids);
        Ok(self.locale.citation(&cites, self.act_form())?)
    }

    /// What the law of the day gives for a role, with its act in another form: for the first mention or a subject.
    pub(super) fn cite_with_act(&self, role: LegalRole, form: ActForm<'a>) -> Result<Rc<str>, ComposeError> {
        self.cited.text(self.locale, self.plan.law.citations(role), form)
    }

    /// What another law gives for a role, in the form of this letter.
    pub(super) fn cite_under(&self, law: Law<'a>, role: LegalRole) -> Result<Rc<str>, ComposeError> {
        self.cited.text(self.locale, law.citations(role), self.act_form())
    }

    /// Of what states or declares something: the first message, or the second in a letter under Swiss law.
    pub(super) fn by_law(&self, message: Message, swiss: Message) -> Message {
        by_family(self.plan.law.wording(), message, swiss)
    }

    /// The same for what demands something.
    pub(super) fn by_demand(&self, message: Message, swiss: Message) -> Message {
        by_family(self.demand_law.wording(), message, swiss)
    }

    /// A paragraph of finished sentences, if there are any.
    pub(super) fn joined(&mut self, sentences: &[String]) {
        if !sentences.is_empty() {
            self.text(BlockRole::Paragraph, sentences.join(" "));
        }
    }

    /// A sentence under the law of the demands, as text of its own.
    pub(super) fn one_demand(&self, message: Message) -> Result<String, ComposeError> {
        self.demand(&[Some(message)])
    }

    /// The same about the end of a period.
    pub(super) fn demand_by(&self, message: Message, due: Date) -> Result<String, ComposeError> {
        let due = self.locale.date(due);
        let mut text = String::with_capacity(192);
        self.write_under(self.demand_law, message, &self.arguments.with(Variable::Due, &due), &mut text)?;
        Ok(text)
    }

    /// A paragraph of sentences under the law of the demands, if there are any.
    pub(super) fn demand_paragraph(&mut self, messages: &[Message]) -> Result<(), ComposeError> {
        let sentences = messages.iter().map(|&message| self.one_demand(message)).collect::<Result<Vec<_>, _>>()?;
        self.joined(&sentences);
        Ok(())
    }

    /// A list of demands with numbers.
    pub(super) fn list_of_demands(&mut self, demands: &[Message]) -> Result<(), ComposeError> {
        let items = demands.iter().map(|&demand| self.one_demand(demand)).collect::<Result<_, _>>()?;
        self.items(BlockRole::Numbered, items);
        Ok(())
    }

    /// The e-mail address for replies: that of the person who signs.
    pub(super) fn reply_email(&self) -> Option<&'a str> {
        reply_email(self.case)
    }
}

/// A representative without any address of their own is reached under that of the person.
fn reply_email<'a>(case: &'a Case<'a>) -> Option<&'a str> {
    match &case.representative {
        Some(representative) if representative.email.is_some() || !representative.address.is_empty() => {
            representative.email.as_deref()
        }
        _ => case.data_subject.email.as_deref(),
    }
}

fn keywords<'a>(case: &'a Case<'a>, plan: &LetterPlan<'_>, timeline: Option<&Timeline<'_>>) -> Arguments<'a> {
    let voice = if case.representative.is_some() { "other" } else { "self" };
    let accounts = match plan.accounts.len() {
        0 => "none",
        1 => "one",
        _ => "many",
    };
    let mut arguments = Arguments::new();
    for (variable, word) in [
        (Variable::Voice, voice),
        (Variable::Regime, plan.law.wording().as_str()),
        (Variable::Request, request(if timeline.is_some() { plan.about } else { LetterKind::Objection })),
        (Variable::Accounts, accounts),
    ] {
        arguments.set(variable, Value::Text(word));
    }
    arguments
}

/// The word for the letter that opens a case.
pub(super) const fn request(letter: LetterKind) -> &'static str {
    match letter {
        LetterKind::Access => "access",
        LetterKind::ConsentWithdrawal => "consent-withdrawal",
        _ => "objection",
    }
}

const fn by_family(family: LawFamily, message: Message, swiss: Message) -> Message {
    match family {
        LawFamily::Ch => swiss,
        LawFamily::Gdpr | LawFamily::Uk => message,
    }
}

/// The act of the objection, if the letter rests on one law.
fn main_act<'a>(letter: &LetterPlan<'a>) -> Option<&'a MessageId> {
    let one = letter.regimes.len() < 2;
    let cited = letter.law.citations(LegalRole::Objection).first();
    cited.filter(|_| one).map(|cite| &cite.act)
}
