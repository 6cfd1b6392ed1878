#include "model/citations.h"

#include "model/facts.h"
#include "model/lexicon.h"
#include "model/reading.h"
#include "support/characters.h"

#include <algorithm>
#include <array>

namespace unres::model {
namespace {

using notation::Body;
using notation::NumberForm;
using text::Offset;
using text::Range;

constexpr std::size_t longest_tail = 40;

struct DateMatch {
  notation::Date date;
  std::size_t size = 0;
};

// "15 December 2022" at the beginning of a text, with single spaces, as a reading has them.
std::optional<DateMatch> match_date(std::string_view text) {
  const std::size_t month = text.find(' ');
  if (month == std::string_view::npos || month > 2)
    return std::nullopt;
  const std::size_t year = text.find(' ', month + 1);
  if (year == std::string_view::npos || year > month + 10)
    return std::nullopt;
  const std::size_t size = year + 5;
  const auto date = notation::read_date(text.substr(0, size));
  if (!date || !ends_word(text, size))
    return std::nullopt;
  return DateMatch{*date, size};
}

/// Reads one passage from left to right.
class Reader {
public:
  Reader(const Reading& reading, PassageKind kind, const std::vector<Range>& quoted)
      : reading_(reading), text_(reading.text()), kind_(kind), quoted_(quoted) {}

  Citations read() {
    for (std::size_t at = 0; at < text_.size();) {
      const std::size_t found = next_sign(at);
      if (found == std::string_view::npos)
        break;
      at = is_head(found) ? head(found) : stray(found);
    }
    return std::move(out_);
  }

private:
  // The next place where a head or a number may begin.
  [[nodiscard]] std::size_t next_sign(std::size_t at) const {
    for (; at < text_.size(); ++at) {
      const char c = text_[at];
      const bool begins = at == 0 || (!is_word_byte(text_[at - 1]) && text_[at - 1] != '/' && text_[at - 1] != '.');
      if (!begins)
        continue;
      if (is_head(at))
        return at;
      const bool may_be_number = is_ascii_digit(c) || text_.substr(at).starts_with("S-") || text_.substr(at).starts_with("ES-");
      if (may_be_number && !out_.lists.empty())
        return at;
    }
    return std::string_view::npos;
  }

  [[nodiscard]] std::string_view head_word(std::size_t at) const {
    for (const std::string_view word :
         {"resolutions", "resolution", "decisions", "decision", "Resolutions", "Resolution", "Decisions", "Decision"})
      if (text_.substr(at).starts_with(word) && ends_word(text_, at + word.size()))
        return text_.substr(at, word.size());
    return {};
  }
  [[nodiscard]] bool is_head(std::size_t at) const {
    const char c = text_[at];
    return (c == 'r' || c == 'd' || c == 'R' || c == 'D') && !head_word(at).empty();
  }

  [[nodiscard]] bool is_quoted(Range place) const {
    return std::any_of(quoted_.begin(), quoted_.end(), [&](Range quoted) { return quoted.contains(place); });
  }

  const std::vector<Naming>& namings() {
    if (!namings_) // Only passages with a citation pay for them.
      namings_ = read_namings(text_);
    return *namings_;
  }

  [[nodiscard]] Naming placed(Naming naming) const {
    naming.place = reading_.place(naming.place.begin, naming.place.end);
    return naming;
  }

