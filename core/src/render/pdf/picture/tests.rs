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

const TOO_MANY: &str = "it has more than 5000 elements";
const TOO_MUCH: &str = "it has too many or too long paths";

/// Reads on the smallest stack that is promised.
fn problem_on_a_small_stack(file: Vec<u8>) -> &'static str {
    let small = std::thread::Builder::new().stack_size(512 * 1024);
    small.spawn(move || problem(&file)).unwrap().join().unwrap()
}

/// Levels of ten shapes each, every shape of a level bound to the next level.
fn levels(binding: impl Fn(usize) -> String, open: impl Fn(usize) -> String, close: &str) -> Vec<u8> {
    let shapes = |level: usize| format!("<rect width='9' height='9' {}/>", binding(level + 1)).repeat(10);
    let levels: Vec<String> = (1..9).map(|level| format!("{}{}{close}", open(level), shapes(level))).collect();
    let levels = levels.concat();
    svg(&format!("{levels}<rect width='9' height='9' {}/>", binding(1)))
}

#[test]
fn a_clip_or_mask_counts_each_time_it_is_named() {
    let mask = |level| format!("<mask id='m{level}'>");
    let clip = |level| format!("<clipPath id='m{level}'>");
    let classes: Vec<String> = (1..10).map(|level| format!(".m{level}{{mask:url(#m{level})}}")).collect();
    let classes = classes.concat();
    let by_class = levels(|level| format!("class='m{level}'"), mask, "</mask>");
    let by_class = [svg(&format!("<style>{classes}</style>")), by_class].concat();
    let by_class = String::from_utf8(by_class).unwrap().replace("</svg><svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"40\" height=\"20\">", "");
    for file in [
        levels(|level| format!("mask='url(#m{level})'"), mask, "</mask>"),
        levels(|level| format!("style='mask:url(#m{level})'"), mask, "</mask>"),
        levels(|level| format!("style=\"opacity:1;mask : url( '#m{level}' )\""), mask, "</mask>"),
        levels(|level| format!("clip-path='url(#m{level})'"), clip, "</clipPath>"),
        by_class.into_bytes(),
    ] {
        assert_eq!(problem_on_a_small_stack(file), TOO_MANY);
    }
    // A mask of many shapes that many name.
    let many = format!("<mask id='m'>{}</mask>", "<rect width='9' height='9'/>".repeat(200));
    let users = "<rect width='9' height='9' mask='url(#m)'/>".repeat(1_000);
    assert_eq!(problem(&svg(&(many + &users))), TOO_MANY);
}

#[test]
fn a_use_counts_all_that_it_may_show() {
    let levels = |link: fn(usize) -> String| {
        let level = |level: usize| format!("<g id='g{level}'>{}</g>", link(level - 1).repeat(10));
        let levels = (1..7).map(level).collect::<Vec<_>>().concat();
        svg(&format!("<g id='none'/><g id='g0'><rect width='9' height='9'/></g>{levels}"))
    };
    for file in [
        levels(|level| format!("<use xlink:href='#none' href='#g{level}'/>")),
        levels(|level| format!("<use href='#none' xlink:href='#g{level}'/>")),
        levels(|level| format!("<use href='  #g{level} ' xlink:href='#nowhere'/>")),
    ] {
        assert_eq!(problem_on_a_small_stack(file), TOO_MANY);
    }
}

#[test]
fn paths_are_counted_before_they_are_read() {
    let path = |segments: &str| svg(&format!("<path d='M0 0h9v9{segments}'/>"));
    for file in [
        path(&"z".repeat(30_000)),
        path(&"Z z ".repeat(10_000)),
        path(&"A9 9 0 1 1 9 9".repeat(20_000)),
        path(&"za0 0 0 0 0 0 0".repeat(20_000)),
        path(&"h1".repeat(60_000)),
        svg(&format!("<polygon points='{}'/>", "1,1 ".repeat(60_000))),
        svg(&format!("<g id='a'><path d='M0 0{}'/></g>{}", "h1".repeat(1_000), "<use href='#a'/>".repeat(100))),
        svg(&format!("<g id='a' {}/>{}", "a='1'".replace('a', &"a".repeat(40_000)), "<use href='#a'/>".repeat(100))),
    ] {
        assert_eq!(problem_on_a_small_stack(file), TOO_MUCH);
    }
    assert_read(&path(&"a4 4 0 1 1 1 1".repeat(150)));
}

#[test]
fn style_rules_cannot_cost_more_than_the_shapes() {
    let shapes = "<rect width='9' height='9'/>".repeat(2_000);
    let styled = |rules: &str| svg(&format!("<style>{rules}</style>{shapes}"));
    assert_eq!(problem(&styled(&"*{fill:red}".repeat(20_000))), "it has too many style rules");
    assert_eq!(problem(&styled(&".a{fill:url(#a)}".repeat(1_000))), "it has too many style rules");
    let combined = "it has style rules that combine elements";
    assert_eq!(problem(&styled("g g g g>rect{fill:red}")), combined);
    assert_eq!(problem(&styled("g/**/+rect{fill:red}")), combined);
    assert_read(&svg(
        "<style>.a,.b{fill:url(#g)} rect{opacity:.5}</style><linearGradient id='g'><stop/></linearGradient>\
        <rect class='a' width='9' height='9'/>",
    ));
}

#[test]
fn a_png_of_too_many_pixels_is_refused() {
    assert_eq!(problem(&png(2_500, 2_500, png::ColorType::Grayscale)), "it has more than 4 million pixels");
}
