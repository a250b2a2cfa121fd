//! Puts a drawing onto a page.

use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Transform};
use krilla::mask::{Mask, MaskType};
use krilla::num::NormalizedF32;
use krilla::paint::{
    Fill, FillRule, LineCap, LineJoin, LinearGradient, Paint, RadialGradient, SpreadMethod, Stop, Stroke, StrokeDash,
};
use krilla::surface::Surface;
use usvg::tiny_skia_path::{self, PathSegment};
use usvg::{ClipPath, Group, Node, PaintOrder};

use super::drawing::Drawing;

/// Draws it `width` points wide, with its top left corner in the origin; what reaches over its edge is cut off.
pub(super) fn draw(surface: &mut Surface<'_>, drawing: &Drawing, width: f32) {
    let (units, height) = drawing.size();
    let Some(frame) = rectangle((0.0, 0.0), (units, height)) else { return };
    let scale = width / units;
    surface.push_transform(&Transform::from_scale(scale, scale));
    surface.push_clip_path(&frame, &FillRule::NonZero);
    group(surface, drawing.root());
    surface.pop();
    surface.pop();
    surface.set_fill(None);
    surface.set_stroke(None);
}

fn rectangle((left, top): (f32, f32), (right, bottom): (f32, f32)) -> Option<Path> {
    let mut path = PathBuilder::new();
    path.move_to(left, top);
    path.line_to(right, top);
    path.line_to(right, bottom);
    path.line_to(left, bottom);
    path.close();
    path.finish()
}

fn group(surface: &mut Surface<'_>, group: &Group) {
    surface.push_transform(&transform(group.transform()));
    let mut pushed = 1 + group.clip_path().map_or(0, |clip| push_clip(surface, clip));
    pushed += group.mask().map_or(0, |mask| push_mask(surface, mask));
    if group.opacity().get() < 1.0 {
        surface.push_opacity(fraction(group.opacity().get()));
        pushed += 1;
    }
    for child in group.children() {
        match child {
            Node::Group(child) => self::group(surface, child),
            Node::Path(path) if path.is_visible() => shape(surface, path),
            // Text and pictures were refused.
            Node::Path(_) | Node::Image(_) | Node::Text(_) => {}
        }
    }
    (0..pushed).for_each(|_| surface.pop());
}

/// Cuts off what lies outside; gives how many times to pop.
fn push_clip(surface: &mut Surface<'_>, clip: &ClipPath) -> usize {
    let outer = clip.clip_path().map_or(0, |outer| push_clip(surface, outer));
    match only_path(clip) {
        Some((path, rule)) => surface.push_clip_path(&path, &rule),
        None => push_stencil(surface, MaskType::Alpha, |stencil| {
            stencil.push_transform(&transform(clip.transform()));
            group(stencil, clip.root());
            stencil.pop();
        }),
    }
    outer + 1
}

/// The path of a clip that is one path, which a page can clip by.
fn only_path(clip: &ClipPath) -> Option<(Path, FillRule)> {
    let [Node::Path(path)] = clip.root().children() else { return None };
    let placed = path.data().clone().transform(clip.transform().pre_concat(clip.root().transform()))?;
    Some((outline(&placed)?, rule(path.fill()?.rule())))
}

/// Lets through what a mask lets through; gives how many times to pop.
fn push_mask(surface: &mut Surface<'_>, mask: &usvg::Mask) -> usize {
    let outer = mask.mask().map_or(0, |outer| push_mask(surface, outer));
    let kind = match mask.kind() {
        usvg::MaskType::Luminance => MaskType::Luminosity,
        usvg::MaskType::Alpha => MaskType::Alpha,
    };
    push_stencil(surface, kind, |stencil| {
        let area = mask.rect();
        let Some(frame) = rectangle((area.left(), area.top()), (area.right(), area.bottom())) else { return };
        stencil.push_clip_path(&frame, &FillRule::NonZero);
        group(stencil, mask.root());
        stencil.pop();
    });
    outer + 1
}

/// Lets through what is drawn onto a stencil, by its opacity or by its lightness.
fn push_stencil(surface: &mut Surface<'_>, kind: MaskType, draw: impl FnOnce(&mut Surface<'_>)) {
    let mut builder = surface.stream_builder();
    let mut stencil = builder.surface();
    draw(&mut stencil);
    stencil.finish();
    let stream = builder.finish();
    surface.push_mask(Mask::new(stream, kind));
}

