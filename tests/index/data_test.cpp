// The tables that are built in: well formed, and the same as the facts they were made from.
#include "index/builtin.h"
#include "index/builtin_rows.h"
#include "index/facts.h"
#include "index/rows.h"
#include "index/sessions.h"
#include "index/tables.h"
#include "notation/treaty_series.h"
#include "support/corpus.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <map>
#include <regex>
#include <set>
#include <string>

namespace unres::index {
namespace {

using Rows = std::vector<std::string_view>;

Rows rows_of(std::string_view table) {
  Rows out;
  for_each_row(table, [&](std::string_view row) { out.push_back(row); });
  return out;
}

std::size_t columns_of(std::string_view row) {
  return 1 + static_cast<std::size_t>(std::count(row.begin(), row.end(), '\t'));
}

std::string key_of(std::string_view row) {
  return std::string{cell(row, 0)} + " " + std::string{cell(row, column::number)};
}

// Dates that are taken over although they cannot be right would make wrong findings; numbers that are
// another body's, or misprints, too. These rows of the facts are left out.
const std::set<std::string> left_out{
    "GA 335 (S-VI)",                           // 2019: a misprint of another number.
    "GA S-31/3", "GA S-31/6", "GA S-31/8",     // Months before the session opened.
    "GA S-35/1",                               // Of the Human Rights Council.
    "HRC 43/12", "HRC 54/42",                  // Dated outside their sessions.
    "CCPCJ 11/4",                              // Of the Conference of the Parties to UNTOC.
    "UNEA 6/929",                              // A misprint of 6/9.
    "WHA 75/4",                                // 2019: of another session.
};
// Its date is that of UNTOC 10/6; the title is right.
const std::string without_date = "UNCAC 10/6";

std::string id_of(const std::string& body) {
  static const std::map<std::string, std::string> others{
      {"COP-UNTOC", "UNTOC"}, {"COSP-UNCAC", "UNCAC"}, {"StatCom", "STATCOM"}, {"UN-Habitat Assembly", "HABITAT"}};
  const auto found = others.find(body);
  return found == others.end() ? body : found->second;
}

std::string replaced(std::string text, std::string_view what, std::string_view with) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
    text.replace(at, what.size(), with);
  return text;
}

// Titles as we ship them: without what catalogues write behind them, and none where the facts have an
// agenda item, a speech or a sentence of a mandate in its place.
std::string title_of(const std::string& title) {
  static const std::regex tail{R"(\s*:\s*(res\w*\s*/.*|ad\w+ by .*|res\w*)$)"};
  static const std::regex no_title{R"(^(A/\d\d/251 |The mandate derives|The (Acting )?President|Its mandate))"};
  const std::string out = std::regex_replace(replaced(replaced(title, "\u2011", "-"), "*", ""), tail, "");
  const bool has_marks = out.find_first_of("_<>[]\\\"") != std::string::npos ||
                         out.find("\xC3\x83") != std::string::npos || out.find("\xC3\x82") != std::string::npos;
  if (out.empty() || has_marks || out.back() == '.' || out.back() == ',' || out.size() > 345 ||
      std::regex_search(out, no_title))
    return "";
  return out;
}

char code_of(const std::string& evidence) {
  if (evidence == "adopted text")
    return 't';
  if (evidence == "several sources agree")
    return 's';
  return evidence == "one citation" ? 'c' : 'o';
}

// What a row says but for how often it is cited, which is counted apart.
std::string gist(std::string_view body, std::string_view number, std::string_view date, char evidence,
                 std::string_view title, std::string_view subject) {
  std::string out;
  for (const std::string_view part : {body, number, date, std::string_view{&evidence, 1}, title, subject})
    out += std::string{part} + '|';
  return out;
}

std::set<std::string> gists_of_facts() {
  std::set<std::string> out;
  for (const auto& row : test::facts("resolutions.tsv"))
    if (!left_out.contains(row[0] + " " + row[1]))
      out.insert(gist(row[0], row[1], row[2], code_of(row[5]), title_of(row[3]), row[4]));
  for (const auto& row : test::facts("other_bodies.csv")) {
    const std::string body = id_of(row[0]);
    const std::string name = body + " " + row[1];
    const bool dated = name != without_date;
    if (!left_out.contains(name))
      out.insert(gist(body, row[1], dated ? row[2] : "", dated && row[3] == "1" ? 'c' : 'o', title_of(row[4]), ""));
  }
  return out;
}

} // namespace

