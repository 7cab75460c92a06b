//! Any texts, and ways to harm files that hold them.

use proptest::prelude::*;

/// One to eight words, with marks that formats care about. Two things that no reader can know are left out: `é®®` in Windows-1252 is a
/// letter in UTF-8, and a line that runs on with `l4` could be a damaged modifier.
pub(crate) fn words() -> impl Strategy<Value = String> {
    let word = "[a-zA-Z]([a-zA-Z]|[a-zA-Z0-9,;()%&<>'é®/-]{2,9})?";
    proptest::collection::vec(word, 1..8).prop_map(|words| words.join(" ").replace("®®", "®,"))
}

/// One way to harm a file.
#[derive(Clone, Debug)]
pub(crate) enum Harm {
    Cut(prop::sample::Index),
    Flip(prop::sample::Index, u8),
    Insert(prop::sample::Index, Vec<u8>),
    DoubleLine(prop::sample::Index),
    SwapColumns(prop::sample::Index, prop::sample::Index),
    SwapCells(prop::sample::Index, prop::sample::Index),
    Encode(bool),
}

pub(crate) fn harm() -> impl Strategy<Value = Harm> {
    let index = || any::<prop::sample::Index>();
    prop_oneof![
        index().prop_map(Harm::Cut),
        (index(), 0u8..8).prop_map(|(at, bit)| Harm::Flip(at, bit)),
        (index(), proptest::collection::vec(any::<u8>(), 1..9)).prop_map(|(at, bytes)| Harm::Insert(at, bytes)),
        index().prop_map(Harm::DoubleLine),
        (index(), index()).prop_map(|(line, column)| Harm::SwapColumns(line, column)),
        (index(), index()).prop_map(|(line, column)| Harm::SwapCells(line, column)),
        any::<bool>().prop_map(Harm::Encode),
    ]
}

pub(crate) fn harmed(mut bytes: Vec<u8>, harms: &[Harm]) -> Vec<u8> {
    for harm in harms {
        if bytes.is_empty() {
            return bytes;
        }
        match harm {
            Harm::Cut(at) => bytes.truncate(at.index(bytes.len())),
            Harm::Flip(at, bit) => {
                let at = at.index(bytes.len());
                bytes[at] ^= 1 << bit;
            }
            Harm::Insert(at, more) => {
                let at = at.index(bytes.len());
                bytes.splice(at..at, more.iter().copied());
            }
            Harm::DoubleLine(line) => {
                let mut lines: Vec<&[u8]> = bytes.split_inclusive(|&b| b == b'\n').collect();
                let at = line.index(lines.len());
                lines.insert(at, lines[at]);
                bytes = lines.concat();
            }
            Harm::SwapColumns(line, column) => {
                let mut lines: Vec<Vec<u8>> = bytes.split_inclusive(|&b| b == b'\n').map(<[u8]>::to_vec).collect();
                let at = line.index(lines.len());
                let middle = column.index(lines[at].len());
                lines[at].rotate_left(middle);
                bytes = lines.concat();
            }
            Harm::SwapCells(line, column) => {
                let mut lines: Vec<Vec<u8>> = bytes.split_inclusive(|&b| b == b'\n').map(<[u8]>::to_vec).collect();
                let at = line.index(lines.len());
                let mut cells: Vec<Vec<u8>> = lines[at].split(|&b| b == b'\t').map(<[u8]>::to_vec).collect();
                if cells.len() > 2 {
                    let first = column.index(cells.len() - 2);
                    cells.swap(first, first + 1);
                    lines[at] = cells.join(&b'\t');
                }
                bytes = lines.concat();
            }
            // As UTF-16, or twice as UTF-8.
            Harm::Encode(wide) => {
                let text: String = match wide {
                    true => String::from_utf8_lossy(&bytes).into_owned(),
                    false => bytes.iter().map(|&b| char::from(b)).collect(),
                };
                bytes = match wide {
                    true => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
                    false => text.into_bytes(),
                };
            }
        }
    }
    bytes
}
