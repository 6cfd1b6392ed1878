#include "citations/folder_text.h"

#include "citations/cited.h"

#include <algorithm>

namespace unres::citations {
namespace {

using index::Instrument;
using model::MastheadLine;
using notation::Body;

class Reader {
public:
  explicit Reader(const workspace::Document& document) : document_(document), r_(document.model()) {}

  [[nodiscard]] Instrument row(model::Index at, const std::string& shown) const {
    const model::Unit& unit = r_.units[at];
    Instrument out;
    out.kind = r_.kind == model::TextKind::decision ? index::Kind::decision : index::Kind::resolution;
    out.origin = index::Origin::folder;
    out.evidence = index::Evidence::single_citation;
    name(unit.masthead, out);
    out.title = title(unit.masthead);
    out.adopted = adopted(unit.masthead);
    if (out.number && out.adopted) // Else somebody is still writing it.
      out.evidence = index::Evidence::adopted_text;
    const std::size_t paragraphs = operative(at);
    out.source = shown + ", " + std::to_string(paragraphs) + (paragraphs == 1 ? " paragraph" : " paragraphs");
    return out;
  }

private:
  // The symbol of an adopted text says all; else the title has the number, and the text is whose its
  // profile is.
  void name(const model::Masthead& masthead, Instrument& out) const {
    out.body = body_of(r_.profile);
    out.number = notation::read_number(masthead.title_number());
    if (const model::Field* symbol = masthead.find(MastheadLine::symbol)) {
      if (const auto text = notation::read_adopted_symbol(symbol->text)) {
        out.body = text->body;
        if (!out.number)
          out.number = text->number;
      } else {
        out.symbol = symbol->text;
      }
    }
    if (out.number && !has_form(out.body, out.number->form))
      out.number.reset();
  }

  [[nodiscard]] static std::string title(const model::Masthead& masthead) {
    const model::Field* line = title_line(masthead);
    if (line == nullptr)
      return {};
    std::string_view text = line->text;
    const std::string number = masthead.title_number();
    if (const std::size_t at = text.find(number); !number.empty() && at != std::string_view::npos && notation::read_number(number))
      text.remove_prefix(at + number.size());
    const std::size_t begin = text.find_first_not_of("#. :\t");
    std::string out{begin == std::string_view::npos ? std::string_view{} : text.substr(begin)};
    std::replace(out.begin(), out.end(), '\t', ' ');
    return out;
  }

  [[nodiscard]] std::optional<notation::Date> adopted(const model::Masthead& masthead) const {
    const model::Field* line = masthead.find(MastheadLine::adoption);
    if (line == nullptr)
      return std::nullopt;
    const model::Block& block = r_.blocks[line->block];
    std::optional<notation::Date> out;
    for (const model::Span& span : block.facts->spans) {
      if (span.kind != syntax::Kind::date)
        continue;
      const auto date = notation::read_date(document_.slice(block.absolute(span.range)));
      if (out || !date || !notation::exists(*date))
        return std::nullopt; // Of two dates one is something else's.
      out = date;
    }
    return out;
  }

  [[nodiscard]] std::size_t operative(model::Index unit) const {
    std::size_t count = 0;
    for (const model::Scope& scope : r_.scopes)
      if (scope.unit == unit && scope.kind != model::Scope::Kind::annex)
        count += static_cast<std::size_t>(
            std::count_if(r_.paragraphs.begin() + scope.first, r_.paragraphs.begin() + scope.last,
                          [](const model::Paragraph& p) { return p.role == model::Role::operative; }));
    return count;
  }

  const workspace::Document& document_;
  const model::Resolution& r_;
};

} // namespace

const model::Field* title_line(const model::Masthead& masthead) {
  if (const model::Field* line = masthead.find(MastheadLine::title))
    return line;
  for (std::size_t i = 1; i < masthead.lines.size(); ++i)
    if (masthead.lines[i - 1].kind == MastheadLine::sponsors && masthead.lines[i].kind == MastheadLine::other)
      return &masthead.lines[i].field;
  return nullptr;
}

Instrument told_by(const workspace::Document& document, model::Index unit, const std::string& shown) {
  return Reader{document}.row(unit, shown);
}

FolderText folder_text(const workspace::Document& document, std::string key, const std::string& shown) {
  FolderText out{std::move(key), {}, {}};
  const model::Resolution& r = document.model();
  if (r.kind == model::TextKind::statement)
    return out;
  const Reader reader{document};
  for (model::Index i = 0; i < r.units.size(); ++i) {
    Instrument row = reader.row(i, shown);
    if (!row.number && row.symbol.empty()) // Others could not name it.
      continue;
    out.rows.push_back(std::move(row));
    out.units.push_back(i);
  }
  return out;
}

} // namespace unres::citations
