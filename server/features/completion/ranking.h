#pragma once

#include "rules/runner.h"

#include <set>
#include <string>
#include <vector>

namespace unres::features {

/// What a draft is about and what it cites, by which offers are put in order.
class Ranking {
public:
  /// Only what stands before `at` has been cited.
  Ranking(const rules::Analysis& analysis, text::Offset at);

  /// The higher the better: how often adopted texts cite it, words that it shares with the draft's title,
  /// and whether the draft cites it already.
  [[nodiscard]] double score(const index::Instrument& row) const;

  /// The citation of a text that stands in the draft proper before the cursor, or null.
  [[nodiscard]] const citations::Cited* mention(notation::Body body, const notation::Number& number) const;

private:
  const rules::Analysis& analysis_;
  text::Offset at_;
  std::set<std::string, std::less<>> subject_; ///< Words of the draft's title.
};

} // namespace unres::features
