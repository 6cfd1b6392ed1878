#pragma once

#include "preview/pieces.h"
#include "report/html_page.h"
#include "rules/runner.h"

#include <map>
#include <string>
#include <vector>

namespace unres::preview {

/// How the line ends of a block are set.
enum class LineEnds : std::uint8_t { spaces, breaks };

/// Writes the words of a text as HTML, with its findings marked where they stand. Borrows the analysis.
class Words {
public:
  explicit Words(const rules::Analysis& analysis);

  /// Pieces of a block; findings that none of them shows are marked behind the last.
  void write(report::Html& html, model::Index block, const std::vector<Piece>& pieces, LineEnds ends = LineEnds::spaces) const;

  /// What the calls of a note show: its label, or its place in the order of calls where labels are names.
  [[nodiscard]] const std::string& number_of(model::Index note) const { return numbers_[note]; }
  /// The bytes of a block.
  [[nodiscard]] std::string_view bytes(model::Index block) const;

private:
  using Findings = std::vector<const rules::Finding*>;

  void write_piece(report::Html& html, model::Index block, const Piece& piece, LineEnds ends, Findings& unshown) const;
  void write_call(report::Html& html, text::Range place, const model::NoteCall& call) const;

  const rules::Analysis& analysis_;
  std::vector<Findings> findings_;               ///< Of each block.
  std::map<text::Offset, model::Index> called_;  ///< The note of the call that begins there.
  std::vector<std::string> numbers_;             ///< Of each note.
};

} // namespace unres::preview
