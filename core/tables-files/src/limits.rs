//! Limits of what is read, so that no file takes more memory or time than a table of its size needs.

/// Most rows of all sheets.
pub const ROWS: u64 = 50_000_000;
/// Most columns of a sheet.
pub const COLUMNS: usize = 1_000;
/// Most bytes of one cell of a CSV file.
pub const CELL_BYTES: usize = 1 << 20;
/// Most bytes of one sheet of a workbook, unpacked.
pub const SHEET_BYTES: u64 = 8 << 30;
/// Most bytes of any other part of a workbook, and of a text table, unpacked: they are held in memory.
pub const PART_BYTES: u64 = 512 << 20;
/// Most bytes of one part for each byte that it is packed into; parts below [`SMALL_PART`] may be packed better.
pub const RATIO: u64 = 200;
/// Bytes of a part whose packing is not looked at.
pub const SMALL_PART: u64 = 4 << 20;
/// Most parts of a workbook.
pub const PARTS: usize = 10_000;
