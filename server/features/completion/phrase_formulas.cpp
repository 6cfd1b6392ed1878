#include "features/completion/phrase_formulas.h"

#include "features/completion/phrase_match.h"
#include "features/completion/phrase_words.h"
#include "support/characters.h"

#include <algorithm>

namespace unres::features {
namespace {

using model::Part;
using model::Profile;

struct Formula {
  Profile organ;
  Part part;
  std::string_view phrase;
  std::string_view rest;
  bool last; ///< Ends the text.
};

constexpr Formula formulas[] = {
#define UNRES_FORMULA(organ, part, phrase, rest, last) {Profile::organ, Part::part, phrase, rest, last},
#include "features/completion/formulas.inc"
#undef UNRES_FORMULA
};

// The words of a formula as plain text and as a snippet, its blanks filled as far as they are known.
class Filled {
public:
  explicit Filled(const PhraseScene& scene) : scene_(scene) {}

  std::string plain;
  std::string snippet;
  bool has_blanks = false;

  void add(std::string_view words) {
    plain += words;
    snippet += snippet_escaped(words);
  }

  void add_filled(std::string_view words) {
    while (!words.empty()) {
      const std::size_t open = words.find('{');
      add(words.substr(0, open));
      if (open == std::string_view::npos)
        return;
      const std::size_t close = words.find('}', open);
      blank(words.substr(open + 1, close - open - 1));
      words.remove_prefix(close + 1);
    }
  }

private:
  void blank(std::string_view name) {
    const std::string& known = name == "session" ? scene_.session : name == "item" ? scene_.item : nothing_;
    if (!known.empty()) {
      add(known);
      return;
    }
    has_blanks = true;
    ++blanks_;
    plain += "…";
    snippet += "${" + std::to_string(blanks_) + ":" + (name == "…" ? "…" : std::string{name}) + "}";
  }

  const PhraseScene& scene_;
  std::string nothing_;
  int blanks_ = 0;
};

std::string_view end_of(const PhraseScene& scene, const Formula& formula) {
  if (formula.rest.ends_with(':'))
    return "";
  if (formula.part == Part::preamble)
    return ",";
  return formula.last && scene.draft.after.empty() ? "." : ";";
}

bool goes_on(std::string_view typed, std::string_view words) { return lower(words).starts_with(lower(typed)); }

} // namespace

std::vector<Completion> formula_offers(const PhraseScene& scene) {
  std::vector<Completion> out;
  if (!scene.place.alone)
    return out;
  for (const Formula& formula : formulas) {
    if (formula.organ != scene.draft.profile || formula.part != scene.place.part)
      continue;
    Filled label{scene};
    label.add(formula.phrase);
    label.add_filled(formula.rest);
    if (!goes_on(scene.place.words, label.plain))
      continue;
    Filled words{scene};
    words.add(emphasised(scene, formula.phrase));
    words.add_filled(formula.rest);
    words.add(end_of(scene, formula));
    Completion item;
    item.label = label.plain;
    item.detail = "formula";
    item.filter = filter_of(scene, label.plain);
    item.edit = {scene.place.range, words.plain};
    if (words.has_blanks)
      item.snippet = words.snippet;
    out.push_back(std::move(item));
  }
  return out;
}

std::vector<Completion> closing_offers(const rules::Analysis& analysis, text::Offset at) {
  const std::string_view text = analysis.document().text();
  const model::Resolution& r = analysis.document().model();
  const Profile profile = analysis.profile();
  const std::size_t line = text.substr(0, at).rfind('\n') + 1;
  const std::string_view typed = text.substr(line, at - line);
  if (profile == Profile::sc || r.paragraphs.empty() || line < 2 || text[line - 2] != '\n' || !trimmed(text.substr(at)).empty() ||
      !std::all_of(typed.begin(), typed.end(), is_ascii_digit))
    return {};
  // The last paragraph that stands above: figures typed below may read as one.
  const auto last = std::find_if(r.paragraphs.rbegin(), r.paragraphs.rend(), [&](const model::Paragraph& p) {
    return r.blocks[p.first].begin < line;
  });
  if (last == r.paragraphs.rend() || r.end_mark(*last).mark != '.' ||
      (last->role != model::Role::operative && last->role != model::Role::subparagraph))
    return {};
  const bool plenary = profile != Profile::hrc;
  const std::string mark = plenary ? "*" : "";
  const std::string meeting = plenary ? " plenary meeting\n" : " meeting\n";
  const std::string number = typed.empty() ? "…" : std::string{typed};
  Completion item;
  item.label = number + (plenary ? " plenary meeting" : " meeting");
  item.detail = "closing line";
  item.filter = typed.empty() ? item.label : std::string{typed};
  item.edit = {{static_cast<text::Offset>(line), at}, mark + number + meeting + "…" + mark};
  item.snippet = mark + "${1:" + (typed.empty() ? "1st" : std::string{typed}) + "}" + meeting + "${2:date}" + mark;
  return {std::move(item)};
}

} // namespace unres::features
