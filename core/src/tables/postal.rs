//! Postal addresses as people write them: in one cell, in lines, in columns.

use super::place::country_of_line;
use super::repair::Repair;
use super::words::words;
use crate::codes::IssueCode;
use crate::fold::fold;
use crate::limits;

/// An address after its grammar.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Postal {
    pub(super) lines: Vec<String>,
    pub(super) repairs: Vec<Repair>,
    /// The country that a line or a prefix names.
    pub(super) country: Option<String>,
}

/// Reads the text of one cell, without its post code. `country`: the one that is known already; `pattern`: the form of
/// its post codes.
pub(super) fn one_cell(text: &str, name: Option<&str>, pattern: Option<&str>) -> Postal {
    let mut postal = Postal::default();
    let (mut lines, split) = pieces(text, pattern);
    if split {
        postal.repairs.push(Repair::AddressSplit);
    }
    if lines.len() > 1 && lines.first().is_some_and(|first| name.is_some_and(|name| fold(name) == fold(first))) {
        lines.remove(0);
        postal.repairs.push(Repair::NameLine);
    }
    // A code of two letters counts only where something separated it; that is so in every line of several.
    if let Some(country) = lines.last().and_then(|last| country_of_line(last, lines.len() > 1)) {
        lines.pop();
        postal.country = Some(country);
        postal.repairs.push(Repair::CountryLine);
    }
    for line in &mut lines {
        if let Some((country, rest)) = without_prefix(line) {
            postal.country.get_or_insert(country);
            *line = rest;
            postal.repairs.push(Repair::Prefix);
        }
    }
    postal.lines = lines;
    postal
}

/// The lines of a cell, and whether anything but a line break separated them.
fn pieces(text: &str, pattern: Option<&str>) -> (Vec<String>, bool) {
    let owned = |parts: Vec<&str>| -> Vec<String> {
        parts
            .into_iter()
            .map(|part| part.trim().trim_end_matches(',').to_owned())
            .filter(|part| !part.is_empty())
            .collect()
    };
    if text.contains('\n') {
        return (owned(text.split('\n').collect()), false);
    }
    for separator in [";", " | ", " / "] {
        if text.contains(separator) {
            return (owned(text.split(separator).collect()), true);
        }
    }
    if text.contains(',') {
        let mut lines: Vec<String> = Vec::new();
        for piece in owned(text.split(',').collect()) {
            match lines.last_mut() {
                Some(last) if is_number_of_house(&piece) => {
                    last.push(' ');
                    last.push_str(&piece);
                }
                _ => lines.push(piece),
            }
        }
        let split = lines.len() > 1;
        return (lines, split);
    }
    if let Some(at) = pattern.and_then(|pattern| place_of_code(text, pattern)) {
        let (street, town) = text.split_at(at);
        return (vec![street.trim().to_owned(), town.to_owned()], true);
    }
    (vec![text.to_owned()], false)
}

/// A piece that is only the number of a house: `1a`, `12-14`.
fn is_number_of_house(piece: &str) -> bool {
    let first = piece.chars().next().is_some_and(|sign| sign.is_ascii_digit());
    let digits = piece.chars().filter(char::is_ascii_digit).count();
    let letters = piece.chars().filter(|sign| sign.is_alphabetic()).count();
    first && (1..=3).contains(&digits) && letters <= 1 && piece.len() <= 7 || is_flat(piece)
}

fn is_flat(piece: &str) -> bool {
    let mut words = piece.split_whitespace();
    let head = words.next().map(fold).unwrap_or_default();
    ["whg", "wohnung", "apt", "top", "tuer", "flat"].contains(&head.as_str())
        && words.next().is_some_and(|number| number.chars().any(|sign| sign.is_ascii_digit()))
        && words.next().is_none()
}

/// Where the only post code by the pattern begins, if a street stands before it and a town behind it.
fn place_of_code(text: &str, pattern: &str) -> Option<usize> {
    let starts = text.char_indices().filter(|(at, _)| {
        let before = text.get(..*at).and_then(|head| head.chars().next_back());
        before.is_some_and(char::is_whitespace)
    });
    let found: Vec<usize> = starts
        .filter_map(|(at, _)| {
            let length = length_of_code(text.get(at..)?, pattern)?;
            text.get(at + length..).is_some_and(|rest| rest.starts_with(' ')).then_some(at)
        })
        .collect();
    match found.as_slice() {
        [only] => Some(*only),
        _ => None,
    }
}

