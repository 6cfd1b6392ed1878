#include "rules/citation/written.h"

#include "model/reading.h"
#include "notation/scanner.h"
#include "rules/inline_text.h"

namespace unres::rules::citation {
namespace {

using model::Citation;
using model::CitationList;
using model::Owner;
using notation::Body;
using notation::Scanner;

// True where nothing but the words themselves stands in the text: no link, no note call.
bool says_only(std::string_view typed, std::string_view words) {
  std::size_t at = 0;
  for (const char c : words) {
    const std::string_view rest = typed.substr(std::min(at, typed.size()));
    if (c == ' ' && space_at(typed, at) > 0)
      at += space_at(typed, at);
    else if (c == '-' && rest.starts_with("\u2011"))
      at += 3;
    else if (rest.starts_with(c))
      ++at;
    else
      return false;
  }
  return at == typed.size();
}

/// Walks along the lists of one block.
class Walk {
public:
  Walk(const BlockView& block, std::optional<Mended> (*mend)(const Spot&), Reporter& reporter)
      : block_(block), mend_(mend), reporter_(reporter), own_(citations::body_of(block.profile)) {
    words_.add(block.text, block.facts);
  }

  void run() {
    for (const CitationList& list : block_.facts.citations.lists) {
      std::size_t at = words_.find(list.head.end);
      for (std::uint32_t i = list.first; i < list.last; ++i) {
        const Citation& item = block_.facts.citations.items[i];
        // "No." is not part of the number.
        const bool begins = i == list.first && list.no_word && has_at(words_.text(), at, " ");
        const std::size_t from = begins ? at + 1 : words_.find(item.place.begin);
        const std::size_t size = visit({list, &item, {}, own_, i == list.first}, from);
        at = std::max(words_.find(item.tail.begin), from + size);
      }
      unread(list, at);
    }
  }

private:
  // What follows the head or the last number that was read.
  void unread(const CitationList& list, std::size_t at) {
    Scanner in{words_.text()};
    in.back_to(std::min(at, words_.text().size()));
    if (list.first < list.last)
      skip_date(in);
    const auto take_joint = [&] { return in.take(", and ") || in.take(" and ") || in.take(", "); };
    for (bool after_head = list.first == list.last; after_head ? in.take(" ") : take_joint(); after_head = false) {
      const std::size_t size = visit({list, nullptr, {}, own_, after_head}, in.at());
      if (size == 0)
        return;
      in.back_to(in.at() + size);
      skip_date(in);
    }
  }

  static void skip_date(Scanner& in) {
    const std::size_t before = in.at();
    if (!in.take(" of "))
      return;
    constexpr std::size_t shortest = 10; // "1 May 2001"
    constexpr std::size_t longest = 17;
    for (std::size_t size = shortest; size <= std::min(in.rest().size(), longest); ++size) {
      if (notation::read_date(in.rest().substr(0, size))) {
        in.back_to(in.at() + size);
        return;
      }
    }
    in.back_to(before);
  }

  // Returns how much of the words the finding is about.
  std::size_t visit(Spot spot, std::size_t at) {
    const std::string_view text = words_.text();
    if (at >= text.size() || (spot.item != nullptr && spot.item->quoted))
      return 0;
    spot.rest = text.substr(at);
    const auto mended = mend_(spot);
    if (!mended || mended->size >= spot.rest.size())
      return 0;
    const text::Range range = words_.place(at, at + mended->size);
    if (is_set_apart(block_.facts, range.begin))
      return 0;
    report(spot, *mended, range);
    return mended->size;
  }

  void report(const Spot& spot, const Mended& mended, text::Range range) {
    const std::string_view typed = text::slice(block_.text, range);
    const text::Range head = spot.list.head;
    std::string wanted = mended.wanted;
    std::vector<text::Edit> edits{{range, mended.wanted}};
    const auto insert = [&](text::Offset at, std::string what) { edits.push_back({{at, at}, std::move(what)}); };
    if (mended.plural)
      insert(head.end, "s");
    if (!mended.owner.empty())
      insert(head.begin, mended.owner + " ");
    if (edits.size() > 1)
      wanted = mended.owner + (mended.owner.empty() ? "" : " ") + std::string{text::slice(block_.text, head)} +
               (mended.plural ? "s " : " ") + wanted;
    auto finding = reporter_.report(range, "Write “" + wanted + "”");
    if (says_only(typed, spot.rest.substr(0, mended.size)))
      finding.fix("Write “" + wanted + "”", mended.kind, std::move(edits));
  }

  const BlockView& block_;
  std::optional<Mended> (*mend_)(const Spot&);
  Reporter& reporter_;
  Body own_;
  model::Reading words_;
};

} // namespace

void mend_numbers(const BlockView& block, std::optional<Mended> (*mend)(const Spot&), Reporter& reporter) {
  if (!block.facts.citations.empty())
    Walk{block, mend, reporter}.run();
}

bool is_of(const Spot& spot, Body body) {
  const model::Naming& owner = spot.list.owner;
  switch (owner.owner) {
  case Owner::named:
    return owner.body == body;
  case Owner::assembly:
    return body == Body::ga;
  case Owner::its:
    return spot.own == body && (spot.list.speaker.owner == Owner::none || spot.list.speaker.body == body);
  default:
    return false;
  }
}

bool may_be_of(const Spot& spot, Body body) {
  const model::Naming& owner = spot.list.owner;
  switch (owner.owner) {
  case Owner::none:
    return true;
  case Owner::its:
    return spot.own == body || owner.body == body;
  case Owner::council:
    return body == Body::sc || body == Body::ecosoc || body == Body::hrc;
  default:
    return is_of(spot, body);
  }
}

} // namespace unres::rules::citation
