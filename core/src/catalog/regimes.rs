//! What the law says on a day.

use std::collections::BTreeMap;

use super::{
    Catalog, Citation, Country, LawFamily, LawPeriod, LawVersion, LegalRegime, LegalRole, PeriodLength, Procedure,
    Provision, Regime, SetBy,
};
use crate::date::Date;
use crate::ids::{CountryCode, ProvisionId};

/// A regime on a day: what code asks instead of knowing articles and dates.
#[derive(Debug, Clone, Copy)]
pub struct Law<'c> {
    regime: &'c Regime,
    day: Date,
}

/// What follows when no answer came in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReminderKind {
    /// A reminder.
    Reminder,
    /// A complaint to the controller, which the law gives.
    ControllerComplaint,
}

impl Regime {
    /// The regime on a day. Before the first day of the regime its first versions are taken to hold.
    #[must_use]
    pub const fn on(&self, day: Date) -> Law<'_> {
        Law { regime: self, day }
    }

    /// What a role rested on and rests on, in order of time; empty if the law does not know it.
    #[must_use]
    pub fn history(&self, role: LegalRole) -> &[LawVersion] {
        self.roles.get(&role).or_else(|| self.inherited.get(&role)).map_or(&[], Vec::as_slice)
    }

    /// The roles of its own record with their versions, numbered.
    pub(super) fn versions(&self) -> impl Iterator<Item = (LegalRole, usize, &LawVersion)> {
        self.roles
            .iter()
            .flat_map(|(role, versions)| versions.iter().enumerate().map(|(number, version)| (*role, number, version)))
    }

    /// The wording of its letters.
    pub(crate) fn wording(&self) -> LawFamily {
        // Validation lets nobody through for whom no letter is written.
        self.family.unwrap_or(LawFamily::Gdpr)
    }
}

impl<'c> Law<'c> {
    /// The id of the regime.
    #[must_use]
    pub const fn id(self) -> LegalRegime {
        self.regime.id
    }

    /// The wording of its letters.
    pub(crate) fn wording(self) -> LawFamily {
        self.regime.wording()
    }

    /// What a role rests on; none if the law does not know it on that day.
    #[must_use]
    pub fn role(self, role: LegalRole) -> Option<&'c LawVersion> {
        let holds = |version: &&LawVersion| holds(version.from, version.until, self.day);
        self.regime.history(role).iter().find(holds)
    }

    /// Whether the law knows a role.
    #[must_use]
    pub fn knows(self, role: LegalRole) -> bool {
        self.role(role).is_some()
    }

    /// The provisions of a role.
    #[must_use]
    pub fn provisions(self, role: LegalRole) -> &'c [ProvisionId] {
        self.role(role).map_or(&[], |version| &version.provisions)
    }

    /// Where they stand.
    pub(crate) fn citations(self, role: LegalRole) -> &'c [Citation] {
        self.role(role).map_or(&[], |version| &version.citations)
    }

    /// Where provisions that a record names stand, with the names that this law has for the acts.
    pub(crate) fn cites(self, catalog: &Catalog, ids: &[ProvisionId]) -> Vec<Citation> {
        let known = ids.iter().filter_map(|id| catalog.provision(id.as_str()));
        known.map(|provision| provision.cite.under(&self.regime.acts)).collect()
    }

    /// The period of a role.
    fn period(self, role: LegalRole) -> Option<LawPeriod> {
        self.role(role)?.period
    }

    /// The periods for an answer, from receipt: the usual one and that after an extension in time, if the law knows one.
    /// A law may have periods of its own for access. None only if the law knows no letters.
    pub(crate) fn answer_periods(self, access: bool) -> Option<(LawPeriod, Option<LawPeriod>)> {
        let of_access = || Some((self.period(LegalRole::AccessTimeLimit)?, self.period(LegalRole::AccessExtension)));
        let usual = || Some((self.answer_period()?, self.extension()));
        if access { of_access().or_else(usual) } else { usual() }
    }

    /// Whether an extension in time lasts as long as the controller says: the law knows one and gives it no period. Asks
    /// for the same roles as [`Self::answer_periods`].
    pub(crate) fn leaves_extension_to_controller(self, access: bool) -> bool {
        let of_access = access && self.period(LegalRole::AccessTimeLimit).is_some();
        let role = if of_access { LegalRole::AccessExtension } else { LegalRole::Extension };
        self.role(role).is_some_and(|version| version.period.is_none())
    }

    /// Whether the period for an answer rests while a proof of identity is outstanding.
    pub(crate) fn rests_for_identity(self) -> bool {
        self.answer_period().is_some_and(|period| period.rests_for_identity)
    }

    /// The period for an answer, from receipt.
    #[must_use]
    pub fn answer_period(self) -> Option<LawPeriod> {
        self.period(LegalRole::TimeLimit)
    }

    /// The period for an answer that is extended in time, from receipt; none if the law knows no extension.
    #[must_use]
    pub fn extension(self) -> Option<LawPeriod> {
        self.period(LegalRole::Extension)
    }

    /// What follows when no answer came in time.
    #[must_use]
    pub fn reminder_kind(self) -> ReminderKind {
        if self.knows(LegalRole::ControllerComplaint) {
            ReminderKind::ControllerComplaint
        } else {
            ReminderKind::Reminder
        }
    }

    /// Days that the controller has to acknowledge a complaint to it; none if the law knows no such complaint.
    #[must_use]
    pub fn acknowledgement_days(self) -> Option<u16> {
        match self.period(LegalRole::ControllerComplaint)?.length {
            PeriodLength::Days(days) => Some(days.get()),
            PeriodLength::Months(_) => None,
        }
    }

    /// Months after which word from the authority may be expected.
    #[must_use]
    pub fn authority_months(self) -> Option<u8> {
        match self.period(LegalRole::Silence)?.length {
            PeriodLength::Months(months) => Some(months.get()),
            PeriodLength::Days(_) => None,
        }
    }

    /// What an authority makes of a person's letter.
    #[must_use]
    pub fn procedure(self) -> Procedure {
        if self.knows(LegalRole::Report) { Procedure::ReportOnly } else { Procedure::Complaint }
    }
}

