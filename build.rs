//! Tells the program which lexicon it was built with: to read all of its text anew would be a good part of a short run.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;

fn main() -> std::io::Result<()> {
    println!("cargo::rerun-if-changed=index-schema/lexicon");
    let mut files: Vec<PathBuf> =
        std::fs::read_dir("index-schema/lexicon")?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<_>>()?;
    files.sort();
    let mut hasher = DefaultHasher::new();
    for file in files {
        std::fs::read(&file)?.hash(&mut hasher);
        file.hash(&mut hasher);
    }
    println!("cargo::rustc-env=PLAINCODE_LEXICON={:016x}", hasher.finish());
    Ok(())
}
