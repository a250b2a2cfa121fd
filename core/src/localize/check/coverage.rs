//! Messages and attributes that are missing, that nobody knows, or that belong to what the language does not offer.

use super::Checked;
use crate::localize::complete::{asked_of, part_of, required_messages};
use crate::localize::problems::Problems;
use crate::localize::references;

pub(super) fn check(checked: &Checked<'_>, problems: &mut Problems) {
    missing(checked, problems);
    unused(checked, problems);
}

fn missing(checked: &Checked<'_>, problems: &mut Problems) {
    for asked in asked_of(checked.settings, checked.catalog) {
        let part = asked.part;
        let Some(message) = checked.definitions.messages.get(asked.id) else {
            problems.whole("locale.missing_message", format!("the message {} is missing ({part})", asked.id));
            continue;
        };
        let place = checked.place(message.file, message.id);
        if asked.text && message.value.is_none() {
            problems.at(place, "locale.missing_message", format!("the message {} has no text ({part})", asked.id));
        }
        for attribute in asked.attributes.iter().filter(|name| message.attribute(name).is_none()) {
            let text = format!("the message {} has no .{attribute} ({part})", asked.id);
            problems.at(place, "locale.missing_attribute", text);
        }
    }
}

fn unused(checked: &Checked<'_>, problems: &mut Problems) {
    let asked: Vec<_> = asked_of(checked.settings, checked.catalog).collect();
    let named = |id: &str| checked.catalog.message_ids().any(|used| used.id.as_str() == id);
    let graph = references::of(checked.sources);
    let used = references::reached(&graph, asked.iter().map(|asked| asked.id));
    let signed = |sign: &str, id: &str| [sign, id].concat();
    let messages = checked.definitions.messages.values().map(|it| (it.file, it.id, signed("", it.id)));
    let terms = checked.definitions.terms.values().map(|it| (it.file, it.id, signed("-", it.id)));
    for (file, id, name) in messages.chain(terms) {
        if used.contains(name.as_str()) {
            continue;
        }
        let place = checked.place(file, id);
        if required_messages().any(|called| called == name) || named(&name) {
            let message = format!("{name} is for what the language does not offer ({})", part_of(&name));
            problems.at(place, "locale.unused_message", message);
        } else {
            let message = format!("nobody uses {name}: neither the code nor a record nor a message that is used");
            problems.at(place, "locale.unknown_message", message);
        }
    }
    for (file, id) in &checked.countries {
        if !checked.definitions.messages.contains_key(id) {
            let message = format!("a country words {id}, which the language does not have");
            problems.at(checked.place(*file, id), "locale.unknown_message", message);
        }
    }
    for asked in &asked {
        let Some(message) = checked.definitions.messages.get(asked.id) else { continue };
        let is_referred = graph.values().any(|references| references.targets.contains(asked.id));
        for attribute in message.attributes.iter().map(|attribute| attribute.id.name).filter(|_| !is_referred) {
            if !asked.attributes.contains(&attribute) {
                let text = format!("nobody uses .{attribute} of {}", asked.id);
                problems.at(checked.place(message.file, attribute), "locale.unknown_attribute", text);
            }
        }
    }
}
