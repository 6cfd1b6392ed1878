#include "model/paragraphs.h"

#include "model/levels.h"

#include <algorithm>

namespace unres::model {
namespace {

using syntax::Kind;

bool is_text(Kind kind) {
  switch (kind) {
  case Kind::preambular_paragraph:
  case Kind::operative_paragraph:
  case Kind::unnumbered_paragraph:
  case Kind::numbered_paragraph:
  case Kind::annex_paragraph:
  case Kind::subparagraph:
    return true;
  default:
    return false;
  }
}

bool is_numbered(const Facts& facts) {
  switch (facts.label.form) {
  case LabelForm::number_dot:
  case LabelForm::number_parenthesis:
  case LabelForm::number_parentheses:
  case LabelForm::working:
    return true;
  default:
    return false;
  }
}

bool opens_known(const Opening& opening) { return opening.known() && opening.capital; }

// A paragraph that stops without an end mark goes on after the page end; a run-in heading does not.
bool is_open(const Facts& facts) {
  const bool all_emphasis = facts.lead && facts.lead->end >= facts.content.end;
  return facts.end.mark == 0 && !all_emphasis;
}

// A short line without an end mark that stands alone is a heading, though nothing sets it apart.
bool reads_as_heading(const Facts& facts) {
  return facts.end.mark == 0 && facts.label.form == LabelForm::none && !facts.lead &&
         facts.content.size() < 200 && facts.opening.capital && facts.words > 0;
}

class Reader {
public:
  explicit Reader(Resolution& r) : r_(r) {}

  void read() {
    sets_leads_apart_ = sets_leads_apart();
    for (Index i = 0; i < r_.blocks.size(); ++i) {
      Block& block = r_.blocks[i];
      if (block.is_note()) {
        read_note(i);
        continue;
      }
      // A draft without an organ line, half typed: its first paragraphs read like a masthead.
      if (block.kind == Kind::masthead_line && block.facts->opening.preambular != nullptr &&
          opens_known(block.facts->opening) && block.facts->words > 2) {
        block.kind = Kind::preambular_paragraph;
        block.region = Region::preamble;
      }
      if (is_text(block.kind))
        read_text(i);
      else
        read_line(i);
    }
    close_scope();
    close_unit(static_cast<Index>(r_.blocks.size()));
    set_levels();
    set_ordinals();
  }

private:
  void read_note(Index i) {
    if (r_.blocks[i].kind == Kind::note_definition)
      r_.notes.push_back({i, i});
    else if (!r_.notes.empty())
      r_.notes.back().last = i;
  }

  void read_line(Index i) {
    const Block& block = r_.blocks[i];
    open_ = none;
    switch (block.kind) {
    case Kind::masthead_line:
    case Kind::title:
    case Kind::adoption_line:
    case Kind::route_line:
      if (body_begun_) {
        close_scope();
        close_unit(i);
      }
      begin_unit(i);
      break;
    case Kind::organ_line:
      if (block.region == Region::annex)
        break;
      if (scope_ == none || r_.scopes[scope_].organ_line != none || scope_has_text())
        begin_scope(Scope::Kind::text, none, i);
      r_.scopes[scope_].organ_line = i;
      body_begun_ = true;
      break;
    case Kind::part_heading:
      begin_scope(Scope::Kind::part, i, i);
      break;
    case Kind::annex_heading:
      begin_scope(Scope::Kind::annex, i, i);
      break;
    case Kind::closing_line:
      close_scope();
      break;
    default:
      break;
    }
  }

  [[nodiscard]] bool scope_has_text() const {
    return r_.paragraphs.size() > r_.scopes[scope_].first;
  }

  void begin_unit(Index i) {
    if (unit_ != none)
      return;
    unit_ = static_cast<Index>(r_.units.size());
    r_.units.push_back({{}, i, i});
    body_begun_ = false;
  }

  void close_unit(Index end) {
    if (unit_ != none)
      r_.units[unit_].last = end;
    unit_ = none;
    body_begun_ = false;
  }

  void begin_scope(Scope::Kind kind, Index heading, Index block) {
    close_scope();
    begin_unit(block);
    scope_ = static_cast<Index>(r_.scopes.size());
    Scope scope;
    scope.kind = kind;
    scope.unit = unit_;
    scope.heading = heading;
    scope.first = static_cast<Index>(r_.paragraphs.size());
    r_.scopes.push_back(scope);
    number_ = 0;
    top_ = none;
  }

