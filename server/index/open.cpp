#include "index/open.h"

#include "index/builtin.h"

namespace unres::index {

Opened open_index(const std::filesystem::path& store) {
  Opened out{Index::standard(), nullptr, {}};
  if (store.empty())
    return out;
  auto opened = open_store(store);
  if (!opened)
    out.trouble = store.string() + ": " + opened.error().message + "; going on with what is built in";
  else if (*opened != nullptr) {
    out.store = *opened;
    out.index = std::make_shared<const Index>(std::vector<std::shared_ptr<const Provider>>{*opened, builtin()});
  }
  return out;
}

} // namespace unres::index
