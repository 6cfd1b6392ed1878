// The page of HTML and the Markdown: well formed, whatever a draft holds.
#include "report/read.h"

#include "report/html.h"
#include "report/markdown.h"
#include "report/words.h"
#include "support/corpus.h"
#include "support/random_edits.h"
#include "support/utf8.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <sstream>

namespace unres::test {
namespace {

// Bytes that are no UTF-8, controls, an escape sequence, and marks that turn the writing direction.
constexpr char bytes[] = "\xff\xfe\x00\x01\x1b[31m \xe2\x80\xae reversed \xe2\x81\xa6\n";

const std::string hostile = R"draft(**</title><script>alert(1)</script>**

*The General Assembly*,

*Recalling* its resolution 70/1 of “<img src=x onerror=alert(1)>” & "others" | 'x';

1. [*Decides* | <b>: *Urges*] --> ]]> {++"><svg onload=alert(1)>: to go++} `on` [link](javascript:alert(1)).[^<1>]

[^<1>]: <a href="javascript:alert(1)">x</a> | Ibid.

)draft" + std::string(bytes, sizeof bytes - 1);

std::string page_of(const std::string& text) {
  const report::Submission s = read(text);
  return report::html({&s, 1});
}

std::string markdown_of(const std::string& text) {
  const report::Submission s = read(text);
  return report::markdown({&s, 1});
}

// The first tag that has no partner; empty where all have.
std::string unbalanced(const std::string& page) {
  constexpr std::array<std::string_view, 3> without_end{"meta", "br", "!DOCTYPE"};
  std::vector<std::string> open;
  std::size_t at = page.find("</style>"); // The style sheet has no tags.
  for (at = page.find('<', at); at != std::string::npos; at = page.find('<', at + 1)) {
    const std::size_t end = page.find('>', at);
    const bool closes = page[at + 1] == '/';
    const std::size_t begin = at + (closes ? 2 : 1);
    const std::string name = page.substr(begin, page.find_first_of(" >", begin) - begin);
    if (std::find(without_end.begin(), without_end.end(), name) != without_end.end() || name == "style" || name == "head")
      continue;
    if (!closes)
      open.push_back(name);
    else if (open.empty() ? name != "html" : open.back() != name)
      return name + " at " + page.substr(at > 60 ? at - 60 : 0, end - at + 60);
    else if (!open.empty())
      open.pop_back();
  }
  return open.empty() ? "" : open.back();
}

// The levels of headings in order.
std::vector<int> headings(const std::string& page) {
  std::vector<int> out;
  for (std::size_t at = page.find("<h"); at != std::string::npos; at = page.find("<h", at + 1))
    if (page[at + 2] >= '1' && page[at + 2] <= '6')
      out.push_back(page[at + 2] - '0');
  return out;
}

void check_page(const std::string& page) {
  CHECK(unbalanced(page) == "");
  CHECK(utf8::sanitized(page) == page);
  int before = 0;
  for (const int level : headings(page)) {
    CHECK(level <= before + 1);
    before = level;
  }
}

std::size_t cells(const std::string& line) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < line.size(); ++at)
    if (line[at] == '\\')
      ++at;
    else if (line[at] == '|')
      ++count;
  return count;
}

// Every row of a table has as many cells as its head.
void check_tables(const std::string& markdown) {
  std::istringstream in{markdown};
  std::size_t width = 0;
  for (std::string line; std::getline(in, line);) {
    if (!line.starts_with("| ")) {
      width = 0;
      continue;
    }
    CAPTURE(line);
    if (width == 0)
      width = cells(line);
    CHECK(cells(line) == width);
  }
}

} // namespace

TEST_CASE("a page has all sections, needs nothing beside it and runs nothing") {
  const report::Base last_year = base(with(clean, "one working light", "two working lights"));
  const report::Submission s = read(with(clean, "(a) To", "(a) to"), &last_year);
  const std::string page = report::html({&s, 1});
  check_page(page);
  for (const char* id : {"findings", "open", "citations", "notes", "length", "comparison", "authorities"})
    CHECK(page.find("id=\"d1-" + std::string{id} + "\"") != std::string::npos);
  CHECK(page.find("Content-Security-Policy") != std::string::npos);
  for (const char* needed : {"<script", "<link", "<img", "<iframe", "src=", "url(", "@import"})
    CHECK(page.find(needed) == std::string::npos);
}

