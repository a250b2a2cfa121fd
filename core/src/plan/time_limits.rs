//! Until when an authority takes complaints: what its record says, counted from what the history shows.

use super::letters::authority;
use crate::case::Case;
use crate::catalog::{Catalog, ComplaintTimeLimit, TimeLimitStart};
use crate::codes::HintCode;
use crate::date::Date;
use crate::hint::Hint;
use crate::timeline::{CaseState, Timeline};

/// So many months before its end a limit is worth a remark.
const WARNING_MONTHS: u8 = 3;

/// A remark for each limit that ends soon or is over, while nothing was lodged.
pub(super) fn hints(case: &Case<'_>, catalog: &Catalog, timelines: &[Timeline<'_>]) -> Vec<Hint> {
    let Some(authority) = authority(case, catalog) else { return Vec::new() };
    let is_open = |timeline: &&Timeline<'_>| {
        let settled = matches!(timeline.state, CaseState::Confirmed | CaseState::Closed);
        timeline.complaint.is_none() && !settled
    };
    let open = timelines.iter().filter(is_open);
    let ends = open.filter_map(|timeline| {
        let limits = authority.time_limits.iter();
        let soon = limits.filter_map(|limit| end(limit, timeline, case.date)).filter(|(warn, _)| *warn <= case.date);
        soon.map(|(_, end)| end).min()
    });
    let hint = || Hint::about(HintCode::ComplaintTimeLimit, "/history", authority.name_on(case.date));
    ends.map(|end| Hint { date: Some(end), ..hint() }).collect()
}

/// From when on the limit is worth a remark, and its last day.
fn end(limit: &ComplaintTimeLimit, timeline: &Timeline<'_>, today: Date) -> Option<(Date, Date)> {
    let known = timeline.known_since(today)?;
    let start = match limit.from {
        TimeLimitStart::Knowledge | TimeLimitStart::Infringement => known,
        TimeLimitStart::LastContact => timeline.events.last().map_or(known, |event| event.on),
    };
    let months = u8::try_from(limit.months).unwrap_or(u8::MAX);
    Some((start.plus_months(months.saturating_sub(WARNING_MONTHS)), start.plus_months(months)))
}
