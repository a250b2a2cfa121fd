//! The one form of comments on variables: `# $name (kind): what it is, such as an example`.

use crate::ids::{NUMBERS, keywords};
use crate::wording::Wording;

/// Comments on variables in another form, or with another kind than the variable has.
pub(super) fn problems(language: &Wording) -> Vec<String> {
    let keywords = keywords(language);
    let kind = |name: &str| match name {
        name if NUMBERS.contains(&name) => "number",
        name if keywords.iter().any(|keyword| keyword == name) => "keyword",
        _ => "text",
    };
    let mut problems = Vec::new();
    for (file, text) in &language.files {
        for (number, line) in text.lines().enumerate() {
            let Some(rest) = line.strip_prefix('#') else { continue };
            let rest = rest.trim_start_matches('#').trim_start();
            let Some((name, rest)) = rest.strip_prefix('$').and_then(|rest| rest.split_once(' ')) else { continue };
            let expected = format!("({}): ", kind(name));
            if !rest.starts_with(&expected) {
                let place = format!("core/locales/{}/{file}:{}", language.tag, number + 1);
                problems.push(format!("{place}: ${name} is not followed by `{expected}`"));
            }
        }
    }
    problems
}
