#pragma once

#include "index/provider.h"
#include "support/expected.h"
#include "support/platform.h"

#include <filesystem>
#include <memory>

namespace unres::index {

/// The user's own index: what `unres index import` has read from public exports, in one SQLite file.
/// Read only, and small: it takes no more time to open and no more memory for a million rows.
class Store : public Provider {
public:
  /// The date of the newest file that was imported; nothing where nothing was.
  [[nodiscard]] virtual std::optional<notation::Date> as_of() const = 0;
  /// True where the file is not any more what was opened: open it anew. Costs one look at the file.
  [[nodiscard]] virtual bool changed() const = 0;
};

/// Opens an index. Null where there is none, which is no error: most people have none. The message of an
/// error is one line without the path.
[[nodiscard]] Expected<std::shared_ptr<const Store>> open_store(const std::filesystem::path& path);

/// Where the user's index lies: what UNRES_INDEX says, else `unres/index.db` in the platform's folder
/// for data. Empty where the system has no such folder; there is no index then.
[[nodiscard]] std::filesystem::path default_store_path();

} // namespace unres::index
