//! Under what terms a release may be shown, to whom, until when, and what must be said beside it. No file is read here, and no
//! clock: the day is always given.

use serde::{Deserialize, Serialize};

use crate::descriptor::Date;

/// For so many days after its last day a license still answers, with a warning.
pub const GRACE: i32 = 30;

/// What is said when a release's terms are accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acceptance {
    /// The person or organization that holds the license.
    pub licensee: String,
    /// The number or name of the agreement, where it has one.
    pub id: Option<String>,
    /// How many people it is for, where it says so.
    pub seats: Option<u32>,
    /// Its last day; none when it names none.
    pub valid_to: Option<Date>,
}

/// What was accepted, by whom, when: `license.json` beside a snapshot's manifest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct License {
    /// The person or organization that holds it.
    pub licensee: String,
    /// The number or name of the agreement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// How many people it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seats: Option<u32>,
    /// Its last day; none when it names none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<Date>,
    /// When its terms were accepted, in UTC.
    pub accepted: String,
    /// When its last day was last moved, in UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub renewed: Option<String>,
    /// BLAKE3 of the notice that was accepted, in hexadecimal.
    pub terms: String,
}

/// Where a license stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Its last day has not passed, or it names none.
    Valid,
    /// Its last day has passed by no more than [`GRACE`] days: what it covers answers with a warning.
    Ended,
    /// What it covers does not answer.
    Expired,
}

impl Standing {
    /// Its name in reports.
    pub fn id(self) -> &'static str {
        match self {
            Standing::Valid => "valid",
            Standing::Ended => "ended",
            Standing::Expired => "expired",
        }
    }
}

impl License {
    /// The terms in `notice`, accepted at the time `at`.
    pub fn new(acceptance: &Acceptance, notice: &str, at: String) -> License {
        let Acceptance { licensee, id, seats, valid_to } = acceptance.clone();
        License { licensee, id, seats, valid_to, accepted: at, renewed: None, terms: digest(notice) }
    }

    /// Whether these are the terms that were accepted.
    pub fn covers(&self, notice: &str) -> bool {
        self.terms == digest(notice)
    }

    /// How many days are left on `day`, its last one not counted; negative when it has ended, none when it names no last day.
    pub fn days_left(&self, day: Date) -> Option<i32> {
        self.valid_to.map(|last| (last - day).get_days())
    }

    /// Where it stands on `day`.
    pub fn standing(&self, day: Date) -> Standing {
        match self.days_left(day) {
            Some(left) if left < -GRACE => Standing::Expired,
            Some(left) if left < 0 => Standing::Ended,
            _ => Standing::Valid,
        }
    }

    /// In a few words, as lists show it.
    pub fn told(&self, day: Date) -> String {
        let days = |n: i32| if n == 1 { "1 day".to_string() } else { format!("{n} days") };
        let left = match (self.standing(day), self.valid_to, self.days_left(day)) {
            (_, None, _) | (_, _, None) => return format!("licensed to {}", self.licensee),
            (Standing::Valid, Some(last), Some(left)) => format!("until {last}, {} left", days(left)),
            (Standing::Ended, Some(last), Some(left)) => {
                format!("ended {last}, {} until it is refused", days(GRACE + left + 1))
            }
            (Standing::Expired, Some(last), _) => format!("expired {last}"),
        };
        format!("licensed to {}, {left}", self.licensee)
    }

    /// What must be said whenever `release` (`cpt@2026`) is used on `day`: that its license has ended.
    pub fn warning(&self, release: &str, day: Date) -> Option<String> {
        let last = self.valid_to.filter(|_| self.standing(day) == Standing::Ended)?;
        let refused = last.saturating_add(jiff::Span::new().days(GRACE + 1));
        Some(format!(
            "the license of {release} ended on {last}, and from {refused} on it will be refused; \
            renew it: `plaincode license renew {release} --valid-to DATE`"
        ))
    }
}

fn digest(notice: &str) -> String {
    blake3::hash(notice.as_bytes()).to_hex().to_string()
}

/// The notices that go with an answer, each once, in the order in which they became due.
#[derive(Clone, Debug, Default)]
pub struct Notices(Vec<String>);

impl Notices {
    /// One more that is due; an empty one is none.
    pub fn add(&mut self, notice: &str) {
        if !notice.is_empty() && !self.0.iter().any(|known| known == notice) {
            self.0.push(notice.to_string());
        }
    }

    /// All of them.
    pub fn into_vec(self) -> Vec<String> {
        self.0
    }
}

impl<'n> FromIterator<&'n str> for Notices {
    fn from_iter<I: IntoIterator<Item = &'n str>>(notices: I) -> Notices {
        let mut all = Notices::default();
        notices.into_iter().for_each(|notice| all.add(notice));
        all
    }
}

/// Counts the rows of one answer, of which each system may give no more than its cap.
#[derive(Debug, Default)]
pub struct Rows(Vec<(String, usize, usize)>);

impl Rows {
    /// Whether one more row of `system` may be given; where there is no cap, always.
    pub fn admit(&mut self, system: &str, cap: Option<usize>) -> bool {
        let Some(cap) = cap else { return true };
        let at = self.0.iter().position(|(known, ..)| known == system).unwrap_or_else(|| {
            self.0.push((system.to_string(), cap, 0));
            self.0.len() - 1
        });
        self.0[at].2 += 1;
        self.0[at].2 <= cap
    }

    /// What was cut, in sentences.
    pub fn cut(&self) -> Vec<String> {
        let cut = self.0.iter().filter(|(_, cap, rows)| rows > cap);
        cut.map(|(system, cap, rows)| cut_sentence(system, *cap, *rows)).collect()
    }
}

/// That an answer of `rows` rows was cut.
pub fn cut_sentence(system: &str, cap: usize, rows: usize) -> String {
    format!("{cap} of {rows} rows of {system} are shown: the licensed text of more must not leave in one answer")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn license(valid_to: Option<&str>) -> License {
        let valid_to = valid_to.and_then(|day| day.parse().ok());
        let acceptance = Acceptance { licensee: "Paper Boat Clinic".into(), id: None, seats: None, valid_to };
        License::new(&acceptance, "a notice", "2026-01-01T00:00:00Z".into())
    }

    #[test]
    fn the_last_day_and_thirty_more() {
        let license = license(Some("2026-12-31"));
        let standing = |day: &str| day.parse().ok().map(|day| license.standing(day).id());
        assert_eq!(standing("2026-12-31"), Some("valid"));
        assert_eq!(standing("2027-01-01"), Some("ended"));
        assert_eq!(standing("2027-01-30"), Some("ended"));
        assert_eq!(standing("2027-01-31"), Some("expired"));
    }

    #[test]
    fn without_a_last_day_it_does_not_end() {
        assert_eq!(license(None).standing(Date::MAX), Standing::Valid);
        assert_eq!(license(None).told(Date::MAX), "licensed to Paper Boat Clinic");
    }

    #[test]
    fn rows_without_a_cap_are_not_counted() {
        let mut rows = Rows::default();
        assert!((0..9).all(|_| rows.admit("hcpcs", None)));
        assert!((0..2).all(|_| rows.admit("cpt", Some(2))) && !rows.admit("cpt", Some(2)));
        let told = "2 of 3 rows of cpt are shown: the licensed text of more must not leave in one answer";
        assert_eq!(rows.cut(), [told]);
    }
}
