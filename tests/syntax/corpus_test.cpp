// Runs the cases of grammar/test/corpus, which `tree-sitter test` runs too, without the CLI: the
// text of a case must give the tree that is written under it.
#include "support/corpus.h"
#include "syntax/parser.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unres::syntax {
namespace {

namespace fs = std::filesystem;

struct Case {
  std::string name;
  std::string input;
  std::string tree; ///< With single spaces.
  bool skip = false;
};

// Takes one line off `rest`, its line end (LF or CRLF) not included.
std::string_view take_line(std::string_view& rest) {
  const std::size_t end = rest.find('\n');
  std::string_view line = rest.substr(0, end);
  rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
  if (line.ends_with('\r'))
    line.remove_suffix(1);
  return line;
}

bool is_line_of(std::string_view line, char mark) {
  return line.size() >= 3 && line.find_first_not_of(mark) == std::string_view::npos;
}

// Single spaces between the parts, none before a parenthesis that closes.
std::string normalised(std::string_view tree) {
  std::string out;
  for (const char c : tree) {
    if (std::isspace(static_cast<unsigned char>(c)) != 0) {
      if (!out.empty() && out.back() != ' ')
        out += ' ';
      continue;
    }
    if (c == ')' && out.ends_with(' '))
      out.pop_back();
    out += c;
  }
  if (out.ends_with(' '))
    out.pop_back();
  return out;
}

// Splits what stands under a header at its longest line of dashes into input and tree.
void read_body(std::string_view body, Case& out) {
  std::string_view rest = body;
  std::size_t longest = 0;
  std::size_t input_end = 0;
  std::size_t tree_begin = 0;
  while (!rest.empty()) {
    const std::size_t begin = body.size() - rest.size();
    const std::string_view line = take_line(rest);
    if (is_line_of(line, '-') && line.size() >= longest) {
      longest = line.size();
      input_end = begin;
      tree_begin = body.size() - rest.size();
    }
  }
  REQUIRE_MESSAGE(longest > 0, out.name << ": no line of dashes");
  std::string_view input = body.substr(0, input_end);
  if (input.ends_with('\n'))
    input.remove_suffix(1);
  if (input.ends_with('\r'))
    input.remove_suffix(1);
  out.input = input;
  out.tree = normalised(body.substr(tree_begin));
}

// A header is a name and attributes such as `:skip` between two lines of equals signs.
std::optional<Case> take_header(std::string_view& rest) {
  std::string_view ahead = rest;
  if (!is_line_of(take_line(ahead), '='))
    return std::nullopt;
  Case out;
  while (!ahead.empty()) {
    const std::string_view line = take_line(ahead);
    if (is_line_of(line, '=')) {
      rest = ahead;
      return out;
    }
    if (line == ":skip")
      out.skip = true;
    else if (!line.starts_with(':'))
      out.name.append(out.name.empty() ? "" : " ").append(line);
  }
  return std::nullopt;
}

std::vector<Case> read_cases(std::string_view file) {
  std::vector<Case> out;
  std::string_view rest = file;
  std::optional<Case> open = take_header(rest);
  while (open) {
    const std::string_view body = rest;
    std::optional<Case> next;
    std::size_t end = body.size();
    while (!rest.empty() && !next) {
      end = body.size() - rest.size();
      next = take_header(rest);
      if (!next) {
        take_line(rest);
        end = body.size() - rest.size();
      }
    }
    read_body(body.substr(0, end), *open);
    out.push_back(std::move(*open));
    open = std::move(next);
  }
  return out;
}

// A tree as the CLI writes it: named nodes, with the names of their fields.
class Printer {
public:
  explicit Printer(const Tree& tree) : cursor_(ts_tree_cursor_new(tree.root().raw())) { print(); }
  Printer(const Printer&) = delete;
  Printer& operator=(const Printer&) = delete;
  ~Printer() { ts_tree_cursor_delete(&cursor_); }

  [[nodiscard]] std::string take() { return std::move(out_); }

private:
  void print() { // NOLINT(misc-no-recursion): as deep as a case is nested.
    const TSNode node = ts_tree_cursor_current_node(&cursor_);
    const bool shown = ts_node_is_named(node) || ts_node_is_missing(node);
    if (shown) {
      if (!out_.empty())
        out_ += ' ';
      if (const char* field = ts_tree_cursor_current_field_name(&cursor_))
        out_.append(field).append(": ");
      out_.append(ts_node_is_missing(node) ? "(MISSING " : "(").append(ts_node_type(node));
    }
    if (ts_tree_cursor_goto_first_child(&cursor_)) {
      do
        print();
      while (ts_tree_cursor_goto_next_sibling(&cursor_));
      ts_tree_cursor_goto_parent(&cursor_);
    }
    if (shown)
      out_ += ')';
  }

  TSTreeCursor cursor_;
  std::string out_;
};

TEST_CASE("the cases of the grammar give the trees written under them") {
  const fs::path folder = fs::path{UNRES_SOURCE_DIR} / "grammar" / "test" / "corpus";
  std::vector<fs::path> files;
  for (const fs::directory_entry& entry : fs::directory_iterator{folder})
    if (entry.path().extension() == ".txt")
      files.push_back(entry.path());
  std::ranges::sort(files);

  Parser parser;
  std::size_t run = 0;
  std::size_t skipped = 0;
  for (const fs::path& file : files) {
    const std::vector<Case> cases = read_cases(test::read_file(file));
    CHECK_MESSAGE(!cases.empty(), file.filename().string() << " has no case");
    for (const Case& one : cases) {
      CAPTURE(file.filename().string());
      CAPTURE(one.name);
      const std::string tree = Printer{parser.parse(one.input)}.take();
      if (one.skip) { // A gap that has been closed belongs to the other cases.
        CHECK_MESSAGE(tree != one.tree,
                      "a known gap is closed: take the case out of " << file.filename().string());
        ++skipped;
        continue;
      }
      CHECK(tree == one.tree);
      ++run;
    }
  }
  MESSAGE(run << " cases, " << skipped << " known gaps");
  CHECK(run >= 60);
}

TEST_CASE("a file of cases is read as the CLI reads it") {
  const std::vector<Case> cases =
      read_cases("===\nOne\n:skip\n===\n\na\n---\nb\n\n-----\n\n(a\n  (b) )\n\n"
                 "====\r\nTwo\r\n====\r\nc\r\n---\r\n(d)\r\n");
  REQUIRE(cases.size() == 2);
  CHECK(cases[0].name == "One");
  CHECK(cases[0].skip);
  CHECK(cases[0].input == "\na\n---\nb\n");
  CHECK(cases[0].tree == "(a (b))");
  CHECK(cases[1].name == "Two");
  CHECK(cases[1].input == "c");
  CHECK(cases[1].tree == "(d)");
}

} // namespace
} // namespace unres::syntax
