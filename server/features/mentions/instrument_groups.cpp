#include "features/mentions/instrument_groups.h"

#include "rules/inline_text.h"
#include "support/characters.h"

#include <algorithm>
#include <map>

namespace unres::features {
namespace {

using text::Offset;
using text::Range;

class Grouping {
public:
  Grouping(const rules::Analysis& analysis, const std::vector<InstrumentMention>& all)
      : document_(analysis.document()), r_(document_.model()), notes_(analysis.notes()), cited_(analysis.cited()), all_(all) {}

  std::vector<InstrumentGroup> run() {
    std::map<InstrumentId, std::size_t> known;
    for (std::size_t i = 0; i < all_.size(); ++i) {
      std::size_t group = out_.size();
      if (all_[i].id)
        group = known.try_emplace(*all_[i].id, group).first->second;
      if (group == out_.size())
        out_.push_back({all_[i].id, {}, 0, {}});
      out_[group].mentions.push_back(i);
    }
    for (InstrumentGroup& group : out_) {
      group.introduction = introduction_of(group);
      group.note = note_of(group);
    }
    return std::move(out_);
  }

private:
  [[nodiscard]] std::size_t introduction_of(const InstrumentGroup& group) const {
    const auto first = [&](auto&& is_meant) { return std::find_if(group.mentions.begin(), group.mentions.end(), is_meant); };
    auto found = first([&](std::size_t i) { return is_full(all_[i]) && has_its_note(all_[i]); });
    if (found == group.mentions.end())
      found = first([&](std::size_t i) { return is_full(all_[i]); });
    if (found == group.mentions.end())
      found = first([&](std::size_t i) { return is_in_text(all_[i]); });
    return found == group.mentions.end() ? group.mentions.front() : *found;
  }

  [[nodiscard]] bool is_in_text(const InstrumentMention& mention) const {
    if (mention.cited != nullptr)
      return mention.cited->counts;
    const model::Block& block = r_.blocks[mention.block];
    return (block.region == model::Region::preamble || block.region == model::Region::operative) && !block.is_note() &&
           !rules::is_set_apart(*block.facts, mention.range.begin - block.begin);
  }

  [[nodiscard]] bool is_full(const InstrumentMention& mention) const {
    return is_in_text(mention) && (mention.cited != nullptr ? mention.cited->date.has_value() : call_behind(mention) != nullptr);
  }

  // The note that is called behind a name is of that, and not of a longer name that ends so.
  [[nodiscard]] bool has_its_note(const InstrumentMention& mention) const {
    const notes::Call* call = mention.row != nullptr ? call_behind(mention) : nullptr;
    if (call == nullptr || call->note == model::none)
      return mention.row == nullptr;
    const std::vector<model::Index>& blocks = notes_.notes[call->note].blocks;
    return std::any_of(all_.begin(), all_.end(), [&](const InstrumentMention& each) {
      if (!each.id || std::find(blocks.begin(), blocks.end(), each.block) == blocks.end())
        return false;
      return each.id == mention.id || (each.cited != nullptr && mention.row->number && each.id->body == mention.row->body &&
                                       each.id->number.whole() == mention.row->number->whole());
    });
  }

  // The note that cites the same instrument and is called behind it in its paragraph, or is called at once.
  [[nodiscard]] std::optional<Range> note_of(const InstrumentGroup& group) const {
    const InstrumentMention& here = all_[group.introduction];
    for (const std::size_t i : group.mentions) {
      if (!r_.blocks[all_[i].block].is_note())
        continue;
      const notes::Index note = notes_.note_at(all_[i].range.begin);
      for (const notes::Call& call : notes_.calls)
        if (call.note == note && note != model::none && call.block == last_block(here) && call.range.begin >= end_of(here))
          return notes_.notes[note].label_range;
    }
    const notes::Call* call = call_behind(here);
    return call != nullptr && call->note != model::none ? std::optional{notes_.notes[call->note].label_range} : std::nullopt;
  }

  // The call that stands behind a mention with its date and title, with nothing else between.
  [[nodiscard]] const notes::Call* call_behind(const InstrumentMention& mention) const {
    const std::string_view text = document_.text();
    std::size_t at = end_of(mention);
    for (const auto& [open, close] : {std::pair{std::string_view{", entitled “"}, std::string_view{"”"}}, {" (", ")"}})
      if (rules::has_at(text, at, open))
        if (const std::size_t end = text.find(close, at); end < at + longest_title)
          at = end + close.size();
    for (bool more = true; more;) {
      more = false;
      for (const std::string_view mark : {"*", "_", ",", ".", ";", ":", ")", "”", "\""})
        if (rules::has_at(text, at, mark)) {
          at += mark.size();
          more = true;
        }
    }
    const auto call = std::find_if(notes_.calls.begin(), notes_.calls.end(),
                                   [&](const notes::Call& each) { return each.range.begin == at; });
    return call == notes_.calls.end() ? nullptr : &*call;
  }

  [[nodiscard]] Offset end_of(const InstrumentMention& mention) const {
    if (!mention.rest.empty())
      return mention.rest.end;
    if (mention.cited == nullptr || !mention.cited->item->date)
      return mention.range.end;
    const Range date = model::absolute(r_, cited_.passages[mention.cited->passage], mention.cited->item->date->place);
    return std::max(mention.range.end, date.end);
  }

  [[nodiscard]] model::Index last_block(const InstrumentMention& mention) const {
    model::Index block = mention.block;
    while (!mention.rest.empty() && r_.blocks[block].range().end < mention.rest.end)
      ++block;
    return block;
  }

  static constexpr std::size_t longest_title = 400;

  const workspace::Document& document_;
  const model::Resolution& r_;
  const notes::NoteSet& notes_;
  const citations::CitedText& cited_;
  const std::vector<InstrumentMention>& all_;
  std::vector<InstrumentGroup> out_;
};

} // namespace

std::vector<InstrumentGroup> instrument_groups(const rules::Analysis& analysis, const std::vector<InstrumentMention>& all) {
  return Grouping{analysis, all}.run();
}

} // namespace unres::features
