//! Supplements: files that add names to a release that is known already.
//!
//! CMS's crosswalk from drug products to HCPCS codes holds brand names; a user's own file is a table `code,term` with an
//! optional third column `kind`. Both come as text or as a workbook. Their names become descriptors of kinds of their own, never of the publisher's.

use std::borrow::Cow;

use calamine::{Reader, XlsxError};

use crate::code::{Code, SystemId, has_shape};
use crate::descriptor::fold_space;
use crate::error::Result;
use crate::release::{Release, SourceFile, SupplementFile, Version};
use crate::schema::Schema;

use super::rows::{Cells, Header, cell};
use super::source::Source;
use super::text::{Fault, Faults, Row, count, decode, plain_name};
use super::{recognize, sheet};

/// The kind of a drug's name in the crosswalk.
const BRAND: &str = "brand";

/// The kind of a user's term when the file does not say another.
const OWN: &str = "own";

/// The columns of a user's own file.
const TERMS: [&str; 3] = ["code", "term", "kind"];

/// Which form a supplement has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// CMS's NDC–HCPCS crosswalk.
    Crosswalk,
    /// A user's own terms.
    Terms,
}

/// Names to be added to a release.
#[derive(Clone, Debug)]
pub struct Supplement {
    /// The system that its codes are of, where it says so or a person did.
    pub system: Option<SystemId>,
    /// The release it was made for, where it says so or a person did.
    pub version: Option<Version>,
    /// The file, as it was when it was read.
    pub file: SourceFile,
    /// The file as the user would name it.
    pub(super) path: String,
    terms: Vec<Term>,
    warnings: Vec<String>,
}

#[derive(Clone, Debug)]
struct Term {
    line: u64,
    code: Code,
    kind: String,
    text: String,
}

/// Which form of supplement the start of a file is.
pub(super) fn looks_like(head: &str) -> Option<Form> {
    let found = |form: Form| Header::find(head, |columns| is_header(form, columns)).is_some();
    [Form::Crosswalk, Form::Terms].into_iter().find(|form| found(*form))
}

fn is_header(form: Form, columns: &[String]) -> bool {
    match form {
        Form::Crosswalk => {
            columns.iter().any(|c| c == "drugname")
                && columns.iter().any(|c| c.starts_with("ndc"))
                && columns.iter().any(|c| is_code_column(c))
        }
        Form::Terms => columns.len() >= 2 && columns.iter().eq(TERMS[..columns.len().min(3)].iter()),
    }
}

/// The crosswalk's column of codes is called `_2025_CODE`, with the year.
fn is_code_column(column: &str) -> bool {
    column.trim_start_matches(|c: char| c.is_ascii_digit()) == "code" || column == "hcpcscode"
}

/// Reads a supplement. `system` is the one that a person says.
pub(super) fn read(
    form: Form,
    mut source: Source,
    system: Option<&SystemId>,
    version: Option<Version>,
) -> Result<Supplement> {
    let bytes = source.read()?;
    let system = system.cloned().or_else(|| SystemId::parse("hcpcs").filter(|_| form == Form::Crosswalk));
    let wants_cpt = system.as_ref().is_some_and(|system| system.as_str() == "cpt");
    let mut faults = Faults::default();
    let mut terms = Vec::new();
    let mut licensed = 0;
    let mut take = |line: u64, columns: &[String], record: &Cells| {
        match form {
            Form::Terms => terms.push(own(line, columns, record)?),
            Form::Crosswalk => match brand(line, columns, record, wants_cpt)? {
                Some(term) => terms.push(term),
                None => licensed += 1,
            },
        }
        Ok(())
    };
    if recognize::is_book(source.base()) {
        walk_book(form, &source.path, &bytes, &mut faults, take)?;
    } else {
        let text = decode(&source.path, &bytes)?;
        if let Some(header) = Header::find(&text, |columns| is_header(form, columns)) {
            header.walk(&source.path, &text, &mut faults, |line, record| take(line, header.columns(), record));
        }
    }
    let file = SourceFile {
        name: source.name.clone(),
        bytes: bytes.len() as u64,
        blake3: blake3::hash(&bytes).to_hex().to_string(),
    };
    let terms = faults.or(terms)?;
    let warnings = passed_over(&source.name, licensed, wants_cpt).into_iter().collect();
    Ok(Supplement { system, version, file, path: source.path, terms, warnings })
}

