#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| plaincode_fuzz::hold("books", input));
