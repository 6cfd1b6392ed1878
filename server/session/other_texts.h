#pragma once

#include "features/mentions/foreign_place.h"
#include "session/state.h"

#include <string>
#include <vector>

namespace unres::session {

/// A place in another text of the workspace.
struct OtherPlace {
  std::string uri;
  std::shared_ptr<const workspace::Document> document;
  features::Target target;
};

/// Where the workspace has the text that `place` names, seen from the open document `from`. Open documents count as
/// they are edited, others are read from the disk; what cannot be read is left out.
[[nodiscard]] std::vector<OtherPlace> find_other(State& state, const OpenDocument& from,
                                                 const features::ForeignPlace& place);

} // namespace unres::session
