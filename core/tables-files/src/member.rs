//! The files of one member, and the lines of the tracking table.

use std::borrow::Cow;
use std::path::Path;

use widerspruch::catalog::ChannelKind;
use widerspruch::vocabulary::Role;
use widerspruch::{
    Date, GuideAction, GuideTimeline, Letter, LetterFormat, Library, PlanMail, PlanMailError, Prepared, RenderError,
    Renderer, Request, plan_html, plan_mail,
};

/// What is written for each letter and member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Wanted {
    /// The format of letters by post.
    pub post: Option<LetterFormat>,
    /// So many letters by post stand in each file, for a print shop; none: each has a file of its own. For PDF.
    pub bundle: Option<usize>,
    /// Whether there are mail drafts to companies whose address is known.
    pub mail: bool,
    /// The plan for the member as a page.
    pub plan_html: bool,
    /// The plan as a mail to the member, if their address is known.
    pub plan_eml: bool,
}

/// The folder of letters in files of many.
pub(crate) const BUNDLES: &str = "post";

/// A line of the tracking table.
pub(crate) struct Track {
    pub(crate) controller: String,
    /// The name of the controller, and the day of writing.
    pub(crate) company: String,
    pub(crate) date: Date,
    pub(crate) letter: &'static str,
    pub(crate) accounts: String,
    pub(crate) channel: &'static str,
    pub(crate) recipient: String,
    pub(crate) file: String,
    /// The letter, if it goes into a file of many, whose name is still to come.
    pub(crate) to_bundle: Option<Box<Letter>>,
    pub(crate) parts: String,
    pub(crate) due: Option<Date>,
    pub(crate) due_if_extended: String,
    pub(crate) next: &'static str,
    pub(crate) from: String,
}

/// A letter on its way: how it goes, and in which format.
struct Way {
    channel: &'static str,
    recipient: String,
    format: Option<LetterFormat>,
    /// It goes into a file of many.
    is_bundled: bool,
}

fn way(letter: &Letter, prepared: &Prepared, wanted: Wanted) -> Way {
    let email = letter.mail.addressee.as_ref();
    let takes_forms = letter.channels.contains(&ChannelKind::WebForm);
    let form = prepared.guide.actions.iter().filter(|_| takes_forms).find(|action| {
        action.kind == ChannelKind::WebForm
            && action.controller == *letter.addressee.id
            && (action.accounts.is_empty() || action.accounts.iter().any(|account| letter.accounts.contains(account)))
    });
    let post = || letter.addressee.name.clone();
    let (channel, recipient, format) = match (email, form) {
        (Some(address), _) if wanted.mail => ("email", address.clone(), Some(LetterFormat::Eml)),
        _ if wanted.post.is_some() => ("post", post(), wanted.post),
        (_, Some(form)) => ("form", form.url.clone().unwrap_or_default(), None),
        (Some(address), None) => ("email", address.clone(), None),
        (None, None) => ("post", post(), None),
    };
    let is_bundled = channel == "post" && wanted.bundle.is_some();
    Way { channel, recipient, format, is_bundled }
}

/// The lines of a case, with the names of its files; `folder` stands before them. `timelines`: where the case stands once
/// its letters are sent.
pub(crate) fn tracks(prepared: &Prepared, timelines: &[GuideTimeline], wanted: Wanted, folder: &str) -> Vec<Track> {
    let mut names: Vec<String> = Vec::new();
    prepared
        .letters
        .iter()
        .map(|letter| {
            let way = way(letter, prepared, wanted);
            let own = way.format.filter(|_| !way.is_bundled);
            let name = own.map(|format| free_name(&mut names, letter, format));
            let timeline = timeline(letter, timelines);
            let parts: Vec<&str> = letter.parts.iter().map(|part| part.as_str()).collect();
            Track {
                controller: letter.addressee.id.clone(),
                company: letter.addressee.name.clone(),
                date: letter.date,
                letter: letter.kind.as_str(),
                accounts: letter.accounts.join(" "),
                channel: way.channel,
                recipient: way.recipient,
                file: name.map(|name| format!("{folder}/{name}")).unwrap_or_default(),
                to_bundle: way.is_bundled.then(|| Box::new(letter.clone())),
                parts: parts.join(" "),
                // What a reminder reminds of was due before.
                due: timeline.map(|line| line.deadline.due).filter(|due| *due >= letter.date),
                due_if_extended: timeline
                    .and_then(|line| line.deadline.due_if_extended.filter(|due| *due >= letter.date))
                    .map(|day| day.to_string())
                    .unwrap_or_default(),
                next: timeline.and_then(|line| line.next.letter).map_or("", |kind| kind.as_str()),
                from: timeline.and_then(|line| line.next.from).map(|day| day.to_string()).unwrap_or_default(),
            }
        })
        .collect()
}

/// The line of time of a letter: that of its company with one of its accounts.
fn timeline<'a>(letter: &Letter, timelines: &'a [GuideTimeline]) -> Option<&'a GuideTimeline> {
    let mut lines = timelines.iter().filter(|line| {
        line.controller == *letter.addressee.id
            && line.letter == letter.about
            && (line.accounts.is_empty() || line.accounts.iter().any(|account| letter.accounts.contains(account)))
    });
    lines.next_back()
}

