//! A letter: its parts as texts, and the whole in any format.

use std::ffi::c_char;
use std::ptr;
use std::sync::{Arc, OnceLock};

use widerspruch::{BlockContent, Format, MailtoOptions, RenderError, Renderer, mailto};

use crate::argument::{name, put, writable};
use crate::error::Error;
use crate::guard::{call, read, read_text};
use crate::handle::Kind;
use crate::status::{Failure, Status};
use crate::text::Text;

/// A letter in its final wording. It holds personal data. Borrowed: it belongs to the prepared case it was read from.
pub struct Letter {
    case: Arc<widerspruch::Prepared>,
    at: usize,
    // What follows is made when it is first asked for.
    parts: OnceLock<Option<Parts>>,
    mailto: OnceLock<Mailto>,
    rendered: Box<[OnceLock<Result<Text, RenderError>>]>,
}

/// The parts of a letter, as C reads them.
struct Parts {
    kind: Text,
    language: Text,
    regime: Text,
    reference: Option<Text>,
    date: Text,
    date_text: Text,
    subject: Text,
    sender: Box<[Text]>,
    addressee_id: Text,
    addressee_name: Text,
    addressee_country: Text,
    addressee: Box<[Text]>,
    sender_email: Option<Text>,
    addressee_email: Option<Text>,
    accounts: Box<[Text]>,
    blocks: Box<[Block]>,
    enclosures: Box<[Text]>,
    text: Text,
    form_text: Text,
    suggested_file_name: Text,
}

/// A link for a mail program.
struct Mailto {
    url: Text,
    body: Text,
    text: Text,
}

/// A part from salutation to signature.
struct Block {
    role: Text,
    text: Option<Text>,
    items: Box<[Text]>,
}

impl Kind for Letter {
    const TAG: u32 = 0x7769_0020;
}

impl Letter {
    pub(crate) fn new(case: Arc<widerspruch::Prepared>, at: usize) -> Self {
        let rendered = Format::ALL.iter().map(|_| OnceLock::new()).collect();
        Self { case, at, parts: OnceLock::new(), mailto: OnceLock::new(), rendered }
    }

    fn letter(&self) -> Option<&widerspruch::Letter> {
        self.case.letters.get(self.at)
    }

    /// The letter itself, for a function that writes it elsewhere.
    pub(crate) fn content(&self) -> Result<&widerspruch::Letter, Failure> {
        self.letter().ok_or_else(|| Failure::not_found("letter"))
    }

    fn parts(&self) -> Option<&Parts> {
        self.parts.get_or_init(|| self.letter().map(Parts::new)).as_ref()
    }

    fn mailto(&self) -> &Mailto {
        self.mailto.get_or_init(|| {
            let link = self.letter().map(|letter| mailto(letter, &MailtoOptions::default()));
            Mailto {
                url: Text::new(link.as_ref().map_or("", |link| &link.url)),
                body: link.as_ref().map_or_else(|| Text::new(""), |link| Text::word(&link.body)),
                text: Text::new(link.as_ref().map_or("", |link| &link.text)),
            }
        })
    }

    fn block(&self, index: usize) -> Option<&Block> {
        self.parts()?.blocks.get(index)
    }

    /// The letter in a format; rendered once.
    fn rendered(&self, format: Format) -> Result<&Text, Failure> {
        self.rendered_with(&mut Renderer::default(), format)
    }

    /// The same with a renderer that is used for many letters.
    pub(crate) fn rendered_with(&self, renderer: &mut Renderer, format: Format) -> Result<&Text, Failure> {
        let slot = Format::ALL.iter().position(|known| *known == format).and_then(|at| self.rendered.get(at));
        let (Some(slot), Some(letter)) = (slot, self.letter()) else { return Err(Failure::not_found("format")) };
        let text = slot.get_or_init(|| renderer.render(letter, format).map(Text::from_bytes));
        text.as_ref().map_err(|error| error.clone().into())
    }
}

