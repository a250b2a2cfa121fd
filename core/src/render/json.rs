//! The letter as JSON, in the shape of the contract.

use crate::error::RenderError;
use crate::letter::Letter;

use super::Format;

/// One object, two spaces of indentation, a line break at the end.
pub(super) fn write(letter: &Letter) -> Result<Vec<u8>, RenderError> {
    let mut bytes =
        serde_json::to_vec_pretty(letter).map_err(|_| RenderError::NotWritable { format: Format::Json.as_str() })?;
    bytes.push(b'\n');
    Ok(bytes)
}