impl LawPeriod {
    /// The last day of the period, before it is moved past free days.
    #[must_use]
    pub fn end(self, start: Date) -> Date {
        match self.length {
            PeriodLength::Months(months) => start.plus_months(months.get()),
            PeriodLength::Days(days) => start.plus_days(i32::from(days.get())),
        }
    }

    /// Whether the law sets it, so that a controller who misses it breaks the law.
    #[must_use]
    pub fn is_law(self) -> bool {
        self.set_by == SetBy::Law
    }
}

fn holds(from: Option<Date>, until: Option<Date>, day: Date) -> bool {
    from.is_none_or(|from| from <= day) && until.is_none_or(|until| day <= until)
}

impl Catalog {
    /// The regime under which letters for residents of a country are written; none if none is.
    #[must_use]
    pub fn regime_of(&self, country: &Country) -> Option<&Regime> {
        self.regime(country.regime).filter(|regime| regime.family.is_some())
    }

    /// The regimes for a resident of a country and a controller with this seat: that of residence first, then that of
    /// the seat if it holds wherever the person lives and is another law (Art. 3(1) GDPR). Empty if no letter is
    /// written under the first.
    #[must_use]
    pub fn regimes_of(&self, country: &Country, seat: &CountryCode) -> Vec<&Regime> {
        let Some(residence) = self.regime_of(country) else { return Vec::new() };
        let of_seat = self.country(seat.as_str()).and_then(|seat| self.regime_of(seat));
        let reaches =
            |regime: &&Regime| !regime.history(LegalRole::Territory).is_empty() && regime.family != residence.family;
        [residence].into_iter().chain(of_seat.filter(reaches)).collect()
    }

    /// Gives each regime the citations of its provisions and the roles that it inherits.
    pub(super) fn link_regimes(&mut self) {
        let provisions = &self.provisions;
        for regime in self.regimes.values_mut() {
            let acts = &regime.acts;
            for version in regime.roles.values_mut().flatten() {
                let known = version.provisions.iter().filter_map(|id| provisions.get(id));
                version.citations = known.map(|provision: &Provision| provision.cite.under(acts)).collect();
            }
        }
        let roles = |id: LegalRegime| self.regimes.get(&id).map(|parent| parent.roles.clone()).unwrap_or_default();
        let mut inherited: BTreeMap<_, _> =
            self.regimes.values().filter_map(|regime| Some((regime.id, roles(regime.inherits?)))).collect();
        for regime in self.regimes.values_mut() {
            regime.inherited = inherited.remove(&regime.id).unwrap_or_default();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn catalog() -> Catalog {
        Catalog::embedded()
    }

    fn law<'c>(catalog: &'c Catalog, id: LegalRegime, day: &str) -> Law<'c> {
        catalog.regime(id).unwrap().on(day.parse().unwrap())
    }

