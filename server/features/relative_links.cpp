#include "features/relative_links.h"

#include "support/characters.h"

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

int digit_of(char c) {
  if (is_ascii_digit(c))
    return c - '0';
  const char small = is_ascii_upper(c) ? static_cast<char>(c + 32) : c;
  return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

std::string decoded(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const int high = text[at] == '%' && at + 2 < text.size() ? digit_of(text[at + 1]) : -1;
    const int low = high >= 0 ? digit_of(text[at + 2]) : -1;
    if (low >= 0 && (high > 0 || low > 0)) {
      out += static_cast<char>(high * 16 + low);
      at += 2;
    } else {
      out += text[at];
    }
  }
  return out;
}

// What would end the target of a link, or begin something else in it.
std::string encoded(std::string_view path) {
  std::string out;
  for (const char c : path) {
    if (is_ascii_space(c) || std::string_view{"()<>%#?\\:"}.find(c) != std::string_view::npos) {
      out += '%';
      out += "0123456789ABCDEF"[static_cast<unsigned char>(c) >> 4U];
      out += "0123456789ABCDEF"[static_cast<unsigned char>(c) & 15U];
    } else {
      out += c;
    }
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
