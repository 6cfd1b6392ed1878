#include "citations/cited.h"

#include "index/sessions.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace unres::citations {
namespace {

using index::Instrument;
using model::Citation;
using model::CitationList;
using model::Naming;
using model::Owner;
using notation::Body;
using notation::NumberForm;

bool is_commission(Body body) { return body >= Body::chr && body <= Body::statcom; }
bool is_conference(Body body) { return body >= Body::untoc && body <= Body::unccd; }
bool is_assembly(Body body) { return body == Body::unea || body == Body::habitat || body == Body::wha; }

Body council_with(NumberForm form) {
  switch (form) {
  case NumberForm::session:
    return Body::hrc;
  case NumberForm::year:
  case NumberForm::roman:
    return Body::ecosoc;
  case NumberForm::year_in_parentheses:
    return Body::sc;
  default:
    return Body::unknown;
  }
}

/// Finds out whose texts a document cites, from the first passage to the last: "the Commission" is the
/// one named before.
class Resolver {
public:
  Resolver(const workspace::Document& document, const index::Index& index, CitedText& out)
      : document_(document), r_(document.model()), index_(index), out_(out) {}

  void run() {
    for (std::uint32_t i = 0; i < out_.passages.size(); ++i) {
      begin_text(out_.passages[i]);
      before_ = Body::unknown;
      own_ = own_body(out_.passages[i]);
      for (const CitationList& list : out_.passages[i].citations->lists)
        read(i, list);
    }
  }

private:
  struct Key {
    Body body;
    notation::Number number;
    friend auto operator<=>(const Key&, const Key&) = default;
  };

  // Each resolution of a collection, and each text with an organ line of its own (parts A and B, a draft that
  // is recommended), cites anew.
  void begin_text(const model::Passage& passage) {
    while (unit_ + 1 < r_.units.size() && r_.units[unit_ + 1].first <= passage.first) {
      ++unit_;
      mentioned_.clear();
    }
    if (passage.paragraph == model::none)
      return;
    const model::Index organ_line = r_.scopes[r_.paragraphs[passage.paragraph].scope].organ_line;
    if (organ_line != model::none && organ_line != organ_line_) {
      organ_line_ = organ_line;
      mentioned_.clear();
    }
  }

  // A Council recommends texts to the Assembly: their organ line says whose they will be.
  [[nodiscard]] Body own_body(const model::Passage& passage) const {
    if (passage.paragraph == model::none)
      return out_.own;
    const model::Index organ_line = r_.scopes[r_.paragraphs[passage.paragraph].scope].organ_line;
    if (organ_line == model::none)
      return out_.own;
    const std::string_view line = document_.slice(r_.blocks[organ_line].range());
    for (const Body body : {Body::ga, Body::sc, Body::ecosoc, Body::hrc})
      if (line.find(notation::name_of(body).name) != std::string_view::npos)
        return body;
    return out_.own;
  }

  void read(std::uint32_t passage, const CitationList& list) {
    learn(list.owner);
    learn(list.speaker);
    const std::size_t first = out_.all.size();
    for (std::uint32_t i = list.first; i < list.last; ++i)
      out_.all.push_back(cited(passage, list, out_.passages[passage].citations->items[i]));
    share_dates(first);
    Body last = Body::unknown;
    for (std::size_t i = first; i < out_.all.size(); ++i) {
      settle(static_cast<std::uint32_t>(i));
      last = out_.all[i].body;
    }
    if (list.first == list.last) { // "its relevant resolutions, in particular resolution 70/1"
      if (list.owner.owner == Owner::its)
        last = own_;
      else
        last = list.owner.body;
    }
    if (last != Body::unknown || list.owner.owner == Owner::named)
      before_ = last;
  }

  void learn(const Naming& naming) {
    if (is_commission(naming.body))
      commission_ = naming.body;
    if (is_conference(naming.body))
      conference_ = naming.body;
    if (is_assembly(naming.body))
      assembly_ = naming.body;
  }

  Cited cited(std::uint32_t passage, const CitationList& list, const Citation& item) {
    const model::Passage& in = out_.passages[passage];
    Cited out;
    out.item = &item;
    out.list = &list;
    out.passage = passage;
    out.range = model::absolute(r_, in, item.place);
    if (item.date)
      out.date = item.date->date;
    const model::Block& block = r_.blocks[in.first];
    const bool proper = block.region == model::Region::preamble || block.region == model::Region::operative;
    out.counts = proper && in.kind == model::PassageKind::text && in.paragraph != model::none && !item.quoted;
    return out;
  }

