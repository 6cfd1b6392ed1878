#pragma once

#include "features/negotiation/proposals.h"
#include "rules/runner.h"

#include <tl/expected.hpp>

#include <string>
#include <vector>

namespace unres::features {

/// What becomes of a proposal.
struct Decision {
  enum class What : unsigned char {
    keep,   ///< The version stands in the text, the others go.
    remove, ///< Nothing of it stays.
    drop,   ///< The version goes; of two the other one stands, of more they stay open.
  };

  std::size_t proposal = 0; ///< In the list that `proposals` gives.
  What what = What::keep;
  std::size_t version = 0;
};

/// An edit and the decision that asks for it.
struct DecidedEdit {
  text::Edit edit;
  std::size_t decision = 0;
};

/// The edits, sorted, or all that stands in their way.
using Decided = tl::expected<std::vector<DecidedEdit>, std::vector<text::Obstacle>>;

/// The decisions that accept a proposal, or reject it: an insertion stands or goes, a deletion the other way round,
/// of a replacement the new or the old words stand, brackets around words go with them or without them. Of
/// alternatives the version that `by` proposes stands, or goes; nothing where it proposes none.
[[nodiscard]] std::vector<Decision> accepting(const Proposal& proposal, std::size_t index, std::string_view by);
[[nodiscard]] std::vector<Decision> rejecting(const Proposal& proposal, std::size_t index, std::string_view by);

/// Carries decisions out, which name each proposal once, in order. Spaces and commas that would stand twice are
/// mended where something goes. A paragraph of which no word stays goes as a whole, with the notes that it alone
/// calls; the numbers behind it stay. What others propose within words that go, and comments there, stand in
/// the way. Not yet proved.
[[nodiscard]] Decided planned(const rules::Analysis& analysis, const std::vector<Proposal>& all,
                              const std::vector<Decision>& decisions);

/// The same, proved by reading the text again: these proposals are gone, and every other open issue, paragraph, note
/// and call is as it was.
[[nodiscard]] Decided decided(const rules::Analysis& analysis, const std::vector<Proposal>& all,
                              const std::vector<Decision>& decisions);

} // namespace unres::features
