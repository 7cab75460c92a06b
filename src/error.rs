//! What went wrong, who must act, and what to try next.
//!
//! Every failure in plaincode is one [`Error`]. Its text is one or more lower-case lines without a full stop,
//! `path:line` first where there is one, with what was expected and what was found. [`Error::hint`] holds the
//! next step apart from the text. One table, [`Class`], says who must act, and with it the exit code and the HTTP status.

use std::fmt;
use std::path::{Path, PathBuf};

/// The result of anything that can fail in plaincode.
pub type Result<T> = std::result::Result<T, Error>;

/// How many bad rows an error shows before it only counts them.
pub const SHOWN_ROWS: usize = 20;

/// Who must act on an [`Error`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// The person asking: a word, an option or a path is off.
    Request,
    /// Nothing there by that name.
    NotFound,
    /// Whoever holds, or should hold, the license of what was asked for.
    License,
    /// The release files, or a snapshot on disk, are not what they should be.
    Data,
    /// The machine, or plaincode itself.
    Internal,
}

impl Class {
    /// The process exit code for this class: always 2, "something is wrong" (0 is found, 1 is nothing found).
    pub fn exit_code(self) -> u8 {
        2
    }

    /// The HTTP status for this class.
    pub fn http_status(self) -> u16 {
        match self {
            Class::Request => 400,
            Class::NotFound => 404,
            Class::License => 403,
            Class::Data | Class::Internal => 500,
        }
    }
}

/// One row of a release file that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadRow {
    /// The file as the user would name it; inside an archive, `archive.zip/inner/name.txt`.
    pub path: String,
    /// One-based line (or workbook row) number.
    pub line: u64,
    /// What the format asks for, in words.
    pub expected: String,
    /// What stood there, shortened.
    pub found: String,
}

impl fmt::Display for BadRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: expected {}, found {}", self.path, self.line, self.expected, self.found)
    }
}

