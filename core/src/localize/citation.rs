//! Citations: the parts of a provision, put together as a language writes them.
//!
//! Provisions are a tree of act, article, paragraph, point. What neighbours share is said once, and numbers that end at
//! the same place are one list: "Art. 12 Abs. 3 und 4 DSGVO", "Article 12(3) and (4) GDPR".

use super::FormatError;
use super::arguments::Arguments;
use super::locale::Locale;
use super::messages::{Message, Variable};
use crate::catalog::{Citation, CitationUnit};
use crate::ids::MessageId;

/// How the act stands in a citation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ActForm<'a> {
    /// By its short name: "Art. 21(1) GDPR".
    Short,
    /// By its full name, for the first mention.
    Full,
    /// By its name as it stands in a subject.
    Title,
    /// Not at all where it is this one, which the letter has named; by its short name otherwise.
    Known(&'a MessageId),
}

/// What stands between a part and the larger one before it: it falls away where another part stands between them.
const SEPARATES: [char; 3] = [' ', ',', '\u{A0}'];

impl Locale {
    /// Provisions in one citation, those of an act together: "Article 17(1)(c) and Article 19 GDPR". Empty without any.
    ///
    /// # Errors
    ///
    /// [`FormatError`] if the locale lacks the name of an act that a record of a caller brings.
    pub(crate) fn citation(&self, provisions: &[Citation], form: ActForm<'_>) -> Result<String, FormatError> {
        let mut text = String::with_capacity(32);
        self.joined(
            provisions,
            |a, b| a.act == b.act && a.unit == b.unit,
            &mut text,
            |group, text| {
                let (Some(first), Some(last)) = (group.first(), group.last()) else { return Ok(false) };
                let known = matches!(form, ActForm::Known(act) if *act == first.act) && first.number.is_some();
                if known {
                    self.parts(group, Level::Number, text)?;
                    return Ok(last.has_part());
                }
                // The provisions, behind them the act: one text for both.
                let mut words = String::with_capacity(64);
                self.parts(group, Level::Number, &mut words)?;
                self.with_act(last, words, form, text)?;
                Ok(false)
            },
        )?;
        Ok(text)
    }

    fn with_act(
        &self,
        last: &Citation,
        mut words: String,
        form: ActForm<'_>,
        text: &mut String,
    ) -> Result<(), FormatError> {
        let id = last.act.as_str();
        let end = words.len();
        match form {
            ActForm::Full => self.write_attribute(id, "full", &Arguments::new(), &mut words)?,
            ActForm::Title => self.write_attribute(id, "title", &Arguments::new(), &mut words)?,
            ActForm::Short | ActForm::Known(_) => self.write_named(id, &Arguments::new(), &mut words)?,
        }
        match words.split_at_checked(end) {
            Some((provisions, act)) if end > 0 => {
                let arguments = Arguments::new().with(Variable::Provision, provisions).with(Variable::Value, act);
                self.write(Message::CitationWithAct, &arguments.with(Variable::Flag, yes_or_no(last.has_part())), text)
            }
            _ => {
                text.push_str(&words);
                Ok(())
            }
        }
    }

    /// The parts of one size, and of each the smaller ones.
    fn parts(&self, group: &[Citation], level: Level, text: &mut String) -> Result<(), FormatError> {
        let together = |a: &Citation, b: &Citation| match (level.is_last_of(a), level.is_last_of(b)) {
            (true, true) => !level.is_ordinal(),
            (false, false) => level.of(a) == level.of(b),
            _ => false,
        };
        self.joined(group, together, text, |run, text| {
            let (Some(first), Some(last)) = (run.first(), run.last()) else { return Ok(false) };
            if level.is_last_of(first) {
                self.part(run, level, text)?;
            } else {
                self.part(std::slice::from_ref(first), level, text)?;
                if let Some(smaller) = level.smaller() {
                    self.parts(run, smaller, text)?;
                }
            }
            Ok(last.has_part())
        })
    }

