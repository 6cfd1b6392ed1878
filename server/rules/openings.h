#pragma once

#include "rules/paragraphs.h"

namespace unres::rules {

/// Reports an opening that no adopted text has, with the nearest known phrase as a fix where one is
/// near. Spares what is still being typed and known phrases that an adverb strengthens.
void report_unknown_opening(const workspace::Document& document, const Paragraph& p,
                            model::Part part, Reporter& reporter);

} // namespace unres::rules
