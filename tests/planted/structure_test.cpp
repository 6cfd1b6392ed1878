// One fault at a time in adopted texts, and whether it is found on the line where it stands.
//
// The index was read from adopted texts, so that a text may be the only evidence of what it says: rows that
// one citation alone supports are hidden from a text that has this citation.
#include "index/sessions.h"
#include "notation/treaty_series.h"
#include "rules/citation/evidence.h"
#include "rules/citation/titles.h"
#include "rules/runner.h"
#include "support/corpus.h"
#include "support/random_edits.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <iomanip>
#include <map>
#include <set>
#include <sstream>

namespace unres::rules {
namespace {

using citations::Cited;
using index::Instrument;
using notation::Body;
using notation::Date;

/// An index without the rows that only the text itself supports.
class Without : public index::Provider {
public:
  using Key = std::pair<Body, notation::Number>;

  Without(std::shared_ptr<const index::Index> all, std::set<Key> cited) : all_(std::move(all)), cited_(std::move(cited)) {}

  std::vector<Instrument> find(Body body, const notation::Number& number) const override {
    std::vector<Instrument> out = all_->find(body, number);
    std::erase_if(out, [&](const Instrument& row) {
      return row.evidence <= index::Evidence::single_citation && row.number && cited_.contains({body, *row.number});
    });
    return out;
  }
  std::vector<Instrument> find_treaty(int registration) const override { return all_->find_treaty(registration); }
  std::vector<Instrument> with_prefix(Body, std::string_view, std::size_t) const override { return {}; }
  std::vector<Instrument> search(std::string_view, std::size_t) const override { return {}; }

private:
  std::shared_ptr<const index::Index> all_;
  std::set<Key> cited_;
};

/// A fault to plant: an edit, and whether the index can know of it.
struct Fault {
  text::Edit edit;
  bool knowable = true;
};

struct Tally {
  std::size_t planted = 0;
  std::size_t found = 0;
  std::size_t warned = 0; ///< Found with a warning or an error.
  std::size_t unknowable = 0;
};

/// A text of the corpus with the index that may judge it.
struct Text {
  std::shared_ptr<const index::Index> index;
  std::shared_ptr<const Analysis> clean;

