#include "index/facts.h"

#include "support/corpus.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

namespace unres::test {
namespace {

std::vector<std::string> cells_of(std::string_view line, bool quoted) {
  std::vector<std::string> out(1);
  bool inside = false;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const char c = line[at];
    if (!quoted && c == '\t') {
      out.emplace_back();
    } else if (quoted && c == '"') {
      // A doubled quotation mark inside a cell is one.
      if (inside && line.substr(at + 1).starts_with('"')) {
        out.back() += c;
        ++at;
      } else {
        inside = !inside;
      }
    } else if (quoted && c == ',' && !inside) {
      out.emplace_back();
    } else {
      out.back() += c;
    }
  }
  return out;
}

} // namespace

std::vector<std::vector<std::string>> facts(const std::string& file) {
  const std::filesystem::path path = corpus().parent_path() / "facts" / file;
  if (!have_corpus() || !std::filesystem::exists(path)) {
    MESSAGE("skipped: no facts/", file, " beside the project");
    return {};
  }
  const std::string bytes = read_file(path);
  std::vector<std::vector<std::string>> out;
  for (std::size_t at = bytes.find('\n') + 1; at < bytes.size();) {
    const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
    const std::string_view line = std::string_view{bytes}.substr(at, end - at);
    if (!line.empty())
      out.push_back(cells_of(line, file.ends_with(".csv")));
    at = end + 1;
  }
  return out;
}

std::string in_one_line(const std::vector<std::string>& row) {
  std::string out;
  for (const std::string& cell : row)
    out += (out.empty() ? "" : " | ") + cell;
  return out;
}

} // namespace unres::test
