#pragma once

#include "index/index.h"
#include "index/store.h"

#include <string>

namespace unres::index {

/// The user's own index before what is built in.
struct Opened {
  std::shared_ptr<const Index> index; ///< Never null: without a store it is what is built in.
  std::shared_ptr<const Store> store; ///< Null where there is none, or none that can be read.
  std::string trouble; ///< One line that names the file and says why it could not be read; empty for none.
};

/// `store` is the file of the user's index; empty for none.
[[nodiscard]] Opened open_index(const std::filesystem::path& store);

} // namespace unres::index
