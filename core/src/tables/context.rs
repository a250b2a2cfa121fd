//! What is known of a run while its rows are read.

use super::map::ColumnMap;
use super::services::Services;
use crate::catalog::Catalog;
use crate::request::Request;

/// What is known of a run.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) catalog: &'a Catalog,
    pub(super) map: &'a ColumnMap,
    pub(super) defaults: &'a Request,
    pub(super) services: Services<'a>,
}
