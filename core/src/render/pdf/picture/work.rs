//! How much a drawing asks of the reader and of the page: everything is counted as often as it is drawn.
//!
//! The reader reads an element anew for each one that names it: as a target of `use`, as clip, mask or gradient. A file
//! of a few kilobytes could so be drawn for ever. Names are looked for wherever they may stand; a name that the reader
//! would not follow costs a little too much, which no logo notices.

use std::collections::BTreeMap;

use svgtypes::{PathParser, PathSegment};
use usvg::roxmltree::{Document, Node};

use super::colours::without_comments;
use super::{PdfImage, refused};
use crate::render::RenderError;

/// Most elements inside one another, references included.
const MAX_DEPTH: usize = 32;
/// Most bytes of attributes.
const MAX_BYTES: usize = 4 * PdfImage::MAX_SVG_BYTES;
/// Most segments of paths.
const MAX_SEGMENTS: usize = 50_000;
/// Most segments in a row that may draw nothing: the reader calls itself for each that does not.
const MAX_IN_A_ROW: usize = 200;
/// Most bytes of style sheets times elements: the reader holds every rule against every element.
const MAX_STYLE: usize = 16 * 1024 * 1024;
/// Most selectors and names of the rules that name elements, times elements.
const MAX_RULES_TIMES_ELEMENTS: usize = 1_000_000;
/// What is wrong with a drawing that has too much of something.
pub(super) const TOO_MANY: &str = "it has more than 5000 elements";
const TOO_MUCH: &str = "it has too many or too long paths";
const TOO_MANY_RULES: &str = "it has too many style rules";

/// Attributes that name other elements.
const NAMING: [&str; 6] = ["href", "clip-path", "mask", "fill", "stroke", "style"];

/// Refuses a drawing that is too much work.
pub(super) fn check(document: &Document<'_>) -> Result<(), RenderError> {
    let sheets = sheets(document);
    let rules = rules(&sheets)?;
    let parts = Parts::of(document, &rules)?;
    let mut left = Left { elements: PdfImage::MAX_SVG_ELEMENTS, bytes: MAX_BYTES, segments: MAX_SEGMENTS };
    left.take(&parts, document.root_element(), 0)?;
    let drawn = PdfImage::MAX_SVG_ELEMENTS - left.elements;
    if sheets.len() * drawn > MAX_STYLE { Err(refused(TOO_MANY_RULES)) } else { Ok(()) }
}

/// The text of all style sheets, without comments.
fn sheets(document: &Document<'_>) -> String {
    let sheets = document.descendants().filter(|node| node.tag_name().name() == "style");
    let texts = sheets.flat_map(|sheet| sheet.children()).filter_map(|child| child.text());
    without_comments(&texts.collect::<String>())
}

/// A rule of a style sheet that names other elements.
struct Rule<'s> {
    selectors: Vec<&'s str>,
    names: Vec<&'s str>,
}

/// The rules that name other elements. All rules select by kind, class or id of one element: what selects by those around
/// it costs the reader too much, and no drawing program writes it.
fn rules(sheets: &str) -> Result<Vec<Rule<'_>>, RenderError> {
    let combines = |selector: &&str| selector.contains([' ', '\n', '\r', '\t', '>', '+', '~']);
    let mut rules = Vec::new();
    for rule in sheets.split('}') {
        let (selectors, declarations) = rule.split_once('{').unwrap_or((rule, ""));
        let selectors: Vec<&str> = selectors.split(',').map(str::trim).collect();
        if selectors.iter().any(combines) {
            return Err(refused("it has style rules that combine elements"));
        }
        let names: Vec<&str> = names(declarations).collect();
        if !names.is_empty() {
            rules.push(Rule { selectors, names });
        }
    }
    Ok(rules)
}

impl Rule<'_> {
    /// Whether the rule may be about an element.
    fn may_select(&self, element: Node<'_, '_>) -> bool {
        let (kind, id) = (element.tag_name().name(), element.attribute("id"));
        let has_class =
            |name: &str| element.attribute("class").is_some_and(|all| all.split_whitespace().any(|own| own == name));
        // A kind, then classes, each with ids behind it: `rect.a#b`.
        let may_match = |(at, piece): (usize, &str)| {
            let (name, ids) = piece.split_once('#').unwrap_or((piece, ""));
            (if at == 0 { name == kind } else { has_class(name) }) || ids.split('#').any(|own| Some(own) == id)
        };
        self.selectors
            .iter()
            .any(|selector| selector.contains(['*', '[', ':']) || selector.split('.').enumerate().any(may_match))
    }
}

