//! What is read as a picture, and what is refused.

use super::PdfImage;
use crate::render::RenderError;

fn png(width: u32, height: u32, color: png::ColorType) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(color);
    encoder.add_text_chunk("Author".to_owned(), "Nobody Known".to_owned()).unwrap();
    let mut writer = encoder.write_header().unwrap();
    let samples = width as usize * height as usize * color.samples();
    writer.write_image_data(&(0..samples).map(|at| u8::try_from(at % 251).unwrap()).collect::<Vec<_>>()).unwrap();
    writer.finish().unwrap();
    bytes
}

/// A drawing of 40 by 20 units with something inside.
fn svg(inside: &str) -> Vec<u8> {
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="20">
        {inside}</svg>"#
    )
    .into_bytes()
}

fn problem(file: &[u8]) -> &'static str {
    match PdfImage::try_new(file) {
        Err(RenderError::Image { problem }) => problem,
        other => panic!("not refused as a picture: {other:?}"),
    }
}

fn assert_read(file: &[u8]) {
    let image = PdfImage::try_new(file).unwrap();
    let fitted = image.fit((100.0, 100.0), "A logo");
    assert_eq!((fitted.width, fitted.height), (100.0, 50.0));
    assert_eq!(format!("{image:?}"), "PdfImage { width: 40.0, height: 20.0, .. }");
}

#[test]
fn a_png_of_every_kind_is_read() {
    use png::ColorType::{Grayscale, GrayscaleAlpha, Rgb, Rgba};
    for color in [Grayscale, GrayscaleAlpha, Rgb, Rgba] {
        assert_read(&png(40, 20, color));
    }
}

#[test]
fn a_png_that_is_broken_or_too_large_is_refused() {
    let small = png(4, 4, png::ColorType::Rgb);
    assert_eq!(problem(&small[..small.len() / 2]), "it is not a PNG or is broken");
    assert_eq!(problem(&png(4_001, 1, png::ColorType::Grayscale)), "it has more than 4000 pixels on a side");
    let mut large = small;
    large.resize(PdfImage::MAX_PNG_BYTES + 1, 0);
    assert_eq!(problem(&large), "it is a PNG larger than 2 MiB");
}

#[test]
fn shapes_groups_gradients_clips_and_masks_are_read() {
    for inside in [
        r##"<rect width="40" height="20" fill="#036"/>"##,
        r#"<g transform="scale(2)" opacity=".5"><circle cx="5" cy="5" r="4" stroke="red" stroke-dasharray="1 2"/></g>"#,
        r#"<defs><linearGradient id="a"><stop stop-color="red"/><stop offset="1" stop-opacity="0"/></linearGradient>
            <clipPath id="c"><rect width="9" height="9"/><circle r="5"/></clipPath></defs>
            <path d="M0 0L40 20V0z" fill="url(#a)" clip-path="url(#c)"/>"#,
        r##"<symbol id="s"><path d="M0 0h4v4z"/></symbol><use xlink:href="#s" x="3"/><use href="#s" y="3"/>"##,
        r#"<mask id="m"><rect width="40" height="20" fill="white"/></mask><g mask="url(#m)"><circle r="9"/></g>"#,
        "<style>.a{fill:#123456}</style><metadata>Nobody Known</metadata><path class=\"a\" d=\"M0 0h9v9z\"/>",
    ] {
        assert_read(&svg(inside));
    }
    let with_type = [
        b"<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"svg11.dtd\">".as_slice(),
        &svg("<rect width='9' height='9'/>"),
    ];
    assert_read(&with_type.concat());
}

#[test]
fn an_svg_with_anything_else_is_refused() {
    let shape = "<rect width='9' height='9'/>";
    for (inside, expected) in [
        ("<text y='9'>Verein</text>", "it holds text: turn it into paths"),
        ("<image href='file:///etc/hostname' width='9' height='9'/>", "it holds another picture"),
        ("<script>1</script>", "it holds something other than shapes, groups, gradients, clips and masks"),
        (
            "<filter id='f'><feImage href='x.png'/></filter>",
            "it holds something other than shapes, groups, gradients, clips and masks",
        ),
        ("<pattern id='p'/>", "it holds something other than shapes, groups, gradients, clips and masks"),
        ("<foreignObject/>", "it holds something other than shapes, groups, gradients, clips and masks"),
        ("<g style='mix-blend-mode:multiply'><rect width='9' height='9'/></g>", "it blends colours"),
        ("", "it shows nothing"),
    ] {
        let with_shape = if inside.is_empty() { String::new() } else { format!("{shape}{inside}") };
        assert_eq!(problem(&svg(&with_shape)), expected, "{inside}");
    }
}

