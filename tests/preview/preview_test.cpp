#include "preview/html.h"

#include "model/reading.h"
#include "support/corpus.h"
#include "support/small_index.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace unres::test {
namespace {

using preview::Element;
using preview::Preview;

std::shared_ptr<const rules::Analysis> analysed(std::string text, std::string name = "draft.unres.md") {
  return rules::Analysis::run(workspace::Document::open(std::move(name), std::move(text)), {}, small_index());
}

Preview shown(std::string text) { return preview::read_preview(*analysed(std::move(text))); }

/// As "class: html", one a line; findings are left out unless asked for.
std::string listed(const Preview& preview) {
  std::string out;
  for (const Element& element : preview.elements)
    out.append(element.name).append(": ").append(element.html).append("\n");
  return out;
}

/// What a reader sees of an element, without note calls.
std::string words(std::string html) {
  std::string out;
  for (std::size_t at = 0; at < html.size();) {
    if (html.compare(at, 10, "<sup class") == 0) {
      at = html.find("</sup>", at) + 6;
    } else if (html[at] == '<') {
      at = html.find('>', at) + 1;
    } else {
      out += html[at++];
    }
  }
  for (const auto& [entity, c] : {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}})
    for (std::size_t at = 0; (at = out.find(entity, at)) != std::string::npos; at += 1)
      out.replace(at, std::string_view{entity}.size(), c);
  return out;
}

/// Letters and digits alone: how spaces and hyphens are set is another matter.
std::string bare(std::string_view text) {
  std::string out;
  for (const char c : text)
    if (c < 0 || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'))
      out += c;
  for (const std::string_view space : {"\u00A0", "\u202F", "\u2011", "\u00AD", "\u200B", "\u200E", "\uFEFF", "\uFFFD"})
    for (std::size_t at = 0; (at = out.find(space, at)) != std::string::npos;)
      out.erase(at, space.size());
  return out;
}

/// The tags that stay open, or the first that is closed wrongly.
std::string unclosed(std::string_view html) {
  std::vector<std::string> open;
  for (std::size_t at = 0; (at = html.find('<', at)) != std::string_view::npos; ++at) {
    const bool closes = html.substr(at + 1, 1) == "/";
    const std::size_t begin = at + (closes ? 2 : 1);
    const std::string name{html.substr(begin, html.find_first_of(" >", begin) - begin)};
    if (name == "br" || name == "hr")
      continue;
    if (!closes)
      open.push_back(name);
    else if (open.empty() || open.back() != name)
      return "/" + name;
    else
      open.pop_back();
  }
  return open.empty() ? "" : open.back();
}

/// The page behind its head, whose elements need no end.
std::string body(const Preview& preview) {
  const std::string page = preview::html(preview);
  return page.substr(page.find("<body"), page.find("</html>") - page.find("<body"));
}

} // namespace

TEST_CASE("a draft is set as an issued text is") {
  const Preview preview = shown(R"(United Nations

A/C.3/79/L.5

General Assembly

Distr.: Limited
21 October 2024

Seventy-ninth session

Agenda item 69 (b)

Safe drinking water

Fiji and Maldives: draft resolution

**79/000. Water for all**

*The General Assembly*,

Recalling its resolution 64/292 of 28 July 2010,

1. *Urges* Member States:

(a) To invest in **pipes**;

(b) To mend them;

2. Decides to remain seized of the matter.

*54th plenary meeting*
*15 December 2024*
)");
  CHECK(preview.title == "79/000. Water for all");
  CHECK(preview.symbol == "A/C.3/79/L.5");
  const std::string all = listed(preview);
  INFO(all);
  CHECK(preview.elements.front().name == "letterhead");
  CHECK(all.find("<div class=\"organ\"><p data-line=\"5\">General Assembly</p></div>") != std::string::npos);
  CHECK(all.find("Distr.: Limited") < all.find("21 October 2024"));
  CHECK(all.find("session: Seventy-ninth session\nitem: Agenda item 69 (b)\nitem-title: Safe drinking water\n"
                 "sponsors: Fiji and Maldives: draft resolution\n"
                 "title numbered: <span class=\"number\">79/000.</span> <b>Water for all</b>\n") != std::string::npos);
  // An opening phrase is in italics, marked or not.
  CHECK(all.find("preambular: ") != std::string::npos);
  CHECK(all.find("<i>Recalling</i>") != std::string::npos);
  CHECK(all.find("operative: <span class=\"number\">1.</span> <i>Urges</i> Member States:\n") != std::string::npos);
  CHECK(all.find("subparagraph level-1: <span class=\"number\">(a)</span> To invest in <b>pipes</b>;\n") != std::string::npos);
  CHECK(all.find("<i>Decides</i></mark> to remain seized") != std::string::npos);
  CHECK(all.find("closing: ") != std::string::npos);
}

