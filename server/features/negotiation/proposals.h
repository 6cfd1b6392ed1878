#pragma once

#include "rules/final/open_issues.h"

#include <string>
#include <vector>

namespace unres::features {

/// One wording of a proposal.
struct Version {
  text::Range words; ///< Without marks, without who proposes it, and without white space around alternatives.
  text::Range whole; ///< Between the marks and bars.
  std::string by;    ///< Who proposes this one of several; empty where nobody is named.
};

/// A place of a text whose wording is open, and the wordings to choose from.
struct Proposal {
  rules::OpenIssue::Kind kind = rules::OpenIssue::Kind::brackets; ///< From brackets to replacement.
  text::Range range;              ///< With its marks. Brackets around several paragraphs reach from one to the other.
  std::string by;                 ///< "EU", or "EU, Mexico"; empty where nobody is named.
  std::vector<Version> versions;  ///< Of a replacement the old and the new one; of an insertion, a deletion and
                                  ///< brackets the one that stays or goes.
  std::string obstacle;           ///< Why it cannot be decided as it stands; empty where it can.

  [[nodiscard]] bool is_change() const {
    return kind == rules::OpenIssue::Kind::insertion || kind == rules::OpenIssue::Kind::deletion ||
           kind == rules::OpenIssue::Kind::replacement;
  }
};

/// The proposals of a document in the order of the text, outer ones before those within them.
[[nodiscard]] std::vector<Proposal> proposals(const workspace::Document& document);

} // namespace unres::features
