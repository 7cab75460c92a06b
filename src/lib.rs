//! plaincode finds medical codes from plain language.

pub mod error;
pub mod code;
pub mod descriptor;
pub mod release;
pub mod progress;
pub mod schema;