/// Everything that can go wrong.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The operating system refused to read or write `path`.
    #[error("{}: cannot {action}: {}", path.display(), plain_io(source))]
    Io {
        /// What was being attempted, as a verb phrase ("read", "write").
        action: &'static str,
        /// Which file or folder.
        path: PathBuf,
        /// The system's own reason.
        source: std::io::Error,
    },
    /// A path the user named does not exist.
    #[error("`{}`: no such file or folder", .0.display())]
    NoSuchPath(PathBuf),
    /// Nothing under the named path looks like a code release.
    #[error("`{}`: no code release found: expected {expected}, found {found}", path.display())]
    NoRelease {
        /// The path that was searched.
        path: PathBuf,
        /// File names that would have been recognised.
        expected: String,
        /// What was there instead.
        found: String,
    },
    /// A file as a whole is not in the format its name promises.
    #[error("{path}: expected {expected}, found {found}")]
    BadFile {
        /// The file as the user would name it.
        path: String,
        /// What the format asks for.
        expected: String,
        /// What was there.
        found: String,
    },
    /// A release has more descriptors than a snapshot can number.
    #[error("{release}: expected at most {most} descriptors, found {found}")]
    TooLarge {
        /// Its code system and version.
        release: String,
        /// How many descriptors a snapshot can have.
        most: usize,
        /// How many it has.
        found: usize,
    },
    /// Rows that could not be read. Nothing is published when there is one.
    #[error("{}", show_rows(.rows, *.total))]
    BadRows {
        /// The first rows, at most [`SHOWN_ROWS`].
        rows: Vec<BadRow>,
        /// How many there were in all.
        total: usize,
    },
    /// Rows of a judged file that could not be read. Nothing is asked when there is one.
    #[error("{}", show_rows(.rows, *.total))]
    BadJudged {
        /// The first rows, at most [`SHOWN_ROWS`].
        rows: Vec<BadRow>,
        /// How many there were in all.
        total: usize,
    },
    /// A stored report or record is not what plaincode writes.
    #[error("{path}:{line}: expected {expected}, found {found}")]
    BadReport {
        /// The file as the user named it.
        path: String,
        /// One-based line number.
        line: usize,
        /// What should be there.
        expected: String,
        /// What is.
        found: String,
    },
    /// A public file holds rows that only a licensed release may hold.
    #[error("{path}:{line}: licensed row: `{code}` has the shape of a {owner} code, found in a {system} file")]
    LicensedRow {
        /// The file as the user would name it.
        path: String,
        /// One-based line number of the first such row.
        line: u64,
        /// The code found.
        code: String,
        /// Whose license it falls under ("CPT (American Medical Association)").
        owner: &'static str,
        /// The system the file claims to be.
        system: String,
    },
    /// The release's version could not be told from its files.
    #[error("`{}`: the version of this {system} release is not in its file names or contents", path.display())]
    NoVersion {
        /// Which system was recognised.
        system: String,
        /// Where.
        path: PathBuf,
    },
    /// The version given or found has no known shape.
    #[error("`{0}` is not a version: expected a year such as `2026` or a year and month such as `2025-10`")]
    BadVersion(String),
    /// A system name that no schema and no snapshot has.
    #[error("`{name}` is not a known code system: expected one of {known}")]
    UnknownSystem {
        /// What was asked for.
        name: String,
        /// What there is, comma-separated.
        known: String,
    },
    /// A request option or argument makes no sense.
    #[error("{what}: expected {expected}, found `{found}`")]
    BadRequest {
        /// Which option or argument.
        what: &'static str,
        /// What it takes.
        expected: String,
        /// What was given.
        found: String,
    },
    /// The server cannot be started as it was asked to.
    #[error("{option}: expected {expected}, found {found}")]
    CannotServe {
        /// By which option.
        option: &'static str,
        /// What it takes.
        expected: String,
        /// What was given, or what stands against it.
        found: String,
        /// What can be done.
        hint: String,
    },
    /// A schema, lexicon or other rule file does not follow its README.
    #[error("{path}:{line}: expected {expected}, found {found}")]
    BadRule {
        /// The rule file.
        path: String,
        /// One-based line number.
        line: usize,
        /// What the file format asks for.
        expected: String,
        /// What stood there.
        found: String,
    },
    /// A snapshot written by a plaincode with another on-disk format or other word rules.
    #[error("{}: expected snapshot format {expected}, found {found}", path.display())]
    OtherFormat {
        /// The snapshot's folder.
        path: PathBuf,
        /// The format this program reads.
        expected: String,
        /// The format on disk.
        found: String,
        /// Which release it holds, such as `icd10cm 2026`, for the hint.
        release: String,
    },
    /// A snapshot on disk is incomplete or altered.
    #[error("{}: damaged snapshot: expected {expected}, found {found}", path.display())]
    Damaged {
        /// The file or folder.
        path: PathBuf,
        /// What should be there.
        expected: String,
        /// What is.
        found: String,
    },
    /// A lexicon of the user's that this plaincode cannot ask: damaged, or compiled under other word rules.
    #[error("{}: expected a lexicon compiled by this plaincode, found {found}", path.display())]
    OldLexicon {
        /// The compiled file.
        path: PathBuf,
        /// What is wrong with it.
        found: String,
    },
    /// The home holds nothing by that name.
    #[error("no {what} in {}", home.display())]
    NotInHome {
        /// What was looked for ("snapshot of cpt").
        what: String,
        /// The home that was searched.
        home: PathBuf,
    },
    /// A release is licensed, and its terms have not been accepted.
    #[error("{release} is licensed ({publisher}), and its terms have not been accepted")]
    NotAccepted {
        /// Which, such as `cpt@2026`.
        release: String,
        /// Whose terms.
        publisher: String,
        /// The command that accepts them.
        accept: String,
    },
    /// The license of a release has ended, and so has the time that is given to renew it.
    #[error("the license of {release} for {licensee} ended on {last}: it is no longer shown")]
    Expired {
        /// Which, such as `cpt@2026`.
        release: String,
        /// Who held the license.
        licensee: String,
        /// Its last day.
        last: String,
    },
    /// Another plaincode is writing to this home.
    #[error("{}: another plaincode is writing to this home", .0.display())]
    Busy(PathBuf),
    /// The search engine underneath failed.
    #[error("{}: the index cannot be {action}: {source}", path.display())]
    Engine {
        /// "written" or "read".
        action: &'static str,
        /// The snapshot's folder.
        path: PathBuf,
        /// The engine's reason.
        source: Box<tantivy::TantivyError>,
    },
}

impl Error {
    /// Wraps a system error with what was attempted and where.
    pub fn io(action: &'static str, path: impl AsRef<Path>) -> impl FnOnce(std::io::Error) -> Error {
        let path = path.as_ref().to_path_buf();
        move |source| Error::Io { action, path, source }
    }

    /// Wraps an engine error with what was attempted and where.
    pub fn engine<E: Into<tantivy::TantivyError>>(
        action: &'static str,
        path: impl AsRef<Path>,
    ) -> impl FnOnce(E) -> Error {
        let path = path.as_ref().to_path_buf();
        move |source| {
            use tantivy::TantivyError;
            use tantivy::directory::error::OpenWriteError;
            match source.into() {
                // What the disk refused is told as such, with the way out.
                TantivyError::IoError(io_error)
                | TantivyError::OpenWriteError(OpenWriteError::IoError { io_error, .. })
                    if action == "written" =>
                {
                    Error::Io { action: "write", path, source: io_error.kind().into() }
                }
                source => Error::Engine { action, path, source: Box::new(source) },
            }
        }
    }

