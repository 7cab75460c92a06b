//! The `plaincode` command.

fn main() {}