TEST_CASE("the tables are well formed") {
  const Rows resolutions = rows_of(resolutions_table);
  CHECK(resolutions.size() > 12'000);
  CHECK(std::is_sorted(resolutions.begin(), resolutions.end()));
  std::set<std::string> keys;
  for (const std::string_view row : resolutions) {
    CHECK_MESSAGE(columns_of(row) == 7, row);
    CHECK_MESSAGE(keys.insert(key_of(row)).second, row);
  }
  const Rows treaties = rows_of(treaties_table);
  CHECK(std::is_sorted(treaties.begin(), treaties.end(), [](std::string_view a, std::string_view b) {
    return number_in(cell(a, 0)) < number_in(cell(b, 0));
  }));
  for (const std::string_view row : treaties)
    CHECK_MESSAGE(columns_of(row) == 8, row);
  for (const std::string_view row : rows_of(instruments_table))
    CHECK_MESSAGE(columns_of(row) == 7, row);
  for (const std::string_view table : {resolutions_table, treaties_table, instruments_table})
    CHECK((table.starts_with('#') && table.ends_with('\n') && table.find('\r') == std::string_view::npos));
}

TEST_CASE("numbers are written as the notation writes them, and dates exist and fit") {
  notation::Date newest;
  for (const std::string_view row : rows_of(resolutions_table)) {
    const Instrument read = resolution_of(row);
    CHECK_MESSAGE(read.body != notation::Body::unknown, row);
    REQUIRE_MESSAGE(read.number, row);
    CHECK(notation::written(*read.number) == cell(row, column::number));
    const std::string_view date = cell(row, column::resolution_date);
    CHECK_MESSAGE((date.empty() || read.adopted), row);
    CHECK_MESSAGE(std::string_view{"tsoc"}.find(cell(row, 4)) != std::string_view::npos, row);
    if (!read.adopted)
      continue;
    newest = std::max(newest, *read.adopted);
    if (const auto window = adoption_window(read.body, *read.number))
      CHECK_MESSAGE(window->has(*read.adopted), row);
  }
  CHECK(newest == as_of());
}

TEST_CASE("treaties and instruments can be read") {
  for (const std::string_view row : rows_of(treaties_table)) {
    const Instrument read = treaty_of(row);
    CHECK_MESSAGE(read.registration > 0, row);
    CHECK_MESSAGE(!read.volumes.empty(), row);
    CHECK_MESSAGE(read.adopted, row);
    CHECK_MESSAGE(!read.title.empty(), row);
    CHECK_MESSAGE(!read.names.empty(), row);
  }
  for (const std::string_view row : rows_of(instruments_table)) {
    const Instrument read = instrument_of(row);
    const std::string_view number = cell(row, column::number);
    CHECK_MESSAGE(!read.title.empty(), row);
    CHECK_MESSAGE(number.empty() == !read.number, row);
    CHECK_MESSAGE((!read.number || notation::written(*read.number) == number), row);
    CHECK_MESSAGE((!read.note.empty() || read.number), row);
    CHECK_MESSAGE((read.note.empty() || read.note.ends_with('.')), row);
  }
}

TEST_CASE("every row stands in the facts, and every fact in the rows") {
  std::set<std::string> facts = gists_of_facts();
  if (facts.empty())
    return;
  for (const std::string_view row : rows_of(resolutions_table)) {
    const std::string mine =
        gist(cell(row, 0), cell(row, 1), cell(row, 3), cell(row, 4).front(), cell(row, 5), cell(row, 6));
    CHECK_MESSAGE(facts.erase(mine) == 1, "not in the facts: ", mine);
  }
  for (const std::string& lost : facts)
    CHECK_MESSAGE(false, "lost: ", lost);
}

// Places that the facts lack: of each, two adopted texts that have it in a note.
const std::map<std::string, std::array<const char*, 2>> treaties_of_ours{
    {"vol. 2024, No. 22495", {"ga/75_85_E.unres.md", "ga/A_RES_77_92.unres.md"}},
    {"vol. 2260, No. 22495", {"ga/75_85_E.unres.md", "ga/A_RES_77_92.unres.md"}},
};

bool is_ours(const Instrument& treaty) {
  const std::string place = written(notation::TreatyPlace{treaty.volumes, {treaty.registration}});
  const auto found = treaties_of_ours.find(place);
  if (found == treaties_of_ours.end())
    return false;
  for (const char* file : found->second) {
    const std::string text = test::read_file(test::corpus() / "adopted" / file);
    CHECK_MESSAGE(text.find(place) != std::string::npos, place << " in " << file);
  }
  return true;
}

TEST_CASE("every treaty stands in the facts, and every fact in the treaties") {
  std::set<std::string> facts;
  for (const auto& row : test::facts("treaties.csv")) {
    const std::string& evidence = row[7];
    static const std::regex counted{"verified in ([0-9]+)"};
    std::smatch match;
    const int times = std::regex_search(evidence, match, counted)                ? std::stoi(match[1])
                      : evidence.find("from corpus") != std::string::npos ? 2
                      : evidence.find("verified in seed") == 0            ? 1
                                                                          : 0;
    const char code = times == 0 ? 'u' : times == 1 ? 'c' : 's';
    const std::string note = replaced(row[6], "Treaty Series", "*Treaty Series*") + ".";
    facts.insert(gist(row[0], note, row[2], code, row[1].substr(0, row[1].find(';')), ""));
  }
  if (facts.empty())
    return;
  for (const std::string_view row : rows_of(treaties_table)) {
    const Instrument read = treaty_of(row);
    if (is_ours(read))
      continue;
    const std::string mine =
        gist(read.title, read.note, notation::iso(*read.adopted), cell(row, 4).front(), read.names.front(), "");
    CHECK_MESSAGE(facts.erase(mine) == 1, "not in the facts: ", mine);
  }
  for (const std::string& lost : facts)
    CHECK_MESSAGE(false, "lost: ", lost);
}

TEST_CASE("the notes of instruments are those that adopted texts use") {
  std::set<std::string> known;
  for (const std::string_view row : rows_of(instruments_table))
    known.insert(std::string{cell(row, 4)} + " " + std::string{cell(row, column::uses)});
  for (const auto& row : test::facts("../rules/data/instruments-resolutions.tsv"))
    CHECK_MESSAGE(known.contains(row[1] + " " + row[2]), test::in_one_line(row));
}

} // namespace unres::index
