// One fault at a time in how adopted texts word their paragraphs, and whether it is found on its line.
#include "phrases/sense.h"
#include "rules/paragraphs.h"
#include "rules/runner.h"
#include "support/characters.h"
#include "support/corpus.h"
#include "support/random_edits.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <iomanip>
#include <map>
#include <set>
#include <sstream>

namespace unres::rules {
namespace {

using model::Block;
using text::Edit;
using text::Offset;
using text::Range;

/// A fault to plant: an edit, and whether what the text says can show it.
struct Fault {
  Edit edit;
  bool knowable = true;
};
using Faults = std::vector<Fault>;

/// Calls `visit(const Paragraph&, const Block&)` for each paragraph of a role that opens with a known phrase, with
/// its first block.
template <typename Visit> void for_each_opening(const Analysis& text, Role role, Visit&& visit) {
  const Resolution& r = text.document().model();
  for_each(r, role, [&](const Paragraph& p, Index) {
    if (r.opening(p).known())
      visit(p, r.blocks[p.first]);
  });
}

std::string_view typed(const Analysis& text, Range range) { return text.document().slice(range); }

std::string in_case_of(std::string_view like, std::string word) {
  if (is_ascii_upper(like.front()))
    word.front() = static_cast<char>(word.front() - 'a' + 'A');
  return word;
}

// "*Requesting* the Secretary-General". Where a verb follows in italics, as in the Security Council's texts, a
// participle may give the reason for it.
void other_form(const Analysis& text, Role role, model::VerbForm from, Faults& out) {
  for_each_opening(text, role, [&](const Paragraph& p, const Block& block) {
    const model::Opening& opening = block.facts->opening;
    const Range verb = block.absolute(opening.verb);
    const auto forms = model::forms_of(typed(text, verb));
    if (opening.form != from || !forms)
      return;
    const std::string& other = from == model::VerbForm::finite ? forms->participle : forms->finite;
    const bool reason = role == Role::operative && has_later_verb(text.document(), p);
    out.push_back({{verb, in_case_of(typed(text, verb), other)}, !reason});
  });
}

Faults participle_in_operative(const Analysis& text) {
  Faults out;
  other_form(text, Role::operative, model::VerbForm::finite, out);
  return out;
}

Faults finite_in_preamble(const Analysis& text) {
  Faults out;
  other_form(text, Role::preambular, model::VerbForm::participle, out);
  return out;
}

/// Calls `visit(Offset, std::string_view)` for each ", and " of the operative paragraphs, with the word after it;
/// Also, Further and adverbs are passed over.
template <typename Visit> void for_each_later_verb(const Analysis& text, Visit&& visit) {
  for_each_opening(text, Role::operative, [&](const Paragraph&, const Block& block) {
    const std::string_view all = typed(text, block.range());
    for (std::size_t at = all.find(", and "); at != std::string_view::npos; at = all.find(", and ", at + 1)) {
      std::size_t begin = at + 6;
      std::string_view word;
      for (;;) {
        const std::size_t end = std::min(all.find_first_of(" ,;", begin), all.size());
        word = all.substr(begin, end - begin);
        if (!word.ends_with("ly") && word != "also" && word != "further")
          break;
        begin = end + 1;
      }
      if (model::form_of(word) == model::VerbForm::finite)
        visit(block, at, word);
    }
  });
}

bool has_word(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return text.find(" " + std::string{word} + " ") != std::string_view::npos;
  });
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Nouns, unless an object follows.
bool may_be_noun(std::string_view word, std::string_view after) {
  const std::string_view next = after.substr(0, std::min(after.find(' ', 1), after.size()));
  const bool object = is_one_of(next, {" the", " all", " its", " that", " upon", " for", " with", " in", " States", " Member"});
  return is_one_of(word, {"requests", "calls", "notes", "stresses", "demands", "appeals", "draws"}) && !object;
}

// Without the comma nobody can tell: the verb may go on a clause within ("the work that ensures peace[,] and
// encourages dialogue"), or share what follows ("Urges States[,] and invites banks to act").
bool is_open(std::string_view before, std::string_view word, std::string_view joint) {
  const std::size_t decision = before.rfind(", and ");
  const std::string_view last = before.substr(decision == std::string_view::npos ? 0 : decision + 1);
  const bool unmistakable = joint.size() > 6 || is_one_of(word, {"requests", "urges", "calls", "invites", "decides"});
  std::size_t clause = std::string_view::npos;
  for (const std::string_view begins : {" that ", " which ", " who ", " whose ", " where ", " whereby ", " how ", " what "})
    if (const std::size_t at = last.rfind(begins); at != std::string_view::npos)
      clause = clause == std::string_view::npos ? at : std::max(clause, at);
  if (!unmistakable && clause != std::string_view::npos) {
    const std::string_view words = last.substr(clause);
    if (has_word(words, {"is", "has", "does"}) ||
        !has_word(words, {"are", "have", "were", "was", "had", "should", "must", "can", "will", "would", "may", "could"}))
      return true;
  }
  const std::size_t end = last.rfind(' ');
  const bool infinitive = end != std::string_view::npos && last.substr(0, end).ends_with(" to");
  const auto is_addressing = [](std::string_view text) {
    std::string words = " " + lower(text) + " ";
    std::replace(words.begin(), words.end(), '*', ' ');
    return has_word(words, {"urges", "requests", "invites", "calls", "encourages"});
  };
  const bool both = is_addressing(word) && is_addressing(last);
  return infinitive || (both && !has_word(last, {"to", "that"}));
}

Faults comma_removed(const Analysis& text) {
  Faults out;
  for_each_later_verb(text, [&](const Block& block, std::size_t at, std::string_view word) {
    const std::string_view all = typed(text, block.range());
    const auto begin = static_cast<std::size_t>(word.data() - all.data());
    const Offset comma = block.begin + static_cast<Offset>(at);
    // Verbs that others have as often as the organ.
    const bool anybodys = is_one_of(word, {"supports", "continues", "reviews", "values", "remains", "strives", "respects"});
    const bool open = is_open(all.substr(0, at), word, all.substr(at, begin - at));
    out.push_back({{{comma, comma + 1}, ""}, !anybodys && !open && !may_be_noun(word, all.substr(begin + word.size()))});
  });
  return out;
}

Faults second_verb_italic(const Analysis& text) {
  Faults out;
  for_each_later_verb(text, [&](const Block& block, std::size_t, std::string_view word) {
    const Offset begin = block.begin + static_cast<Offset>(word.data() - typed(text, block.range()).data());
    const Range range{begin, begin + static_cast<Offset>(word.size())};
    // Without emphasis at the opening nothing tells that there should be none later.
    out.push_back({{range, "*" + std::string{word} + "*"}, block.facts->lead.has_value()});
  });
  return out;
}

Faults calls_on(const Analysis& text) {
  Faults out;
  const std::string_view all = text.document().text();
  for (const Block& block : text.document().model().blocks) {
    if (block.is_note() || (block.region != model::Region::preamble && block.region != model::Region::operative))
      continue;
    const std::string_view words = typed(text, block.range());
    for (const std::string_view form : {"alls upon ", "alls upon* ", "alling upon ", "alling upon* "})
      for (std::size_t at = words.find(form); at != std::string_view::npos; at = words.find(form, at + 1)) {
        const auto upon = block.begin + static_cast<Offset>(at + form.find("upon"));
        const std::string_view before = all.substr(0, upon);
        // "repeated calls upon" is a noun.
        const bool noun = before.ends_with(" calls ") && all.substr(0, upon - 7).ends_with("ed");
        out.push_back({{{upon, upon + 4}, "on"}, !noun});
      }
  }
  return out;
}

bool takes_noun(Role role, const Block& block) {
  const bool operative = role == Role::operative;
  const model::Phrase* phrase = operative ? block.facts->opening.operative : block.facts->opening.preambular;
  const model::Part part = operative ? model::Part::operative : model::Part::preamble;
  const phrases::Sense* sense = phrase == nullptr ? nullptr : phrases::sense_of(part, phrase->text);
  return sense != nullptr && phrases::takes(*sense, phrases::bare_noun);
}

// The preposition that stands right behind an opening phrase, or ends it.
Faults preposition_left_out(const Analysis& text) {
  Faults out;
  for (const Role role : {Role::preambular, Role::operative})
    for_each_opening(text, role, [&](const Paragraph&, const Block& block) {
      const model::Opening& opening = block.facts->opening;
      const Offset end = block.begin + std::max(opening.operative_range.end, opening.preambular_range.end);
      const std::string_view rest = std::string_view{text.document().text()}.substr(end);
      for (const std::string_view word : {"* of ", " of ", "* by ", " by ", "* to the ", "* about ", "* at ", "* for "}) {
        if (!rest.starts_with(word))
          continue;
        const Offset begin = end + (word.front() == '*' ? 2 : 1);
        const auto space = static_cast<Offset>(text.document().text().find(' ', begin));
        const std::string_view next = std::string_view{text.document().text()}.substr(space + 1);
        // An adverb or a preposition may follow either way: "at least", "of how"; and after some phrases a noun.
        const bool noun = next.starts_with("the ") || next.starts_with("its ") || next.starts_with("all ");
        out.push_back({{{begin, space + 1}, ""}, noun && !takes_noun(role, block)});
      }
    });
  return out;
}

struct Tally {
  std::size_t planted = 0;
  std::size_t found = 0;
  std::size_t warned = 0; ///< Found with a warning or an error.
  std::size_t mended = 0; ///< Its fix gives the text back.
  std::size_t unknowable = 0;
};

struct Outcome {
  bool found = false;
  bool warned = false;
  bool mended = false;
};

Outcome outcome_of(const Analysis& clean, const Edit& edit) {
  const auto document = clean.document().edited(edit, 1);
  const auto planted = Analysis::run(document, {}, index::Index::standard(), &clean);
  const auto key = [](const Finding& finding) { return std::pair{finding.rule->id, finding.message}; };
  const std::size_t line = document->lines().line_of(edit.range.begin); // No edit adds or takes a line.
  std::multiset<std::pair<std::string_view, std::string>> before;
  for (const Finding& finding : clean.findings())
    if (clean.document().lines().line_of(finding.range.begin) == line)
      before.insert(key(finding));
  Outcome out;
  for (const Finding& finding : planted->findings()) {
    const std::string_view id = finding.rule->id;
    const bool counts = id.starts_with("operative/") || id.starts_with("preamble/") || id.starts_with("wording/");
    if (!counts || document->lines().line_of(finding.range.begin) != line)
      continue;
    if (const auto known = before.find(key(finding)); known != before.end()) {
      before.erase(known);
      continue;
    }
    out.found = true;
    out.warned |= finding.severity >= Severity::warning;
    if (finding.fix)
      out.mended |= text::applied(document->text(), finding.fix->edits) == clean.document().text();
  }
  return out;
}

using Plant = Faults (*)(const Analysis&);
struct PlantKind {
  const char* name;
  Plant plant;
  bool of_council; ///< Holds in the Security Council's texts too.
};
constexpr PlantKind kinds[]{{"participle in the operative part", participle_in_operative, true},
                            {"finite verb in the preamble", finite_in_preamble, true},
                            {"comma before the second verb removed", comma_removed, false},
                            {"Calls on for Calls upon", calls_on, false},
                            {"preposition left out", preposition_left_out, true},
                            {"second verb italic", second_verb_italic, false}};

} // namespace

