//! What is asked of one code: `CodeSystem/$lookup`, and `$validate-code` of a code system and of a value set.

use std::sync::Arc;

use axum::Extension;
use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::{Map, Value};
use utoipa::IntoParams;

use super::{Answer, Operation, check_format, chosen, missing, one_of, resource, schema_at, value_set, when};
use crate::code::SystemId;
use crate::fhir::{self, Validation};
use crate::serve::api::{Caller, Now};
use crate::serve::live::Live;
use crate::serve::problem::Problem;

/// A code and what came with it.
#[derive(Clone, Debug, Default, PartialEq)]
struct Coding {
    system: Option<String>,
    version: Option<String>,
    code: Option<String>,
    display: Option<String>,
}

impl Coding {
    fn of(value: &Value) -> Coding {
        let text = |key: &str| value[key].as_str().map(str::to_string);
        Coding { system: text("system"), version: text("version"), code: text("code"), display: text("display") }
    }
}

#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub(in crate::serve) struct LookupParams {
    /// The code, in any spelling; of CPT also with modifiers: `99999:99`.
    #[param(max_length = 100)]
    code: Option<String>,
    /// The code system's address.
    #[param(max_length = 1000)]
    system: Option<String>,
    /// The release's version.
    version: Option<String>,
    /// The release in force on this day.
    date: Option<String>,
    /// Wordings are given in the language they have; this is taken and changes nothing.
    display_language: Option<String>,
    /// Only these properties; may be repeated. `designation` stands for all wordings.
    #[param(value_type = Vec<String>)]
    property: OneOrMore,
    /// `json`.
    #[param(pattern = "^(json|application/json|application/fhir[+]json)$")]
    #[serde(rename = "_format")]
    #[param(rename = "_format")]
    format: Option<String>,
}

/// A parameter that may be repeated.
#[derive(Debug, Default, Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    #[default]
    None,
    One(String),
    More(Vec<String>),
}

impl OneOrMore {
    fn all(self) -> Vec<String> {
        match self {
            OneOrMore::None => Vec::new(),
            OneOrMore::One(one) => vec![one],
            OneOrMore::More(more) => more,
        }
    }
}

/// Everything that a release says of a code.
#[utoipa::path(
    method(get, post),
    path = "/fhir/CodeSystem/$lookup",
    tag = "fhir",
    params(LookupParams),
    responses(crate::serve::openapi::Fhir)
)]
pub(in crate::serve) async fn lookup(
    Extension(live): Now,
    Extension(rights): Extension<Caller>,
    Operation { asked, complex }: Operation<LookupParams>,
) -> Answer {
    check_format(asked.format.as_deref())?;
    let coding = complex.get("coding").map(Coding::of).unwrap_or_default();
    let code = asked.code.or(coding.code).ok_or_else(|| missing("`code` or `coding`"))?;
    let address = asked.system.or(coding.system).ok_or_else(|| missing("`system`"))?;
    let version = asked.version.or(coding.version);
    let version = version.as_deref().or(fhir::canonical(&address).1);
    let system = schema_at(&live, &rights, &address)?.id.clone();
    let edition = chosen(&live, &rights, &system, when(version, asked.date.as_deref())?).await?;
    let snapshot = one_of(&edition, &system).ok_or_else(Problem::internal)?;
    let meant = fhir::meant(snapshot, &code).map_err(|said| Problem::new(StatusCode::NOT_FOUND, said))?;
    Ok(resource(&fhir::looked_up(snapshot, &meant, &asked.property.all())))
}

#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub(in crate::serve) struct ValidateParams {
    /// The code system's address.
    #[param(max_length = 1000)]
    url: Option<String>,
    /// The code system's address, as a coding has it.
    #[param(max_length = 1000)]
    system: Option<String>,
    /// The code, in any spelling; of CPT also with modifiers: `99999:99`.
    #[param(max_length = 100)]
    code: Option<String>,
    /// The release's version.
    version: Option<String>,
    /// A wording: any of the code's is right.
    #[param(max_length = 5000)]
    display: Option<String>,
    /// The release in force on this day.
    date: Option<String>,
    /// Whether a heading may be meant; this is taken and changes nothing.
    r#abstract: Option<bool>,
    /// This is taken and changes nothing.
    display_language: Option<String>,
    /// `json`.
    #[param(pattern = "^(json|application/json|application/fhir[+]json)$")]
    #[serde(rename = "_format")]
    #[param(rename = "_format")]
    format: Option<String>,
}

