#pragma once

#include "index/instrument.h"
#include "workspace/document.h"

#include <string>
#include <vector>

namespace unres::citations {

/// What a text of a folder tells others: a row for each resolution in it that has a number or a symbol.
struct FolderText {
  std::string key; ///< By which it is known: a path, or what stands for one.
  std::vector<index::Instrument> rows;
  std::vector<model::Index> units; ///< For each row, which resolution of the file it is.

  friend bool operator==(const FolderText&, const FolderText&) = default;
};

/// The line with the title, or null: drafts have it below their sponsors, in a line that nothing else sets apart.
[[nodiscard]] const model::Field* title_line(const model::Masthead& masthead);

/// What the masthead of one resolution of a text says of it; there need not be a number or a symbol. `shown` names
/// the file to people.
[[nodiscard]] index::Instrument told_by(const workspace::Document& document, model::Index unit, const std::string& shown);

/// Reads what the mastheads of a text say. `shown` names the file to people.
[[nodiscard]] FolderText folder_text(const workspace::Document& document, std::string key, const std::string& shown);

} // namespace unres::citations
