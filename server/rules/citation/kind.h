#pragma once

#include "rules/citation/evidence.h"

/// What the rules share that tell resolutions and decisions apart.
namespace unres::rules::citation {

/// The row that says whether the text cited is a resolution or a decision; null where none is good enough.
[[nodiscard]] const Instrument* kind_on_record(const Cited& cited);

/// Reports that the text is of another kind than the word before it says; `evidence` ends the message.
void report_kind(const CitingView& view, const Cited& cited, notation::TextKind kind,
                 const std::string& evidence, Reporter& reporter);

} // namespace unres::rules::citation