/// How many bytes at the head of a text are a post code by the pattern (`N` a digit, `A` a letter, a blank may be left
/// out).
pub(super) fn length_of_code(text: &str, pattern: &str) -> Option<usize> {
    let mut signs = text.char_indices().peekable();
    for wanted in pattern.chars() {
        let next = signs.peek().map(|(_, sign)| *sign);
        match (wanted, next) {
            ('N', Some(sign)) if sign.is_ascii_digit() => {}
            ('A', Some(sign)) if sign.is_ascii_alphabetic() => {}
            (' ', Some(' ')) => {}
            (' ', _) => continue,
            (other, Some(sign)) if other == sign => {}
            _ => return None,
        }
        signs.next();
    }
    let end = signs.peek().map_or(text.len(), |(at, _)| *at);
    let behind = text.get(end..).and_then(|rest| rest.chars().next());
    (!behind.is_some_and(char::is_alphanumeric)).then_some(end)
}

/// A town line without the country's letters before the post code, and the country: `D-10115 Berlin`, `A 1010`.
fn without_prefix(line: &str) -> Option<(String, String)> {
    let letters = line.find(|sign: char| !sign.is_ascii_alphabetic())?;
    let (prefix, rest) = line.split_at(letters);
    let rest = rest.strip_prefix(['-', ' ', '–'])?.trim_start();
    let country = words().postcode_prefixes.get(&prefix.to_uppercase())?;
    if words().postcode_prefix_kept.contains(country) {
        return None;
    }
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let whole = rest.get(digits..).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
    // Upper case, or it is the beginning of a street such as "A 12".
    let enough = digits >= 4 || digits == 3 && matches!(country.as_str(), "CZ" | "SK" | "SE" | "GR" | "IS");
    (enough && whole && prefix.chars().all(|sign| sign.is_ascii_uppercase()))
        .then(|| (country.clone(), rest.to_owned()))
}

/// A post code without the country's letters before it, and the country.
pub(super) fn prefixed(code: &str) -> Option<(String, String)> {
    without_prefix(code)
}

/// A post code in the form of its country, with the repair; or that it is none. `number`: the cell is a number, or looks
/// like one that lost its zeros.
pub(super) fn postcode(
    text: &str,
    country: &str,
    pattern: Option<&str>,
    may_pad: bool,
) -> Result<(String, Option<Repair>), IssueCode> {
    let Some(pattern) = pattern else { return Ok((text.to_owned(), None)) };
    let mut code = text.to_owned();
    let mut repair = None;
    let digits = code.bytes().all(|byte| byte.is_ascii_digit());
    if let Some(length) = words().postcode_leading_zero.get(country).filter(|_| digits && may_pad) {
        let missing = length.saturating_sub(code.len());
        if (1..=2).contains(&missing) {
            code = format!("{}{code}", "0".repeat(missing));
            repair = Some(Repair::PostcodePadded);
        }
    }
    match formed(&code, pattern) {
        Some(formed) if formed == code => Ok((code, repair)),
        Some(formed) => Ok((formed, repair.or(Some(Repair::PostcodeForm)))),
        None => Err(IssueCode::PostcodeFormat),
    }
}

/// A post code as its country writes it; none if it is none.
fn formed(code: &str, pattern: &str) -> Option<String> {
    // The country's letters in a pattern may be left out.
    let bare = pattern.split_once('-').filter(|(head, _)| !head.contains(['N', 'A']) && !code.starts_with(*head));
    let pattern = bare.map_or(pattern, |(_, tail)| tail);
    let mut signs = code.chars().filter(char::is_ascii_alphanumeric);
    let mut out = String::with_capacity(pattern.len());
    for wanted in pattern.chars() {
        match wanted {
            'N' => out.push(signs.next().filter(char::is_ascii_digit)?),
            'A' => out.push(signs.next().filter(char::is_ascii_alphabetic)?.to_ascii_uppercase()),
            sign if sign.is_ascii_alphanumeric() => {
                out.push(signs.next().filter(|given| given.eq_ignore_ascii_case(&sign)).map(|_| sign)?);
            }
            sign => out.push(sign),
        }
    }
    signs.next().is_none().then_some(out)
}