    /// One part, or several of the same size as a list; nothing where the provision has none of that size.
    fn part(&self, run: &[Citation], level: Level, text: &mut String) -> Result<(), FormatError> {
        let Some(first) = run.first() else { return Ok(()) };
        let mut value = String::with_capacity(16);
        let mut count = 1;
        if let [cite] = run {
            let Some(number) = level.of(cite) else { return Ok(()) };
            self.number(cite, level, number, &mut value)?;
        } else {
            let mut numbers = Vec::with_capacity(run.len());
            for (cite, number) in run.iter().filter_map(|cite| Some((cite, level.of(cite)?))) {
                let mut one = String::with_capacity(8);
                self.number(cite, level, number, &mut one)?;
                numbers.push(one);
            }
            if numbers.is_empty() {
                return Ok(());
            }
            value = self.list(&numbers.iter().map(String::as_str).collect::<Vec<_>>());
            count = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
        }
        if level.is_ordinal() {
            count = level.of(first).and_then(|number| number.parse().ok()).unwrap_or(u32::MAX);
        }
        let act = first.act.as_str();
        let arguments = Arguments::new().with(Variable::Value, &value).with_number(Variable::Number, count);
        let arguments = arguments.with(Variable::Act, act.strip_prefix("act-").unwrap_or(act));
        self.write(level.message(first.unit), &arguments, text)
    }

    /// One number or letter, as it stands in a list of them.
    fn number(&self, cite: &Citation, level: Level, number: &str, out: &mut String) -> Result<(), FormatError> {
        let (message, kind) = match level {
            Level::Number => (Message::CitationNumber, cite.unit.as_str()),
            Level::Paragraph => (Message::CitationNumber, "paragraph"),
            Level::Point => (Message::CitationLetter, number),
            Level::Subparagraph | Level::Sentence => {
                out.push_str(number);
                return Ok(());
            }
        };
        self.write(message, &Arguments::new().with(Variable::Value, number).with(Variable::Kind, kind), out)
    }

    /// Writes each run of provisions and joins them. `write` says whether what it wrote ends in a part of an article. An
    /// "and" stands between single provisions only: "Art. 12 Abs. 3 und 4, Art. 15".
    fn joined(
        &self,
        provisions: &[Citation],
        together: impl Fn(&Citation, &Citation) -> bool,
        text: &mut String,
        write: impl Fn(&[Citation], &mut String) -> Result<bool, FormatError>,
    ) -> Result<(), FormatError> {
        let base = text.len();
        let mut before: Option<bool> = None;
        let are_single = || provisions.chunk_by(&together).all(|run| run.len() == 1);
        let mut runs = provisions.chunk_by(&together).peekable();
        while let Some(run) = runs.next() {
            let start = text.len();
            let ends_in_part = write(run, text)?;
            if let Some(flag) = before {
                let next = text.split_off(start);
                let all_before = text.split_off(base);
                let kind = if runs.peek().is_none() && are_single() { "last" } else { "more" };
                let arguments = Arguments::new().with(Variable::Provision, &all_before).with(Variable::Kind, kind);
                let arguments = arguments.with(Variable::Value, next.trim_start_matches(SEPARATES));
                self.write(Message::CitationJoin, &arguments.with(Variable::Flag, yes_or_no(flag)), text)?;
            }
            before = Some(ends_in_part);
        }
        Ok(())
    }
}

/// What an act is made of, the largest part first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Level {
    /// The article, section or recital.
    Number,
    Paragraph,
    Subparagraph,
    Point,
    Sentence,
}

impl Level {
    fn of(self, cite: &Citation) -> Option<&str> {
        let part = match self {
            Self::Number => &cite.number,
            Self::Paragraph => &cite.paragraph,
            Self::Subparagraph => &cite.subparagraph,
            Self::Point => &cite.point,
            Self::Sentence => &cite.sentence,
        };
        part.as_deref()
    }

    const fn smaller(self) -> Option<Self> {
        match self {
            Self::Number => Some(Self::Paragraph),
            Self::Paragraph => Some(Self::Subparagraph),
            Self::Subparagraph => Some(Self::Point),
            Self::Point => Some(Self::Sentence),
            Self::Sentence => None,
        }
    }

    /// Whether a provision has no smaller part.
    fn is_last_of(self, cite: &Citation) -> bool {
        self.smaller().is_none_or(|smaller| smaller.of(cite).is_none() && smaller.is_last_of(cite))
    }

    /// Whether a language counts it in words, so that two of them are no list: "the second sentence".
    const fn is_ordinal(self) -> bool {
        matches!(self, Self::Subparagraph | Self::Sentence)
    }

