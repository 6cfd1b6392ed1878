#include "features/relative_links.h"

#include <algorithm>

namespace unres::features {
namespace {

// "](../a.md#x "title")" is the target "../a.md", in the bytes from 2.
text::Range path_in(std::string_view written) {
  std::size_t begin = std::min<std::size_t>(2, written.size());
  std::size_t end = std::min(written.find(')', begin), written.size());
  if (begin < end && written[begin] == '<') {
    ++begin;
    end = std::min(written.find('>', begin), end);
  } else {
    end = std::min(written.find_first_of(" \t\n", begin), end);
  }
  end = std::min(written.find_first_of("#?", begin), end);
  return {static_cast<text::Offset>(begin), static_cast<text::Offset>(end)};
}

bool is_relative(std::string_view path) {
  return !path.empty() && path.front() != '/' && path.front() != '\\' && path.find(':') == std::string_view::npos;
}

} // namespace

std::vector<RelativeLink> relative_links(const workspace::Document& document) {
  std::vector<RelativeLink> out;
  for (const model::Block& block : document.model().blocks)
    for (const model::Span& span : block.facts->spans) {
      if (span.kind != syntax::Kind::link_target)
        continue;
      const text::Range place = block.absolute(span.range);
      const text::Range path = path_in(document.slice(place)).shifted(place.begin);
      if (const std::string_view target = document.slice(path); is_relative(target))
        out.push_back({path, std::string{target}});
    }
  return out;
}

} // namespace unres::features