TEST_CASE("a hostile draft stays words") {
  const std::string page = page_of(hostile);
  check_page(page);
  for (const char* danger : {"<script", "<img", "<svg", "<b>:", "href=\"javascript", "\xe2\x80\xae", "\xe2\x81\xa6", "\x1b", "\x01"})
    CHECK(page.find(danger) == std::string::npos);
  CHECK(page.find("&lt;script&gt;alert(1)&lt;/script&gt;") != std::string::npos);
  const std::string markdown = markdown_of(hostile);
  check_tables(markdown);
  CHECK(markdown.find("\\[link\\](javascript") != std::string::npos);
  for (const char* danger : {"\xe2\x80\xae", "\x1b", "\x01", "k](javascript"})
    CHECK(markdown.find(danger) == std::string::npos);
  CHECK(utf8::sanitized(markdown) == markdown);
}

TEST_CASE("an empty draft and no draft at all give a page") {
  for (const char* text : {"", "\n\n", "[^1]:", "# ", "|"}) {
    CAPTURE(text);
    check_page(page_of(text));
    check_tables(markdown_of(text));
  }
  check_page(report::html({}));
  CHECK(report::markdown({}).find("No draft") != std::string::npos);
}

TEST_CASE("several drafts have a list of contents and a part each") {
  const std::vector<report::Submission> all{read(clean), read(with(clean, "(a) To", "(a) to"), nullptr, "other.unres.md")};
  const std::string page = report::html(all);
  check_page(page);
  CHECK(page.find("href=\"#d2\"") != std::string::npos);
  CHECK(page.find("id=\"d2\"") != std::string::npos);
  const std::string markdown = report::markdown(all);
  CHECK(markdown.starts_with("# Before submission\n"));
  CHECK(std::count(markdown.begin(), markdown.end(), '\f') == 0);
  CHECK(markdown.find("\n## Lighthouses") != std::string::npos);
}

TEST_CASE("words in another language are not said to be English") {
  const std::string page = page_of("*L’Assemblée générale*,\n\n*Rappelant* sa résolution 70/1 du 25 septembre 2015 et les autres "
                                   "résolutions de la présente session,\n\n1. *Décide* de poursuivre [la] mise en œuvre de la "
                                   "présente résolution dans les pays qui le souhaitent.\n");
  CHECK(page.find("lang=\"\" dir=\"auto\"") != std::string::npos);
  CHECK(page.find("<blockquote class=\"excerpt\" lang=\"en\"") == std::string::npos);
}

TEST_CASE("any text gives well-formed reports") {
  RandomEdits random{7};
  std::string text = clean + hostile;
  for (int i = 0; i < 300; ++i) {
    text = text::applied(text, random.next(text));
    const std::string page = page_of(text);
    REQUIRE(unbalanced(page) == "");
    REQUIRE(utf8::sanitized(page) == page);
    check_tables(markdown_of(text));
  }
}

TEST_CASE("adopted texts give well-formed reports") {
  if (!have_corpus())
    return;
  for (const char* folder : {"adopted/ga", "adopted/sc", "adopted/hrc", "adopted/ecosoc", "paged", "seed"})
    for (const auto& file : corpus_files(folder)) {
      CAPTURE(file.string());
      const report::Submission s = read(read_file(file), nullptr, file.filename().string());
      check_page(report::html({&s, 1}));
      check_tables(report::markdown({&s, 1}));
    }
}

TEST_CASE("a draft without end is reported up to where anybody reads") {
  std::string text = "*The General Assembly*,\n\n";
  for (int i = 0; text.size() < 10'000'000; ++i)
    text += "*Noting* its resolution " + std::to_string(i % 40 + 40) + "/" + std::to_string(i % 300 + 1) + " of 31 June 2020 and [the] light;[^" +
            std::to_string(i) + "]\n\n";
  const report::Base same = base(text);
  const report::Submission s = read(text, &same);
  CHECK(s.findings.left_out > 0);
  CHECK(s.comparison->changed == 0);
  const std::string page = report::html({&s, 1});
  CHECK(page.size() < 30'000'000);
  CHECK(page.find("more findings are not shown") != std::string::npos);
}

} // namespace unres::test
