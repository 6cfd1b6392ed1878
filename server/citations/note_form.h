#pragma once

#include "index/instrument.h"
#include "model/lexicon.h"

#include <string>

namespace unres::citations {

/// The note that a text of a profile gives an instrument: "Resolution 70/1." in the Assembly's own texts,
/// "General Assembly resolution 70/1." in those of others. Empty where it takes none or none is known, and
/// in texts of the Security Council, which have no notes.
[[nodiscard]] std::string note_form(const index::Instrument& row, model::Profile profile);

/// "77/237 of 15 December 2022" on its first mention; without the date where none is known, and for the
/// Security Council, whose numbers have the year.
[[nodiscard]] std::string dated_number(const index::Instrument& row);

} // namespace unres::citations