fn shape(surface: &mut Surface<'_>, shape: &usvg::Path) {
    let Some(path) = outline(shape.data()) else { return };
    let (fill, stroke) = (shape.fill().map(self::fill), shape.stroke().map(self::stroke));
    let passes = match shape.paint_order() {
        PaintOrder::FillAndStroke => [(fill, stroke), (None, None)],
        PaintOrder::StrokeAndFill => [(None, stroke), (fill, None)],
    };
    for (fill, stroke) in passes {
        // A path with neither would be drawn black.
        if fill.is_some() || stroke.is_some() {
            surface.set_fill(fill);
            surface.set_stroke(stroke);
            surface.draw_path(&path);
        }
    }
}

fn outline(data: &tiny_skia_path::Path) -> Option<Path> {
    let mut path = PathBuilder::new();
    for segment in data.segments() {
        match segment {
            PathSegment::MoveTo(to) => path.move_to(to.x, to.y),
            PathSegment::LineTo(to) => path.line_to(to.x, to.y),
            PathSegment::QuadTo(by, to) => path.quad_to(by.x, by.y, to.x, to.y),
            PathSegment::CubicTo(from, by, to) => path.cubic_to(from.x, from.y, by.x, by.y, to.x, to.y),
            PathSegment::Close => path.close(),
        }
    }
    path.finish()
}

fn fill(fill: &usvg::Fill) -> Fill {
    Fill { paint: paint(fill.paint()), opacity: fraction(fill.opacity().get()), rule: rule(fill.rule()) }
}

fn stroke(stroke: &usvg::Stroke) -> Stroke {
    Stroke {
        paint: paint(stroke.paint()),
        width: stroke.width().get(),
        miter_limit: stroke.miterlimit().get(),
        line_cap: match stroke.linecap() {
            usvg::LineCap::Butt => LineCap::Butt,
            usvg::LineCap::Round => LineCap::Round,
            usvg::LineCap::Square => LineCap::Square,
        },
        line_join: match stroke.linejoin() {
            usvg::LineJoin::Miter | usvg::LineJoin::MiterClip => LineJoin::Miter,
            usvg::LineJoin::Round => LineJoin::Round,
            usvg::LineJoin::Bevel => LineJoin::Bevel,
        },
        opacity: fraction(stroke.opacity().get()),
        dash: stroke.dasharray().map(|array| StrokeDash { array: array.to_vec(), offset: stroke.dashoffset() }),
    }
}

fn paint(paint: &usvg::Paint) -> Paint {
    match paint {
        usvg::Paint::Color(color) => self::color(*color).into(),
        usvg::Paint::LinearGradient(gradient) => LinearGradient {
            x1: gradient.x1(),
            y1: gradient.y1(),
            x2: gradient.x2(),
            y2: gradient.y2(),
            transform: transform(gradient.transform()),
            spread_method: spread(gradient.spread_method()),
            stops: stops(gradient.stops()),
            anti_alias: false,
        }
        .into(),
        usvg::Paint::RadialGradient(gradient) => RadialGradient {
            cx: gradient.cx(),
            cy: gradient.cy(),
            cr: gradient.r().get(),
            fx: gradient.fx(),
            fy: gradient.fy(),
            fr: gradient.fr().get(),
            transform: transform(gradient.transform()),
            spread_method: spread(gradient.spread_method()),
            stops: stops(gradient.stops()),
            anti_alias: false,
        }
        .into(),
        // Patterns were refused.
        usvg::Paint::Pattern(_) => rgb::Color::white().into(),
    }
}

fn stops(stops: &[usvg::Stop]) -> Vec<Stop> {
    let stop = |stop: &usvg::Stop| Stop {
        offset: fraction(stop.offset().get()),
        color: color(stop.color()).into(),
        opacity: fraction(stop.opacity().get()),
    };
    stops.iter().map(stop).collect()
}

fn color(color: usvg::Color) -> rgb::Color {
    rgb::Color::new(color.red, color.green, color.blue)
}

const fn spread(method: usvg::SpreadMethod) -> SpreadMethod {
    match method {
        usvg::SpreadMethod::Pad => SpreadMethod::Pad,
        usvg::SpreadMethod::Reflect => SpreadMethod::Reflect,
        usvg::SpreadMethod::Repeat => SpreadMethod::Repeat,
    }
}

const fn rule(rule: usvg::FillRule) -> FillRule {
    match rule {
        usvg::FillRule::NonZero => FillRule::NonZero,
        usvg::FillRule::EvenOdd => FillRule::EvenOdd,
    }
}

fn transform(transform: usvg::Transform) -> Transform {
    Transform::from_row(transform.sx, transform.ky, transform.kx, transform.sy, transform.tx, transform.ty)
}

/// A number between 0 and 1.
fn fraction(number: f32) -> NormalizedF32 {
    NormalizedF32::new(number).unwrap_or(NormalizedF32::ONE)
}