fn passed_over(name: &str, rows: usize, wants_cpt: bool) -> Option<String> {
    let rows = (rows > 0).then(|| count(rows, "row"))?;
    Some(match wants_cpt {
        true => format!("{name}: {rows} of HCPCS codes left out; add them with `--system hcpcs`"),
        false => format!(
            "{name}: {rows} of CPT or CDT codes left out, which are licensed (American Medical Association, American Dental \
            Association); add those of CPT to a CPT release with `--system cpt`"
        ),
    })
}

/// Shows the rows below the header of each sheet that has one, with its columns, to `take`.
fn walk_book(
    form: Form,
    path: &str,
    bytes: &[u8],
    faults: &mut Faults,
    mut take: impl FnMut(u64, &[String], &Cells) -> Row<()>,
) -> Result<()> {
    let mut book = sheet::open(path, bytes)?;
    for name in book.sheet_names() {
        let mut columns: Option<Vec<String>> = None;
        let walked = sheet::rows(&mut book, &name, |line, row| {
            let Some(columns) = &columns else {
                let names: Vec<String> = sheet::dense(&row).iter().map(|cell| plain_name(cell)).collect();
                columns = Some(names).filter(|names| is_header(form, names));
                return columns.is_some() || line < sheet::HEADER_WITHIN;
            };
            let mut record = sheet::dense(&row);
            record.resize(columns.len().max(record.len()), Cow::Borrowed(""));
            if let Err(fault) = take(line, columns, &record) {
                faults.add(path, line, fault);
            }
            true
        });
        match walked {
            Ok(()) | Err(XlsxError::NotAWorksheet(_)) => {}
            Err(error) => return Err(sheet::damaged(path, &error)),
        }
    }
    Ok(())
}

fn place(columns: &[String], is_it: impl Fn(&str) -> bool) -> Option<usize> {
    columns.iter().position(|column| is_it(column))
}

/// A row of the crosswalk; none when its code is of the other system.
fn brand(line: u64, columns: &[String], record: &Cells, wants_cpt: bool) -> Row<Option<Term>> {
    let code = cell(record, place(columns, is_code_column));
    let name = cell(record, place(columns, |column| column == "drugname"));
    let fault = || Fault::new("a HCPCS or CPT code", code);
    let parsed = Code::parse(code).filter(|parsed| parsed.as_str() == code).ok_or_else(fault)?;
    let is_cpt = has_shape(code, &["#####", "####@"]);
    if !is_cpt && !has_shape(code, &["@####"]) {
        return Err(fault());
    }
    if is_cpt != wants_cpt || code.starts_with('D') {
        return Ok(None);
    }
    if name.is_empty() {
        return Err(Fault::plain(format!("the name of a drug of `{code}`"), "none"));
    }
    Ok(Some(Term { line, code: parsed, kind: BRAND.to_string(), text: fold_space(name) }))
}

fn own(line: u64, columns: &[String], record: &Cells) -> Row<Term> {
    if record.len() != columns.len() {
        let expected = format!("{} (put a term with a comma in quotation marks)", count(columns.len(), "cell"));
        return Err(Fault::plain(expected, count(record.len(), "cell")));
    }
    let of = |name: &str| cell(record, place(columns, |column| column == name));
    let code = Code::parse(of("code")).ok_or_else(|| Fault::new("a code", of("code")))?;
    let text = fold_space(of("term"));
    if text.is_empty() {
        return Err(Fault::plain(format!("a term for `{code}`"), "none"));
    }
    let kind = of("kind").to_lowercase();
    Ok(Term { line, code, kind: if kind.is_empty() { OWN.to_string() } else { kind }, text })
}

