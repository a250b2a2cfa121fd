//! Where things stand on an A4 page, in millimetres from the top left corner.

use crate::ids::CountryCode;
use crate::vocabulary::words;

/// Points in a millimetre.
const POINTS: f32 = 72.0 / 25.4;

/// Millimetres to points.
pub(super) const fn mm(millimetres: f32) -> f32 {
    millimetres * POINTS
}

/// A number of lines, columns or pixels as a length; more than 65,535 count as so many.
pub(super) fn count(number: usize) -> f32 {
    f32::from(u16::try_from(number).unwrap_or(u16::MAX))
}

/// A4.
pub(super) const PAGE: (f32, f32) = (mm(210.0), mm(297.0));
pub(super) const MARGIN_LEFT: f32 = mm(25.0);
pub(super) const MARGIN_RIGHT: f32 = mm(20.0);
pub(super) const MARGIN_TOP: f32 = mm(25.0);
pub(super) const BODY_BOTTOM: f32 = mm(272.0);
/// The same on a page that is the only one, without a foot.
pub(super) const ONLY_BOTTOM: f32 = mm(282.0);
pub(super) const FOOTER_BASELINE: f32 = mm(285.0);
pub(super) const BODY_WIDTH: f32 = PAGE.0 - MARGIN_LEFT - MARGIN_RIGHT;

words! {
    /// How a letter is laid out for window envelopes.
    EnvelopeLayout {
        /// DIN 5008 form B: address field 45 mm from the top, left window.
        DinB = "din-b",
        /// DIN 5008 form A: address field 27 mm from the top, left window.
        DinA = "din-a",
        /// Switzerland and Liechtenstein: window on the right.
        SwissRight = "swiss-right",
        /// France: addressee on the right.
        French = "french",
        /// No window: sender on the right, addressee on the left below.
        Plain = "plain",
    }
}

impl EnvelopeLayout {
    /// The usual layout of a country: form B in Germany and Austria, the right window in Switzerland and
    /// Liechtenstein, the addressee on the right in France, Luxembourg and Monaco, plain elsewhere.
    #[must_use]
    pub fn of_country(country: &CountryCode) -> Self {
        match country.as_str() {
            "DE" | "AT" => Self::DinB,
            "CH" | "LI" => Self::SwissRight,
            "FR" | "LU" | "MC" => Self::French,
            _ => Self::Plain,
        }
    }

    pub(super) const fn geometry(self) -> &'static Geometry {
        match self {
            Self::DinB => &DIN_B,
            Self::DinA => &DIN_A,
            Self::SwissRight => &SWISS_RIGHT,
            Self::French => &FRENCH,
            Self::Plain => &PLAIN,
        }
    }
}

/// A field of the first page: left edge, top edge, width.
#[derive(Debug, Clone, Copy)]
pub(super) struct Field {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) width: f32,
}

/// The fields of the first page.
#[derive(Debug)]
pub(super) struct Geometry {
    /// Box of a letterhead's logo, `logo_height` high.
    pub(super) logo: Field,
    pub(super) logo_height: f32,
    pub(super) sender: Field,
    /// Address lines; `address_height` holds six of them.
    pub(super) address: Field,
    pub(super) address_height: f32,
    /// Height above the address lines that a return line and further address lines may use; 0 without window.
    pub(super) notes_height: f32,
    pub(super) information: Field,
    /// Top of the subject if nothing above needs more room.
    pub(super) subject_top: f32,
    pub(super) fold_marks: &'static [f32],
    pub(super) hole_mark: Option<f32>,
}

const fn field(x: f32, y: f32, width: f32) -> Field {
    Field { x: mm(x), y: mm(y), width: mm(width) }
}

// DIN 5008: address field 85 x 45 mm, 20 mm from the left edge, 17.7 mm of it for return line and notes, 27.3 mm for
// six address lines.
static DIN_B: Geometry = Geometry {
    logo: field(25.0, 12.0, 80.0),
    logo_height: mm(28.0),
    sender: field(125.0, 15.0, 65.0),
    address: field(25.0, 62.7, 78.0),
    address_height: mm(27.3),
    notes_height: mm(17.7),
    information: field(125.0, 50.0, 65.0),
    subject_top: mm(100.0),
    fold_marks: &[mm(105.0), mm(210.0)],
    hole_mark: Some(mm(148.5)),
};

static DIN_A: Geometry = Geometry {
    logo: field(25.0, 8.0, 80.0),
    logo_height: mm(16.0),
    sender: field(125.0, 12.0, 65.0),
    address: field(25.0, 44.7, 78.0),
    address_height: mm(27.3),
    notes_height: mm(17.7),
    information: field(125.0, 45.0, 65.0),
    subject_top: mm(82.0),
    fold_marks: &[mm(87.0), mm(192.0)],
    hole_mark: Some(mm(148.5)),
};

// Window 90 x 45 mm, 45 mm from the top and 8 mm from the right edge, folds at 105 and 210 mm: as the layout SN of
// KOMA-Script 3.38 has it. The text keeps clear of its edges.
static SWISS_RIGHT: Geometry = Geometry {
    logo: field(120.0, 15.0, 70.0),
    logo_height: mm(28.0),
    sender: field(25.0, 20.0, 80.0),
    address: field(120.0, 57.0, 72.0),
    address_height: mm(30.0),
    notes_height: mm(8.0),
    information: field(25.0, 74.0, 80.0),
    subject_top: mm(100.0),
    fold_marks: &[mm(105.0), mm(210.0)],
    hole_mark: Some(mm(148.5)),
};

// Frame 85 x 33 mm, 55 mm from the top and 110 mm from the left edge: what the mailing service Edics asks for
// (edics.fr, "Rédiger vos adresses : les bonnes pratiques"). Folds as in the layout NF of KOMA-Script 3.38, whose window
// reaches from 40 to 80 mm and so shows five lines whole.
static FRENCH: Geometry = Geometry {
    logo: field(110.0, 15.0, 80.0),
    logo_height: mm(28.0),
    sender: field(25.0, 20.0, 80.0),
    address: field(110.0, 55.0, 85.0),
    address_height: mm(33.0),
    notes_height: 0.0,
    information: field(110.0, 91.0, 80.0),
    subject_top: mm(108.0),
    fold_marks: &[mm(99.0), mm(198.0)],
    hole_mark: None,
};

static PLAIN: Geometry = Geometry {
    logo: field(25.0, 15.0, 80.0),
    logo_height: mm(28.0),
    sender: field(125.0, 20.0, 65.0),
    address: field(25.0, 50.0, 85.0),
    address_height: mm(32.0),
    notes_height: 0.0,
    information: field(125.0, 62.0, 65.0),
    subject_top: mm(95.0),
    fold_marks: &[mm(99.0), mm(198.0)],
    hole_mark: None,
};
