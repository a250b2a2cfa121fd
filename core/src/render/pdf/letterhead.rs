//! The letterhead of an organisation, and a signature.

use super::picture::{PdfImage, Picture};
use crate::render::RenderError;

/// What an organisation prints on the first page of its letters.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Letterhead {
    /// Stands in the free upper corner of the first page.
    pub logo: Option<Logo>,
    /// Small lines at the foot of the first page.
    pub footer: Footer,
}

/// A picture that stands for an organisation, and its name.
#[derive(Clone)]
pub struct Logo {
    image: PdfImage,
    name: String,
}

impl Logo {
    /// Most characters of the name.
    pub const MAX_NAME: usize = 300;

    /// Checks the organisation's name: it is read out to people who do not see the picture.
    ///
    /// # Errors
    ///
    /// [`RenderError::LogoName`] if it is empty, too long or holds control characters.
    pub fn try_new(image: PdfImage, name: &str) -> Result<Self, RenderError> {
        let name = name.trim();
        if name.is_empty() || name.chars().count() > Self::MAX_NAME || name.chars().any(char::is_control) {
            return Err(RenderError::LogoName);
        }
        Ok(Self { image, name: name.to_owned() })
    }

    /// The picture as large as fits into a box.
    pub(super) fn fit(&self, size: (f32, f32)) -> Picture {
        self.image.fit(size, &self.name)
    }
}

/// Shows the size of the picture only.
impl std::fmt::Debug for Logo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Logo").field("image", &self.image).finish_non_exhaustive()
    }
}

/// Lines at the foot of the first page, such as an organisation's address and register number.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Footer(Vec<String>);

impl Footer {
    /// Most lines.
    pub const MAX_LINES: usize = 4;
    /// Most characters of a line.
    pub const MAX_CHARACTERS: usize = 120;

    /// Checks the lines.
    ///
    /// # Errors
    ///
    /// [`RenderError::Footer`] if there are too many or too long lines, or one holds control characters.
    pub fn try_new(lines: Vec<String>) -> Result<Self, RenderError> {
        let fits = |line: &String| line.chars().count() <= Self::MAX_CHARACTERS && !line.chars().any(char::is_control);
        if lines.len() > Self::MAX_LINES || !lines.iter().all(fits) {
            return Err(RenderError::Footer);
        }
        Ok(Self(lines))
    }

    /// The lines.
    #[must_use]
    pub fn lines(&self) -> &[String] {
        &self.0
    }
}

/// Shows the number of lines only: they may name people.
impl std::fmt::Debug for Footer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Footer({} lines)", self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use super::Footer;

    #[test]
    fn a_footer_has_few_short_lines() {
        let lines = |count: usize, text: &str| Footer::try_new(vec![text.to_owned(); count]);
        assert_eq!(lines(4, "Verein Beispiel e. V.").unwrap().lines().len(), 4);
        assert!(lines(5, "x").is_err());
        assert!(lines(1, &"x".repeat(121)).is_err());
        assert!(lines(1, "a\nb").is_err());
    }
}
