#include "rules/sequence/runs.h"

#include "model/reading.h"
#include "phrases/sense.h"
#include "rules/sequence/addressee.h"
#include "support/characters.h"

#include <algorithm>
#include <array>
#include <utility>

namespace unres::rules::sequence {
namespace {

using model::Part;
using syntax::Kind;

bool is_own_line(Kind kind) {
  return kind == Kind::heading || kind == Kind::part_heading || kind == Kind::part_title || kind == Kind::title ||
         kind == Kind::organ_line || kind == Kind::masthead_line || kind == Kind::annex_heading;
}

bool heading_between(const Resolution& r, Index before, Index now) {
  for (Index i = r.paragraphs[before].last + 1; i < r.paragraphs[now].first; ++i)
    if (is_own_line(r.blocks[i].kind))
      return true;
  return false;
}

bool takes_addressee(const Opening& opening) {
  if (opening.part != Part::operative)
    return false;
  const phrases::Sense* sense = phrases::sense_of(Part::operative, opening.phrase);
  return sense != nullptr && sense->object == phrases::Object::addressee;
}

Manner manner_of(const Opening& opening) {
  static constexpr std::array telling{"remind", "draw", "congratulate", "entrust", "recommend"};
  const auto begins = [&](std::string_view verb) { return opening.phrase.starts_with(verb); };
  if (std::any_of(telling.begin(), telling.end(), begins))
    return Manner::tells;
  const phrases::Sense* sense = phrases::sense_of(Part::operative, opening.phrase);
  return sense != nullptr && sense->group == phrases::Group::approval ? Manner::praises : Manner::asks;
}

// What follows the phrase of a paragraph, read across page ends.
std::string rest_of(const workspace::Document& document, const Paragraph& p, const Opening& opening) {
  const Resolution& r = document.model();
  model::Reading reading;
  r.for_each_block(p, [&](Index i) { reading.add(document.slice(r.blocks[i].range()), r.facts(i)); });
  return std::string{reading.text().substr(reading.find(opening.words.end - r.blocks[p.first].begin))};
}

/// How a paragraph goes on from the one before.
enum class Link : std::uint8_t {
  fresh,   ///< Another phrase, a heading, or the first.
  same,    ///< The same phrase, and the same addressee where it counts.
  changed, ///< The same phrase to another addressee.
  unsure,  ///< The same phrase; whether the addressee is the same cannot be told.
  unread,  ///< One of the two phrases cannot be read.
};

class Reader {
public:
  explicit Reader(const workspace::Document& document) : document_(document), r_(document.model()) {}

  std::vector<Run> read() {
    for (Index i = 0; i < r_.paragraphs.size(); ++i) {
      const Paragraph& p = r_.paragraphs[i];
      if (p.role == Role::preambular || p.role == Role::operative)
        add(i);
      else if (p.role == Role::annex)
        last_ = model::none;
      else if (p.role == Role::wrap_up && p.level == 0 && last_ != model::none && i == last_ + 1)
        unread_ = true; // A paragraph without a number, or the end of the one before.
    }
    return std::move(runs_);
  }

private:
  void add(Index i) {
    Step step;
    step.paragraph = i;
    step.opening = read_opening(document_, r_.paragraphs[i]);
    const Link link = link_to(i, step);
    if (link == Link::fresh || link == Link::unread)
      runs_.emplace_back();
    const std::size_t before = runs_.back().empty() ? 0 : runs_.back().back().n;
    step.readdressed = link == Link::changed;
    step.trusted = link == Link::unsure || link == Link::unread;
    step.n = place(link, before, step.opening.word);
    step.due = due_at(step.n);
    step.fault = fault_of(step);
    runs_.back().push_back(std::move(step));
    last_ = i;
    unread_ = false;
  }

  [[nodiscard]] Link link_to(Index i, Step& step) {
    if (last_ == model::none || r_.paragraphs[last_].scope != r_.paragraphs[i].scope || heading_between(r_, last_, i))
      return Link::fresh;
    const Step& before = runs_.back().back();
    if (before.opening.part != step.opening.part)
      return Link::fresh;
    // Nobody is told of a neighbour that is still being typed.
    if (unread_ || !before.opening.complete || before.opening.phrase.empty() || step.opening.phrase.empty())
      return Link::unread;
    if (before.opening.phrase != step.opening.phrase)
      return may_be_same(before.opening, step.opening) ? Link::unread : Link::fresh;
    step.addressed = takes_addressee(step.opening);
    if (!step.addressed)
      return Link::same;
    if (objects_.first != last_)
      objects_ = {last_, object_of(before)};
    const Object object = std::exchange(objects_, {i, object_of(step)}).second;
    switch (relation(object, objects_.second)) {
    case Relation::same:
      return Link::same;
    case Relation::different:
      return Link::changed;
    case Relation::unsure:
      break;
    }
    return Link::unsure;
  }

  [[nodiscard]] Object object_of(const Step& step) const {
    return read_object(rest_of(document_, r_.paragraphs[step.paragraph], step.opening), manner_of(step.opening));
  }

  // Where the neighbours do not tell the place, the word itself does, if it can stand there.
  static std::size_t place(Link link, std::size_t before, SequenceWord word) {
    switch (link) {
    case Link::fresh:
    case Link::changed:
      return 1;
    case Link::same:
      return before + 1;
    case Link::unsure:
      return word == SequenceWord::none ? 1 : before + 1;
    case Link::unread:
      break;
    }
    return word == SequenceWord::none ? 1 : word == SequenceWord::also ? 2 : 3;
  }

  static Fault fault_of(const Step& step) {
    const Opening& opening = step.opening;
    const bool roman = opening.roman && step.due == SequenceWord::none;
    if (opening.doubtful || !opening.complete || roman)
      return Fault::none;
    if (opening.word == step.due)
      return opening.word == SequenceWord::none || opening.in_place ? Fault::none : Fault::misplaced;
    if (opening.word == SequenceWord::none)
      return Fault::missing;
    if (step.due != SequenceWord::none)
      return Fault::wrong;
    return step.n == 1 ? Fault::unneeded : Fault::surplus;
  }

  const workspace::Document& document_;
  const Resolution& r_;
  std::vector<Run> runs_;
  Index last_ = model::none; ///< The paragraph before.
  std::pair<Index, Object> objects_{model::none, {}}; ///< The last object that was read, and whose it is.
  bool unread_ = false;      ///< Something between it and the next may be a paragraph.
};

} // namespace

std::vector<Run> all_runs(const workspace::Document& document) { return Reader{document}.read(); }

std::vector<Run> faulty_runs(const workspace::Document& document) {
  std::vector<Run> runs = all_runs(document);
  const auto sound = [](const Run& run) {
    return std::all_of(run.begin(), run.end(), [](const Step& step) { return step.fault == Fault::none; });
  };
  runs.erase(std::remove_if(runs.begin(), runs.end(), sound), runs.end());
  return runs;
}

std::vector<text::Edit> mended(const workspace::Document& document, const Run& run) {
  std::vector<text::Edit> edits;
  for (const Step& step : run) {
    if (step.fault == Fault::none)
      continue;
    for (text::Edit& edit : edits_for(document, step.opening, step.due))
      edits.push_back(std::move(edit));
  }
  return edits;
}

} // namespace unres::rules::sequence
