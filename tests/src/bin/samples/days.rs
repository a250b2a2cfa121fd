//! Prints the public holidays of the catalog for `tests/holidays/judge` to compare: one line `PLACE DAY` for each day
//! of 2024 to 2030, where a place is a country (without a part) or one of its parts.

use std::error::Error;
use std::io::{BufWriter, Write, stdout};
use std::iter::{once, successors};

use widerspruch::Catalog;
use widerspruch::Date;

pub(crate) fn print() -> Result<(), Box<dyn Error>> {
    let catalog = Catalog::embedded();
    let mut out = BufWriter::new(stdout().lock());
    let first = Date::try_new(2024, 1, 1)?;
    let days: Vec<Date> =
        successors(Some(first), |day| Some(day.plus_days(1))).take_while(|day| day.year() <= 2030).collect();
    for calendar in catalog.holiday_calendars() {
        let places = once(None).chain(calendar.regions.iter().map(Some));
        for region in places {
            let name = region.map_or(calendar.country.as_str(), |region| region.as_str());
            let view = calendar.in_region(region);
            for day in days.iter().filter(|day| view.contains(**day)) {
                writeln!(out, "{name} {day}")?;
            }
        }
    }
    out.flush()?;
    Ok(())
}
