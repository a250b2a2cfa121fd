//! Writes the JavaScript around the library for WebAssembly: `web-bindgen MODULE FOLDER NAME`.
//!
//! The program `wasm-bindgen` does the same; this one has the version of `Cargo.lock` and a fifth of its dependencies.

use std::error::Error;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [module, folder, name] = arguments.as_slice() else {
        return Err("usage: web-bindgen MODULE FOLDER NAME".into());
    };
    let mut writer = Bindgen::new();
    writer
        .web(true)?
        .typescript(true)
        .reset_state_function(true)
        .remove_name_section(true)
        .remove_producers_section(true);
    writer.input_path(module).out_name(name).generate(folder)?;
    Ok(())
}