  void close_scope() {
    if (scope_ != none)
      r_.scopes[scope_].last = static_cast<Index>(r_.paragraphs.size());
    scope_ = none;
    open_ = none;
  }

  void read_text(Index i) {
    if (scope_ == none)
      begin_scope(Scope::Kind::text, none, i);
    body_begun_ = true;
    const Block& block = r_.blocks[i];
    if (continues(i)) {
      r_.paragraphs[open_].last = i;
      if (!is_open(*block.facts))
        open_ = none;
      return;
    }
    const Role role = role_of(i);
    if (role == Role::wrap_up && reads_as_heading(*block.facts)) {
      r_.blocks[i].kind = Kind::heading;
      open_ = none;
      return;
    }
    Paragraph paragraph;
    paragraph.role = role;
    paragraph.first = paragraph.last = i;
    paragraph.scope = scope_;
    const auto index = static_cast<Index>(r_.paragraphs.size());
    if (block.kind == Kind::subparagraph || role == Role::subparagraph) {
      paragraph.level = 1;
      paragraph.parent = top_;
    } else if (role != Role::wrap_up) {
      top_ = index;
    }
    if (is_numbered(*block.facts) && role != Role::subparagraph)
      number_ = block.facts->label.number;
    r_.paragraphs.push_back(paragraph);
    open_ = is_open(*block.facts) ? index : none;
  }

  // The rest of the paragraph before, which a page end has cut.
  [[nodiscard]] bool continues(Index i) const {
    if (open_ == none)
      return false;
    const Block& block = r_.blocks[i];
    const Facts& facts = *block.facts;
    if (facts.lead || opens_known(facts.opening) || facts.content.empty())
      return false;
    if (block.kind == Kind::subparagraph)
      return false;
    if (facts.label.form != LabelForm::none) // "19." at the start of a line may be text.
      return facts.label.form == LabelForm::number_dot && facts.label.number != number_ + 1 &&
             !facts.opening.capital;
    // The tables of an annex have no end marks: only what goes on in lower case is joined there.
    return block.region != Region::annex || !facts.opening.capital;
  }

  [[nodiscard]] Role role_of(Index i) const {
    const Block& block = r_.blocks[i];
    const Opening& opening = block.facts->opening;
    if (block.region == Region::annex)
      return Role::annex;
    if (block.kind == Kind::subparagraph)
      return Role::subparagraph;
    if (is_numbered_subparagraph(i))
      return Role::subparagraph;
    if (block.kind == Kind::operative_paragraph)
      return is_numbered_preambular(i) ? Role::preambular : Role::operative;
    if (block.facts->label.form == LabelForm::working)
      return Role::preambular;
    const bool capital = opening.capital;
    const bool lead = block.facts->lead.has_value();
    if (block.kind == Kind::unnumbered_paragraph) {
      if (opening.operative != nullptr && capital)
        return Role::operative;
      if (opening.preambular != nullptr && capital && lead)
        return Role::preambular;
      return lead && opening.form == VerbForm::finite ? Role::operative : Role::wrap_up;
    }
    const char mark = block.facts->end.mark;
    if (opening.preambular != nullptr && capital)
      return Role::preambular;
    const bool finite = (opening.operative != nullptr && capital) || opening.form == VerbForm::finite;
    if (finite && capital)
      return mark == ',' || (mark == 0 && preamble_goes_on(i)) ? Role::preambular : Role::operative;
    if (reads_as_heading(*block.facts) && !opening.known() && is_heading_here(i))
      return Role::wrap_up;
    return Role::preambular;
  }

  // A heading between the preamble and the operative part, or among paragraphs whose opening phrases
  // are emphasised while its words are not.
  [[nodiscard]] bool is_heading_here(Index i) const {
    const Index next = next_text(i);
    if (next == none || !is_text(r_.blocks[next].kind))
      return false;
    const Facts& after = r_.facts(next);
    return (is_numbered(after) && r_.facts(i).opening.form == VerbForm::unknown) ||
           (sets_leads_apart_ && (is_numbered(after) || after.lead));
  }

