//! Long dates and lists after the patterns of CLDR.

use serde::Deserialize;

use super::segments::push_number;
use crate::date::Date;

/// A pattern such as `d. MMMM y` or `y. 'gada' d. MMMM`, taken apart.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct DatePattern(Box<[DatePart]>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum DatePart {
    Text(Box<str>),
    Day,
    Month,
    Year,
}

impl DatePattern {
    /// The day in words. `months` are January to December, `first` is the first day of a month.
    pub(super) fn format(&self, date: Date, months: &[Box<str>; 12], first: Option<&str>) -> String {
        let mut out = String::with_capacity(24);
        for part in &self.0 {
            match part {
                DatePart::Text(text) => out.push_str(text),
                DatePart::Day => match first.filter(|_| date.day() == 1) {
                    Some(first) => out.push_str(first),
                    None => push_number(u32::from(date.day().unsigned_abs()), &mut out),
                },
                DatePart::Month => {
                    let index = usize::try_from(date.month() - 1).ok();
                    out.push_str(index.and_then(|index| months.get(index)).map_or("", |name| name));
                }
                DatePart::Year => push_number(u32::from(date.year().unsigned_abs()), &mut out),
            }
        }
        out
    }
}

impl TryFrom<String> for DatePattern {
    type Error = &'static str;

    fn try_from(pattern: String) -> Result<Self, Self::Error> {
        let parts = parts(&pattern)?;
        if is_once(&parts, &DatePart::Day) && is_once(&parts, &DatePart::Month) && is_once(&parts, &DatePart::Year) {
            Ok(Self(parts.into()))
        } else {
            Err("a date pattern has d, MMMM and y once each")
        }
    }
}

/// A pattern of month and year, such as `MMMM y`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct MonthPattern(DatePattern);

impl MonthPattern {
    pub(super) fn format(&self, date: Date, months: &[Box<str>; 12]) -> String {
        self.0.format(date, months, None)
    }
}

impl Default for MonthPattern {
    fn default() -> Self {
        Self(DatePattern([DatePart::Month, DatePart::Text(" ".into()), DatePart::Year].into()))
    }
}

impl TryFrom<String> for MonthPattern {
    type Error = &'static str;

    fn try_from(pattern: String) -> Result<Self, Self::Error> {
        let parts = parts(&pattern)?;
        if is_once(&parts, &DatePart::Month) && is_once(&parts, &DatePart::Year) && !parts.contains(&DatePart::Day) {
            Ok(Self(DatePattern(parts.into())))
        } else {
            Err("a pattern of month and year has MMMM and y once each")
        }
    }
}

fn is_once(parts: &[DatePart], field: &DatePart) -> bool {
    parts.iter().filter(|part| *part == field).count() == 1
}

/// Takes a pattern apart. Letters are fields, text in '…' and everything else is literal, '' is an apostrophe.
fn parts(pattern: &str) -> Result<Vec<DatePart>, &'static str> {
    let mut parts: Vec<DatePart> = Vec::new();
    let mut rest = pattern;
    while let Some(first) = rest.chars().next() {
        let run = rest.chars().take_while(|next| *next == first).count();
        if first == '\'' {
            let quoted = rest.strip_prefix('\'').and_then(|text| text.split_once('\''));
            let (text, after) = quoted.ok_or("a date pattern has a quotation mark that is not closed")?;
            push_text(&mut parts, if text.is_empty() { "'" } else { text });
            rest = after;
        } else if first.is_ascii_alphabetic() {
            parts.push(match (first, run) {
                ('d', 1) => DatePart::Day,
                ('M', 4) => DatePart::Month,
                ('y', 1) => DatePart::Year,
                _ => return Err("a date pattern has the fields d, MMMM and y and no other"),
            });
            rest = rest.get(run..).unwrap_or_default();
        } else {
            push_text(&mut parts, first.encode_utf8(&mut [0; 4]));
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
        }
    }
    Ok(parts)
}

fn push_text(parts: &mut Vec<DatePart>, text: &str) {
    if let Some(DatePart::Text(last)) = parts.last_mut() {
        *last = format!("{last}{text}").into();
    } else {
        parts.push(DatePart::Text(text.into()));
    }
}

/// The patterns of a list: two items; the first two, the middle ones and the last two of more.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ListPatterns {
    two: ListPattern,
    start: ListPattern,
    middle: ListPattern,
    end: ListPattern,
}

/// `{0}, {1}`, taken apart.
#[derive(Debug, Clone, Deserialize)]
#[serde(try_from = "String")]
struct ListPattern {
    before: Box<str>,
    between: Box<str>,
    after: Box<str>,
}

impl TryFrom<String> for ListPattern {
    type Error = &'static str;

    fn try_from(pattern: String) -> Result<Self, Self::Error> {
        let (before, rest) = pattern.split_once("{0}").ok_or("a list pattern has {0} and after it {1}")?;
        let (between, after) = rest.split_once("{1}").ok_or("a list pattern has {0} and after it {1}")?;
        Ok(Self { before: before.into(), between: between.into(), after: after.into() })
    }
}

impl ListPattern {
    fn join(&self, first: &str, second: &str) -> String {
        [&*self.before, first, &*self.between, second, &*self.after].concat()
    }
}

impl ListPatterns {
    /// The items as one text: each pattern has the rest of the list as its second part, as CLDR says.
    pub(super) fn join(&self, items: &[&str]) -> String {
        match items {
            [] => String::new(),
            [only] => (*only).to_owned(),
            [first, second] => self.two.join(first, second),
            [first, middle @ .., before_last, last] => {
                let mut text = String::new();
                let mut open = |pattern: &ListPattern, item: &str| {
                    text.extend([&*pattern.before, item, &*pattern.between]);
                };
                open(&self.start, first);
                for item in middle {
                    open(&self.middle, item);
                }
                text.push_str(&self.end.join(before_last, last));
                text.extend(middle.iter().map(|_| &*self.middle.after));
                text + &self.start.after
            }
        }
    }

    /// The same patterns with another spelling of their text.
    pub(super) fn respell(&self, spelling: &dyn Fn(&str) -> Box<str>) -> Self {
        let one = |pattern: &ListPattern| ListPattern {
            before: spelling(&pattern.before),
            between: spelling(&pattern.between),
            after: spelling(&pattern.after),
        };
        Self { two: one(&self.two), start: one(&self.start), middle: one(&self.middle), end: one(&self.end) }
    }
}
