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

/// Reads what the mastheads of a text say. `shown` names the file to people.
[[nodiscard]] FolderText folder_text(const workspace::Document& document, std::string key, const std::string& shown);

} // namespace unres::citations
