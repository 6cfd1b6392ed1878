#pragma once

#include "model/resolution.h"

namespace unres::model {

/// Reads paragraphs, scopes and units out of the blocks of `resolution`: joins what page ends have
/// cut, tells preambular from operative paragraphs, and gives sub-paragraphs their level.
void read_paragraphs(Resolution& resolution);

} // namespace unres::model