    #[test]
    fn every_id_has_a_record_and_all_but_one_have_letters() {
        let catalog = catalog();
        let with_letters = |id: &&LegalRegime| catalog.regime(**id).unwrap().family.is_some();
        let found: Vec<_> = LegalRegime::ALL.iter().filter(with_letters).collect();
        assert_eq!(found, LegalRegime::ALL.iter().filter(|id| **id != LegalRegime::None).collect::<Vec<_>>());
    }

    #[test]
    fn the_eea_inherits_every_role_of_the_union() {
        let catalog = catalog();
        for role in LegalRole::ALL {
            let of = |id| law(&catalog, id, "2027-04-02").role(*role).cloned();
            assert_eq!(of(LegalRegime::EeaGdpr), of(LegalRegime::EuGdpr), "{role}");
        }
    }

    #[test]
    fn british_law_changes_on_its_days() {
        let catalog = catalog();
        let complaint = |day| {
            let law = law(&catalog, LegalRegime::UkGdpr, day);
            let cited: Vec<_> = law.provisions(LegalRole::Complaint).iter().map(ProvisionId::as_str).collect();
            (law.reminder_kind(), law.acknowledgement_days(), cited.join(" "))
        };
        assert_eq!(complaint("2026-06-18"), (ReminderKind::Reminder, None, "gdpr-77".into()));
        assert_eq!(complaint("2026-06-19"), (ReminderKind::ControllerComplaint, Some(30), "uk-dpa-165".into()));
    }

    #[test]
    fn the_regulation_reaches_people_elsewhere_through_a_seat_in_the_union() {
        let catalog = catalog();
        let regimes = |country: &str, seat: &str| {
            let found = catalog.regimes_of(catalog.country(country).unwrap(), &seat.parse().unwrap());
            found.iter().map(|regime| regime.id.as_str()).collect::<Vec<_>>().join(" ")
        };
        for (country, seat, expected) in [
            ("CH", "IE", "swiss-fadp eu-gdpr"),
            ("GB", "IE", "uk-gdpr eu-gdpr"),
            ("CH", "LI", "swiss-fadp eea-gdpr"),
            ("CH", "GB", "swiss-fadp"),
            ("CH", "US", "swiss-fadp"),
            ("DE", "IE", "eu-gdpr"),
            ("NO", "IE", "eea-gdpr"),
            ("DE", "GB", "eu-gdpr"),
            ("BR", "IE", ""),
        ] {
            assert_eq!(regimes(country, seat), expected, "{country} {seat}");
        }
    }

    #[test]
    fn only_swiss_law_on_access_leaves_the_length_of_an_extension_to_the_controller() {
        let catalog = catalog();
        for id in LegalRegime::ALL {
            for access in [false, true] {
                let leaves = law(&catalog, *id, "2026-11-24").leaves_extension_to_controller(access);
                assert_eq!(leaves, access && *id == LegalRegime::SwissFadp, "{id} {access}");
            }
        }
    }

    #[test]
    fn periods_say_who_sets_them() {
        let catalog = catalog();
        let day: Date = "2026-11-24".parse().unwrap();
        let answer = |id| {
            let law = catalog.regime(id).unwrap().on(day);
            let period = law.answer_period().unwrap();
            (period.end(day).to_string(), period.is_law(), law.extension().map(|period| period.end(day).to_string()))
        };
        let month = ("2026-12-24".to_owned(), true, Some("2027-02-24".to_owned()));
        for id in [LegalRegime::EuGdpr, LegalRegime::EeaGdpr, LegalRegime::UkGdpr] {
            assert_eq!(answer(id), month, "{id}");
        }
        assert_eq!(answer(LegalRegime::SwissFadp), ("2026-12-24".to_owned(), false, None));
        assert_eq!(law(&catalog, LegalRegime::SwissFadp, "2026-11-24").authority_months(), Some(3));
        assert!(!law(&catalog, LegalRegime::EuGdpr, "2027-04-01").knows(LegalRole::Particulars));
    }
}
