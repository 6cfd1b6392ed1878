#include "model/citations.h"

#include "model/facts.h"
#include "model/owners.h"
#include "model/reading.h"
#include "model/told_dates.h"
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

/// Reads one passage from left to right.
class Reader {
public:
  Reader(const Reading& reading, PassageKind kind, const std::vector<Range>& quoted)
      : reading_(reading), text_(reading.text()), quoted_(quoted), owners_(text_, kind) {}

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

  [[nodiscard]] Naming placed(Naming naming) const {
    naming.place = reading_.place(naming.place.begin, naming.place.end);
    return naming;
  }

  std::size_t head(std::size_t at) {
    const std::string_view word = head_word(at);
    CitationList list;
    list.head = reading_.place(word);
    list.kind = word.front() == 'r' || word.front() == 'R' ? notation::TextKind::resolution : notation::TextKind::decision;
    list.plural = word.back() == 's';
    list.first = list.last = static_cast<std::uint32_t>(out_.items.size());
    Naming owner = owners_.before(at);
    if (owner.owner == Owner::its) {
      const Naming speaker = owners_.speaker(owner.place.begin);
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
      owner = owners_.after(end);
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
  const std::vector<Range>& quoted_;
  Owners owners_;
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
