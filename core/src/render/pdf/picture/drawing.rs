//! Pictures of shapes: SVG, checked before it is read.
//!
//! A drawing reads no other file, holds no text and cannot grow while it is read (`work.rs`).

use usvg::roxmltree::{self, Document, Node, ParsingOptions};
use usvg::{BlendMode, Group, ImageHrefResolver, Options, Tree};

use super::work::{self, TOO_MANY};
use super::{PdfImage, bounds, colours, refused};
use crate::render::RenderError;

const SVG: &str = "http://www.w3.org/2000/svg";
/// Most elements that are, or are inside, a gradient, a clip or a mask.
const MAX_LINKED: usize = 300;
/// Most nodes of the file: elements, and the white space between them.
const MAX_NODES: u32 = 20_000;
/// What is wrong with most files.
const BROKEN: &str = "it is neither a PNG nor an SVG, or is broken";
const IMMENSE: &str = "it holds numbers too large or too small";

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
        work::check(&document)?;
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