/// Whether a code, and the wording that goes with it, is of a code system.
#[utoipa::path(
    method(get, post),
    path = "/fhir/CodeSystem/$validate-code",
    tag = "fhir",
    params(ValidateParams),
    responses(crate::serve::openapi::Fhir)
)]
pub(in crate::serve) async fn validate(
    Extension(live): Now,
    Extension(rights): Extension<Caller>,
    Operation { asked, complex }: Operation<ValidateParams>,
) -> Answer {
    check_format(asked.format.as_deref())?;
    let address = asked.url.or(asked.system);
    let given = Coding { system: None, version: None, code: asked.code, display: asked.display };
    let codings = codings(given, &complex)?.into_iter().map(|coding| Coding {
        system: address.clone().or(coding.system),
        version: asked.version.clone().or(coding.version),
        ..coding
    });
    any_valid(&live, &rights, codings, asked.date.as_deref(), None).await
}

#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub(in crate::serve) struct InSetParams {
    /// The value set: a code system's address, its `?fhir_vs`, with `|version` where one is meant.
    #[param(max_length = 1000)]
    url: Option<String>,
    /// The address of the code's system.
    #[param(max_length = 1000)]
    system: Option<String>,
    /// The release's version.
    system_version: Option<String>,
    /// The code, in any spelling; of CPT also with modifiers: `99999:99`.
    #[param(max_length = 100)]
    code: Option<String>,
    /// A wording: any of the code's is right.
    #[param(max_length = 5000)]
    display: Option<String>,
    /// The release in force on this day.
    date: Option<String>,
    /// Whether a heading may be meant; this is taken and changes nothing.
    r#abstract: Option<bool>,
    /// This is taken and changes nothing.
    display_language: Option<String>,
    /// `json`.
    #[param(pattern = "^(json|application/json|application/fhir[+]json)$")]
    #[serde(rename = "_format")]
    #[param(rename = "_format")]
    format: Option<String>,
}

/// Whether a code, and the wording that goes with it, is in a value set.
#[utoipa::path(
    method(get, post),
    path = "/fhir/ValueSet/$validate-code",
    tag = "fhir",
    params(InSetParams),
    responses(crate::serve::openapi::Fhir)
)]
pub(in crate::serve) async fn validate_in_set(
    Extension(live): Now,
    Extension(rights): Extension<Caller>,
    Operation { asked, complex }: Operation<InSetParams>,
) -> Answer {
    check_format(asked.format.as_deref())?;
    let (systems, version) = value_set(&live, &rights, asked.url.as_deref(), complex.get("valueSet"))?;
    let version = asked.system_version.or(version);
    let given = Coding { system: asked.system, version: None, code: asked.code, display: asked.display };
    let codings = codings(given, &complex)?
        .into_iter()
        .map(|coding| Coding { version: version.clone().or(coding.version), ..coding });
    any_valid(&live, &rights, codings, asked.date.as_deref(), Some(&systems)).await
}

/// What is to be validated: the code given, or the codings of a Parameters resource.
fn codings(given: Coding, complex: &Map<String, Value>) -> Result<Vec<Coding>, Problem> {
    if given.code.is_some() {
        return Ok(vec![given]);
    }
    let concept = complex.get("codeableConcept").and_then(|concept| concept["coding"].as_array());
    let codings: Vec<Coding> =
        complex.get("coding").into_iter().chain(concept.into_iter().flatten()).map(Coding::of).collect();
    if codings.is_empty() { Err(missing("`code`, `coding` or `codeableConcept`")) } else { Ok(codings) }
}

/// The answer for the first of `codings` that is valid, else for the last; only codes of `systems` are, where these are given.
async fn any_valid(
    live: &Arc<Live>,
    rights: &Caller,
    codings: impl Iterator<Item = Coding>,
    date: Option<&str>,
    systems: Option<&[SystemId]>,
) -> Answer {
    let mut last = Value::Null;
    for coding in codings {
        last = validated(live, rights, coding, date, systems).await?;
        if last["parameter"][0]["valueBoolean"] == true {
            break;
        }
    }
    Ok(resource(&last))
}

async fn validated(
    live: &Arc<Live>,
    rights: &Caller,
    coding: Coding,
    date: Option<&str>,
    systems: Option<&[SystemId]>,
) -> Result<Value, Problem> {
    let address = coding.system.ok_or_else(|| missing("`system`, or `url` of a code system,"))?;
    let code = coding.code.ok_or_else(|| missing("`code`"))?;
    let (system, of_address) = fhir::canonical(&address);
    let asked = Validation { code: &code, system, display: coding.display.as_deref() };
    let id = match systems {
        Some(systems) => {
            let known = schema_at(live, rights, system).map(|schema| &schema.id);
            match known.ok().filter(|id| systems.contains(id)) {
                Some(id) => id.clone(),
                None => return Ok(asked.elsewhere()),
            }
        }
        None => schema_at(live, rights, system)?.id.clone(),
    };
    let version = coding.version.as_deref().or(of_address);
    let edition = chosen(live, rights, &id, when(version, date)?).await?;
    Ok(fhir::validated(&asked, one_of(&edition, &id).ok_or_else(Problem::internal)?))
}