impl Parts {
    fn new(letter: &widerspruch::Letter) -> Self {
        let block = |block: &widerspruch::Block| match &block.content {
            BlockContent::Text(text) => {
                Block { role: Text::word(&block.role), text: Some(Text::new(text)), items: Box::default() }
            }
            BlockContent::Items(items) => Block { role: Text::word(&block.role), text: None, items: Text::list(items) },
        };
        Self {
            kind: Text::word(&letter.kind),
            language: Text::new(&letter.language),
            regime: Text::word(&letter.regime),
            reference: Text::optional(letter.reference.as_ref()),
            date: Text::word(&letter.date),
            date_text: Text::new(&letter.date_text),
            subject: Text::new(&letter.subject),
            sender: Text::list(&letter.sender),
            addressee_id: Text::new(&letter.addressee.id),
            addressee_name: Text::new(&letter.addressee.name),
            addressee_country: Text::new(&letter.addressee.country),
            addressee: Text::list(&letter.addressee.lines),
            sender_email: Text::optional(letter.mail.sender.as_ref()),
            addressee_email: Text::optional(letter.mail.addressee.as_ref()),
            accounts: Text::list(&letter.accounts),
            blocks: letter.blocks.iter().map(block).collect(),
            enclosures: Text::list(&letter.enclosures),
            text: Text::new(&letter.text),
            form_text: Text::new(&letter.form_text),
            suggested_file_name: Text::new(&letter.suggested_file_name),
        }
    }
}

/// The format of a word.
///
/// # Safety
///
/// `word` is NULL or NUL-terminated.
pub(crate) unsafe fn format(word: *const c_char) -> Result<Format, Failure> {
    // SAFETY: the caller's duty.
    let word = unsafe { name(word, "the format") }?;
    Format::from_word(word).ok_or_else(|| Failure::not_found("format"))
}

/// Gives the kind of a letter: `objection`, `non-user-objection`, `reminder`, `refusal-reply`, `extension-reply`,
/// `complaint`, `access`, `consent-withdrawal` or `copyright-reservation`. Later versions may know more words.
///
/// Returns NULL and the length 0 if `letter` is NULL. The text belongs to `letter`; `length_out` may be NULL. Threads:
/// any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_kind(letter: *const Letter, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| Some(&letter.parts()?.kind)) }
}

/// Gives the language of a letter (BCP 47).
///
/// Returns NULL and the length 0 if `letter` is NULL. The text belongs to `letter`; `length_out` may be NULL. Threads:
/// any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_language(letter: *const Letter, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| Some(&letter.parts()?.language)) }
}

/// Gives the law that a letter rests on, as in `widerspruch_country_regime`.
///
/// Returns NULL and the length 0 if `letter` is NULL. The text belongs to `letter`; `length_out` may be NULL. Threads:
/// any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_regime(letter: *const Letter, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| Some(&letter.parts()?.regime)) }
}

/// Gives the person's reference.
///
/// Returns NULL and the length 0 if `letter` is NULL or there is none. The text belongs to `letter`; `length_out` may
/// be NULL. Threads: any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_reference(letter: *const Letter, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| letter.parts()?.reference.as_ref()) }
}

/// Gives the day of writing, `YYYY-MM-DD`.
///
/// Returns NULL and the length 0 if `letter` is NULL. The text belongs to `letter`; `length_out` may be NULL. Threads:
/// any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_date(letter: *const Letter, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| Some(&letter.parts()?.date)) }
}

/// Gives the day of writing as the letter has it, such as `24. November 2026`.
///
/// Returns NULL and the length 0 if `letter` is NULL. The text belongs to `letter`; `length_out` may be NULL. Threads:
/// any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_date_text(letter: *const Letter, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| Some(&letter.parts()?.date_text)) }
}

/// Gives the subject of a letter, without label or full stop.
///
/// Returns NULL and the length 0 if `letter` is NULL. The text belongs to `letter`; `length_out` may be NULL. Threads:
/// any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_subject(letter: *const Letter, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| Some(&letter.parts()?.subject)) }
}

/// Counts the lines of the sender's block. 0 for NULL.
///
/// Threads: any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_sender_line_count(letter: *const Letter) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(letter, 0, |letter| Some(letter.parts()?.sender.len())) }
}

/// Gives a line of the sender's block.
///
/// Returns NULL and the length 0 if `letter` is NULL or `index` (from 0) is too large. The text belongs to `letter`;
/// `length_out` may be NULL. Threads: any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_sender_line(
    letter: *const Letter,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| letter.parts()?.sender.get(index)) }
}

/// Gives the id of the controller or authority that a letter goes to.
///
/// Returns NULL and the length 0 if `letter` is NULL. The text belongs to `letter`; `length_out` may be NULL. Threads:
/// any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_addressee_id(
    letter: *const Letter,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| Some(&letter.parts()?.addressee_id)) }
}

/// Gives the name of the controller or authority that a letter goes to.
///
/// Returns NULL and the length 0 if `letter` is NULL. The text belongs to `letter`; `length_out` may be NULL. Threads:
/// any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_addressee_name(
    letter: *const Letter,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| Some(&letter.parts()?.addressee_name)) }
}

