#pragma once

#include "rules/italics/leads.h"

namespace unres::rules {

/// In what way the italics of an opening end at the wrong place.
enum class ExtentFault : std::uint8_t { none, particle, modifier };

/// A wrong end of an opening's italics.
struct ExtentFinding {
  ExtentFault fault = ExtentFault::none;
  text::Range words;      ///< What is wrongly in italics or wrongly not, in the text.
  bool too_long = false;
};

/// Compares the italics of an opening with its phrase. Says nothing where adopted texts have either extent, or where
/// what is in italics may be a phrase that is not known.
[[nodiscard]] ExtentFinding extent_of(const workspace::Document& document, const Paragraph& p, const Lead& lead);

/// Reports the openings with a fault of one kind.
void report_extents(const workspace::Document& document, ExtentFault fault, Reporter& reporter);

} // namespace unres::rules
