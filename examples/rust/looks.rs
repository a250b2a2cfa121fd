//! How PDF files look: what the command line says of it.

use std::ffi::OsString;
use std::fs::File;
use std::path::Path;

use widerspruch::{Footer, Letterhead, Logo, Marks, PdfImage, PdfOptions};

use crate::streams::read_beyond;
use crate::{Failure, usage};

pub(crate) const USAGE: &str = "\
for --format pdf, and for --attach-pdf:

  --layout WORD    place of the address: din-b, din-a, swiss-right, french or
                   plain. Without it: what is usual in the sender's country
  --marks          draw fold and hole marks
  --logo FILE      an organisation's logo, PNG or SVG; needs --organisation
  --organisation NAME
                   whose logo it is, for people who do not see it
  --footer LINE    a line at the foot of the first page; up to four times
  --signature FILE a picture of the signature, PNG or SVG
  --one-file       write letters.pdf with all letters; manifest.json has their
                   pages";

/// What was asked for.
#[derive(Default)]
pub(crate) struct Looks {
    layout: Option<OsString>,
    marks: bool,
    logo: Option<OsString>,
    organisation: Option<OsString>,
    footer: Vec<OsString>,
    signature: Option<OsString>,
    pub(crate) one_file: bool,
}

impl Looks {
    /// Takes an option and what belongs to it; false if it is none of these.
    pub(crate) fn take(
        &mut self,
        option: &str,
        arguments: &mut impl Iterator<Item = OsString>,
    ) -> Result<bool, Failure> {
        let mut value = || arguments.next().ok_or_else(|| usage("an option lacks its value"));
        match option {
            "--layout" => self.layout = Some(value()?),
            "--marks" => self.marks = true,
            "--logo" => self.logo = Some(value()?),
            "--organisation" => self.organisation = Some(value()?),
            "--footer" => self.footer.push(value()?),
            "--signature" => self.signature = Some(value()?),
            "--one-file" => self.one_file = true,
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// Whether anything was asked for.
    pub(crate) fn any(&self) -> bool {
        let Self { layout, marks, logo, organisation, footer, signature, one_file } = self;
        let given = [layout, logo, organisation, signature].iter().any(|option| option.is_some());
        given || *marks || *one_file || !footer.is_empty()
    }

    /// Reads the pictures and checks everything.
    pub(crate) fn options(&self) -> Result<PdfOptions, Failure> {
        let mut options = PdfOptions::default();
        if let Some(word) = &self.layout {
            let layout = word.to_str().and_then(|word| word.parse().ok());
            options.layout =
                Some(layout.ok_or_else(|| usage("--layout takes din-b, din-a, swiss-right, french or plain"))?);
        }
        options.marks = if self.marks { Marks::Shown } else { Marks::Hidden };
        options.letterhead = self.letterhead()?;
        options.signature = self.signature.as_ref().map(|file| picture(Path::new(file))).transpose()?;
        Ok(options)
    }

    fn letterhead(&self) -> Result<Letterhead, Failure> {
        let mut letterhead = Letterhead::default();
        letterhead.logo = match (&self.logo, &self.organisation) {
            (Some(file), Some(name)) => Some(Logo::try_new(picture(Path::new(file))?, text(name)?)?),
            (None, None) => None,
            _ => return Err(usage("--logo and --organisation belong together")),
        };
        let lines = self.footer.iter().map(|line| text(line).map(str::to_owned)).collect::<Result<_, _>>()?;
        letterhead.footer = Footer::try_new(lines)?;
        Ok(letterhead)
    }
}

fn text(argument: &OsString) -> Result<&str, Failure> {
    argument.to_str().ok_or_else(|| usage("the organisation and its lines must be UTF-8"))
}

fn picture(path: &Path) -> Result<PdfImage, Failure> {
    let bytes = File::open(path).and_then(|file| read_beyond(file, PdfImage::MAX_BYTES));
    let bytes = bytes.map_err(|error| Failure::Other(format!("a picture cannot be read: {}", error.kind())))?;
    Ok(PdfImage::try_new(&bytes)?)
}