  // Who adopted what the head at `at` speaks of, by the words before it.
  Naming owner_before(std::size_t at) {
    std::string_view before = trimmed(text_.substr(0, at));
    const auto last_word = [&] { return before.substr(before.rfind(' ') + 1); };
    static constexpr std::array qualities{"relevant", "previous", "other",  "earlier",    "subsequent", "recent",
                                          "related",  "own",      "annual", "subsequent", "said",       "various"};
    while (std::find(qualities.begin(), qualities.end(), last_word()) != qualities.end())
      before = trimmed(before.substr(0, before.size() - last_word().size()));
    const std::string_view word = last_word();
    const Offset begin = static_cast<Offset>(before.size() - word.size());
    const Range place{begin, static_cast<Offset>(before.size())};
    if (word == "its" || word == "Its")
      return {Owner::its, Body::unknown, place};
    const std::string_view named = before.ends_with("’s") ? before.substr(0, before.size() - 4) : before;
    for (const Naming& naming : namings())
      if (naming.place.end == named.size() || naming.place.end == before.size())
        return naming;
    if (const Naming agent = agent_before(before); agent.owner != Owner::none)
      return agent;
    if (kind_ == PassageKind::note && word.ends_with(","))
      return {Owner::named, Body::unknown, place}; // "A/CONF.234/16, chap. I, resolution 1": of that document.
    const bool opens = begin == 0 || form_of(lower(word)) != VerbForm::unknown;
    if (!word.empty() && is_ascii_upper(word.front()) && is_word_byte(word.back()) && !opens && kind_ == PassageKind::text)
      return {Owner::named, Body::unknown, place}; // "Board decision 4"
    return {};
  }

  // "the adoption by the Conference of resolution 9/8", "the General Assembly, in resolution 70/1",
  // "by the Environment Assembly at its fifth session, in resolution 5/14".
  Naming agent_before(std::string_view before) {
    for (const std::string_view link : {", of", " of", ", in", " in", ", by", ", through", " through"}) {
      if (!before.ends_with(link))
        continue;
      const std::size_t end = without_session(before.substr(0, before.size() - link.size())).size();
      for (const Naming& naming : namings()) {
        const std::string_view agent = text_.substr(0, naming.place.begin);
        if (naming.place.end == end && (!link.ends_with(" of") || agent.ends_with("by the ")))
          return naming;
      }
    }
    return {};
  }
  static std::string_view without_session(std::string_view before) {
    constexpr std::size_t longest = 80;
    if (!before.ends_with(" session"))
      return before;
    const std::size_t at = std::max(before.rfind(" at its ") + 1, before.rfind(" at the ") + 1);
    return at == 0 || before.size() - at > longest ? before : before.substr(0, at - 1);
  }

  // "resolution 60/2 on women and the girl child, adopted by the Commission on the Status of Women"
  Naming adopter_after(std::size_t at) {
    constexpr std::size_t longest = 160;
    constexpr std::string_view words = ", adopted by the ";
    const std::string_view rest = text_.substr(at, longest);
    const std::size_t found = rest.find(words);
    if (!rest.starts_with(" on ") || found > rest.find("resolution") || found > rest.find(';'))
      return {};
    for (const Naming& naming : namings())
      if (naming.place.begin == at + found + words.size())
        return naming;
    return {};
  }

  // "… of the Conference of the Parties to X", "… adopted by the Assembly" after the numbers.
  Naming owner_after(std::size_t at) {
    if (const Naming adopter = adopter_after(at); adopter.owner != Owner::none)
      return adopter;
    for (const std::string_view link : {" of the ", " adopted by the ", ", adopted by the ", " of "}) {
      if (!text_.substr(at).starts_with(link))
        continue;
      const std::size_t begin = at + link.size();
      for (const Naming& naming : namings())
        if (naming.place.begin == begin)
          return naming;
      if (begin < text_.size() && is_ascii_upper(text_[begin]))
        return {Owner::named, Body::unknown, {static_cast<Offset>(begin), static_cast<Offset>(begin + 1)}};
      return {};
    }
    return {};
  }

  // The body last named before "its" in the same sentence part.
  Naming speaker_before(std::size_t at) {
    Naming speaker;
    for (const Naming& naming : namings())
      if (naming.place.end <= at)
        speaker = naming;
    return speaker;
  }

