//! Links, e-mail addresses and domains.

use url::{Host, Url};

use super::Report;
use crate::catalog::Catalog;
use crate::catalog::record::Record;

/// Calls `visit` with record, pointer and text of every link that people follow.
fn each_link(catalog: &Catalog, mut visit: impl FnMut(String, String, &str)) {
    for platform in catalog.platforms() {
        for (position, channel) in platform.channels.iter().enumerate() {
            if let Some(url) = &channel.url {
                visit(platform.place(), format!("/channels/{position}/url"), url);
            }
            for (number, url) in channel.fallback_urls.iter().enumerate() {
                visit(platform.place(), format!("/channels/{position}/fallback_urls/{number}"), url);
            }
        }
    }
    for controller in catalog.controllers() {
        let dpo_url = ("/data_protection_officer_url", &controller.data_protection_officer_url);
        for (pointer, url) in [("/contact_url", &controller.contact_url), dpo_url] {
            if let Some(url) = url {
                visit(controller.place(), pointer.into(), url);
            }
        }
    }
    for authority in catalog.authorities() {
        for (pointer, url) in [("/website", &authority.website), ("/complaint_url", &authority.complaint_url)] {
            if let Some(url) = url {
                visit(authority.place(), pointer.into(), url);
            }
        }
    }
    for provision in catalog.provisions() {
        if let Some(url) = &provision.url {
            visit(provision.place(), "/url".into(), url);
        }
    }
}

pub(super) fn url_not_https(catalog: &Catalog, report: &mut Report) {
    each_link(catalog, |place, pointer, text| {
        if !is_https(text) {
            report.add(place, pointer, "write a whole https address without user name, password and port");
        }
    });
}

fn is_https(text: &str) -> bool {
    // The parser of URLs forgives spaces and a missing slash; letters and mail programs do not.
    let plain = text.starts_with("https://") && !text.contains(|c: char| c.is_whitespace() || c.is_control());
    plain
        && Url::parse(text).is_ok_and(|url| {
            let named = matches!(url.host(), Some(Host::Domain(host)) if host.contains('.'));
            named && url.username().is_empty() && url.password().is_none() && url.port().is_none()
        })
}

/// Calls `visit` with record, pointer and text of every e-mail address.
fn each_email(catalog: &Catalog, mut visit: impl FnMut(String, String, &str)) {
    for platform in catalog.platforms() {
        for (position, channel) in platform.channels.iter().enumerate() {
            if let Some(email) = &channel.email {
                visit(platform.place(), format!("/channels/{position}/email"), email);
            }
            for (at, step) in channel.steps.iter().enumerate() {
                if let Some(email) = &step.email {
                    visit(platform.place(), format!("/channels/{position}/steps/{at}/email"), email);
                }
            }
        }
    }
    for controller in catalog.controllers() {
        for (position, email) in controller.emails.iter().enumerate() {
            visit(controller.place(), format!("/emails/{position}/address"), &email.address);
        }
        for (position, representative) in controller.representatives.iter().enumerate() {
            if let Some(email) = &representative.email {
                visit(controller.place(), format!("/representatives/{position}/email"), email);
            }
        }
    }
    for authority in catalog.authorities() {
        for (pointer, email) in [("/email", &authority.email), ("/certified_email", &authority.certified_email)] {
            if let Some(email) = email {
                visit(authority.place(), pointer.into(), email);
            }
        }
    }
}

pub(super) fn email_domain(catalog: &Catalog, report: &mut Report) {
    each_email(catalog, |place, pointer, text| {
        if !is_email(text) {
            report.add(place, pointer, "write one address as in name@example.org, the domain in lower-case ASCII");
        }
    });
}

/// Whether the text is an address as organisations publish them: a plain local part and a domain.
fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b".!#$%&'*+/=?^_`{|}~-".contains(&byte);
    let dots_inside = !local.starts_with('.') && !local.ends_with('.') && !local.contains("..");
    (1..=64).contains(&local.len()) && local.bytes().all(plain) && dots_inside && is_domain(domain)
}

pub(super) fn domain_invalid(catalog: &Catalog, report: &mut Report) {
    for platform in catalog.platforms() {
        for (position, domain) in platform.domains.iter().enumerate() {
            if !is_domain(domain) {
                let message = "write a host name in lower-case ASCII with a dot, without scheme and path";
                report.add(platform.place(), format!("/domains/{position}"), message);
            }
        }
    }
}

/// Whether the text is a host name in lower-case ASCII with at least two labels, the last not a number.
fn is_domain(text: &str) -> bool {
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let last_is_name = text.rsplit('.').next().is_some_and(|last| last.starts_with(|c: char| c.is_ascii_lowercase()));
    text.len() <= 253 && text.contains('.') && text.split('.').all(label) && last_is_name
}
