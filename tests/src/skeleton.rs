//! What is expected of a request, without wording: a plan and its letters as the language of ids writes them.

use std::fmt::Write as _;

use serde::Serialize;
use serde_json::Value;
use widerspruch::{BlockContent, Letter, Prepared};

/// Lines of `plan.json` end here if they can.
const WIDTH: usize = 118;

/// Keys of a plan that stand first in their object; the others follow by name.
const FIRST: [&str; 5] = ["id", "kind", "field", "controller", "purpose"];

/// Keys of an action that repeat what the record of its channel says; a showcase shows them.
const OF_RECORDS: [&str; 3] = ["confidence", "fallback_urls", "verified_on"];

/// The plan as JSON, filled into lines. What is empty or unknown is left out, and what stands elsewhere: what only
/// repeats a record, the address that a step names, the text of a form that `letters.txt` shows. A hint is its code, its
/// path and, if it has another id, its message; hints that differ in the message only are one.
///
/// # Errors
///
/// If the plan cannot be read as JSON.
pub(crate) fn plan(prepared: &Prepared) -> Result<String, serde_json::Error> {
    let mut plan: Value = serde_json::from_str(&prepared.guide.to_json())?;
    if let Some(hints) = plan.get_mut("hints") {
        *hints = hints_in_short(prepared).into();
    }
    for action in plan.get_mut("actions").and_then(Value::as_array_mut).into_iter().flatten() {
        shorten(action, prepared);
    }
    let mut out = json(&plan, 0);
    out.push('\n');
    Ok(out)
}

fn hints_in_short(prepared: &Prepared) -> Vec<String> {
    let mut hints: Vec<(String, Vec<&str>)> = Vec::new();
    for hint in &prepared.guide.hints {
        let place = [hint.code.code(), &hint.path].join(" ").trim_end().to_owned();
        let (id, _) = hint.message.split_once('(').unwrap_or((&hint.message, ""));
        let usual = id == format!("hint-{}", hint.code.code().replace(['.', '_'], "-")) && id == hint.message;
        let message = if usual { None } else { Some(hint.message.as_str()) };
        match (hints.last_mut().filter(|(last, _)| *last == place), message) {
            (Some((_, messages)), Some(message)) if !messages.is_empty() => messages.push(message),
            (_, message) => hints.push((place, message.into_iter().collect())),
        }
    }
    let line = |(place, messages): (String, Vec<&str>)| match messages.as_slice() {
        [] => place,
        messages => format!("{place}: {}", messages.join(", ")),
    };
    hints.into_iter().map(line).collect()
}

fn shorten(action: &mut Value, prepared: &Prepared) {
    let named = |url: &str, steps: &Value| steps.to_string().contains(&format!("url={url})"));
    let Some(members) = action.as_object_mut() else { return };
    members.retain(|key, _| !OF_RECORDS.contains(&key.as_str()));
    if let (Some(Value::String(url)), Some(steps)) = (members.get("url"), members.get("steps"))
        && named(url, steps)
    {
        members.remove("url");
    }
    for field in members.get_mut("fields").and_then(Value::as_array_mut).into_iter().flatten() {
        let Some(value) = field.get_mut("value") else { continue };
        let letter = prepared.letters.iter().position(|letter| value.as_str() == Some(&letter.form_text(None).text));
        if let Some(position) = letter {
            *value = format!("form of letter {}", position + 1).into();
        }
    }
}

fn is_shown(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(members) => members.values().any(is_shown),
        Value::Bool(_) | Value::Number(_) => true,
    }
}

fn json(value: &Value, indent: usize) -> String {
    let (open, close, parts) = match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().filter(|(_, value)| is_shown(value)).collect();
            let rank = |key: &str| FIRST.iter().position(|first| *first == key).unwrap_or(FIRST.len());
            members.sort_by_key(|(key, _)| (rank(key), *key));
            let part = |(key, value): (&String, &Value)| format!("\"{key}\": {}", json(value, indent + 2));
            ('{', '}', members.into_iter().map(part).collect::<Vec<_>>())
        }
        Value::Array(items) => ('[', ']', items.iter().map(|item| json(item, indent + 2)).collect()),
        plain => return plain.to_string(),
    };
    let one_line = format!("{open}{}{close}", parts.join(", "));
    if indent > 0 && !one_line.contains('\n') && indent + one_line.chars().count() <= WIDTH {
        return one_line;
    }
    fill(open, close, &parts, indent)
}

/// As many parts a line as fit; what has several lines stands alone.
fn fill(open: char, close: char, parts: &[String], indent: usize) -> String {
    let mut out = String::from(open);
    let mut used = WIDTH;
    for (position, part) in parts.iter().enumerate() {
        let width = part.chars().count() + 2;
        let comma = if position == 0 { "" } else { "," };
        if used + width > WIDTH || part.contains('\n') {
            // Writing to a string cannot fail.
            let _ = write!(out, "{comma}\n{:indent$}{part}", "", indent = indent + 2);
            used = indent + width;
        } else {
            let _ = write!(out, "{comma} {part}");
            used += width;
        }
        if part.contains('\n') {
            used = WIDTH;
        }
    }
    let _ = write!(out, "\n{:indent$}{close}", "");
    out
}

/// The letters as text, one line a paragraph: what it is, then its messages and values. Further lines of a text are
/// indented.
pub(crate) fn letters(prepared: &Prepared) -> String {
    let mut out = String::new();
    for (position, letter) in prepared.letters.iter().enumerate() {
        if position > 0 {
            out.push('\n');
        }
        write_letter(letter, &mut out);
    }
    out
}

fn write_letter(letter: &Letter, out: &mut String) {
    let mut line = |name: &str, text: &str| {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{name} {}", text.replace('\n', "\n    "));
    };
    let head = [word(&letter.kind), letter.language.clone(), word(&letter.regime), letter.sender_country.to_string()];
    line("letter", &head.join(", "));
    line("file", &letter.suggested_file_name);
    line("accounts", &letter.accounts.join(", "));
    let mail = &letter.mail;
    let address = |address: &Option<String>| address.clone().unwrap_or_else(|| "unknown".to_owned());
    line("mail", &format!("{} <{}> to {}", mail.sender_name, address(&mail.sender), address(&mail.addressee)));
    line("sender", &letter.sender.join(" | "));
    line("addressee", &letter.addressee.lines.join(" | "));
    letter.information.iter().for_each(|text| line("information", text));
    line("subject", &letter.subject);
    for block in &letter.blocks {
        let role = word(&block.role);
        match &block.content {
            BlockContent::Text(text) => line(&role, text),
            BlockContent::Items(items) => items.iter().for_each(|item| line(&role, item)),
            _ => line(&role, "another content"),
        }
    }
    if !letter.enclosures_heading.is_empty() {
        line("enclosures", &letter.enclosures_heading);
    }
    letter.enclosures.iter().for_each(|text| line("enclosure", text));
    letter.account_table.iter().for_each(|table| line("table", &table.heads.join(" | ")));
    letter.form_text(None).text.lines().for_each(|text| line("form", text));
    letter.form_text(None).omitted.iter().for_each(|part| line("omitted", &word(part)));
}

/// The word of the contract, with a position behind it if it has one.
fn word(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default().replace(['"', '{', '}'], "").replace(':', " ")
}
