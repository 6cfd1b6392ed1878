#include "features/relative_links.h"

#include "support/characters.h"
#include "support/percent.h"

#include <algorithm>
#include <filesystem>

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

// What names a NUL leads to no file, and is left as it is written.
std::string decoded(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = percent::byte_at(text, at);
    const bool named = byte && *byte != '\0';
    out += named ? *byte : text[at];
    at += named ? 2 : 0;
  }
  return out;
}

// What would end the target of a link, or begin something else in it.
std::string encoded(std::string_view path) {
  std::string out;
  for (const char c : path) {
    if (is_ascii_space(c) || std::string_view{"()<>%#?\\:"}.find(c) != std::string_view::npos)
      percent::append(out, c);
    else
      out += c;
  }
  return out;
}

std::filesystem::path folder_of(const std::string& file) { return std::filesystem::path{file}.parent_path(); }

} // namespace

std::string linked_path(std::string_view target, const std::string& file) {
  std::string path = (folder_of(file) / decoded(target)).lexically_normal().generic_string();
  if (path.size() > 1 && path.ends_with('/'))
    path.pop_back();
  return path;
}

std::optional<std::string> moved_target(std::string_view target, const std::string& file,
                                        const std::function<std::string(const std::string&)>& moved) {
  const std::string before = linked_path(target, file);
  const std::string after = moved(before);
  const std::string from = moved(file);
  if (after == before && folder_of(from) == folder_of(file))
    return std::nullopt;
  if (linked_path(target, from) == after) // The two have moved together.
    return std::nullopt;
  std::string path = encoded(std::filesystem::path{after}.lexically_relative(folder_of(from)).generic_string());
  if (target.starts_with("./") && !path.starts_with("../"))
    path.insert(0, "./");
  if (target.ends_with('/'))
    path += '/';
  return path;
}

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
