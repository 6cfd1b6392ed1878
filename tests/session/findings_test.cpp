// Findings while typing: pushed, pulled, in any encoding, and the same as those of a fresh check.
#include "rules/runner.h"
#include "session/client.h"
#include "session/profiles.h"
#include "support/corpus.h"
#include "support/random_edits.h"
#include "support/utf8.h"
#include "text/encoding.h"

#include <doctest/doctest.h>

namespace unres::test {
namespace {

const std::string uri = "file:///drafts/a.unres.md";

const std::string draft = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021;

1. *Requests* the Secretary-General to report;

3. *Decides* to remain seized of the matter.
)";

std::vector<std::string> codes(const Json& diagnostics) {
  std::vector<std::string> out;
  for (const Json& diagnostic : diagnostics)
    out.push_back(diagnostic.at("code").get<std::string>());
  return out;
}

bool has(const Json& diagnostics, const std::string& code) {
  const auto list = codes(diagnostics);
  return std::find(list.begin(), list.end(), code) != list.end();
}

// Findings of a fresh check as they would be published, by place and rule.
std::vector<std::string> fresh(const std::string& text, text::Encoding encoding) {
  const auto document = workspace::Document::open("a.unres.md", text);
  const auto analysis = rules::Analysis::run(document, {}, index::Index::standard());
  std::vector<std::string> out;
  for (const rules::Finding& finding : analysis->findings()) {
    std::ostringstream line;
    line << text::to_position(document->text(), document->lines(), finding.range.begin, encoding) << '-'
         << text::to_position(document->text(), document->lines(), finding.range.end, encoding) << ' '
         << finding.rule->id << ' ' << finding.message;
    out.push_back(line.str());
  }
  return out;
}

std::vector<std::string> published(const Json& diagnostics) {
  std::vector<std::string> out;
  for (const Json& d : diagnostics) {
    const Json& range = d.at("range");
    std::ostringstream line;
    line << range.at("start").at("line") << ':' << range.at("start").at("character") << '-'
         << range.at("end").at("line") << ':' << range.at("end").at("character") << ' '
         << d.at("code").get<std::string>() << ' ' << d.at("message").get<std::string>();
    out.push_back(line.str());
  }
  return out;
}

} // namespace

TEST_CASE("findings are pushed with the version they belong to, and go when mended") {
  Client client;
  client.initialize(pushing());
  client.open(uri, draft);
  Json found = client.findings(uri, 1);
  CHECK(found.at("version") == 1);
  CHECK(has(found.at("diagnostics"), "preamble/end-comma"));
  CHECK(has(found.at("diagnostics"), "operative/numbered"));
  client.change(uri, 2, range(2, 53, 2, 54), ",");
  found = client.findings(uri, 2);
  CHECK_FALSE(has(found.at("diagnostics"), "preamble/end-comma"));
  CHECK(has(found.at("diagnostics"), "operative/numbered"));
}

TEST_CASE("a client that pulls gets no pushes, and 'unchanged' where nothing has changed") {
  Client client;
  client.initialize(vs_code());
  client.open(uri, draft);
  const Json ask{{"textDocument", {{"uri", uri}}}};
  const Json full = client.request("textDocument/diagnostic", ask).at("result");
  CHECK(full.at("kind") == "full");
  CHECK(has(full.at("items"), "preamble/end-comma"));
  CHECK(full.at("items").at(0).at("codeDescription").at("href").get<std::string>().starts_with("https://"));
  const Json again = client.request("textDocument/diagnostic",
                                    {{"textDocument", {{"uri", uri}}}, {"previousResultId", full.at("resultId")}})
                         .at("result");
  CHECK(again.at("kind") == "unchanged");
  client.change(uri, 2, range(2, 53, 2, 54), ",");
  const Json changed = client.request("textDocument/diagnostic",
                                      {{"textDocument", {{"uri", uri}}}, {"previousResultId", full.at("resultId")}})
                           .at("result");
  CHECK(changed.at("kind") == "full");
  for (const Json& message : client.received())
    CHECK(message.value("method", "") != "textDocument/publishDiagnostics");
}

