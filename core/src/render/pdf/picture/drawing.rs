//! Pictures of shapes: SVG, checked before it is read.
//!
//! A drawing reads no other file, holds no text and cannot grow while it is read: elements are counted as often as they
//! are used, and their depth is limited.

use std::collections::BTreeMap;

use usvg::roxmltree::{self, Document, Node, ParsingOptions};
use usvg::{BlendMode, Group, ImageHrefResolver, Options, Tree};

use super::{PdfImage, bounds, colours, refused};
use crate::render::RenderError;

const SVG: &str = "http://www.w3.org/2000/svg";
const XLINK: &str = "http://www.w3.org/1999/xlink";
/// Most elements inside one another.
const MAX_DEPTH: usize = 32;
/// Most elements that are, or are inside, a gradient, a clip or a mask.
const MAX_LINKED: usize = 300;
/// Most nodes of the file: elements, and the white space between them.
const MAX_NODES: u32 = 20_000;
/// What is wrong with most files.
const BROKEN: &str = "it is neither a PNG nor an SVG, or is broken";
const IMMENSE: &str = "it holds numbers too large or too small";
const TOO_MANY: &str = "it has more than 5000 elements";

/// A drawing that can be drawn.
pub(super) struct Drawing {
    tree: Tree,
}

impl Drawing {
    /// Reads an SVG file in UTF-8.
    pub(super) fn read(file: &[u8]) -> Result<Self, RenderError> {
        let text = std::str::from_utf8(file).map_err(|_| refused(BROKEN))?;
        if file.len() > PdfImage::MAX_SVG_BYTES {
            return Err(refused("it is larger than 512 KiB, the most for an SVG"));
        }
        // Drawing programs write document types; the parser itself stops entities that grow.
        let options = ParsingOptions { allow_dtd: true, nodes_limit: MAX_NODES, ..ParsingOptions::default() };
        let document = Document::parse_with_options(text, options).map_err(|error| match error {
            roxmltree::Error::NodesLimitReached => refused(TOO_MANY),
            _ => refused(BROKEN),
        })?;
        if !document.root_element().has_tag_name((SVG, "svg")) {
            return Err(refused(BROKEN));
        }
        check_kinds(&document)?;
        Count::new(&document).element(document.root_element(), 0)?;
        let tree = Tree::from_xmltree(&document, &without_files()).map_err(|_| refused(BROKEN))?;
        if !tree.root().has_children() {
            return Err(refused("it shows nothing"));
        }
        if !bounds::are_kept(&tree) {
            return Err(refused(IMMENSE));
        }
        if !is_plain(tree.root()) {
            return Err(refused("it blends colours"));
        }
        Ok(Self { tree })
    }

    /// Width and height in units of its own.
    pub(super) fn size(&self) -> (f32, f32) {
        (self.tree.size().width(), self.tree.size().height())
    }

    /// What is drawn.
    pub(super) fn root(&self) -> &Group {
        self.tree.root()
    }
}

/// Refuses what is not drawn, wherever it stands.
fn check_kinds(document: &Document<'_>) -> Result<(), RenderError> {
    let mut linked = 0;
    for element in document.descendants().filter(|node| node.tag_name().namespace() == Some(SVG)) {
        match element.tag_name().name() {
            "text" | "tspan" | "textPath" | "tref" => return Err(refused("it holds text: turn it into paths")),
            "image" => return Err(refused("it holds another picture")),
            _ if !bounds::are_written_small(element) => return Err(refused(IMMENSE)),
            _ if !colours::are_understood(element) => return Err(refused("it holds a colour that is not understood")),
            // Others name them by their id, and they are read anew for each that does.
            "clipPath" | "mask" | "linearGradient" | "radialGradient" => {
                linked += element.descendants().filter(Node::is_element).count();
            }
            "svg" | "g" | "defs" | "symbol" | "use" | "path" | "rect" | "circle" | "ellipse" | "line" | "polyline"
            | "polygon" | "stop" | "style" | "title" | "desc" | "metadata" => {}
            _ => return Err(refused("it holds something other than shapes, groups, gradients, clips and masks")),
        }
    }
    if linked > MAX_LINKED { Err(refused("it has more than 300 gradients, clips and masks")) } else { Ok(()) }
}

/// Counts elements as often as they are used.
struct Count<'a, 'input> {
    by_id: BTreeMap<&'a str, Vec<Node<'a, 'input>>>,
    left: usize,
}

impl<'a, 'input> Count<'a, 'input> {
    fn new(document: &'a Document<'input>) -> Self {
        let mut by_id: BTreeMap<&str, Vec<Node<'_, '_>>> = BTreeMap::new();
        for element in document.descendants() {
            if let Some(id) = element.attribute("id") {
                by_id.entry(id).or_default().push(element);
            }
        }
        Self { by_id, left: PdfImage::MAX_SVG_ELEMENTS }
    }

    fn element(&mut self, element: Node<'a, 'input>, depth: usize) -> Result<(), RenderError> {
        self.left = self.left.checked_sub(1).ok_or_else(|| refused(TOO_MANY))?;
        if depth == MAX_DEPTH {
            return Err(refused("its groups are nested more than 32 deep"));
        }
        if element.has_tag_name((SVG, "use")) {
            let target = element.attribute((XLINK, "href")).or_else(|| element.attribute("href")).unwrap_or_default();
            let used = target.trim().strip_prefix('#').and_then(|id| self.by_id.get(id)).cloned().unwrap_or_default();
            used.into_iter().try_for_each(|used| self.element(used, depth + 1))?;
        }
        element.children().filter(Node::is_element).try_for_each(|child| self.element(child, depth + 1))
    }
}

/// Options under which nothing but the drawing itself is read.
fn without_files() -> Options<'static> {
    let resolver = ImageHrefResolver { resolve_data: Box::new(|_, _, _| None), resolve_string: Box::new(|_, _| None) };
    Options { image_href_resolver: resolver, ..Options::default() }
}

/// Whether colours cover each other and do nothing else.
fn is_plain(group: &Group) -> bool {
    group.blend_mode() == BlendMode::Normal
        && group.children().iter().all(|child| match child {
            usvg::Node::Group(group) => is_plain(group),
            _ => true,
        })
}