/// The post code at the head of a town line in the form of the country, where that is another than the one given.
pub(super) fn mend_town(line: &str, country: &str, pattern: Option<&str>) -> Option<(String, Repair)> {
    let pattern = pattern?;
    let head: String = line.chars().take_while(|sign| !sign.is_whitespace()).collect();
    if length_of_code(line, pattern).is_some() && formed(&head, pattern).is_none() {
        return None;
    }
    let rest = line.get(head.len()..)?;
    if rest.trim().is_empty() || !head.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    // In a cell with the whole address only a German town line of four digits has certainly lost a zero.
    let may_pad = country == "DE" && head.len() == 4 && head.bytes().all(|byte| byte.is_ascii_digit());
    let (code, repair) = postcode(&head, country, Some(pattern), may_pad).ok()?;
    Some((format!("{code}{rest}"), repair?))
}

/// Whether the lines hold a post code by the pattern.
pub(super) fn has_code(lines: &[String], pattern: &str) -> bool {
    let bare = pattern.split_once('-').filter(|(head, _)| !head.contains(['N', 'A'])).map(|(_, tail)| tail);
    lines.iter().any(|line| {
        line.char_indices().any(|(at, _)| {
            let boundary = !line.get(..at).and_then(|head| head.chars().next_back()).is_some_and(char::is_alphanumeric);
            let rest = line.get(at..).unwrap_or_default();
            boundary
                && [Some(pattern), bare].into_iter().flatten().any(|pattern| length_of_code(rest, pattern).is_some())
        })
    })
}

/// The columns of an address.
#[derive(Debug, Default)]
pub(super) struct Parts {
    /// Lines above the street: `c/o`, district.
    pub(super) above: Vec<String>,
    pub(super) street: Option<String>,
    pub(super) house_number: Option<String>,
    /// Lines beside the street.
    pub(super) extra: Vec<String>,
    pub(super) po_box: Option<String>,
    pub(super) postcode: Option<String>,
    pub(super) city: Option<String>,
    /// Post code and town in one.
    pub(super) town: Option<String>,
}

impl Parts {
    pub(super) fn is_empty(&self) -> bool {
        self.street.is_none()
            && self.po_box.is_none()
            && self.postcode.is_none()
            && self.city.is_none()
            && self.town.is_none()
    }

    /// The lines in the order of the country, with the repair of a post-office box.
    pub(super) fn lines(self, country: Option<&str>) -> (Vec<String>, Option<Repair>) {
        let number_first = country.is_some_and(|country| words().house_number_first.contains(country));
        let street = match (self.street, self.house_number) {
            (Some(street), Some(number)) if number_first => Some(format!("{number} {street}")),
            (Some(street), Some(number)) => Some(format!("{street} {number}")),
            (street, number) => street.or(number),
        };
        let used = self.po_box.is_some() && street.is_some();
        let way = self.po_box.map(|number| {
            if number.bytes().all(|byte| byte.is_ascii_digit() || byte == b' ') {
                format!("Postfach {number}")
            } else {
                number
            }
        });
        let way = way.or(street);
        let order = country.and_then(|country| words().line_order.get(country));
        let mut lines = self.above;
        let whole = |parts: [Option<&str>; 2], sign: &str| parts.into_iter().flatten().collect::<Vec<_>>().join(sign);
        let (code, city) = (self.postcode.as_deref(), self.city.as_deref());
        match (order, self.town) {
            (Some(order), None) => {
                for part in order {
                    match part.as_str() {
                        "street" => {
                            lines.extend(way.clone());
                            lines.extend(self.extra.iter().cloned());
                        }
                        "city" => lines.extend(city.map(str::to_owned)),
                        "postcode" => lines.extend(code.map(str::to_owned)),
                        "city, postcode" => lines.push(whole([city, code], ", ")),
                        _ => lines.push(whole([city, code], " ")),
                    }
                }
            }
            (_, town) => {
                lines.extend(way);
                lines.extend(self.extra);
                lines.push(town.unwrap_or_else(|| whole([code, city], " ")));
            }
        }
        lines.retain(|line| !line.is_empty());
        (lines, used.then_some(Repair::PoBoxUsed))
    }
}

/// Whether there are more lines than an envelope shows.
pub(super) fn is_too_long(lines: &[String]) -> bool {
    lines.len() > limits::ADDRESS_LINES
}