/// The names that a value mentions: `#a`, `url(#a)`, `url('#a') red`, `fill:url(#a);mask:url(#b)`.
fn names(value: &str) -> impl Iterator<Item = &str> {
    let ends = |character: char| matches!(character, ')' | '\'' | '"' | ';' | '#');
    value.split('#').skip(1).map(move |name| name.split(ends).next().unwrap_or_default().trim())
}

/// What an element costs by itself, and the names that it mentions, by their number.
struct Part {
    /// Of its attributes; names and children count, too.
    bytes: usize,
    segments: usize,
    names: Vec<usize>,
}

/// Every element by its number in the file, and who bears each name.
struct Parts<'a, 'input> {
    by_element: BTreeMap<u32, Part>,
    bearers: Vec<Vec<Node<'a, 'input>>>,
}

impl<'a, 'input> Parts<'a, 'input> {
    fn of(document: &'a Document<'input>, rules: &[Rule<'_>]) -> Result<Self, RenderError> {
        let elements = || document.descendants().filter(Node::is_element);
        let (mut numbers, mut bearers) = (BTreeMap::new(), Vec::<Vec<_>>::new());
        for element in elements() {
            let Some(id) = element.attribute("id") else { continue };
            let number = *numbers.entry(id.trim()).or_insert(bearers.len());
            match bearers.get_mut(number) {
                Some(all) => all.push(element),
                None => bearers.push(vec![element]),
            }
        }
        let effort: usize = rules.iter().map(|rule| rule.selectors.len() + rule.names.len()).sum();
        if effort * elements().count() > MAX_RULES_TIMES_ELEMENTS {
            return Err(refused(TOO_MANY_RULES));
        }
        let mut by_element = BTreeMap::new();
        for element in elements() {
            let own = element.attributes().filter(|attribute| NAMING.contains(&attribute.name()));
            let own = own.flat_map(|attribute| names(attribute.value()));
            let by_rule =
                rules.iter().filter(|rule| rule.may_select(element)).flat_map(|rule| rule.names.iter().copied());
            let names = own.chain(by_rule).filter_map(|name| numbers.get(name).copied()).collect::<Vec<_>>();
            let attributes = element.attributes().map(|attribute| attribute.name().len() + attribute.value().len());
            let bytes = attributes.sum::<usize>() + names.len() + element.children().count();
            by_element.insert(element.id().get(), Part { bytes, segments: segments(element)?, names });
        }
        Ok(Self { by_element, bearers })
    }
}

/// The segments of a shape. Those in a row that may draw nothing are limited.
fn segments(element: Node<'_, '_>) -> Result<usize, RenderError> {
    let corners = element.attribute("points").unwrap_or_default().split([' ', ',', '\n', '\r', '\t']).count();
    let (mut count, mut row) = (corners, 0);
    for segment in PathParser::from(element.attribute("d").unwrap_or_default()).map_while(Result::ok) {
        count += 1;
        let may_be_nothing = matches!(segment, PathSegment::ClosePath { .. } | PathSegment::EllipticalArc { .. });
        row = if may_be_nothing { row + 1 } else { 0 };
        if row > MAX_IN_A_ROW {
            return Err(refused(TOO_MUCH));
        }
    }
    Ok(count)
}

/// What may still be drawn.
struct Left {
    elements: usize,
    bytes: usize,
    segments: usize,
}

impl Left {
    fn take(&mut self, parts: &Parts<'_, '_>, element: Node<'_, '_>, depth: usize) -> Result<(), RenderError> {
        let Some(part) = parts.by_element.get(&element.id().get()) else { return Ok(()) };
        self.elements = self.elements.checked_sub(1).ok_or_else(|| refused(TOO_MANY))?;
        self.bytes = self.bytes.checked_sub(part.bytes).ok_or_else(|| refused(TOO_MUCH))?;
        self.segments = self.segments.checked_sub(part.segments).ok_or_else(|| refused(TOO_MUCH))?;
        if depth == MAX_DEPTH {
            return Err(refused("its groups are nested more than 32 deep"));
        }
        let bearers = part.names.iter().filter_map(|&number| parts.bearers.get(number)).flatten();
        bearers.copied().try_for_each(|bearer| self.take(parts, bearer, depth + 1))?;
        element.children().filter(Node::is_element).try_for_each(|child| self.take(parts, child, depth + 1))
    }
}
