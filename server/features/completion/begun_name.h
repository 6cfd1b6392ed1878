#pragma once

#include "index/instrument.h"

#include <string>
#include <string_view>
#include <vector>

namespace unres::features {

/// How the words typed stand in a name.
struct NameMatch {
  std::size_t words = 0; ///< How many of the last words typed; 0 for no match.
  std::size_t size = 0;  ///< Bytes from the first of them to the cursor.
  std::string name;      ///< The title or short name that has them.
  bool at_start = false; ///< It begins with them.
};

/// The last words before the cursor, which may be the beginning of a name. Borrows what is typed.
class BegunName {
public:
  explicit BegunName(std::string_view before);

  /// Whether these words, or this one word, could be more than ordinary prose.
  [[nodiscard]] bool is_telling() const;
  /// What to search for.
  [[nodiscard]] std::string query() const;
  /// The title or short name in which most of the words stand, if they say enough of it.
  [[nodiscard]] NameMatch match(const index::Instrument& row) const;

private:
  [[nodiscard]] NameMatch match(std::string_view name, bool is_short) const;
  [[nodiscard]] bool is_strong(std::size_t first, bool at_start, bool is_short) const;

  std::string_view before_;
  std::vector<std::string_view> words_;
};

} // namespace unres::features
