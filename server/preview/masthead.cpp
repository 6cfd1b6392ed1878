#include "preview/masthead.h"

#include "support/characters.h"

#include <algorithm>

namespace unres::preview {
namespace {

using model::MastheadLine;
using report::Html;

class Reader {
public:
  Reader(const rules::Analysis& analysis, const Words& words, const model::Unit& unit, std::vector<Element>& out)
      : document_(analysis.document()), words_(words), unit_(unit), out_(out) {}

  void read() {
    if (unit_.masthead.find(MastheadLine::organ) != nullptr || unit_.masthead.find(MastheadLine::symbol) != nullptr)
      add_letterhead();
    for (const model::Masthead::Line& line : unit_.masthead.lines)
      if (!is_of_letterhead(line.kind) || !has_letterhead_)
        add_line(line);
  }

private:
  static bool is_of_letterhead(MastheadLine kind) { return kind <= MastheadLine::original; }

  void write_cell(Html& html, std::string_view name, std::initializer_list<MastheadLine> kinds) const {
    html.raw("<div class=\"").raw(name).raw("\">");
    for (const model::Masthead::Line& line : unit_.masthead.lines) {
      if (std::find(kinds.begin(), kinds.end(), line.kind) == kinds.end())
        continue;
      html.raw("<p data-line=\"").raw(std::to_string(line_of(line.field.range.begin))).raw("\">");
      words_.write(html, line.field.block, pieces_of(line), LineEnds::breaks);
      html.raw("</p>");
    }
    html.raw("</div>");
  }

  [[nodiscard]] std::vector<Piece> pieces_of(const model::Masthead::Line& line) const {
    return read_pieces(words_.bytes(line.field.block), document_.model().facts(line.field.block), Opens::nothing);
  }

  void add_letterhead() {
    has_letterhead_ = true;
    Html html;
    html.raw("<div class=\"united-nations\"><p>United Nations</p></div>");
    write_cell(html, "symbol", {MastheadLine::symbol});
    write_cell(html, "organ", {MastheadLine::organ});
    write_cell(html, "distribution", {MastheadLine::distr, MastheadLine::issue_date, MastheadLine::original});
    Element element{"header", "letterhead", html.take(), 0, 0};
    for (const model::Masthead::Line& line : unit_.masthead.lines) {
      if (!is_of_letterhead(line.kind))
        continue;
      if (element.first_line == 0)
        element.first_line = line_of(line.field.range.begin);
      element.last_line = line_of(line.field.range.end);
    }
    out_.push_back(std::move(element));
  }

  void add_line(const model::Masthead::Line& line) {
    const std::string_view bytes = words_.bytes(line.field.block);
    std::vector<Piece> pieces = pieces_of(line);
    if (pieces.empty())
      return;
    std::string name{class_of(line.kind, pieces)};
    const bool title = name == "title";
    if (line.kind == MastheadLine::title)
      pieces = with_number(std::move(pieces), bytes);
    if ((pieces.front().look & look::number) != 0)
      name.append(" numbered");
    Html html;
    words_.write(html, line.field.block, pieces, title ? LineEnds::spaces : LineEnds::breaks);
    out_.push_back({title ? "h1" : "p", std::move(name), html.take(), line_of(line.field.range.begin),
                    line_of(line.field.range.end)});
  }

  // A draft has its title in bold under its sponsors.
  static std::string_view class_of(MastheadLine kind, const std::vector<Piece>& pieces) {
    switch (kind) {
    case MastheadLine::session:
    case MastheadLine::session_dates:
      return "session";
    case MastheadLine::agenda_item:
      return "item";
    case MastheadLine::item_title:
      return "item-title";
    case MastheadLine::sponsors:
      return "sponsors";
    case MastheadLine::adoption:
      return "adoption";
    case MastheadLine::route:
      return "route";
    case MastheadLine::title:
      return "title";
    default:
      break;
    }
    const bool bold = std::all_of(pieces.begin(), pieces.end(), [](const Piece& piece) {
      return piece.call != nullptr || (piece.look & look::bold) != 0;
    });
    return bold ? "title" : "line";
  }

  // "77/237." stands by itself before the words of the title.
  [[nodiscard]] std::vector<Piece> with_number(std::vector<Piece> pieces, std::string_view bytes) const {
    const std::string number = unit_.masthead.title_number() + ".";
    Piece& title = pieces.front();
    if (number.size() == 1 || !text::slice(bytes, title.range).starts_with(number))
      return pieces;
    Piece first = title;
    first.look = look::number;
    first.range.end = first.range.begin + static_cast<text::Offset>(number.size());
    title.range.begin = first.range.end;
    while (!title.range.empty() && is_ascii_space(bytes[title.range.begin]))
      ++title.range.begin;
    pieces.insert(pieces.begin(), first);
    return pieces;
  }

  [[nodiscard]] std::size_t line_of(text::Offset at) const { return document_.lines().line_of(at) + 1; }

  const workspace::Document& document_;
  const Words& words_;
  const model::Unit& unit_;
  std::vector<Element>& out_;
  bool has_letterhead_ = false;
};

} // namespace

void add_masthead(const rules::Analysis& analysis, const Words& words, const model::Unit& unit, std::vector<Element>& out) {
  Reader{analysis, words, unit, out}.read();
}

} // namespace unres::preview