    const fn message(self, unit: CitationUnit) -> Message {
        match (self, unit) {
            (Self::Number, CitationUnit::Article) => Message::CitationArticle,
            (Self::Number, CitationUnit::Section) => Message::CitationSection,
            (Self::Number, CitationUnit::Recital) => Message::CitationRecital,
            (Self::Paragraph, _) => Message::CitationParagraph,
            (Self::Subparagraph, _) => Message::CitationSubparagraph,
            (Self::Point, _) => Message::CitationPoint,
            (Self::Sentence, _) => Message::CitationSentence,
        }
    }
}

const fn yes_or_no(flag: bool) -> &'static str {
    if flag { "yes" } else { "no" }
}

#[cfg(test)]
#[cfg(feature = "locales-all")]
mod tests {
    use super::ActForm;
    use crate::catalog::Citation;
    use crate::localize::Locales;

    fn provisions(json: &str) -> Vec<Citation> {
        serde_json::from_str(json).unwrap()
    }

    /// Article 21(1), second sentence, GDPR; Article 6(1), first subparagraph, point (f); Articles 5(2) and 12(4); Articles
    /// 77 and 79; Article 14(1), (2) and (3)(a); Article 30(2)(b) and (3) FADP.
    const PROVISIONS: [&str; 6] = [
        r#"[{"act": "act-gdpr", "number": "21", "paragraph": "1", "sentence": "2"}]"#,
        r#"[{"act": "act-gdpr", "number": "6", "paragraph": "1", "subparagraph": "1", "point": "f"}]"#,
        r#"[{"act": "act-gdpr", "number": "5", "paragraph": "2"}, {"act": "act-gdpr", "number": "12", "paragraph": "4"}]"#,
        r#"[{"act": "act-gdpr", "number": "77"}, {"act": "act-gdpr", "number": "79"}]"#,
        r#"[{"act": "act-gdpr", "number": "14", "paragraph": "1"}, {"act": "act-gdpr", "number": "14", "paragraph": "2"},
            {"act": "act-gdpr", "number": "14", "paragraph": "3", "point": "a"}]"#,
        r#"[{"act": "act-fadp", "number": "30", "paragraph": "2", "point": "b"},
            {"act": "act-fadp", "number": "30", "paragraph": "3"}]"#,
    ];

    const CITATIONS: [(&str, [&str; 6]); 10] = [
        (
            "de",
            [
                "Art. 21 Abs. 1 Satz 2 DSGVO",
                "Art. 6 Abs. 1 UAbs. 1 lit. f DSGVO",
                "Art. 5 Abs. 2 und Art. 12 Abs. 4 DSGVO",
                "Art. 77 und 79 DSGVO",
                "Art. 14 Abs. 1 und 2, Abs. 3 lit. a DSGVO",
                "Art. 30 Abs. 2 lit. b und Abs. 3 DSG",
            ],
        ),
        (
            "de-CH",
            [
                "Art. 21 Abs. 1 Satz 2 DSGVO",
                "Art. 6 Abs. 1 UAbs. 1 Bst. f DSGVO",
                "Art. 5 Abs. 2 und Art. 12 Abs. 4 DSGVO",
                "Art. 77 und 79 DSGVO",
                "Art. 14 Abs. 1 und 2, Abs. 3 Bst. a DSGVO",
                "Art. 30 Abs. 2 Bst. b und Abs. 3 DSG",
            ],
        ),
        (
            "en",
            [
                "Article 21(1) GDPR",
                "Article 6(1)(f) GDPR",
                "Article 5(2) and Article 12(4) GDPR",
                "Articles 77 and 79 GDPR",
                "Article 14(1) and (2), (3)(a) GDPR",
                "Article 30(2)(b) and (3) FADP",
            ],
        ),
        (
            "fr",
            [
                "article 21, paragraphe 1, deuxième phrase, du RGPD",
                "article 6, paragraphe 1, premier alinéa, point f, du RGPD",
                "article 5, paragraphe 2, et article 12, paragraphe 4, du RGPD",
                "articles 77 et 79 du RGPD",
                "article 14, paragraphes 1 et 2, paragraphe 3, point a, du RGPD",
                "article 30, paragraphe 2, point b, et paragraphe 3, LPD",
            ],
        ),
        (
            "fr-CH",
            [
                "art. 21 par. 1 phrase 2 RGPD",
                "art. 6 par. 1 let. f RGPD",
                "art. 5 par. 2 et art. 12 par. 4 RGPD",
                "art. 77 et 79 RGPD",
                "art. 14 par. 1 et 2, par. 3 let. a RGPD",
                "art. 30 al. 2 let. b et al. 3 LPD",
            ],
        ),
        (
            "it",
            [
                "art. 21, par. 1, secondo periodo, GDPR",
                "art. 6, par. 1, lett. f, GDPR",
                "art. 5, par. 2, e art. 12, par. 4, GDPR",
                "artt. 77 e 79 GDPR",
                "art. 14, par. 1 e 2, par. 3, lett. a, GDPR",
                "art. 30, par. 2, lett. b, e par. 3, LPD",
            ],
        ),
        (
            "it-CH",
            [
                "art. 21 par. 1 secondo periodo RGPD",
                "art. 6 par. 1 lett. f RGPD",
                "art. 5 par. 2 e art. 12 par. 4 RGPD",
                "art. 77 e 79 RGPD",
                "art. 14 par. 1 e 2, par. 3 lett. a RGPD",
                "art. 30 cpv. 2 lett. b e cpv. 3 LPD",
            ],
        ),
        (
            "pl",
            [
                "art. 21 ust. 1 zdanie drugie RODO",
                "art. 6 ust. 1 lit. f RODO",
                "art. 5 ust. 2 i art. 12 ust. 4 RODO",
                "art. 77 i 79 RODO",
                "art. 14 ust. 1 i 2, ust. 3 lit. a RODO",
                "art. 30 ust. 2 lit. b i ust. 3 DSG",
            ],
        ),
        (
            "hu",
            [
                "GDPR 21. cikk (1) bekezdés második mondat",
                "GDPR 6. cikk (1) bekezdés első albekezdés f) pont",
                "GDPR 5. cikk (2) bekezdés és 12. cikk (4) bekezdés",
                "GDPR 77. és 79. cikk",
                "GDPR 14. cikk (1) és (2) bekezdés, (3) bekezdés a) pont",
                "DSG 30. cikk (2) bekezdés b) pont és (3) bekezdés",
            ],
        ),
        (
            "el",
            [
                "άρθρο 21 παρ. 1 ΓΚΠΔ",
                "άρθρο 6 παρ. 1 στοιχ. στ΄ ΓΚΠΔ",
                "άρθρο 5 παρ. 2 και άρθρο 12 παρ. 4 ΓΚΠΔ",
                "άρθρα 77 και 79 ΓΚΠΔ",
                "άρθρο 14 παρ. 1 και 2, παρ. 3 στοιχ. α΄ ΓΚΠΔ",
                "άρθρο 30 παρ. 2 στοιχ. β΄ και παρ. 3 LPD",
            ],
        ),
    ];

    #[test]
    fn every_language_cites_in_its_own_way() {
        let locales = Locales::embedded();
        for (tag, expected) in CITATIONS {
            let locale = locales.find(tag).unwrap();
            let cited = PROVISIONS.map(|json| locale.citation(&provisions(json), ActForm::Short).unwrap());
            assert_eq!(cited.map(|text| text.replace('\u{A0}', " ")), expected, "{tag}");
        }
    }

    #[test]
    fn an_act_as_a_whole_and_a_second_act_are_named() {
        let locale = Locales::embedded().find("de").unwrap().clone();
        let cited = |json: &str| locale.citation(&provisions(json), ActForm::Short).unwrap().replace('\u{A0}', " ");
        assert_eq!(cited(r#"[{"act": "act-gdpr"}]"#), "DSGVO");
        let two = r#"[{"act": "act-fadp", "number": "25", "paragraph": "7"}, {"act": "act-dpo", "number": "18"}]"#;
        assert_eq!(cited(two), "Art. 25 Abs. 7 DSG und Art. 18 DSV");
        assert_eq!(
            cited(r#"[{"act": "act-gdpr", "number": "21"}, {"act": "act-gdpr", "number": "21", "paragraph": "1"}]"#),
            "Art. 21 und Art. 21 Abs. 1 DSGVO"
        );
        assert_eq!(cited("[]"), "");
    }
}