  // "69/193 and 69/196 of 18 December 2014": the date is of both, unless the first was cited before.
  void share_dates(std::size_t first) {
    for (std::size_t i = out_.all.size(); i-- > first + 1;) {
      Cited& later = out_.all[i];
      Cited& cited = out_.all[i - 1];
      const bool joined = later.item->joint == model::Joint::conjunction ||
                          (later.item->joint == model::Joint::comma && later.shared_date);
      // Years in parentheses are enough of a date where they differ.
      const bool other_year = cited.number().form == NumberForm::year_in_parentheses && later.date &&
                              cited.number().session != later.date->year;
      if (!cited.date && !cited.item->told && later.date && joined && !other_year) {
        cited.date = later.date;
        cited.shared_date = true;
      }
    }
  }

  // Chooses the body and looks the number up.
  void settle(std::uint32_t i) {
    Cited& cited = out_.all[i];
    const std::vector<Body> candidates = possible_bodies(*cited.list, cited.number(), cited.passage);
    int best = -100;
    for (const Body body : candidates) {
      const int score = fit(cited, body);
      if (score > best) {
        best = score;
        cited.body = body;
      }
    }
    cited.certain = candidates.size() == 1 || best >= known_date;
    if (best < 0 && cited.list->owner.owner == Owner::none)
      look_elsewhere(cited);
    static const std::vector<Instrument> nothing;
    cited.known = cited.body == Body::unknown ? &nothing : &index_.find(cited.body, cited.number());
    if (!cited.counts || cited.body == Body::unknown)
      return;
    const auto [entry, fresh] = mentioned_.try_emplace(Key{cited.body, cited.number()}, i);
    if (!fresh) {
      cited.earlier = entry->second;
      if (cited.shared_date) { // Dated before: the date read back is not its own.
        cited.date.reset();
        cited.shared_date = false;
      }
    }
  }

  // A number without a body that the text's own cannot have adopted on that day, but another has.
  void look_elsewhere(Cited& cited) {
    for (const notation::BodyName& name : notation::bodies())
      if (has_form(name.body, cited.number().form) && fit(cited, name.body) >= known_date) {
        cited.body = name.body;
        cited.certain = false;
        return;
      }
  }

  std::vector<Body> possible_bodies(const CitationList& list, const notation::Number& number,
                                    std::uint32_t passage) {
    const NumberForm form = number.form;
    std::vector<Body> out;
    const auto add = [&](Body body) {
      if (body != Body::unknown && has_form(body, form) && std::find(out.begin(), out.end(), body) == out.end())
        out.push_back(body);
    };
    switch (list.owner.owner) {
    case Owner::named:
      add(list.owner.body);
      return out;
    case Owner::assembly:
      add(Body::ga);
      add(assembly_);
      return out;
    case Owner::council:
      add(council_with(form));
      return out;
    case Owner::commission:
      add(commission_);
      return out;
    case Owner::conference:
      add(conference_);
      return out;
    case Owner::its:
      if (speaks_itself(list, passage)) {
        add(speaker(list.speaker, form));
        if (!out.empty())
          return out;
      }
      add(own_);
      add(speaker(list.speaker, form));
      if (list.speaker.owner == Owner::named && list.speaker.body == Body::unknown && out.size() == 1 &&
          speaks_itself(list, passage))
        out.push_back(Body::unknown); // "the Peacebuilding Commission, in its decision 4/1"
      break;
    case Owner::none:
      if (out_.passages[passage].kind == model::PassageKind::text)
        add(before_);
      add(own_);
      for (const notation::BodyName& name : notation::bodies()) // "the Commission’s resolution 65/2 … resolution 65/2"
        if (mentioned_.contains(Key{name.body, number}))
          add(name.body);
      break;
    }
    if (out.empty() && form == NumberForm::year_in_parentheses)
      out.push_back(Body::sc);
    return out;
  }

