#pragma once

#include "rules/runner.h"
#include "support/small_index.h"

#include <string>

namespace unres::test {

/// A draft with the place of `|` in it, which is not part of the text.
struct Marked {
  std::shared_ptr<const rules::Analysis> analysis;
  text::Offset at = 0;

  [[nodiscard]] std::string_view slice(text::Range range) const { return analysis->document().slice(range); }
};

[[nodiscard]] inline Marked marked(std::string text, std::shared_ptr<const index::Index> index = small_index(),
                                   std::string name = "draft.unres.md") {
  Marked out;
  const std::size_t mark = text.find('|');
  if (mark != std::string::npos)
    text.erase(mark, 1);
  out.at = static_cast<text::Offset>(mark == std::string::npos ? 0 : mark);
  out.analysis = rules::Analysis::run(workspace::Document::open(std::move(name), std::move(text)), {}, std::move(index));
  return out;
}

/// A draft of the General Assembly with `preamble` before its operative part.
[[nodiscard]] inline std::string ga_draft(const std::string& preamble, const std::string& notes = "") {
  return "*The General Assembly*,\n\n" + preamble +
         "\n\n1. *Requests* the Secretary-General to report;\n\n2. *Decides* to remain seized of the matter.\n" + notes;
}

} // namespace unres::test
