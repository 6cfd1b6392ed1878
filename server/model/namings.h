#pragma once

#include "notation/body.h"
#include "text/offset.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace unres::model {

/// In what words a citation names the body that adopted the text.
enum class Owner : std::uint8_t {
  none,       ///< "resolution 70/1"
  its,        ///< "its resolution 70/1"
  assembly,   ///< "Assembly resolution 70/1"
  council,    ///< "Council resolution 2015/33"
  commission, ///< "Commission resolution 26/3"
  conference, ///< "Conference resolution 10/4"
  named,      ///< In full: `Naming::body` is the body, or unknown where the table does not have it.
};

/// A body as a passage names it.
struct Naming {
  Owner owner = Owner::none;
  notation::Body body = notation::Body::unknown;
  text::Range place; ///< The words; empty where there are none.

  friend bool operator==(const Naming&, const Naming&) = default;
};

/// The bodies that a text names, in order: "the General Assembly", "the Council", "the Conference of the
/// Parties to …", "the Peacebuilding Commission". Places are those of `text` itself, without articles.
[[nodiscard]] std::vector<Naming> read_namings(std::string_view text);

} // namespace unres::model