  // "adopted by the Assembly in its resolution 70/1", but not "the outcome of the World Conference, in
  // particular its resolution 66/144".
  [[nodiscard]] bool speaks_itself(const CitationList& list, std::uint32_t passage) const {
    constexpr text::Offset longest = 8; // ", in the "
    const text::Offset end = list.speaker.place.end;
    const text::Offset begin = list.owner.place.begin;
    if (list.speaker.owner == Owner::none || begin < end || begin > end + longest)
      return false;
    // "the Assembly in its resolution", "the adoption by the Commission of its resolution", and not "and its".
    const std::string_view between = document_.slice(model::absolute(r_, out_.passages[passage], {end, begin}));
    return between.find(" in") != std::string_view::npos || between.find(" of") != std::string_view::npos;
  }

  [[nodiscard]] Body speaker(const Naming& naming, NumberForm form) const {
    switch (naming.owner) {
    case Owner::named:
      return naming.body;
    case Owner::assembly:
      return Body::ga;
    case Owner::council:
      return council_with(form);
    case Owner::commission:
      return commission_;
    case Owner::conference:
      return conference_;
    default:
      return Body::unknown;
    }
  }

  static constexpr int known_date = 8;

  // How well a body fits what is said of a number. An unknown body fits better than one that cannot be.
  int fit(const Cited& cited, Body body) const {
    if (body == Body::unknown)
      return 0;
    int score = mentioned_.contains(Key{body, cited.number()}) ? 3 : 1;
    if (const auto kind = index::kind_of(body, cited.number()); kind && *kind != cited.list->kind)
      score -= 2;
    const std::vector<Instrument>& rows = index_.find(body, cited.number());
    if (!cited.date)
      return score + (rows.empty() ? 0 : 1);
    if (std::any_of(rows.begin(), rows.end(), [&](const Instrument& row) { return row.adopted == cited.date; }))
      return known_date;
    const auto window = index::adoption_window(body, cited.number());
    if (window && !window->has(*cited.date))
      score -= 4;
    return score;
  }

  const workspace::Document& document_;
  const model::Resolution& r_;
  const index::Index& index_;
  CitedText& out_;
  std::map<Key, std::uint32_t> mentioned_; ///< First mentions in the text proper.
  std::size_t unit_ = 0;
  model::Index organ_line_ = model::none;
  Body own_ = Body::unknown;    ///< Whose text the passage is.
  Body before_ = Body::unknown; ///< Of the list before in the passage.
  Body commission_ = Body::unknown;
  Body conference_ = Body::unknown;
  Body assembly_ = Body::unknown;
};

} // namespace

const Cited* CitedText::at(text::Offset offset) const {
  for (const Cited& cited : all)
    if (cited.range.touches(offset))
      return &cited;
  return nullptr;
}

CitedText cited_text(const workspace::Document& document, model::Profile profile, const index::Index& index) {
  CitedText out;
  out.passages = model::citing_passages(document.model());
  out.own = body_of(profile);
  Resolver{document, index, out}.run();
  return out;
}

Body body_of(model::Profile profile) {
  static constexpr std::array bodies{Body::ga, Body::ecosoc, Body::hrc, Body::sc};
  return bodies[static_cast<std::size_t>(profile)];
}

bool has_form(Body body, NumberForm form) {
  switch (form) {
  case NumberForm::session:
    return body != Body::sc && body != Body::ecosoc && body != Body::chr && body != Body::unfccc;
  case NumberForm::year:
    return body == Body::ecosoc || body == Body::chr;
  case NumberForm::roman:
    return body == Body::ga || body == Body::ecosoc || body == Body::chr;
  case NumberForm::year_in_parentheses:
    return body == Body::sc;
  case NumberForm::conference:
    return is_conference(body);
  case NumberForm::roman_session:
    return body == Body::cbd;
  case NumberForm::year_last:
  case NumberForm::bare:
    break;
  }
  return false;
}

std::vector<const Instrument*> matching_rows(const Cited& cited) {
  std::vector<const Instrument*> same;
  std::vector<const Instrument*> whole;
  for (const Instrument& row : *cited.known) {
    if (!row.number)
      continue;
    if (row.number->parts == cited.number().parts)
      same.push_back(&row);
    else if (row.number->parts == 0)
      whole.push_back(&row);
  }
  return same.empty() ? whole : same;
}

} // namespace unres::citations