  // Most paragraphs of the preamble open with an emphasised phrase.
  [[nodiscard]] bool sets_leads_apart() const {
    std::size_t leads = 0;
    std::size_t all = 0;
    for (const Block& block : r_.blocks) {
      if (block.kind != Kind::preambular_paragraph)
        continue;
      ++all;
      leads += block.facts->lead.has_value();
    }
    return leads * 2 > all;
  }

  // A preamble that somebody has numbered: known by its openings and commas, as long as no operative
  // paragraph has come.
  [[nodiscard]] bool is_numbered_preambular(Index i) const {
    const Facts& facts = *r_.blocks[i].facts;
    return facts.end.mark == ',' && facts.opening.capital && facts.opening.preambular != nullptr &&
           facts.opening.operative == nullptr && facts.label.form != LabelForm::working &&
           (r_.paragraphs.size() == r_.scopes[scope_].first ||
            r_.paragraphs.back().role == Role::preambular);
  }

  // (1) or 1) under a paragraph 1. that ends in a colon: a sub-paragraph with a label of another style.
  [[nodiscard]] bool is_numbered_subparagraph(Index i) const {
    const Label& label = r_.facts(i).label;
    const bool form = label.form == LabelForm::number_parenthesis || label.form == LabelForm::number_parentheses;
    if (r_.blocks[i].kind != Kind::operative_paragraph || !form || label.latin != 0 || top_ == none ||
        r_.paragraphs[top_].role != Role::operative ||
        r_.facts(r_.paragraphs[top_].first).label.form != LabelForm::number_dot)
      return false;
    const Paragraph& before = r_.paragraphs.back();
    if (r_.paragraphs.size() - 1 == top_)
      return label.number == 1 && r_.facts(before.last).end.mark == ':';
    const Label& previous = r_.facts(before.first).label;
    return before.role == Role::subparagraph && previous.form == label.form &&
           previous.number + 1 == label.number;
  }

  [[nodiscard]] Index next_text(Index i) const {
    for (Index next = i + 1; next < r_.blocks.size(); ++next)
      if (!r_.blocks[next].is_note())
        return next;
    return none;
  }
  [[nodiscard]] bool preamble_goes_on(Index i) const {
    const Index next = next_text(i);
    return next != none && is_text(r_.blocks[next].kind) &&
           (is_numbered(r_.facts(next)) || r_.facts(next).opening.preambular != nullptr);
  }

  // Words between the sub-paragraphs of a paragraph do not begin its levels anew.
  void set_levels() {
    LevelReader reader;
    Index parent = none;
    bool begun = false;
    for (Index i = 0; i < r_.paragraphs.size(); ++i) {
      Paragraph& p = r_.paragraphs[i];
      if (p.level == 0) {
        begun = begun && p.role == Role::wrap_up;
        continue;
      }
      if (!begun || p.parent != parent)
        reader = {};
      begun = true;
      parent = p.parent;
      const bool more = i + 1 < r_.paragraphs.size() && r_.paragraphs[i + 1].level > 0 &&
                        r_.paragraphs[i + 1].parent == parent;
      const Label* next = more ? &r_.facts(r_.paragraphs[i + 1].first).label : nullptr;
      p.level = reader.read(r_.facts(p.first).label, next).level;
    }
  }

  void set_ordinals() {
    Index scope = none;
    std::uint32_t preambular = 0;
    std::uint32_t operative = 0;
    for (Paragraph& p : r_.paragraphs) {
      if (p.scope != scope) {
        scope = p.scope;
        preambular = operative = 0;
      }
      if (p.role == Role::preambular)
        p.ordinal = ++preambular;
      else if (p.role == Role::operative)
        p.ordinal = ++operative;
    }
  }

  Resolution& r_;
  Index scope_ = none;
  Index unit_ = none;
  Index top_ = none;          // The last paragraph that may have sub-paragraphs.
  Index open_ = none;         // The last paragraph, while it lacks an end mark.
  std::uint32_t number_ = 0;  // The last number of the scope.
  bool body_begun_ = false;
  bool sets_leads_apart_ = false;
};

} // namespace

void read_paragraphs(Resolution& resolution) { Reader{resolution}.read(); }

} // namespace unres::model
