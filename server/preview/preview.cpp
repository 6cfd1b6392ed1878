#include "preview/preview.h"

#include "preview/masthead.h"
#include "preview/words.h"
#include "report/identity.h"

#include <algorithm>

namespace unres::preview {
namespace {

using model::Block;
using model::Index;
using model::Paragraph;
using model::Role;
using report::Html;
using syntax::Kind;

class Reader {
public:
  explicit Reader(const rules::Analysis& analysis)
      : analysis_(analysis), document_(analysis.document()), model_(document_.model()), words_(analysis),
        paragraphs_(model::paragraphs_of_blocks(model_)) {}

  std::vector<Element> read() {
    const auto& notes = analysis_.notes().notes;
    for (Index unit = 0; unit < model_.units.size(); ++unit) {
      add_masthead(analysis_, words_, model_.units[unit], out_);
      for (Index i = model_.units[unit].first; i < model_.units[unit].last; ++i)
        read_block(i);
      for (Index i = 0; i < notes.size(); ++i)
        if (notes[i].unit == unit)
          add_note(i);
    }
    return std::move(out_);
  }

private:
  void read_block(Index index) {
    const Block& block = model_.blocks[index];
    if (const Index paragraph = paragraphs_[index]; paragraph != model::none) {
      if (model_.paragraphs[paragraph].first == index)
        add_paragraph(model_.paragraphs[paragraph]);
      return;
    }
    if (block.is_note() || block.region == model::Region::masthead)
      return;
    switch (block.kind) {
    case Kind::organ_line:
      add_line(index, "p", "organ-line");
      break;
    case Kind::heading:
      add_line(index, "h3", "heading");
      break;
    case Kind::part_heading:
    case Kind::part_title:
      add_line(index, "h2", "part");
      break;
    case Kind::annex_heading:
      add_line(index, "h2", "annex");
      break;
    case Kind::closing_line:
      add_line(index, "p", "closing", LineEnds::breaks);
      break;
    case Kind::vote_line:
      add_line(index, "p", "vote");
      break;
    default:
      add_line(index, "p", "line");
      break;
    }
  }

  static Opens opens_of(Role role) {
    return role == Role::preambular ? Opens::preambular : role == Role::operative ? Opens::operative : Opens::nothing;
  }

  static std::string class_of(const Paragraph& p) {
    std::string out;
    switch (p.role) {
    case Role::preambular:
      return "preambular";
    case Role::operative:
      return "operative";
    case Role::wrap_up:
      return "wrap-up";
    case Role::subparagraph:
      out = "subparagraph";
      break;
    case Role::annex:
      if (p.level == 0)
        return "operative";
      out = "subparagraph";
      break;
    }
    out.append(" level-").append(std::to_string(p.level));
    return out;
  }

  void add_paragraph(const Paragraph& p) {
    Html html;
    bool first = true;
    model_.for_each_block(p, [&](Index block) {
      const model::Facts& facts = model_.facts(block);
      if (!first)
        html.raw(" ");
      words_.write(html, block, first ? read_labelled(words_.bytes(block), facts, opens_of(p.role))
                                      : read_pieces(words_.bytes(block), facts, Opens::nothing));
      first = false;
    });
    add("p", class_of(p), html.take(), model_.range(p));
  }

  void add_line(Index index, std::string_view tag, std::string name, LineEnds ends = LineEnds::spaces) {
    const std::vector<Piece> pieces = read_labelled(words_.bytes(index), model_.facts(index), Opens::nothing);
    if (pieces.empty())
      return;
    Html html;
    words_.write(html, index, pieces, ends);
    add(tag, std::move(name), html.take(), model_.blocks[index].range());
  }

  void add_note(Index index) {
    const notes::Note& note = analysis_.notes().notes[index];
    Html html;
    html.raw("<sup class=\"number\">").text(words_.number_of(index)).raw("</sup>");
    for (const Index block : note.blocks) {
      html.raw(" ");
      words_.write(html, block, read_pieces(words_.bytes(block), model_.facts(block), Opens::nothing));
    }
    add("p", "note", html.take(), {note.label_range.begin, std::max(note.label_range.end, note.whole().end)});
    out_.back().note = index;
  }

  void add(std::string_view tag, std::string name, std::string html, text::Range range) {
    out_.push_back({tag, std::move(name), std::move(html), line_of(range.begin), line_of(range.end)});
  }

  [[nodiscard]] std::size_t line_of(text::Offset at) const { return document_.lines().line_of(at) + 1; }

  const rules::Analysis& analysis_;
  const workspace::Document& document_;
  const model::Resolution& model_;
  Words words_;
  std::vector<Index> paragraphs_; ///< Of each block; none for other blocks.
  std::vector<Element> out_;
};

} // namespace

Preview read_preview(const rules::Analysis& analysis) {
  const report::Identity identity = report::read_identity(analysis, {});
  return {identity.title, identity.symbol, identity.english, Reader{analysis}.read()};
}

} // namespace unres::preview
