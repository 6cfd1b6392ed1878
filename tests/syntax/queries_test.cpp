// The queries that editors use compile against the grammar, and each of their captures is met in
// the example beside it.
#include "support/corpus.h"
#include "syntax/parser.h"
#include "tree-sitter-unres.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <string_view>

namespace unres::syntax {
namespace {

namespace fs = std::filesystem;

struct Delete {
  void operator()(TSQuery* query) const { ts_query_delete(query); }
  void operator()(TSQueryCursor* cursor) const { ts_query_cursor_delete(cursor); }
};

using QueryPointer = std::unique_ptr<TSQuery, Delete>;
using QueryCursor = std::unique_ptr<TSQueryCursor, Delete>;

fs::path grammar() {
  return fs::path{UNRES_SOURCE_DIR} / "grammar";
}

QueryPointer compile(const fs::path& file) {
  const std::string text = test::read_file(file);
  std::uint32_t at = 0;
  TSQueryError error = TSQueryErrorNone;
  QueryPointer query{ts_query_new(tree_sitter_unres(), text.data(),
                                  static_cast<std::uint32_t>(text.size()), &at, &error)};
  REQUIRE_MESSAGE(query != nullptr, file.filename().string()
                                        << ", error " << error << " at: " << text.substr(at, 60));
  return query;
}

std::set<std::string_view> captured(const TSQuery* query, const Tree& tree) {
  std::set<std::string_view> out;
  const QueryCursor cursor{ts_query_cursor_new()};
  ts_query_cursor_exec(cursor.get(), query, tree.root().raw());
  TSQueryMatch match{};
  std::uint32_t index = 0;
  while (ts_query_cursor_next_capture(cursor.get(), &match, &index)) {
    std::uint32_t length = 0;
    const char* name = ts_query_capture_name_for_id(query, match.captures[index].index, &length);
    out.insert({name, length});
  }
  return out;
}

TEST_CASE("queries compile, and each of their captures is met in the example") {
  const std::string text = test::read_file(grammar() / "examples" / "harbours.unres.md");
  Parser parser;
  const Tree tree = parser.parse(text);
  CHECK_FALSE(tree.root().has_error());

  std::set<std::string> files;
  for (const fs::directory_entry& entry : fs::directory_iterator{grammar() / "queries"}) {
    const std::string name = entry.path().filename().string();
    CAPTURE(name);
    files.insert(name);
    const QueryPointer query = compile(entry.path());
    const std::set<std::string_view> met = captured(query.get(), tree);
    const std::uint32_t count = ts_query_capture_count(query.get());
    CHECK(count > 0);
    for (std::uint32_t i = 0; i < count; ++i) {
      std::uint32_t length = 0;
      const char* capture = ts_query_capture_name_for_id(query.get(), i, &length);
      CHECK_MESSAGE(met.contains({capture, length}),
                    "not met: @" << std::string_view(capture, length));
    }
  }
  for (const char* name : {"highlights.scm", "folds.scm", "injections.scm", "textobjects.scm"})
    CHECK_MESSAGE(files.contains(name), name << " is missing");
}

TEST_CASE("the example has every kind of node") {
  Parser parser;
  const std::string text = test::read_file(grammar() / "examples" / "harbours.unres.md");
  const Tree tree = parser.parse(text);
  std::set<Kind> met;
  walk(tree.root(), [&](Node node) {
    met.insert(node.kind());
    return true;
  });
#define UNRES_MET(name) CHECK_MESSAGE(met.contains(Kind::name), #name " is not in the example");
  UNRES_NODE_KINDS(UNRES_MET)
#undef UNRES_MET
}

} // namespace
} // namespace unres::syntax
