//! What was mended in a cell.

use crate::vocabulary::words;

words! {
    /// What was mended in a cell, because it has one reading only. In the order in which the repairs of one cell are
    /// listed.
    Repair {
        /// Composed to Unicode's NFC.
        Normalised = "text.normalised",
        /// White space at the ends removed.
        Trimmed = "text.trimmed",
        /// Several blanks made one.
        Blanks = "text.blanks",
        /// Characters removed that nobody sees.
        Hidden = "text.hidden",
        /// A spreadsheet's escape decoded or removed.
        ExcelEscape = "text.excel_escape",
        /// The apostrophe removed that keeps a spreadsheet from reading a formula.
        Apostrophe = "text.apostrophe",
        /// A placeholder counts as an empty cell.
        Emptied = "text.emptied",
        /// The salutation removed.
        Salutation = "name.salutation",
        /// First name and surname turned round.
        NameOrder = "name.order",
        /// A remark in brackets removed.
        NameBracket = "name.bracket",
        /// An address of one line split.
        AddressSplit = "address.split",
        /// The line with the name dropped.
        NameLine = "address.name_line",
        /// The line with the country dropped.
        CountryLine = "address.country_line",
        /// The country's letters before the post code dropped.
        Prefix = "address.prefix",
        /// Zeros at the head of a post code that a spreadsheet dropped.
        PostcodePadded = "postcode.padded",
        /// The post code in the form of its country.
        PostcodeForm = "postcode.form",
        /// The post-office box in place of the street.
        PoBoxUsed = "address.po_box_used",
        /// An incomplete address left out, because there is an e-mail address.
        AddressLeftOut = "address.left_out",
        /// The country by a word.
        CountryWord = "country.word",
        /// The country as the address says.
        CountryFromAddress = "country.from_address",
        /// The part of the country by a word.
        RegionWord = "country.region_word",
        /// A part of the country that no letter needs left out.
        RegionLeftOut = "country.region_left_out",
        /// The language by a word.
        LanguageWord = "language.word",
        /// A day written otherwise.
        DateForm = "date.form",
        /// A year of two digits.
        TwoDigitYear = "date.two_digit_year",
        /// The time of a day removed.
        TimeCut = "date.time_cut",
        /// Brackets, `mailto:` and signs around an e-mail address removed.
        EmailUnwrapped = "email.unwrapped",
        /// A telephone number with its country code.
        PhoneInternational = "phone.international",
        /// A telephone number that cannot be read left out, because there is another way to answer.
        PhoneLeftOut = "phone.left_out",
        /// The service by a word that is none of its names.
        PlatformWord = "platform.word",
        /// The service by the address of the profile.
        PlatformFromUrl = "platform.from_url",
        /// An address of a profile in the place of the user name.
        UrlMoved = "account.url_moved",
        /// The person's e-mail address taken for that of the account.
        PersonEmail = "account.person_email",
        /// The same account twice.
        AccountDuplicate = "account.duplicate",
    }
}