fn free_name(names: &mut Vec<String>, letter: &Letter, format: LetterFormat) -> String {
    let stem = &letter.suggested_file_name;
    let first = format!("{stem}.{}", format.extension());
    let others = (2..=names.len() + 1).map(|number| format!("{stem}-{number}.{}", format.extension()));
    // Of so many different names one is free.
    let name = std::iter::once(first).chain(others).find(|name| !names.contains(name)).unwrap_or_default();
    names.push(name.clone());
    name
}

/// The files of a case, in the order of its letters.
pub(crate) fn files(
    (request, prepared): (&Request, &Prepared),
    wanted: Wanted,
    renderer: &mut Renderer,
    library: &Library,
) -> Result<Vec<(String, Vec<u8>)>, Unwritable> {
    let mut names = Vec::new();
    let mut files = Vec::new();
    let plan = (wanted.plan_html || wanted.plan_eml).then(|| plan_of_member(request, prepared, wanted, library));
    let (plan, locales) = (plan.as_deref().unwrap_or(prepared), library.locales());
    if wanted.plan_html {
        files.push(("plan.html".to_owned(), plan_html(plan, locales).map_err(PlanMailError::from)?.into_bytes()));
    }
    if wanted.plan_eml
        && let Some(person) = &request.data_subject
        && let (Some(name), Some(address)) = (&person.name, &person.email)
    {
        let mut mail = PlanMail::to(name, address);
        let office = request.representative.as_ref();
        if let Some((name, address)) = office.and_then(|office| office.name.as_ref().zip(office.email.as_ref())) {
            mail = mail.from(name, address);
        }
        files.push(("plan.eml".to_owned(), plan_mail(plan, locales, &mail)?));
    }
    for letter in &prepared.letters {
        let way = way(letter, prepared, wanted);
        let Some(format) = way.format else { continue };
        if way.is_bundled {
            // One that cannot be printed shall not stop all the others of its file.
            renderer.check_pdf(letter)?;
            continue;
        }
        let name = free_name(&mut names, letter, format);
        files.push((name, renderer.render(letter, format)?));
    }
    Ok(files)
}

/// The plan for the member. Where an organisation acts, it is what only the member can do, in their own name: forms behind
/// their log-in. The letters that the organisation sends are not in it, their days are.
fn plan_of_member<'a>(
    request: &Request,
    prepared: &'a Prepared,
    wanted: Wanted,
    library: &Library,
) -> Cow<'a, Prepared> {
    let role = request.representative.as_ref().and_then(|office| office.role.as_deref());
    if role != Some(Role::Organisation.as_str()) {
        return Cow::Borrowed(prepared);
    }
    let mut own = request.clone();
    own.representative = None;
    let Ok(mut plan) = library.prepare(&own) else { return Cow::Borrowed(prepared) };
    let stays: Vec<bool> = plan.letters.iter().map(|letter| way(letter, &plan, wanted).format.is_none()).collect();
    let sent_to: Vec<String> = plan
        .letters
        .iter()
        .zip(&stays)
        .filter(|(_, stays)| !**stays)
        .map(|(letter, _)| letter.addressee.id.clone())
        .collect();
    let is_of_office = |action: &GuideAction| {
        matches!(action.kind, ChannelKind::Email | ChannelKind::Post)
            && sent_to
                .iter()
                .any(|id| action.controller == **id || action.authority.as_ref().is_some_and(|own| *own == **id))
    };
    plan.guide.actions.retain(|action| !is_of_office(action));
    let mut each = stays.iter();
    plan.letters.retain(|_| each.next().is_none_or(|stays| *stays));
    let mut each = stays.iter();
    plan.guide.letters.retain(|_| each.next().is_none_or(|stays| *stays));
    Cow::Owned(plan)
}

/// A letter that cannot be put into its format: why, and the column of whom it is about.
#[derive(Clone)]
pub(crate) struct Unwritable {
    pub(crate) code: &'static str,
    pub(crate) message: String,
    pub(crate) column: String,
}

impl Unwritable {
    /// The same at a column.
    pub(crate) fn at(mut self, column: &str) -> Self {
        column.clone_into(&mut self.column);
        self
    }
}

impl From<RenderError> for Unwritable {
    fn from(error: RenderError) -> Self {
        Self { code: error.code(), message: error.to_string(), column: String::new() }
    }
}

impl From<PlanMailError> for Unwritable {
    fn from(error: PlanMailError) -> Self {
        match error {
            PlanMailError::Render(error) => error.into(),
            other => Self { code: "locale.message_missing", message: other.to_string(), column: String::new() },
        }
    }
}

/// The folder of a member below that of the run: at most a thousand names in each.
pub(crate) fn folder(sheet: usize, row: u64) -> String {
    format!("members/{}/{:04}/{row:07}", sheet + 1, row / 1000)
}

/// Whether the files of a member are there.
pub(crate) fn is_done(out: &Path, folder: &str) -> bool {
    out.join(folder).is_dir()
}
