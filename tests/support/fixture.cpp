#include "support/fixture.h"

#include "support/corpus.h"

#include <regex>
#include <sstream>

namespace unres::test {

std::vector<Example> read_fixture(const std::filesystem::path& path) {
  static const std::regex caret{R"(^(\s*)(\^+) ([a-z]+/[a-z0-9-]+)(: (.*))?$)"};
  std::vector<Example> examples;
  std::istringstream in{read_file(path)};
  std::string line;
  enum class In { prose, draft, fixed } where = In::prose;
  std::size_t number = 0;
  std::size_t text_line = 0;
  while (std::getline(in, line)) {
    ++number;
    if (where == In::prose) {
      if (line.rfind("```unres", 0) == 0) {
        where = In::draft;
        text_line = 0;
        Example example;
        example.line = number;
        example.name = line.size() > 9 ? line.substr(9) : "draft.unres.md";
        examples.push_back(std::move(example));
      } else if (line == "```fixed" && !examples.empty()) {
        where = In::fixed;
        examples.back().has_fixed = true;
      }
      continue;
    }
    if (line == "```") {
      where = In::prose;
      continue;
    }
    if (where == In::fixed) {
      examples.back().fixed += line + "\n";
      continue;
    }
    std::smatch match;
    if (std::regex_match(line, match, caret)) {
      const auto begin = static_cast<std::size_t>(match[1].length()) + 1;
      examples.back().expected.push_back({text_line, begin,
                                          begin + static_cast<std::size_t>(match[2].length()),
                                          match[3].str(), match[5].str()});
    } else {
      examples.back().text += line + "\n";
      ++text_line;
    }
  }
  return examples;
}

} // namespace unres::test