#[cfg(test)]
mod tests {
    use super::{Parts, mend_town, one_cell, postcode};
    use crate::codes::IssueCode;

    fn read(text: &str, pattern: &str) -> String {
        let postal = one_cell(text, Some("Anna Beispiel"), Some(pattern));
        let repairs: Vec<&str> = postal.repairs.iter().map(|repair| repair.as_str()).collect();
        format!("{}|{}|{}", postal.lines.join(" # "), postal.country.unwrap_or_default(), repairs.join(" "))
    }

    #[test]
    fn one_cell_becomes_lines() {
        for (given, made) in [
            ("Musterweg 1\n10115 Berlin", "Musterweg 1 # 10115 Berlin||"),
            ("Musterweg 1, 10115 Berlin", "Musterweg 1 # 10115 Berlin||address.split"),
            ("Musterweg, 1a, 10115 Berlin", "Musterweg 1a # 10115 Berlin||address.split"),
            ("Musterweg 1 10115 Berlin", "Musterweg 1 # 10115 Berlin||address.split"),
            ("c/o Beispiel; Weg 3; 8001 Zürich", "c/o Beispiel # Weg 3 # 8001 Zürich||address.split"),
            ("Weg 7, 1010 Wien, Österreich", "Weg 7 # 1010 Wien|AT|address.split address.country_line"),
            ("Weg 7, D-10115 Berlin", "Weg 7 # 10115 Berlin|DE|address.split address.prefix"),
            ("Anna Beispiel\nWeg 7\n10115 Berlin", "Weg 7 # 10115 Berlin||address.name_line"),
            ("Weg 7, L-1234 Luxembourg", "Weg 7 # L-1234 Luxembourg||address.split"),
            ("3 Quay Street, Dublin 2, D02 X285", "3 Quay Street # Dublin 2 # D02 X285||address.split"),
            ("Am Markt", "Am Markt||"),
        ] {
            assert_eq!(read(given, "NNNNN"), made, "{given}");
        }
    }

    #[test]
    fn post_codes_get_the_form_of_their_country() {
        let read = |text, country, pattern| {
            postcode(text, country, Some(pattern), true)
                .map(|(code, repair)| format!("{code} {}", repair.map_or("", |repair| repair.as_str())))
        };
        assert_eq!(read("1067", "DE", "NNNNN").as_deref(), Ok("01067 postcode.padded"));
        assert_eq!(read("01067", "DE", "NNNNN").as_deref(), Ok("01067 "));
        assert_eq!(read("67", "DE", "NNNNN"), Err(IssueCode::PostcodeFormat));
        assert_eq!(read("1O115", "DE", "NNNNN"), Err(IssueCode::PostcodeFormat));
        assert_eq!(read("00950", "PL", "NN-NNN").as_deref(), Ok("00-950 postcode.form"));
        assert_eq!(read("1012ab", "NL", "NNNN AA").as_deref(), Ok("1012 AB postcode.form"));
        assert_eq!(
            mend_town("1012ab Amsterdam", "NL", Some("NNNN AA")).map(|(line, _)| line).as_deref(),
            Some("1012 AB Amsterdam")
        );
        assert_eq!(
            mend_town("1067 Dresden", "DE", Some("NNNNN")).map(|(line, _)| line).as_deref(),
            Some("01067 Dresden")
        );
        assert_eq!(mend_town("1012 AB Amsterdam", "NL", Some("NNNN AA")), None);
        assert_eq!(mend_town("Musterweg 1", "DE", Some("NNNNN")), None);
    }

    #[test]
    fn columns_become_lines_in_the_order_of_the_country() {
        let parts = || Parts {
            street: Some("Fő utca".into()),
            house_number: Some("1".into()),
            postcode: Some("1011".into()),
            city: Some("Budapest".into()),
            ..Parts::default()
        };
        assert_eq!(parts().lines(Some("DE")).0, ["Fő utca 1", "1011 Budapest"]);
        assert_eq!(parts().lines(Some("HU")).0, ["Budapest", "Fő utca 1", "1011"]);
        assert_eq!(parts().lines(Some("GB")).0, ["1 Fő utca", "Budapest", "1011"]);
        let with_box = Parts { po_box: Some("1234".into()), ..parts() };
        assert_eq!(with_box.lines(Some("DE")).0, ["Postfach 1234", "1011 Budapest"]);
    }
}