  [[nodiscard]] CitingView view() const {
    return {clean->document(), clean->cited(), clean->index(), clean->profile()};
  }
};

Text read(const std::filesystem::path& file) {
  const auto all = index::Index::standard();
  auto document = workspace::Document::open(file.filename().string(), test::read_file(file));
  std::set<Without::Key> cited;
  for (const Cited& c : citations::cited_text(*document, document->model().profile, *all).all)
    if (c.date)
      cited.insert({c.body, c.number()});
  Text out;
  out.index = std::make_shared<const index::Index>(std::vector<std::shared_ptr<const index::Provider>>{
      std::make_shared<const Without>(all, std::move(cited))});
  out.clean = Analysis::run(std::move(document), {}, out.index);
  return out;
}

bool counts_here(const Finding& finding) {
  for (const std::string_view family : {"citation/", "symbol/", "date/", "footnote/treaty-known"})
    if (finding.rule->id.starts_with(family))
      return true;
  return false;
}

// The best finding that the fault has brought to its line: nothing for none.
std::optional<Severity> finding_of(const Text& text, const text::Edit& edit) {
  const auto document = text.clean->document().edited(edit, 1);
  const auto planted = Analysis::run(document, {}, text.index, text.clean.get());
  const auto key = [](const Finding& finding) { return std::pair{finding.rule->id, finding.message}; };
  std::multiset<std::pair<std::string_view, std::string>> before;
  for (const Finding& finding : text.clean->findings())
    before.insert(key(finding));
  const std::size_t line = document->lines().line_of(edit.range.begin);
  std::optional<Severity> best;
  for (const Finding& finding : planted->findings()) {
    const auto known = before.find(key(finding));
    if (known != before.end()) {
      before.erase(known);
      continue;
    }
    if (counts_here(finding) && document->lines().line_of(finding.range.begin) == line)
      best = std::max(best.value_or(Severity::hint), finding.severity);
  }
  return best;
}

std::optional<Date> on_record(const Text& text, Body body, const notation::Number& number) {
  for (const Instrument& row : text.index->find(body, number))
    if (row.adopted && row.number && row.number->parts == number.parts)
      return row.adopted;
  return std::nullopt;
}

bool outside(Body body, const notation::Number& number, const Date& date) {
  const auto window = index::adoption_window(body, number);
  return window && !window->has(date);
}

// A citation of the text proper whose own date stands as written.
bool has_plain_date(const CitingView& view, const Cited& cited) {
  return cited.item->date && citation::has_usable_date(cited) && cited.body != Body::unknown &&
         notation::read_date(view.document.slice(citation::date_place(view, cited))) == cited.item->date->date;
}

std::optional<Fault> redated(const Text& text, const Cited& cited, const Date& date) {
  const CitingView view = text.view();
  if (!has_plain_date(view, cited) || !notation::exists(date))
    return std::nullopt;
  const auto known = on_record(text, cited.body, cited.number());
  return Fault{{citation::date_place(view, cited), notation::written(date)},
               known ? known != date : outside(cited.body, cited.number(), date)};
}

std::optional<Fault> wrong_year(const Text& text, const Cited& cited) {
  if (!cited.date)
    return std::nullopt;
  Date date = *cited.date;
  date.year -= 1;
  return redated(text, cited, date);
}

std::optional<Fault> off_by_a_day(const Text& text, const Cited& cited) {
  if (!citation::has_usable_date(cited))
    return std::nullopt;
  return redated(text, cited, notation::shifted(*cited.date, 1));
}

std::optional<Fault> no_such_day(const Text& text, const Cited& cited) {
  const CitingView view = text.view();
  if (!has_plain_date(view, cited))
    return std::nullopt;
  return Fault{{citation::date_place(view, cited), "31 June " + std::to_string(cited.date->year)}, true};
}

std::optional<Fault> wrong_session(const Text& text, const Cited& cited) {
  const CitingView view = text.view();
  if (!has_plain_date(view, cited) || cited.number().form == notation::NumberForm::roman ||
      cited.number().session < 2 || view.document.slice(cited.range) != notation::written(cited.number()))
    return std::nullopt;
  notation::Number number = cited.number();
  number.session = static_cast<std::uint16_t>(number.session - 1);
  const auto known = on_record(text, cited.body, number);
  return Fault{{cited.range, notation::written(number)},
               known ? known != cited.date : outside(cited.body, number, *cited.date)};
}

std::optional<Fault> undated(const Text& text, const Cited& cited) {
  const CitingView view = text.view();
  const bool organ = cited.body == Body::ga || cited.body == Body::ecosoc || cited.body == Body::hrc;
  if (!cited.counts || cited.earlier || !organ || view.profile == model::Profile::sc)
    return std::nullopt;
  const text::Range place = citation::of_date(view, cited);
  if (place.empty())
    return std::nullopt;
  return Fault{{place, ""}, true};
}

std::optional<Fault> dated_again(const Text& text, const Cited& cited) {
  const CitingView view = text.view();
  const bool organ = cited.body == Body::ga || cited.body == Body::ecosoc || cited.body == Body::hrc;
  if (!cited.counts || !cited.earlier || !organ || cited.item->date || view.profile == model::Profile::sc)
    return std::nullopt;
  const Cited& first = view.cited.all[*cited.earlier];
  if (!first.date)
    return std::nullopt;
  const text::Offset at = citation::after_number(view, cited);
  return Fault{{{at, at}, " of " + notation::written(*first.date)}, true};
}

std::optional<Fault> symbol_in_text(const Text& text, const Cited& cited) {
  const CitingView view = text.view();
  const std::string symbol = notation::symbol_of(cited.body, cited.list->kind, cited.number());
  if (!cited.counts || symbol.empty() || view.profile == model::Profile::sc ||
      view.document.slice(cited.range) != notation::written(cited.number()))
    return std::nullopt;
  return Fault{{cited.range, symbol}, true};
}

std::optional<Fault> other_title(const Text& text, const Cited& cited) {
  const CitingView view = text.view();
  const auto quoted = citation::title_after(view, cited);
  if (!quoted || !quoted->plain)
    return std::nullopt;
  const std::string_view inside = view.document.slice(quoted->inside);
  const std::size_t space = inside.rfind(' ', inside.size() / 2);
  if (space == std::string_view::npos || std::count(inside.begin(), inside.end(), ' ') < 3)
    return std::nullopt;
  const std::size_t next = std::min(inside.find(' ', space + 1), inside.size());
  const auto at = [&](std::size_t offset) { return static_cast<text::Offset>(quoted->inside.begin + offset); };
  const auto rows = text.index->find(cited.body, cited.number());
  const bool known = std::any_of(rows.begin(), rows.end(), [&](const Instrument& row) {
    return citation::likeness_of(quoted->words, row) == citation::Likeness::same;
  });
  return Fault{{{at(space + 1), at(next)}, "lighthouses"}, known};
}

using Plant = std::optional<Fault> (*)(const Text&, const Cited&);
constexpr std::pair<const char*, Plant> of_citations[]{
    {"wrong year", wrong_year},         {"wrong session", wrong_session}, {"date off by a day", off_by_a_day},
    {"undated first mention", undated}, {"date repeated", dated_again},   {"symbol in text", symbol_in_text},
    {"31 June", no_such_day},           {"title altered by a word", other_title}};

std::vector<Fault> altered_volumes(const Text& text) {
  std::vector<Fault> out;
  const workspace::Document& document = text.clean->document();
  const std::string_view all = document.text();
  for (std::size_t at = all.find("vol"); at != std::string_view::npos; at = all.find("vol", at + 3)) {
    const auto match = notation::match_treaty_place(all.substr(at));
    if (!match || match->place.volumes.size() != 1)
      continue;
    const int volume = match->place.volumes.front() + 7;
    const auto known = text.index->find_treaty(match->place.registrations.front());
    const bool wrong = !known.empty() && std::none_of(known.begin(), known.end(), [&](const Instrument& row) {
      return std::find(row.volumes.begin(), row.volumes.end(), volume) != row.volumes.end();
    });
    out.push_back({{{static_cast<text::Offset>(at + match->volumes_begin),
                     static_cast<text::Offset>(at + match->volumes_end)},
                    std::to_string(volume)},
                   wrong});
  }
  return out;
}

// A place that is at fault already cannot show another fault.
bool is_faulty(const Text& text, const text::Edit& edit) {
  return std::any_of(text.clean->findings().begin(), text.clean->findings().end(), [&](const Finding& finding) {
    return counts_here(finding) && finding.range.begin <= edit.range.end && edit.range.begin <= finding.range.end;
  });
}

void plant(const Text& text, const Fault& fault, const std::string& kind, const std::string& name, Tally& tally) {
  if (is_faulty(text, fault.edit))
    return;
  if (!fault.knowable) {
    ++tally.unknowable;
    return;
  }
  ++tally.planted;
  const auto best = finding_of(text, fault.edit);
  tally.found += best.has_value();
  tally.warned += best >= Severity::warning;
  if (!best && std::getenv("UNRES_LIST") != nullptr) {
    const text::Range at = fault.edit.range;
    const text::Offset from = at.begin > 80 ? at.begin - 80 : 0;
    std::string around{text.clean->document().slice({from, at.end + 40})};
    std::replace(around.begin(), around.end(), '\n', ' ');
    MESSAGE("missed: " << kind << " (“" << fault.edit.replacement << "”) in " << name << ": " << around);
  }
}

} // namespace

TEST_CASE("faults planted in adopted texts are found on their lines") {
  if (!test::have_corpus())
    return;
  constexpr std::size_t of_each_kind = 4; // In one text.
  std::map<std::string, Tally> tallies;
  test::RandomEdits random{20261125};
  for (const auto& file : test::corpus_files("adopted")) {
    const Text text = read(file);
    const std::string name = file.filename().string();
    for (const auto& [kind, plant_in] : of_citations) {
      std::vector<Fault> faults;
      for (const Cited& cited : text.clean->cited().all)
        if (auto fault = plant_in(text, cited))
          faults.push_back(std::move(*fault));
      for (std::size_t i = 0; i < of_each_kind && !faults.empty(); ++i) {
        const auto chosen = faults.begin() + static_cast<std::ptrdiff_t>(random.below(faults.size()));
        plant(text, *chosen, kind, name, tallies[kind]);
        faults.erase(chosen);
      }
    }
    std::vector<Fault> volumes = altered_volumes(text);
    for (std::size_t i = 0; i < of_each_kind && i < volumes.size(); ++i)
      plant(text, volumes[i], "treaty volume altered", name, tallies["treaty volume altered"]);
  }
  CHECK(tallies.size() == std::size(of_citations) + 1);
  for (const auto& [kind, tally] : tallies) {
    const double share = static_cast<double>(tally.found) / static_cast<double>(tally.planted);
    std::ostringstream figures;
    figures << kind << ": " << tally.found << " of " << tally.planted << " found (" << std::fixed
            << std::setprecision(1) << 100 * share << " %), " << tally.warned << " as a warning or an error; "
            << tally.unknowable << " more that the index cannot know";
    MESSAGE(figures.str());
    CHECK(tally.planted >= 20);
    CHECK_MESSAGE(share >= 0.97, figures.str());
  }
}

} // namespace unres::rules
