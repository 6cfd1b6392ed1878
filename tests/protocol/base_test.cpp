#include "protocol/base.h"
#include "protocol/edits.h"

#include <doctest/doctest.h>

#include <string>

namespace unres::protocol {
namespace {

/// What is wrong with `text` as a T; empty when nothing is.
template <typename T> std::string refusal(const char* text) {
  try {
    static_cast<void>(read<T>(Json::parse(text)));
  } catch (const Malformed& failure) {
    return failure.what();
  }
  return {};
}

} // namespace

TEST_CASE("positions are unsigned 32-bit integers, and nothing else is bent into one") {
  CHECK(read<Position>(Json::parse(R"({"line":4294967295,"character":0})")) ==
        Position{4294967295, 0});
  CHECK(read<Position>(Json::parse(R"({"line":3.0,"character":1,"more":[]})")) == Position{3, 1});
  const std::string expected = "line: expected an integer from 0 to 4294967295";
  for (const char* line : {"-1", "1.5", "4294967296", "1e99", "\"1\"", "true", "[]", "{}"}) {
    const std::string text = std::string{R"({"character":0,"line":)"} + line + "}";
    CAPTURE(text);
    CHECK(refusal<Position>(text.c_str()) == expected);
  }
  CHECK(refusal<Position>(R"({"character":0,"line":null})") == "line: missing");
  CHECK(refusal<Position>(R"({"line":0})") == "character: missing");
}

TEST_CASE("a refusal names the place") {
  CHECK(refusal<TextDocumentPositionParams>("[]") == "expected an object");
  CHECK(refusal<TextDocumentPositionParams>(R"({"textDocument":{}})") ==
        "textDocument.uri: missing");
  CHECK(refusal<TextDocumentPositionParams>(R"({"textDocument":{"uri":1}})") ==
        "textDocument.uri: expected a string");
  CHECK(refusal<WorkspaceEdit>(R"({"documentChanges":[{"textDocument":{"uri":"a"},"edits":[
        {"newText":"","range":{"start":{"line":0,"character":-1}}}]}]})") ==
        "documentChanges[0].edits[0].range.start.character: "
        "expected an integer from 0 to 4294967295");
}

TEST_CASE("edits are written for either kind of client") {
  const TextEdit edit{{{0, 1}, {0, 2}}, "x"};
  const Json json = Json::parse(
      R"({"range":{"start":{"line":0,"character":1},"end":{"line":0,"character":2}},"newText":"x"})");
  CHECK(Json(edit) == json);

  WorkspaceEdit by_uri;
  by_uri.changes.emplace()["file:///a"].push_back(edit);
  CHECK(Json(by_uri) == Json{{"changes", {{"file:///a", Json::array({json})}}}});

  WorkspaceEdit versioned;
  versioned.documentChanges.emplace().push_back(TextDocumentEdit{"file:///a", 7, {edit}});
  versioned.documentChanges->push_back(TextDocumentEdit{"untitled:b", std::nullopt, {}});
  CHECK(Json(versioned) == Json::parse(R"({"documentChanges":[
    {"textDocument":{"uri":"file:///a","version":7},"edits":[)" +
                                       json.dump() + R"(]},
    {"textDocument":{"uri":"untitled:b","version":null},"edits":[]}]})"));
  CHECK(Json(read<WorkspaceEdit>(Json(versioned))) == Json(versioned));
  CHECK(Json(read<WorkspaceEdit>(Json(by_uri))) == Json(by_uri));
  CHECK(Json(ApplyWorkspaceEditParams{.label = "Fix", .edit = {}}) ==
        Json{{"label", "Fix"}, {"edit", Json::object()}});
}

TEST_CASE("files are created and renamed between edits, which may say what they are about") {
  WorkspaceEdit edit;
  edit.documentChanges.emplace().push_back(CreateFile{.uri = "file:///a", .ignoreIfExists = true});
  edit.documentChanges->push_back(RenameFile{.oldUri = "file:///b", .newUri = "file:///c", .overwrite = true});
  edit.documentChanges->push_back(TextDocumentEdit{"file:///a", std::nullopt, {TextEdit{{}, "x", "one"}}});
  edit.changeAnnotations.emplace()["one"] = {.label = "Write x", .needsConfirmation = true, .description = "the words"};
  CHECK(Json(edit) == Json::parse(R"({
    "documentChanges":[{"kind":"create","uri":"file:///a","options":{"ignoreIfExists":true}},
      {"kind":"rename","oldUri":"file:///b","newUri":"file:///c","options":{"overwrite":true}},
      {"textDocument":{"uri":"file:///a","version":null},"edits":[
        {"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":0}},"newText":"x","annotationId":"one"}]}],
    "changeAnnotations":{"one":{"label":"Write x","needsConfirmation":true,"description":"the words"}}})"));
  CHECK(Json(read<WorkspaceEdit>(Json(edit))) == Json(edit));
  CHECK(refusal<WorkspaceEdit>(R"({"documentChanges":[{"kind":"create","uri":"a"},{"kind":"copy"}]})") ==
        "documentChanges[1].kind: expected \"create\" or \"rename\"");
}

TEST_CASE("optional members are left out, never null") {
  CHECK(Json(Command{"Explain", "unres.explain"}) ==
        Json{{"title", "Explain"}, {"command", "unres.explain"}});
  const Command full{"Explain", "unres.explain", std::vector<Json>{1, "a"}};
  CHECK(Json(read<Command>(Json(full))) == Json(full));
}

} // namespace unres::protocol