  std::size_t head(std::size_t at) {
    const std::string_view word = head_word(at);
    CitationList list;
    list.head = reading_.place(word);
    list.kind = word.front() == 'r' || word.front() == 'R' ? notation::TextKind::resolution : notation::TextKind::decision;
    list.plural = word.back() == 's';
    list.first = list.last = static_cast<std::uint32_t>(out_.items.size());
    Naming owner = owner_before(at);
    if (owner.owner == Owner::its) {
      const Naming speaker = speaker_before(owner.place.begin);
      if (speaker.owner != Owner::none)
        list.speaker = placed(speaker);
    }
    std::size_t end = at + word.size();
    for (const std::string_view sign : {" Nos. ", " No. "})
      if (text_.substr(end).starts_with(sign)) {
        list.no_word = true;
        end += sign.size() - 1;
      }
    out_.lists.push_back(list);
    end = items(end);
    if (owner.owner == Owner::none) {
      owner = owner_after(end);
      const bool numbers = out_.lists.back().last > out_.lists.back().first;
      if (!numbers && owner.body == Body::unknown)
        owner = {}; // "the decision of the Board": nobody's numbers.
    }
    if (owner.owner != Owner::none)
      out_.lists.back().owner = placed(owner);
    return end;
  }

  struct JointMatch {
    Joint joint;
    std::size_t size;
  };
  [[nodiscard]] std::optional<JointMatch> match_joint(std::size_t at) const {
    const std::string_view rest = text_.substr(at);
    for (const auto& [mark, joint] : std::array<std::pair<std::string_view, Joint>, 7>{{{", and ", Joint::comma_and},
                                                                                       {" and ", Joint::conjunction},
                                                                                       {" or ", Joint::conjunction},
                                                                                       {" to ", Joint::words},
                                                                                       {", as well as ", Joint::comma_and},
                                                                                       {"; ", Joint::words},
                                                                                       {", ", Joint::comma}}})
      if (rest.starts_with(mark))
        return JointMatch{joint, mark.size()};
    return std::nullopt;
  }

  // The numbers that follow a head at `at`; returns where the last one ends.
  std::size_t items(std::size_t at) {
    if (!text_.substr(at).starts_with(" "))
      return at;
    const auto first = notation::match_number(text_.substr(at + 1));
    if (!first)
      return at;
    const std::size_t end = item(*first, at + 1, Joint::first, at + 1);
    return more_items(end, first->number.form == NumberForm::bare);
  }

  struct NextMatch {
    JointMatch joint;
    notation::NumberMatch number;
  };
  // The number that a mark of the list joins to what ends at `end`.
  [[nodiscard]] std::optional<NextMatch> match_next(std::size_t end, bool bare) const {
    const auto joint = match_joint(end);
    if (!joint)
      return std::nullopt;
    auto number = notation::match_number(text_.substr(end + joint->size));
    // "resolutions 70/1 and 12 of its …" is no list; "resolution 1 and 2" is one.
    if (!number || (number->number.form == NumberForm::bare && (!bare || joint->joint == Joint::comma)))
      return std::nullopt;
    return NextMatch{*joint, std::move(*number)};
  }

  std::size_t more_items(std::size_t end, bool bare) {
    while (const auto next = match_next(end, bare))
      end = item(next->number, end + next->joint.size, next->joint.joint, end);
    return end;
  }

  // Takes the number at `at` with its date; returns where the two end.
  std::size_t item(const notation::NumberMatch& match, std::size_t at, Joint joint, std::size_t after_last) {
    Citation citation;
    citation.number = match.number;
    citation.place = reading_.place(at, at + match.size);
    citation.joint = joint;
    citation.joint_place = joint == Joint::first ? Range{citation.place.begin, citation.place.begin}
                                                 : reading_.place(after_last, at);
    citation.quoted = is_quoted(citation.place);
    std::size_t end = at + match.size;
    const std::string_view rest = text_.substr(end);
    if (rest.starts_with(" of ")) {
      if (const auto date = match_date(rest.substr(4))) {
        citation.date = DatePlace{date->date, reading_.place(end + 4, end + 4 + date->size)};
        end += 4 + date->size;
      } else {
        citation.told = begins_date(rest.substr(4));
      }
    } else if (!match_next(end, false)) {
      citation.told = tells_date(rest);
    }
    citation.tail = reading_.place(end, std::min(end + longest_tail, text_.size()));
    out_.items.push_back(std::move(citation));
    ++out_.lists.back().last;
    return end;
  }

