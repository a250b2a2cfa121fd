//! Whether the numbers of a drawing can be reckoned with. Written numbers are looked at before the drawing is read: the
//! reader cuts an arc of huge radius into pieces without end. What is drawn must stay finite and may not shrink to
//! nothing, or the PDF writer stops.

use usvg::roxmltree::Node as Element;
use usvg::{ClipPath, Group, Mask, Node, Paint, Rect, Transform, Tree};

/// Most digits before the point, without leading zeros.
const DIGITS: usize = 6;

/// Attributes that hold numbers of a shape.
const GEOMETRY: &str =
    "d points transform gradientTransform viewBox x y width height rx ry r cx cy fx fy fr x1 y1 x2 y2 offset";

/// Whether an element's shape is written in numbers below a million, without positive powers of ten.
pub(super) fn are_written_small(element: Element<'_, '_>) -> bool {
    let is_geometry = |name: &str| GEOMETRY.split(' ').any(|known| known == name);
    element.attributes().all(|attribute| !is_geometry(attribute.name()) || is_written_small(attribute.value()))
}

fn is_written_small(numbers: &str) -> bool {
    let grows = |pair: &[u8]| matches!(pair, [b'e' | b'E', b'0'..=b'9' | b'+']);
    let mut runs = numbers.split(|character: char| !(character.is_ascii_digit() || character == '.'));
    let is_short = |run: &str| run.split('.').next().is_none_or(|whole| whole.trim_start_matches('0').len() <= DIGITS);
    !numbers.as_bytes().windows(2).any(grows) && runs.all(is_short)
}

/// Largest number of a drawing's coordinates, on the page too, and of its scales.
const MOST: f32 = 100_000.0;
/// Smallest width and height of a whole drawing.
const LEAST_SIDE: f32 = 0.01;
/// Smallest area to which a square of one unit may shrink.
const LEAST: f32 = 0.000_001;

/// Whether everything in a drawing is within bounds.
pub(super) fn are_kept(tree: &Tree) -> bool {
    let (width, height) = (tree.size().width(), tree.size().height());
    let is_side = |side: f32| side < MOST && side > LEAST_SIDE;
    is_side(width) && is_side(height) && group(tree.root(), Transform::identity())
}

fn group(group: &Group, outer: Transform) -> bool {
    let inner = outer.pre_concat(group.transform());
    transform(group.transform())
        && transform(inner)
        && group.clip_path().is_none_or(|clip| self::clip(clip, inner))
        && group.mask().is_none_or(|mask| self::mask(mask, inner))
        && group.children().iter().all(|child| node(child, inner))
}

fn node(node: &Node, outer: Transform) -> bool {
    let Node::Path(path) = node else {
        return match node {
            Node::Group(child) => group(child, outer),
            _ => true,
        };
    };
    let paints = path.fill().map(usvg::Fill::paint).into_iter().chain(path.stroke().map(usvg::Stroke::paint));
    let bounds = path.stroke_bounding_box();
    rectangle(bounds)
        && bounds.transform(outer).is_some_and(rectangle)
        && paints
            .into_iter()
            .all(|paint| paint_transform(paint).is_none_or(|own| transform(own) && transform(outer.pre_concat(own))))
}

fn clip(clip: &ClipPath, outer: Transform) -> bool {
    let inner = outer.pre_concat(clip.transform());
    transform(clip.transform())
        && transform(inner)
        && clip.clip_path().is_none_or(|further| self::clip(further, outer))
        && group(clip.root(), inner)
}

fn mask(mask: &Mask, outer: Transform) -> bool {
    let area = mask.rect().to_rect();
    rectangle(area)
        && area.transform(outer).is_some_and(rectangle)
        && mask.mask().is_none_or(|further| self::mask(further, outer))
        && group(mask.root(), outer)
}

/// The transform of a gradient, if it is one.
fn paint_transform(paint: &Paint) -> Option<Transform> {
    match paint {
        Paint::LinearGradient(gradient) => Some(gradient.transform()),
        Paint::RadialGradient(gradient) => Some(gradient.transform()),
        Paint::Color(_) | Paint::Pattern(_) => None,
    }
}

fn rectangle(rectangle: Rect) -> bool {
    [rectangle.left(), rectangle.top(), rectangle.right(), rectangle.bottom()].into_iter().all(number)
}

fn transform(Transform { sx, kx, ky, sy, tx, ty }: Transform) -> bool {
    [sx, kx, ky, sy, tx, ty].into_iter().all(number) && (sx * sy - kx * ky).abs() > LEAST
}

/// False for what is no number, too.
fn number(number: f32) -> bool {
    number.abs() < MOST
}

#[cfg(test)]
mod tests {
    use super::is_written_small;

    #[test]
    fn numbers_as_drawing_programs_write_them_are_small() {
        for numbers in
            ["M10-5.25.5-.75e-7z", "matrix(.1 0 0 -.1 0 512)", "0 0 999999.123456789 000001", "scale(2)", "50%"]
        {
            assert!(is_written_small(numbers), "{numbers}");
        }
        for numbers in ["a1e38 1 0 0 1 9 9", "M1000000 0", "scale(1E+5)", "1-1234567.5"] {
            assert!(!is_written_small(numbers), "{numbers}");
        }
    }
}