TEST_CASE("faults planted in the wording of adopted texts are found on their lines") {
  if (!test::have_corpus())
    return;
  constexpr std::size_t of_each_kind = 4; // In one text.
  std::map<std::string, Tally> tallies;
  test::RandomEdits random{20261127};
  for (const std::string folder : {"adopted", "paged"})
    for (const auto& file : test::corpus_files(folder)) {
      const auto clean = Analysis::run(workspace::Document::open(file.filename().string(), test::read_file(file)), {},
                                       index::Index::standard());
      for (const PlantKind& kind : kinds) {
        if (clean->profile() == model::Profile::sc && !kind.of_council)
          continue;
        Faults faults = kind.plant(*clean);
        for (std::size_t i = 0; i < of_each_kind && !faults.empty(); ++i) {
          const auto chosen = faults.begin() + static_cast<std::ptrdiff_t>(random.below(faults.size()));
          Tally& tally = tallies[kind.name];
          if (!chosen->knowable) {
            ++tally.unknowable;
          } else {
            ++tally.planted;
            const Outcome outcome = outcome_of(*clean, chosen->edit);
            tally.found += outcome.found;
            tally.warned += outcome.warned;
            tally.mended += outcome.mended;
            if ((!outcome.found || !outcome.mended) && std::getenv("UNRES_LIST") != nullptr) {
              const Range at = chosen->edit.range;
              std::string around{clean->document().slice({at.begin > 90 ? at.begin - 90 : 0, at.end + 60})};
              std::replace(around.begin(), around.end(), '\n', ' ');
              const std::string what = std::string{outcome.found ? "not mended: " : "missed: "} + kind.name;
              MESSAGE(what << " (“" << chosen->edit.replacement << "”) in " << file.filename().string() << " at line "
                           << clean->document().lines().line_of(at.begin) + 1 << ": " << around);
            }
          }
          faults.erase(chosen);
        }
      }
    }
  CHECK(tallies.size() == std::size(kinds));
  for (const auto& [kind, tally] : tallies) {
    const auto share_of = [&planted = tally.planted](std::size_t part) {
      return static_cast<double>(part) / static_cast<double>(planted);
    };
    std::ostringstream figures;
    figures << kind << ": " << tally.found << " of " << tally.planted << " found (" << std::fixed
            << std::setprecision(1) << 100 * share_of(tally.found) << " %), " << tally.warned
            << " as a warning or an error, " << tally.mended << " given back by the fix; " << tally.unknowable
            << " more that the text cannot show";
    MESSAGE(figures.str());
    CHECK(tally.planted >= 20);
    CHECK_MESSAGE(share_of(tally.found) >= 0.97, figures.str());
  }
}

} // namespace unres::rules