/// The reader would draw these black, or not at all.
#[test]
fn an_svg_with_an_unknown_colour_is_refused() {
    let unknown = "it holds a colour that is not understood";
    let gradient = |stop: &str| {
        format!("<linearGradient id='a'><stop {stop}/><stop offset='1'/></linearGradient><rect width='9' height='9'/>")
    };
    for inside in [
        "<rect width='9' height='9' fill='oklch(0.5 0.2 260)'/>",
        "<rect width='9' height='9' stroke='color-mix(in srgb, red, blue)'/>",
        "<rect width='9' height='9' style='opacity:1;fill:var(--c)'/>",
        "<style>.a,.v{fill:lab(50% 40 59) !important}</style><rect class='v' width='9' height='9'/>",
        "<style>:root{--c:#0a58ca}</style><rect style='/* ; */fill:var(--c)' width='9' height='9'/>",
        "<rect style='--c:red;fill:red' width='9' height='9'/>",
        "<rect style='/* ; */ fill:lch(52% 72 50) ' width='9' height='9'/>",
        "<g color='lch(52% 72 50)'><rect width='9' height='9' fill='currentColor'/></g>",
        "<rect width='9' height='9' fill='url(#none) oklab(0.5 0.1 0.1)'/>",
        &gradient("stop-color='color(display-p3 1 0 0)'"),
        &gradient("style='stop-color:light-dark(red,blue)'"),
    ] {
        assert_eq!(problem(&svg(inside)), unknown, "{inside}");
    }
    for inside in [
        "<rect width='9' height='9' fill=' #0A58CA ' stroke='none' color='inherit'/>",
        "<rect width='9' height='9' fill='rgba(10, 88, 202, .5)' stroke='hsl(214, 91%, 42%)'/>",
        "<style>/* fill:lab(1) */ .v:hover{}.v{fill:navy !important;stroke:currentColor}</style><rect class='v' width='9' height='9'/>",
        &gradient("style='stop-color:currentColor'"),
    ] {
        assert_read(&svg(inside));
    }
}

#[test]
fn what_is_neither_is_refused() {
    let broken = "it is neither a PNG nor an SVG, or is broken";
    for file in [&b""[..], b"GIF89a", b"<svg/>", b"<svg xmlns='http://www.w3.org/2000/svg'>", b"\xff\xfe<\0s\0"] {
        assert_eq!(problem(file), broken);
    }
    assert_eq!(problem(&svg("<rect width='9' height='9'/>").repeat(2)), broken);
}

/// Ten in ten in ten …: small files that would be drawn for ever.
#[test]
fn an_svg_cannot_grow_while_it_is_read() {
    let levels = (1..20).map(|level| {
        let ten = format!("<use href='#g{}'/>", level - 1).repeat(10);
        format!("<g id='g{level}'>{ten}</g>")
    });
    let shape = "<g id='g0'><rect width='9' height='9'/></g>".to_owned();
    let growing: Vec<String> = std::iter::once(shape).chain(levels).collect();
    assert_eq!(problem(&svg(&growing.concat())), "it has more than 5000 elements");

    let itself = "<g id='a'><rect width='9' height='9'/><use href='#a'/></g>";
    assert_eq!(problem(&svg(itself)), "its groups are nested more than 32 deep");
    assert_eq!(problem(&svg(&"<g>".repeat(3_000))), "it is neither a PNG nor an SVG, or is broken");
    let deep = format!("{}{}", "<g>".repeat(3_000), "</g>".repeat(3_000));
    assert_eq!(problem(&svg(&deep)), "its groups are nested more than 32 deep");

    let clip = |at| format!("<clipPath id='c{at}' clip-path='url(#c{})'/>", at + 1);
    let chain: Vec<String> = (0..400).map(clip).collect();
    assert_eq!(problem(&svg(&chain.concat())), "it has more than 300 gradients, clips and masks");
    assert_eq!(problem(&svg(&"<rect/>".repeat(30_000))), "it has more than 5000 elements");
    assert_eq!(problem(&svg(&" ".repeat(PdfImage::MAX_SVG_BYTES))), "it is larger than 512 KiB, the most for an SVG");

    let laughs = "<!DOCTYPE svg [<!ENTITY a '<g/><g/><g/><g/><g/><g/><g/><g/>'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>\
        <!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'>]>";
    let laughing = [laughs.as_bytes(), &svg("&d;&d;&d;&d;")].concat();
    assert!(PdfImage::try_new(&laughing).is_err());
}