  // What a sentence says of the adoption after a number: "adopted by consensus on 20 December 2017", "both of
  // 18 June 2007", "section VI, of 21 December 1990", "and its annexes were adopted".
  static bool tells_date(std::string_view rest) {
    constexpr std::size_t longest = 400;
    constexpr std::size_t near = 60;
    rest = rest.substr(0, std::min(rest.find(';'), longest));
    for (const std::string_view words : {", both of ", ", all of ", " were adopted", " was adopted"})
      if (rest.find(words) != std::string_view::npos)
        return true;
    rest = rest.substr(0, std::min(rest.find("resolution"), rest.find("decision"))); // Of that one, then.
    struct Telling {
      std::string_view sign;
      bool at_once;
      std::string_view link; ///< Between the sign and the date.
    };
    static constexpr std::array tellings{Telling{"adopted ", false, "on "}, Telling{", section ", true, " of "},
                                         Telling{", part ", true, " of "}, Telling{", annex", true, " of "},
                                         Telling{" (", true, "of "}};
    for (const Telling& telling : tellings) {
      const std::size_t at = telling.at_once ? (rest.starts_with(telling.sign) ? 0 : rest.size()) : rest.find(telling.sign);
      if (at >= rest.size())
        continue;
      const std::string_view after = rest.substr(at, near);
      const std::size_t date = after.find(telling.link);
      if (date != std::string_view::npos && begins_date(after.substr(date + telling.link.size())))
        return true;
    }
    return false;
  }

  // A date in some other form: "15th December 2022", "December 15, 2022", "15 and 16 December 2022".
  static bool begins_date(std::string_view rest) {
    if (rest.empty())
      return false;
    if (is_ascii_digit(rest.front()))
      return true;
    return notation::month_of(rest.substr(0, rest.find(' '))) != 0;
  }

  // True for a number between the marks of a list: ", and 75/18, entitled", "69/313 on the Agenda", not "24/7 help".
  [[nodiscard]] bool is_listed(std::size_t at, std::size_t end) const {
    const std::string_view before = text_.substr(0, at);
    if (!before.ends_with(" and ") && !before.ends_with(", "))
      return false;
    for (const std::string_view after : {",", ";", ".", " on ", " and "})
      if (text_.substr(end).starts_with(after))
        return true;
    return end == text_.size();
  }

  // A number in the words after a list may go on with it: "…, entitled “…”, 69/313 of 27 July 2015".
  std::size_t stray(std::size_t at) {
    const auto match = notation::match_number(text_.substr(at));
    if (!match)
      return skip_word(at);
    const std::size_t end = at + match->size;
    const bool dated = text_.substr(end).starts_with(" of ") && match_date(text_.substr(end + 4)).has_value();
    const CitationList& list = out_.lists.back();
    const bool alike = list.last > list.first && out_.items.back().number.form == match->number.form;
    // "general comment No. 35 (2014)" of a committee is none.
    const bool council =
        match->number.form == NumberForm::year_in_parentheses && !text_.substr(0, at).ends_with("No. ");
    const bool slash = match->number.form == NumberForm::session || match->number.form == NumberForm::year;
    const bool listed = slash && is_listed(at, end);
    if (match->number.form == NumberForm::bare || (!dated && !council && !listed) || !alike)
      return std::max(end, skip_word(at));
    return more_items(item(*match, at, Joint::words, at), false);
  }

  [[nodiscard]] std::size_t skip_word(std::size_t at) const {
    while (at < text_.size() && (is_word_byte(text_[at]) || text_[at] == '/' || text_[at] == '-'))
      ++at;
    return at + (at < text_.size() ? 1 : 0);
  }

  const Reading& reading_;
  std::string_view text_;
  PassageKind kind_;
  const std::vector<Range>& quoted_;
  std::optional<std::vector<Naming>> namings_; ///< Places in `text_`.
  Citations out_;
};

} // namespace

Citations read_citations(const Reading& reading, PassageKind kind, const std::vector<Range>& quoted) {
  return Reader{reading, kind, quoted}.read();
}

void add_quoted(const Facts& facts, Offset base, std::vector<Range>& out) {
  for (const Span& span : facts.spans)
    if (span.kind == syntax::Kind::quotation || span.kind == syntax::Kind::emphasis)
      out.push_back(span.range.shifted(base));
}

} // namespace unres::model