    /// Who must act.
    pub fn class(&self) -> Class {
        match self {
            Error::NoSuchPath(_)
            | Error::BadVersion(_)
            | Error::NoVersion { .. }
            | Error::UnknownSystem { .. }
            | Error::BadRequest { .. }
            | Error::CannotServe { .. } => Class::Request,
            Error::NotInHome { .. } => Class::NotFound,
            Error::NotAccepted { .. } | Error::Expired { .. } => Class::License,
            Error::NoRelease { .. }
            | Error::BadFile { .. }
            | Error::TooLarge { .. }
            | Error::BadRows { .. }
            | Error::BadJudged { .. }
            | Error::BadReport { .. }
            | Error::LicensedRow { .. }
            | Error::BadRule { .. }
            | Error::OtherFormat { .. }
            | Error::OldLexicon { .. }
            | Error::Damaged { .. } => Class::Data,
            Error::Io { .. } | Error::Busy(_) | Error::Engine { .. } => Class::Internal,
        }
    }

    /// The next thing to type or do, where there is one.
    pub fn hint(&self) -> Option<String> {
        Some(match self {
            Error::Io { source, .. } => match source.kind() {
                std::io::ErrorKind::StorageFull => {
                    "free some space, or choose another home with `--home DIR`; nothing that was there has changed"
                        .into()
                }
                std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
                    "choose a place you may write to with `--home DIR` or PLAINCODE_HOME".into()
                }
                std::io::ErrorKind::NotADirectory | std::io::ErrorKind::AlreadyExists => {
                    "a file stands where a folder should be: choose another place with `--home DIR` or PLAINCODE_HOME"
                        .into()
                }
                _ => return None,
            },
            Error::CannotServe { hint, .. } => hint.clone(),
            Error::NoSuchPath(_) => "check the spelling; a release is a folder, a zip, or one of its files".into(),
            Error::NoRelease { .. } => {
                "name the folder or zip as the publisher ships it, or force it with `--system NAME`".into()
            }
            Error::BadFile { .. } | Error::BadRows { .. } => {
                "fetch the release again from its publisher; nothing was indexed, and what was there is unchanged"
                    .into()
            }
            Error::TooLarge { .. } => {
                "name fewer of its files: `plaincode index FILE`; nothing was indexed, and what was there is unchanged"
                    .into()
            }
            Error::BadJudged { .. } => {
                "a judged file has a header and six tab-separated columns: `plaincode bench quality --help` shows them"
                    .into()
            }
            Error::BadReport { .. } => "write it again with the `plaincode bench` command that made it".into(),
            Error::LicensedRow { .. } => {
                "remove the licensed rows, or use the publisher's public file; nothing was indexed".into()
            }
            Error::NoVersion { .. } => "say it with `--version 2026` (or `--version 2025-10` for a quarterly)".into(),
            Error::UnknownSystem { .. } => "`plaincode status` lists what is indexed".into(),
            Error::OtherFormat { release, .. } => {
                format!("rebuild it: `plaincode index PATH` with the files of {release}")
            }
            Error::OldLexicon { path, .. } => {
                let name = path.file_stem().unwrap_or_default().to_string_lossy();
                format!(
                    "compile it again: `plaincode lexicon add FILE --name {name}`, or drop it: `plaincode lexicon remove {name}`"
                )
            }
            Error::Damaged { .. } => "rebuild it: `plaincode index PATH` with the release's files".into(),
            Error::NotInHome { what, .. } if what.starts_with("lexicon") => {
                "`plaincode lexicon list` shows what there is".into()
            }
            Error::NotInHome { what, .. } if what.starts_with("license") => {
                "`plaincode releases` shows which releases have a license".into()
            }
            Error::NotInHome { .. } => "index a release first: `plaincode index PATH`".into(),
            Error::NotAccepted { accept, .. } => {
                format!(
                    "whoever uses it must hold a license: read its notice, then accept for the holder with `{accept}` \
                    (and `--license-id ID`, `--seats N`, `--valid-to DATE` as the agreement says)"
                )
            }
            Error::Expired { release, .. } => format!(
                "renew it: `plaincode license renew {release} --valid-to DATE`, or remove it: `plaincode purge {release}`"
            ),
            Error::Busy(_) => "wait for it to finish, then try again".into(),
            _ => return None,
        })
    }
}

fn show_rows(rows: &[BadRow], total: usize) -> String {
    let mut text: Vec<String> = rows.iter().take(SHOWN_ROWS).map(BadRow::to_string).collect();
    let shown = text.len();
    if total > shown {
        text.push(format!("… and {} more bad rows", total - shown));
    }
    text.join("\n")
}

/// How many characters of a file's text, or of another library's message about it, are shown.
const SHOWN_CHARS: usize = 200;

/// What a file holds, or another library says of it, as part of a message: control characters as dots, shortened.
pub fn shown(text: &str) -> String {
    let dotted = |c: char| if c.is_control() && c != '\t' { '·' } else { c };
    let mut shown: String = text.chars().take(SHOWN_CHARS).map(dotted).collect();
    if text.chars().nth(SHOWN_CHARS).is_some() {
        shown.push('…');
    }
    shown
}

/// The system's reason without its "(os error 2)" tail, in lower case.
fn plain_io(source: &std::io::Error) -> String {
    let text = source.to_string();
    let text = text.split(" (os error").next().unwrap_or(&text);
    let mut chars = text.chars();
    chars.next().map(|first| first.to_lowercase().chain(chars).collect()).unwrap_or_default()
}