TEST_CASE("a minimal client gets the members every client knows") {
  Client client;
  client.initialize(Json::object());
  client.open("untitled:Untitled-1", draft);
  const Json found = client.findings("untitled:Untitled-1", 0);
  CHECK_FALSE(found.contains("version"));
  for (const Json& diagnostic : found.at("diagnostics")) {
    CHECK_FALSE(diagnostic.contains("codeDescription"));
    CHECK_FALSE(diagnostic.contains("relatedInformation"));
  }
}

TEST_CASE("Markdown that is no resolution stays dark") {
  Client client;
  client.initialize(pushing());
  client.open("file:///README.md", "# A README\n\nWelcoming contributors;\n\n1. Install\n\n3. Run\n", "markdown");
  CHECK(client.findings("file:///README.md", 1).at("diagnostics").empty());
  client.open("file:///draft.md", draft, "markdown");
  CHECK_FALSE(client.findings("file:///draft.md", 1).at("diagnostics").empty());
}

TEST_CASE("closing a document takes its findings away") {
  Client client;
  client.initialize(pushing());
  client.open(uri, draft);
  REQUIRE_FALSE(client.findings(uri, 1).at("diagnostics").empty());
  client.notify("textDocument/didClose", {{"textDocument", {{"uri", uri}}}});
  client.request("textDocument/foldingRange", {{"textDocument", {{"uri", uri}}}});
  client.request("textDocument/foldingRange", {{"textDocument", {{"uri", uri}}}});
  Json last;
  for (const Json& message : client.received())
    if (message.value("method", "") == "textDocument/publishDiagnostics")
      last = message.at("params");
  CHECK(last.at("diagnostics").empty());
}

TEST_CASE("a burst of changes ends in the findings of the last") {
  Client client;
  client.initialize(pushing());
  client.open(uri, draft);
  for (int i = 0; i < 200; ++i)
    client.change(uri, 2 + i, range(4, 14 + i, 4, 14 + i), "x");
  const Json found = client.findings(uri, 201);
  CHECK(found.at("version") == 201);
}

TEST_CASE("positions out of range and reversed are clamped, and a bare text replaces all") {
  Client client;
  client.initialize(pushing());
  client.open(uri, draft);
  client.change(uri, 2, range(900, 5, 2, 999), "");
  client.change(uri, 3, nullptr, draft);
  client.change(uri, 4, range(0, 4000000, 4000000, 0), "");
  client.change(uri, 5, nullptr, draft);
  CHECK(published(client.findings(uri, 5).at("diagnostics")) == fresh(draft, text::Encoding::utf16));
}

TEST_CASE("after random edits in any encoding the findings are those of a fresh check") {
  if (!have_corpus())
    return;
  const auto files = corpus_files("adopted");
  RandomEdits random{11};
  for (const auto& offered : {std::pair{"utf-8", text::Encoding::utf8},
                              std::pair{"utf-16", text::Encoding::utf16},
                              std::pair{"utf-32", text::Encoding::utf32}}) {
    const std::string name = offered.first;
    const text::Encoding encoding = offered.second;
    CAPTURE(name);
    Client client;
    client.initialize(pushing({name}));
    for (int round = 0; round < 10; ++round) {
      std::string text = piece_of(read_file(files[random.below(files.size())]), 6000, random);
      const std::string document = uri + std::to_string(round) + ".unres";
      client.open(document, text, "unres", 1);
      int version = 1;
      for (int i = 0; i < 30; ++i) {
        const text::LineIndex lines{text};
        text::Edit edit = random.next(text);
        // An editor's positions never part a character: the server reads them back to its start.
        const text::Position from = text::to_position(text, lines, edit.range.begin, encoding);
        const text::Position to = text::to_position(text, lines, edit.range.end, encoding);
        edit.range = {text::to_offset(text, lines, from, encoding), text::to_offset(text, lines, to, encoding)};
        if (utf8::sanitized(edit.replacement) != edit.replacement)
          continue; // JSON carries no half characters.
        text = text::applied(text, edit);
        client.change(document, ++version,
                      range(static_cast<int>(from.line), static_cast<int>(from.column),
                            static_cast<int>(to.line), static_cast<int>(to.column)),
                      edit.replacement);
      }
      CHECK(published(client.findings(document, version).at("diagnostics")) == fresh(text, encoding));
    }
  }
}

} // namespace unres::test
