#pragma once

#include "citations/cited.h"
#include "model/lexicon.h"
#include "notes/ibid.h"
#include "rules/options.h"
#include "text/edit.h"
#include "text/offset.h"
#include "workspace/document.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace unres::rules {

class Reporter;
struct Silence;

namespace wording {
class Prose;
} // namespace wording

namespace language {
struct Hit;
using Hits = std::vector<Hit>;
} // namespace language

namespace sequence {
struct Step;
using Run = std::vector<Step>;
} // namespace sequence

/// `safe` fixes change what the rule is about and nothing else, and may be applied on save;
/// `suggested` ones ask for a look first.
enum class FixKind : std::uint8_t { none, safe, suggested };
[[nodiscard]] std::string_view name_of(FixKind kind);

/// What would mend a finding. The edits refer to the text as it was checked.
struct Fix {
  std::string title;
  FixKind kind = FixKind::none;
  std::vector<text::Edit> edits;

  friend bool operator==(const Fix&, const Fix&) = default;
};

/// Another place that a finding speaks of.
struct Related {
  text::Range range;
  std::string message;

  friend bool operator==(const Related&, const Related&) = default;
};

/// One fault in a text: what, where, by which rule, and how to mend it.
struct Finding {
  const Rule* rule = nullptr;
  Severity severity = Severity::warning;
  text::Range range;
  std::string message; ///< A sentence without a full stop.
  std::vector<Related> related;
  std::optional<Fix> fix;

  friend bool operator==(const Finding&, const Finding&) = default;
};

/// The profiles in which a rule holds.
class Profiles {
public:
  constexpr Profiles(std::initializer_list<model::Profile> profiles) {
    for (const model::Profile profile : profiles)
      bits_ |= 1U << static_cast<unsigned>(profile);
  }
  [[nodiscard]] constexpr bool has(model::Profile profile) const {
    return (bits_ >> static_cast<unsigned>(profile) & 1U) != 0;
  }

private:
  unsigned bits_ = 0;
};

/// The General Assembly, the Economic and Social Council and the Human Rights Council share one
/// editorial style; the Security Council has its own.
inline constexpr Profiles all_profiles{model::Profile::ga, model::Profile::ecosoc,
                                       model::Profile::hrc, model::Profile::sc};
inline constexpr Profiles all_but_sc{model::Profile::ga, model::Profile::ecosoc, model::Profile::hrc};
inline constexpr Profiles sc_only{model::Profile::sc};

/// A page that states a rule.
struct Source {
  std::string_view name;
  std::string_view url;
};

/// Which texts a rule reads.
enum class Reads : std::uint8_t {
  english_resolutions, ///< The default.
  resolutions,         ///< In any language.
  all,                 ///< Decisions and presidential statements too.
};

/// One block with what is needed to check it by itself.
struct BlockView {
  std::string_view text; ///< Of the block alone.
  const model::Facts& facts;
  syntax::Kind kind;
  model::Region region;
  model::Profile profile;
  const language::Hits* terms = nullptr; ///< Words that rules have something to say about: see language::Term.

  /// The words of the block as a reader takes them in; read when a rule first asks.
  [[nodiscard]] const wording::Prose& prose() const;

  mutable std::shared_ptr<const wording::Prose> words_read = nullptr; ///< Of `prose`.
};

/// A text with its citations and what the index knows of them.
struct CitingView {
  const workspace::Document& document;
  const citations::CitedText& cited;
  const index::Index& index;
  model::Profile profile;
};

/// A text with its notes, paired with their calls and read.
struct NotingView {
  const workspace::Document& document;
  const notes::NoteSet& set;
  model::Profile profile;

  /// The place in the text of a range of a note's words.
  [[nodiscard]] text::Range place(const notes::Note& note, std::size_t begin, std::size_t end) const {
    return notes::place_of(document, note, begin, end);
  }
};

/// A rule of drafting. A rule lives in a file of its own, with a fixture of the same name.
struct Rule {
  std::string_view id;    ///< `family/name`, as in the catalogue; never changes once shipped.
  std::string_view title; ///< One line, in the imperative or as a statement.
  Severity severity = Severity::warning; ///< `off` for a rule that runs only where a user turns it on.
  Profiles profiles = all_profiles;
  Reads reads = Reads::english_resolutions;
  bool in_mun = true; ///< Holds in Model United Nations too, where some things are written otherwise.
  bool in_draft = true; ///< False for a rule that only a text to be submitted must keep.
  std::string_view why;  ///< What the rule says and what it spares. Sentences.
  std::string_view good; ///< A draft that keeps the rule; run as a test.
  std::string_view bad;  ///< A draft that breaks it; run as a test.
  Source source;         ///< The page that states it.
  std::string_view evidence; ///< What adopted texts do, with counts; may be empty.
  /// Exactly one of the six. A block check sees one block and reports relative to it; its findings
  /// are kept until the block changes. A document check sees the list of facts, a citing check the list
  /// of citations, a noting check the notes and their calls, a sequencing check the runs of paragraphs
  /// that open alike and have a fault; a silencing check sees, when all others have run, the comments that
  /// silence them.
  void (*block)(const BlockView&, Reporter&) = nullptr;
  void (*document)(const workspace::Document&, Reporter&) = nullptr;
  void (*citing)(const CitingView&, Reporter&) = nullptr;
  void (*noting)(const NotingView&, Reporter&) = nullptr;
  void (*sequencing)(const workspace::Document&, const std::vector<sequence::Run>&, Reporter&) = nullptr;
  void (*silencing)(const workspace::Document&, const std::vector<Silence>&, Reporter&) = nullptr;
};

/// Takes the findings of one rule.
class Reporter {
public:
  Reporter(const Rule& rule, Severity severity, const Options& options, std::vector<Finding>& out)
      : rule_(rule), severity_(severity), options_(options), out_(out) {}

  /// The rule that reports.
  [[nodiscard]] const Rule& rule() const { return rule_; }
  /// What the user has set. For rules that read a house's words or the mode; severities are seen to already.
  [[nodiscard]] const Options& options() const { return options_; }

  /// What a finding may be given beside its place and message.
  class Details {
  public:
    explicit Details(Finding& finding) : finding_(finding) {}
    Details& fix(std::string title, FixKind kind, std::vector<text::Edit> edits) {
      finding_.fix = Fix{std::move(title), kind, std::move(edits)};
      return *this;
    }
    Details& related(text::Range range, std::string message) {
      finding_.related.push_back({range, std::move(message)});
      return *this;
    }
    /// For a lesser point of the rule: reports it no higher than `severity`.
    Details& at_most(Severity severity) {
      finding_.severity = std::min(finding_.severity, severity);
      return *this;
    }

  private:
    Finding& finding_;
  };

  Details report(text::Range range, std::string message) {
    out_.push_back({&rule_, severity_, range, std::move(message), {}, std::nullopt});
    return Details{out_.back()};
  }

private:
  const Rule& rule_;
  Severity severity_;
  const Options& options_;
  std::vector<Finding>& out_;
};

} // namespace unres::rules