/// Gives the code of the country that a letter goes to.
///
/// Returns NULL and the length 0 if `letter` is NULL. The text belongs to `letter`; `length_out` may be NULL. Threads:
/// any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_addressee_country(
    letter: *const Letter,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| Some(&letter.parts()?.addressee_country)) }
}

/// Counts the lines of the addressee's block, name and country included. 0 for NULL.
///
/// Threads: any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_addressee_line_count(letter: *const Letter) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(letter, 0, |letter| Some(letter.parts()?.addressee.len())) }
}

/// Gives a line of the addressee's block as it stands in the window of an envelope.
///
/// Returns NULL and the length 0 if `letter` is NULL or `index` (from 0) is too large. The text belongs to `letter`;
/// `length_out` may be NULL. Threads: any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_addressee_line(
    letter: *const Letter,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| letter.parts()?.addressee.get(index)) }
}

/// Gives the sender's e-mail address, the one that answers go to.
///
/// Returns NULL and the length 0 if `letter` is NULL or it is not known. The text belongs to `letter`; `length_out` may
/// be NULL. Threads: any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_sender_email(
    letter: *const Letter,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| letter.parts()?.sender_email.as_ref()) }
}

/// Gives the addressee's e-mail address.
///
/// Returns NULL and the length 0 if `letter` is NULL or no record holds one that is sure enough. The text belongs to
/// `letter`; `length_out` may be NULL. Threads: any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_addressee_email(
    letter: *const Letter,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| letter.parts()?.addressee_email.as_ref()) }
}

/// Counts the accounts that a letter is about. 0 for NULL.
///
/// Threads: any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_account_count(letter: *const Letter) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(letter, 0, |letter| Some(letter.parts()?.accounts.len())) }
}

/// Gives the id of an account that a letter is about, as in the request.
///
/// Returns NULL and the length 0 if `letter` is NULL or `index` (from 0) is too large. The text belongs to `letter`;
/// `length_out` may be NULL. Threads: any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_account(
    letter: *const Letter,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| letter.parts()?.accounts.get(index)) }
}

/// Counts the blocks of a letter, from salutation to signature. 0 for NULL.
///
/// Threads: any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_block_count(letter: *const Letter) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(letter, 0, |letter| Some(letter.parts()?.blocks.len())) }
}

/// Gives the role of a block: `salutation`, `paragraph`, `heading`, `accounts`, `list`, `own-words`, `closing` or
/// `signature`. Later versions may know more words.
///
/// Returns NULL and the length 0 if `letter` is NULL or `index` (from 0) is too large. The text belongs to `letter`;
/// `length_out` may be NULL. Threads: any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_block_role(
    letter: *const Letter,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| Some(&letter.block(index)?.role)) }
}

/// Gives the text of a block.
///
/// Returns NULL and the length 0 if `letter` is NULL, `index` (from 0) is too large or the block is a list. The text
/// belongs to `letter`; `length_out` may be NULL. Threads: any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_block_text(
    letter: *const Letter,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| letter.block(index)?.text.as_ref()) }
}

/// Counts the items of a block that is a list. 0 for other blocks, for NULL, and if `index` (from 0) is too large.
///
/// Threads: any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_block_item_count(letter: *const Letter, index: usize) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(letter, 0, |letter| Some(letter.block(index)?.items.len())) }
}

/// Gives item `item` of a block that is a list.
///
/// Returns NULL and the length 0 if `letter` is NULL or `index` or `item` (both from 0) is too large. The text belongs
/// to `letter`; `length_out` may be NULL. Threads: any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_block_item(
    letter: *const Letter,
    index: usize,
    item: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| letter.block(index)?.items.get(item)) }
}

/// Counts what is to be enclosed with a letter. 0 for NULL.
///
/// Threads: any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_enclosure_count(letter: *const Letter) -> usize {
    // SAFETY: the header asks for NULL or a live handle.
    unsafe { read(letter, 0, |letter| Some(letter.parts()?.enclosures.len())) }
}

/// Names something to be enclosed with a letter.
///
/// Returns NULL and the length 0 if `letter` is NULL or `index` (from 0) is too large. The text belongs to `letter`;
/// `length_out` may be NULL. Threads: any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_enclosure(
    letter: *const Letter,
    index: usize,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| letter.parts()?.enclosures.get(index)) }
}

/// Gives the whole letter as plain text, UTF-8, lines separated by LF.
///
/// Returns NULL and the length 0 if `letter` is NULL. The text belongs to `letter`; `length_out` may be NULL. Threads:
/// any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_text(letter: *const Letter, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| Some(&letter.parts()?.text)) }
}

