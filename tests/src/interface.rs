//! The public interface of the core as people read it.

/// Crates whose names are known without their modules.
const WELL_KNOWN: [&str; 5] = ["core", "alloc", "std", "serde_core", "schemars"];

/// The list of the crate public-api, shorter: names without the modules of the standard library and serde, and the
/// traits of a type in one line, without their methods.
pub fn interface(items: impl Iterator<Item = String>) -> String {
    let mut lines: Vec<String> = Vec::new();
    // Where the traits of the last type begin.
    let mut traits = None;
    for item in items.map(|item| short(&item)) {
        if let Some((name, of_type)) = implementation(&item) {
            // Comes with `PartialEq` and says how the compiler compares constants.
            if name != "StructuralPartialEq" {
                let end = format!(" for {of_type}");
                let start = *traits.get_or_insert(lines.len());
                match lines.iter_mut().skip(start).find(|line| line.ends_with(&end)) {
                    Some(line) => line.insert_str(line.len() - end.len(), &format!(" + {name}")),
                    None => lines.push(format!("impl {name}{end}")),
                }
            }
        } else if item.starts_with("impl") {
            traits = None;
        } else if traits.is_none() || !is_member(&item) {
            traits = None;
            lines.push(item);
        }
    }
    lines.join("\n") + "\n"
}

/// The trait and the type of `impl<…> Trait for Type`.
fn implementation(item: &str) -> Option<(&str, &str)> {
    let (name, of_type) = item.strip_prefix("impl")?.split_once(" for ")?;
    let mut depth = 0_u32;
    let start = name.char_indices().find(|&(_, character)| {
        match character {
            '<' => depth += 1,
            '>' => depth -= 1,
            _ => (),
        }
        character == ' ' && depth == 0
    });
    Some((name.get(start?.0 + 1..)?, of_type))
}

/// Whether a function, constant or type stands in a type, not in a module.
fn is_member(item: &str) -> bool {
    let head = item.split('(').next().and_then(|head| head.split(": ").next()).unwrap_or_default();
    head.rsplit_once("::").is_some_and(|(parent, _)| parent.contains(char::is_uppercase))
}

/// The same line without the crate's name and without modules of well-known crates.
fn short(item: &str) -> String {
    let is_in_path = |character: char| character.is_ascii_alphanumeric() || matches!(character, '_' | ':');
    let (mut line, mut rest) = (String::new(), item);
    while let Some(start) = rest.find(is_in_path) {
        let (between, path) = rest.split_at(start);
        let (path, behind) = path.split_at(path.find(|character| !is_in_path(character)).unwrap_or(path.len()));
        line.push_str(between);
        line.push_str(match path.split_once("::") {
            Some(("widerspruch", inner)) => inner,
            Some((name, inner)) if WELL_KNOWN.contains(&name) => {
                inner.find(char::is_uppercase).and_then(|name| inner.get(name..)).unwrap_or(inner)
            }
            _ => path,
        });
        rest = behind;
    }
    line + rest
}
