#include "features/completion/phrase_scene.h"

#include "notation/number.h"
#include "notation/ordinals.h"
#include "support/characters.h"

#include <algorithm>
#include <charconv>

namespace unres::features {
namespace {

using model::Index;
using model::Profile;
using syntax::Kind;
using text::Offset;

int number_in(std::string_view digits) {
  int out = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), out);
  return error == std::errc{} && end == digits.data() + digits.size() ? out : 0;
}

// 77 in "A/C.3/77/L.5", 2024 in "E/2024/L.7": the first part that is a number and nothing else. Special sessions
// have no next one.
int session_in_symbol(std::string_view symbol) {
  while (!symbol.empty()) {
    if (symbol.starts_with("S-") || symbol.starts_with("ES-"))
      return 0;
    const std::size_t end = symbol.find('/');
    if (const int number = number_in(symbol.substr(0, end)); number > 0)
      return number;
    symbol = end == std::string_view::npos ? std::string_view{} : symbol.substr(end + 1);
  }
  return 0;
}

int session_of(const model::Masthead& masthead) {
  if (const auto number = notation::read_number(masthead.title_number()))
    if (number->session_kind == notation::SessionKind::regular &&
        (number->form == notation::NumberForm::session || number->form == notation::NumberForm::year))
      return number->session;
  if (const model::Field* symbol = masthead.find(model::MastheadLine::symbol))
    if (symbol->text.find('/') != std::string::npos)
      return session_in_symbol(symbol->text);
  return masthead.session().value_or(0);
}

// The scope that a place stands in: the last that has begun before it.
Index scope_at(const model::Resolution& r, Offset at) {
  Index out = model::none;
  for (Index s = 0; s < r.scopes.size(); ++s) {
    const model::Scope& scope = r.scopes[s];
    if (scope.kind == model::Scope::Kind::annex)
      continue;
    const Index first = scope.heading != model::none      ? scope.heading
                        : scope.organ_line != model::none ? scope.organ_line
                        : scope.first < scope.last        ? r.paragraphs[scope.first].first
                                                          : model::none;
    if (first == model::none || r.blocks[first].begin <= at)
      out = s;
  }
  return out;
}

class Builder {
public:
  Builder(const workspace::Document& document, const PhrasePlace& place)
      : document_(document), r_(document.model()), place_(place) {}

  void read(PhraseScene& out) {
    const Index scope = scope_at(r_, place_.range.begin);
    for (phrases::Openings& run : phrases::openings_of(r_, document_.text())) {
      if (run.scope == scope && run.part == place_.part)
        read_own(run, out);
      else if (scope == model::none || r_.scopes[run.scope].unit == r_.scopes[scope].unit)
        out.draft.others.push_back(std::move(run));
    }
  }

private:
  void read_own(const phrases::Openings& run, PhraseScene& out) {
    for (std::size_t i = 0; i < run.paragraphs.size(); ++i) {
      const model::Paragraph& p = r_.paragraphs[run.paragraphs[i]];
      const text::Range range = r_.range(p);
      // A number alone ends before the space behind it.
      const bool empty = r_.facts(p.first).content.empty();
      const bool here = range.begin <= place_.range.begin && (place_.range.begin <= range.end || empty);
      if (here && !place_.second)
        continue; // Of the paragraph that is being typed nothing counts.
      out.draft.gists.push_back(run.gists[i]);
      if (range.begin > place_.range.begin) {
        if (out.draft.after.empty()) {
          out.draft.words_after = run.gists[i];
          out.draft.step_after = run.steps[i];
        }
        out.draft.after.push_back(run.phrases[i]);
        continue;
      }
      out.draft.before.push_back(run.phrases[i]);
      out.draft.words_before = run.gists[i];
      out.step = run.steps[i];
      last_ = p.last;
    }
    out.after_heading = heading_since_last();
  }

  [[nodiscard]] bool heading_since_last() const {
    if (last_ == model::none)
      return false;
    for (Index i = last_ + 1; i < r_.blocks.size() && r_.blocks[i].begin < place_.range.begin; ++i)
      if ((r_.blocks[i].kind == Kind::heading || r_.blocks[i].kind == Kind::part_title) && !is_bare_number(r_.blocks[i]))
        return true;
    return false;
  }

  // "2." reads as a heading until words follow.
  [[nodiscard]] bool is_bare_number(const model::Block& block) const {
    const std::string_view text = document_.slice(block.range());
    return std::none_of(text.begin(), text.end(), [](char c) { return is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0x80; });
  }

  const workspace::Document& document_;
  const model::Resolution& r_;
  const PhrasePlace& place_;
  Index last_ = model::none; ///< The last block before the place that is a paragraph.
};

// The mark that most openings have; none where there are openings and none has one.
std::string emphasis_of(const workspace::Document& document) {
  const model::Resolution& r = document.model();
  std::size_t bare = 0;
  std::vector<std::pair<std::string_view, std::size_t>> marks{{"*", 0}, {"_", 0}, {"**", 0}, {"__", 0}};
  for (const model::Paragraph& p : r.paragraphs) {
    const model::Block& block = r.blocks[p.first];
    if (p.role != model::Role::preambular && p.role != model::Role::operative)
      continue;
    if (!block.facts->lead) {
      bare += block.facts->opening.known() ? 1 : 0;
      continue;
    }
    const std::string_view lead = document.slice(block.absolute(*block.facts->lead));
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark)
      if (lead.starts_with(mark->first)) {
        ++mark->second;
        break;
      }
  }
  const auto most = std::max_element(marks.begin(), marks.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  return most->second == 0 && bare > 0 ? std::string{} : std::string{most->first};
}

} // namespace

std::string next_session(const model::Masthead& masthead, Profile profile) {
  constexpr int first_year = 1946;
  const int session = session_of(masthead);
  if (session >= first_year)
    return profile == Profile::ecosoc ? std::to_string(session + 1) : std::string{};
  if (session == 0 || profile == Profile::ecosoc || profile == Profile::sc)
    return {};
  return notation::words_of_ordinal(session + (profile == Profile::hrc ? 3 : 1));
}

PhraseScene phrase_scene(const rules::Analysis& analysis, const PhrasePlace& place) {
  const workspace::Document& document = analysis.document();
  PhraseScene out;
  out.place = place;
  out.draft.profile = analysis.profile();
  out.draft.part = place.part;
  Builder{document, place}.read(out);
  out.mark = emphasis_of(document);
  const model::Resolution& r = document.model();
  for (const model::Unit& unit : r.units) {
    if (unit.first < r.blocks.size() && r.blocks[unit.first].begin > place.range.begin)
      break;
    out.session = next_session(unit.masthead, analysis.profile());
    const model::Field* item = unit.masthead.find(model::MastheadLine::item_title);
    out.item = item == nullptr ? std::string{} : item->text;
  }
  return out;
}

} // namespace unres::features