/// Gives the short version of a letter for the field of a form.
///
/// Returns NULL and the length 0 if `letter` is NULL. The text belongs to `letter`; `length_out` may be NULL. Threads:
/// any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_form_text(letter: *const Letter, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| Some(&letter.parts()?.form_text)) }
}

/// Gives a link that opens a mail program with the letter: at most 1,600 characters, so that common programs take it.
///
/// Returns NULL and the length 0 if `letter` is NULL. The text belongs to `letter`; `length_out` may be NULL. Threads:
/// any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_mailto(letter: *const Letter, length_out: *mut usize) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| Some(&letter.mailto().url)) }
}

/// Says what the body of the link is: `full` (the whole letter), `short` (the short version), or `none` (the person
/// pastes the text). Later versions may know more words.
///
/// Returns NULL and the length 0 if `letter` is NULL. The text belongs to `letter`; `length_out` may be NULL. Threads:
/// any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_mailto_body(
    letter: *const Letter,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| Some(&letter.mailto().body)) }
}

/// Gives the text that is in the body of the link, or that the person pastes there.
///
/// Returns NULL and the length 0 if `letter` is NULL. The text belongs to `letter`; `length_out` may be NULL. Threads:
/// any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_mailto_text(
    letter: *const Letter,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| Some(&letter.mailto().text)) }
}

/// Suggests a file name without ending: ASCII, legal on Windows, macOS and Linux, without personal data.
///
/// Returns NULL and the length 0 if `letter` is NULL. The text belongs to `letter`; `length_out` may be NULL. Threads:
/// any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_suggested_file_name(
    letter: *const Letter,
    length_out: *mut usize,
) -> *const c_char {
    // SAFETY: the header asks for NULL or a live handle, and NULL or a place to write to.
    unsafe { read_text(letter, length_out, |letter| Some(&letter.parts()?.suggested_file_name)) }
}

/// Renders a letter.
///
/// `format` (NUL-terminated) is one of the words of `widerspruch_library_format`, such as `text`, `html` or `pdf`;
/// another one fails with `WIDERSPRUCH_STATUS_NOT_FOUND`, and one that cannot hold a letter (`ics`, the calendar of the
/// whole case) with `WIDERSPRUCH_STATUS_RENDER`. PDF has the usual layout of the sender's country;
/// `widerspruch_pdf_writer_write` writes it with others and with a letterhead.
///
/// On success `*bytes_out` receives the bytes, which belong to `letter`, and `*length_out` their number; otherwise they
/// are NULL and 0. Behind the bytes stands a NUL that does not count. A second call gives the same bytes without
/// rendering again. `error_out` may be NULL. Threads: any number at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_render(
    letter: *const Letter,
    format: *const c_char,
    bytes_out: *mut *const u8,
    length_out: *mut usize,
    error_out: *mut *mut Error,
) -> Status {
    // SAFETY: the header asks for a live handle, a name, and NULL or places to write to.
    unsafe {
        put(bytes_out, ptr::null());
        put(length_out, 0);
        call(letter, error_out, |letter| {
            writable(bytes_out)?;
            writable(length_out)?;
            let bytes = letter.rendered(self::format(format)?)?;
            put(bytes_out, bytes.pointer().cast());
            put(length_out, bytes.len());
            Ok(())
        })
    }
}

/// Renders a letter into a buffer of the caller's.
///
/// `format` is as in `widerspruch_letter_render`. `buffer` has room for `capacity` bytes; it may be NULL if `capacity`
/// is 0. `*length_out` receives the number of bytes that the letter has, with `WIDERSPRUCH_STATUS_BUFFER_TOO_SMALL` as
/// well: then nothing was written to `buffer`. No NUL is added. On any other failure `*length_out` is 0. `error_out`
/// may be NULL. Threads: any number at once, each with a buffer of its own.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn widerspruch_letter_render_into(
    letter: *const Letter,
    format: *const c_char,
    buffer: *mut u8,
    capacity: usize,
    length_out: *mut usize,
    error_out: *mut *mut Error,
) -> Status {
    // SAFETY: the header asks for a live handle, a name, a buffer of that size, and NULL or places to write to.
    unsafe {
        put(length_out, 0);
        call(letter, error_out, |letter| {
            writable(length_out)?;
            if buffer.is_null() && capacity > 0 {
                return Err(Failure::null("the buffer"));
            }
            let bytes = letter.rendered(self::format(format)?)?.bytes();
            put(length_out, bytes.len());
            if bytes.len() > capacity {
                return Err(Failure::buffer_too_small());
            }
            if !buffer.is_null() {
                ptr::copy_nonoverlapping(bytes.as_ptr(), buffer, bytes.len());
            }
            Ok(())
        })
    }
}
