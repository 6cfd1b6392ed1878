// How many citations of real texts are recognised, and whose they are.
#include "citations/cited.h"
#include "support/corpus.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <map>
#include <regex>
#include <set>
#include <sstream>

namespace unres::citations {
namespace {

using notation::Body;

struct Text {
  std::shared_ptr<const workspace::Document> document;
  CitedText cited;
};

Text read(const std::filesystem::path& file) {
  Text out{workspace::Document::open(file.filename().string(), test::read_file(file)), {}};
  out.cited = cited_text(*out.document, out.document->model().profile, *index::Index::standard());
  return out;
}

// The words of a text by another way than the model's: marks, link targets and note calls cut out.
std::string bare_words(std::string text) {
  static const std::regex target{R"(\]\([^()\n]*(\([^()\n]*\))?[^()\n]*\))"};
  static const std::regex call{R"(\[\^[^\]\n]*\]:?)"};
  static const std::regex superscript{"(\xC2\xB9|\xC2\xB2|\xC2\xB3|\xE2\x81[\xB0-\xB9])"};
  static const std::regex space{"(\xC2\xA0|\xE2\x80\xAF)"};
  text = std::regex_replace(text, target, "");
  text = std::regex_replace(text, call, "");
  text = std::regex_replace(text, superscript, "");
  text = std::regex_replace(text, space, " ");
  text.erase(std::remove_if(text.begin(), text.end(), [](char c) { return c == '*' || c == '['; }), text.end());
  return text;
}

} // namespace

TEST_CASE("of all that reads resolution or decision and a number, at least 95 % are recognised") {
  if (!test::have_corpus())
    return;
  static const std::regex cited{R"(\b[RrDd]e(solution|cision)s? (No\. )?[0-9][^ ,;.\n]*)"};
  std::size_t all = 0;
  std::size_t recognised = 0;
  std::map<std::string, int> missed;
  for (const auto& file : test::corpus_files("adopted")) {
    const Text text = read(file);
    const std::string words = bare_words(text.document->text());
    std::multiset<std::string> heads;
    for (const Cited& c : text.cited.all)
      if (c.item->joint == model::Joint::first)
        heads.insert(std::to_string(c.number().number) + "/" + std::to_string(c.number().session));
    for (std::sregex_iterator match{words.begin(), words.end(), cited}, end; match != end; ++match) {
      ++all;
      const std::string number = match->str().substr(match->str().find_first_of("0123456789"));
      auto parsed = notation::match_number(words.substr(static_cast<std::size_t>(match->position() + match->length()) - number.size(), 40));
      const auto found = parsed ? heads.find(std::to_string(parsed->number.number) + "/" + std::to_string(parsed->number.session)) : heads.end();
      if (found == heads.end()) {
        ++missed[match->str() + " in " + file.filename().string()];
        continue;
      }
      heads.erase(found);
      ++recognised;
    }
  }
  MESSAGE("recognised " << recognised << " of " << all);
  for (const auto& [what, count] : missed)
    MESSAGE("missed " << what << " × " << count);
  CHECK(static_cast<double>(recognised) >= 0.95 * static_cast<double>(all));
}

TEST_CASE("the seed: every number is recognised with the right body") {
  const auto files = test::corpus_files("seed");
  if (files.empty())
    return;
  const Text text = read(files.front());
  std::size_t notes = 0;
  std::map<std::string, std::set<std::string>> bodies; // By number.
  for (const Cited& c : text.cited.all) {
    notes += text.cited.passages[c.passage].kind == model::PassageKind::note;
    bodies[written(c.number())].insert(std::string{notation::name_of(c.body).id});
  }
  if (std::getenv("UNRES_LIST") != nullptr)
    for (const auto& [number, names] : bodies)
      for (const auto& name : names)
        std::cout << number << '\t' << name << '\n';
  MESSAGE(text.cited.all.size() << " citations, " << notes << " of them in notes");
  const auto body = [&](const char* number) {
    std::string out;
    for (const auto& name : bodies[number])
      out += (out.empty() ? "" : " ") + (name.empty() ? "?" : name);
    return out;
  };
  for (const char* number : {"25/2", "26/3", "27/5", "28/3", "30/1"})
    CHECK_MESSAGE(body(number) == "CCPCJ", number);
  CHECK(body("65/2") == "CND");
  CHECK(body("53/113") == "STATCOM");
  for (const char* number : {"8/10", "9/7", "9/8", "10/1", "10/4", "11/6"})
    CHECK_MESSAGE((body(number) == "UNTOC" || body(number) == "UNCAC"), number << " is " << body(number));
}

TEST_CASE("the seed: every symbol and every place in the Treaty Series is recognised") {
  const auto files = test::corpus_files("seed");
  if (files.empty())
    return;
  const std::string text = test::read_file(files.front());
  const auto document = workspace::Document::open(files.front().filename().string(), text);
  std::multiset<std::string> symbols;
  std::size_t treaties = 0;
  for (const model::Block& block : document->model().blocks)
    for (const model::Span& span : block.facts->spans) {
      if (span.kind == syntax::Kind::document_symbol)
        symbols.emplace(document->slice(block.absolute(span.range)));
      treaties += span.kind == syntax::Kind::treaty_reference;
    }
  static const std::regex symbol{R"((^|[ \[(*-])((A|S|E|ST|CTOC|CAC)/[A-Z0-9][A-Za-z0-9./-]*[0-9]))"};
  std::size_t all = 0;
  for (std::sregex_iterator match{text.begin(), text.end(), symbol}, end; match != end; ++match, ++all) {
    const auto found = symbols.find((*match)[2]);
    CHECK_MESSAGE(found != symbols.end(), "not recognised: " << match->str());
    if (found != symbols.end())
      symbols.erase(found);
  }
  CHECK(all > 20);
  CHECK(symbols.empty());
  static const std::regex series{"Treaty Series"};
  const auto named = std::distance(std::sregex_iterator{text.begin(), text.end(), series}, std::sregex_iterator{});
  CHECK(named > 5);
  CHECK(treaties == static_cast<std::size_t>(named));
}

TEST_CASE("whose the citations of adopted texts are is known for nearly all") {
  if (!test::have_corpus())
    return;
  std::size_t all = 0;
  std::size_t unknown = 0;
  for (const auto& file : test::corpus_files("adopted")) {
    const Text text = read(file);
    for (const Cited& c : text.cited.all) {
      ++all;
      if (c.body != Body::unknown)
        continue;
      ++unknown;
      if (std::getenv("UNRES_LIST") != nullptr) {
        const text::Range& at = c.range;
        const text::Offset from = at.begin > 90 ? at.begin - 90 : 0;
        std::string around{text.document->slice({from, at.end + 40})};
        std::replace(around.begin(), around.end(), '\n', ' ');
        std::cout << file.filename().string() << '\t' << written(c.number()) << '\t' << around << '\n';
      }
    }
  }
  MESSAGE("unknown: " << unknown << " of " << all);
  CHECK(static_cast<double>(unknown) <= 0.05 * static_cast<double>(all));
}

} // namespace unres::citations
