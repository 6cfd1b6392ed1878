#pragma once

#include "rules/rule.h"
#include "rules/silence.h"
#include "workspace/joined_lines.h"

#include <memory>
#include <string>
#include <vector>

namespace unres::rules {

/// A finding that a comment in the text silences.
struct SilencedFinding {
  Finding finding;
  std::string reason; ///< As the comment gives it; empty where it gives none.

  friend bool operator==(const SilencedFinding&, const SilencedFinding&) = default;
};

/// A rule that runs on a text, and what its findings weigh.
struct ActiveRule {
  const Rule* rule = nullptr;
  Severity severity = Severity::off;
};
using ActiveRules = std::vector<ActiveRule>;

/// The findings on one version of a document. Immutable; the next version's analysis takes over
/// what the blocks they share were found to have. Rules read the text with the lines of each paragraph joined, so
/// that no finding depends on where lines end; places are those of the text as typed.
class Analysis {
public:
  /// Runs all rules that apply, against what `index` knows. `before` is the analysis of an earlier
  /// version, if any.
  [[nodiscard]] static std::shared_ptr<const Analysis>
  run(std::shared_ptr<const workspace::Document> document, const Options& options,
      std::shared_ptr<const index::Index> index, const Analysis* before = nullptr);

  [[nodiscard]] const workspace::Document& document() const { return *document_; }
  [[nodiscard]] std::shared_ptr<const workspace::Document> shared_document() const { return document_; }
  [[nodiscard]] const index::Index& index() const { return *index_; }
  [[nodiscard]] std::shared_ptr<const index::Index> shared_index() const { return index_; }
  /// The citations of the document.
  [[nodiscard]] const citations::CitedText& cited() const { return cited_; }
  /// The notes of the document and their calls.
  [[nodiscard]] const notes::NoteSet& notes() const { return notes_; }
  [[nodiscard]] const Options& options() const { return options_; }
  /// The profile the rules ran with.
  [[nodiscard]] model::Profile profile() const { return profile_; }
  /// Sorted by place, then by rule.
  [[nodiscard]] const std::vector<Finding>& findings() const { return findings_; }
  /// What the text itself silences, sorted alike.
  [[nodiscard]] const std::vector<SilencedFinding>& silenced() const { return silenced_; }

private:
  using BlockFindings = std::shared_ptr<const std::vector<Finding>>;

  void run_rules_on_blocks(const ActiveRules& active, const Analysis* before);
  void run_rules_on_text(const ActiveRules& active);
  void silence_findings(const ActiveRules& active);
  void place_findings_as_typed();
  [[nodiscard]] const workspace::Document& joined() const { return *joined_->document(); }

  std::shared_ptr<const workspace::Document> document_;
  std::shared_ptr<const workspace::JoinedLines> joined_; ///< What the rules read.
  std::shared_ptr<const index::Index> index_;
  Options options_;
  model::Profile profile_ = model::Profile::ga;
  citations::CitedText cited_;
  notes::NoteSet notes_;
  std::vector<Finding> findings_;
  std::vector<SilencedFinding> silenced_;
  std::vector<BlockFindings> by_block_; ///< Relative to each block of the joined text; null for none.
};

} // namespace unres::rules
