#pragma once

#include "model/resolution.h"
#include "syntax/parser.h"

#include <memory>
#include <string_view>

namespace unres::model {

/// Reads the model of a text from its tree. `before` is the model of the version before, made while
/// the tree of that version still lives: blocks that both trees share keep their facts.
/// `file_name` decides the dialect where the text itself does not.
[[nodiscard]] std::shared_ptr<const Resolution> build(const syntax::Tree& tree,
                                                      std::string_view source,
                                                      std::string_view file_name,
                                                      const Resolution* before = nullptr);

} // namespace unres::model
