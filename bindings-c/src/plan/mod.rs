//! The plan as C reads it.

pub mod action;
pub mod timeline;

use widerspruch::Guide;

use self::action::Action;
use self::timeline::Timeline;
use crate::handle::Tagged;
use crate::text::Text;

/// The parts of a plan.
pub(crate) struct Plan {
    pub(crate) actions: Box<[Tagged<Action>]>,
    pub(crate) timelines: Box<[Tagged<Timeline>]>,
    pub(crate) hints: Box<[Hint]>,
}

/// A remark.
pub(crate) struct Hint {
    pub(crate) code: Text,
    pub(crate) message: Text,
    pub(crate) path: Text,
}

impl Plan {
    pub(crate) fn new(guide: &Guide) -> Self {
        let hint = |hint: &widerspruch::GuideHint| Hint {
            code: Text::new(hint.code.code()),
            message: Text::new(&hint.message),
            path: Text::new(&hint.path),
        };
        Self {
            actions: guide.actions.iter().map(|action| Tagged::new(Action::new(action))).collect(),
            timelines: guide.timelines.iter().map(|timeline| Tagged::new(Timeline::new(timeline))).collect(),
            hints: guide.hints.iter().map(hint).collect(),
        }
    }
}