impl Supplement {
    /// Adds its names to the concepts of `release`, whose schema is `schema`, and tells the release of it.
    ///
    /// What a supplement of the same name added before is taken out first.
    ///
    /// # Errors
    /// [`crate::error::Error::BadRows`] when a kind is not one of the schema's for supplements;
    /// [`crate::error::Error::BadRequest`] when what an earlier one of that name added cannot be told from what others added.
    pub fn apply(&self, release: &mut Release, schema: &Schema) -> Result<()> {
        self.check_kinds(schema)?;
        self.take_out(release)?;
        let (mut added, mut strangers, mut first) = (0, 0usize, None);
        for term in &self.terms {
            match release.concepts.binary_search_by(|concept| concept.code.cmp(&term.code)) {
                Ok(at) => {
                    let concept = &mut release.concepts[at];
                    let before = concept.descriptors.len();
                    // What the publisher says already needs no second name.
                    if !concept.descriptors.iter().any(|d| d.text.eq_ignore_ascii_case(&term.text)) {
                        concept.describe(&term.kind, &term.text);
                    }
                    added += concept.descriptors.len() - before;
                }
                Err(_) => {
                    strangers += 1;
                    first = first.or(Some(term));
                }
            }
        }
        let name = format!("{}: ", self.file.name);
        release.warnings.retain(|warning| !warning.starts_with(&name));
        release.warnings.extend(self.warnings.iter().cloned());
        if let Some(first) = first {
            release.warnings.push(format!(
                "{}: {} of codes not in {} {} left out; the first is {} on line {}",
                self.file.name,
                count(strangers, "row"),
                release.system,
                release.version,
                schema.print(&first.code),
                first.line
            ));
        }
        let mut kinds: Vec<String> = self.terms.iter().map(|term| term.kind.clone()).collect();
        kinds.sort();
        kinds.dedup();
        let (file, rows) = (self.file.clone(), self.terms.len());
        release.supplements.push(SupplementFile { file, rows, terms: added, kinds });
        release.supplements.sort();
        Ok(())
    }

    fn check_kinds(&self, schema: &Schema) -> Result<()> {
        let known: Vec<&str> = schema.kinds.iter().filter(|k| k.supplement).map(|k| k.id.as_str()).collect();
        let mut faults = Faults::default();
        for term in self.terms.iter().filter(|term| !known.contains(&term.kind.as_str())) {
            let expected = match known.is_empty() {
                true => format!("a schema of {} with a [[kind]] that has `supplement = true`", schema.id),
                false => format!("a kind of {} for supplements: {}", schema.id, known.join(", ")),
            };
            faults.add(&self.path, term.line, Fault::new(expected, &term.kind));
        }
        faults.or(())
    }

    /// Takes out what an earlier supplement of the same name added.
    fn take_out(&self, release: &mut Release) -> Result<()> {
        let base = |name: &str| name.rsplit('/').next().unwrap_or_default().to_string();
        let same = |other: &SupplementFile| base(&other.file.name) == base(&self.file.name);
        let Some(at) = release.supplements.iter().position(same) else { return Ok(()) };
        let earlier = release.supplements.remove(at);
        let shared = release.supplements.iter().find(|other| other.kinds.iter().any(|k| earlier.kinds.contains(k)));
        if let Some(shared) = shared {
            return Err(crate::error::Error::BadRequest {
                what: "the supplement",
                expected: format!(
                    "one whose earlier terms can be told from those of {} (index the release again, with all its supplements)",
                    shared.file.name
                ),
                found: self.file.name.clone(),
            });
        }
        for concept in &mut release.concepts {
            concept.descriptors.retain(|d| !earlier.kinds.contains(&d.kind));
        }
        Ok(())
    }
}