TEST_CASE("a paragraph that a page end cuts is one, and its notes are at the foot") {
  const Preview preview = shown(R"(The General Assembly,

Recalling the Kyoto Declaration on Advancing Crime Prevention, Criminal¹

¹ Resolution 76/181, annex.

Justice and the Rule of Law,² and noting its resolution 70/1 of 25 September 2015,

² A/77/127.

1. *Requests* the Secretary-General to report;

2. *Decides* to remain seized of the matter.
)");
  INFO(listed(preview));
  REQUIRE(preview.elements.size() == 6);
  const Element& paragraph = preview.elements[1];
  CHECK(words(paragraph.html).find("Criminal Justice and the Rule of Law, and noting") != std::string::npos);
  CHECK(paragraph.html.find("<sup class=\"call\" data-note=\"1\">2</sup>") != std::string::npos);
  CHECK(paragraph.first_line == 3);
  CHECK(paragraph.last_line == 7);
  CHECK(preview.elements[4].note == 0);
  CHECK(preview.elements[5].note == 1);
  CHECK(preview.elements[5].html.find("<sup class=\"number\">2</sup>") == 0);
  CHECK(preview.elements[5].first_line == 9);
}

TEST_CASE("notes with names have the numbers of their calls") {
  const std::string all = listed(shown(R"(*The General Assembly*,

*Recalling* the Charter,[^charter] the Declaration[^udhr] and the Charter again,[^charter]

1. *Decides* to remain seized of the matter.

[^udhr]: Resolution 217 A (III).

[^charter]: See A/1.
)"));
  INFO(all);
  CHECK(all.find("data-note=\"1\">1</sup> the Declaration<sup class=\"call\" data-note=\"0\">2</sup>") != std::string::npos);
  CHECK(all.find("note: <sup class=\"number\">2</sup>") < all.find("note: <sup class=\"number\">1</sup>"));
}

TEST_CASE("what is negotiated is shown as it stands, and comments are not shown") {
  const std::string all = listed(shown(R"(*The General Assembly*,

[*Deeply concerned* that targets are {--EU: seriously--} off track, {>>USA: see A/79/210<<}]

1. [*Urges* | EU: *Encourages*] Member States to {~~consider~>continue~~} their work; %% ask the EU

[2. *Decides* to {++AOSIS: always++} remain seized of the matter.]
)"));
  INFO(all);
  CHECK(all.find("<span class=\"proposer\">EU:</span> <del>seriously</del> off track,") != std::string::npos);
  CHECK(all.find("USA") == std::string::npos);
  CHECK(all.find("ask the EU") == std::string::npos);
  CHECK(all.find("<i>Urges</i> | EU: <i>Encourages</i>") != std::string::npos);
  CHECK(all.find("<del>consider</del><ins>continue</ins>") != std::string::npos);
  CHECK(all.find("<span class=\"number\">[2.</span>") != std::string::npos);
  CHECK(all.find("<span class=\"proposer\">AOSIS:</span> <ins>always</ins>") != std::string::npos);
}

TEST_CASE("findings are marked where they stand, also between two characters") {
  const std::string all = listed(shown(R"(*The General Assembly*,

*Recalling* its resolution 70/1 of 26 September 2015

1. *Requests* the Secretary-General to report; %% unres-ignore no/such-rule

2. *Decides* to remain seized of the matter.
)"));
  INFO(all);
  CHECK(all.find(">26 September 201</mark>") != std::string::npos);
  CHECK(all.find(" (citation/known-date) · A preambular paragraph ends with a comma (preamble/end-comma)\">5</mark>") !=
        std::string::npos);
  CHECK(all.find("to report;<mark class=\"hint gap\" title=\"") != std::string::npos);
}

TEST_CASE("what a draft says stays words") {
  const Preview preview = shown("*The General Assembly*,\n\n1. *Decides* <script>alert('x')</script> & <b>so</b>.\n");
  const std::string page = preview::html(preview);
  INFO(page);
  CHECK(page.find("<script") == std::string::npos);
  CHECK(page.find("&lt;script&gt;") != std::string::npos);
  CHECK(page.find("default-src 'none'") != std::string::npos);
  CHECK(page.find("data-line=\"3\"") != std::string::npos);
}

TEST_CASE("any text has a preview") {
  for (const char* text : {"", "\n", "# Notes\n\nHello\n", "1.", "*", "[^1]:", "United Nations", "{~~", "\xFF\xFE", "[^a]"}) {
    CAPTURE(text);
    CHECK(unclosed(body(shown(text))).empty());
  }
}

TEST_CASE("no adopted text loses a word") {
  if (!have_corpus())
    return;
  std::size_t seen = 0;
  for (const char* folder : {"seed", "paged", "adopted/ga", "adopted/sc", "adopted/ecosoc", "adopted/hrc"})
    for (const auto& path : corpus_files(folder)) {
      CAPTURE(path.string());
      const auto analysis = analysed(read_file(path), path.filename().string());
      const Preview preview = preview::read_preview(*analysis);
      CHECK(unclosed(body(preview)).empty());
      std::string all;
      for (const Element& element : preview.elements)
        all += bare(words(element.html)) + "\n";
      for (const model::Block& block : analysis->document().model().blocks) {
        model::Reading reading;
        reading.add(analysis->document().slice(block.range()), *block.facts);
        CAPTURE(reading.text());
        if (block.kind != syntax::Kind::thematic_break)
          CHECK(all.find(bare(reading.text())) != std::string::npos);
      }
      ++seen;
    }
  CHECK(seen > 250);
}

} // namespace unres::test
