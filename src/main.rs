//! The `plaincode` command: reads the command line, runs it, says how it went.

use std::process::ExitCode;

use plaincode::cli;

fn main() -> ExitCode {
    let args = match cli::Args::read(std::env::args_os()) {
        Ok(args) => args,
        Err(shown) => return shown,
    };
    match cli::run(&args) {
        Ok(outcome) => outcome.exit_code(),
        Err(error) if cli::reader_left(&error) => ExitCode::SUCCESS,
        Err(error) => {
            cli::report(&error);
            ExitCode::from(error.class().exit_code())
        }
    }
}
