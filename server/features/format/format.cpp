#include "features/format/format.h"

#include "features/format/note_placement.h"
#include "features/format/proof.h"
#include "features/format/spacing.h"
#include "features/format/wrapping.h"
#include "text/compose.h"

#include <algorithm>

namespace unres::features {
namespace {

using formatting::Freedom;
using formatting::Index;
using formatting::SlotEdit;
using formatting::Slots;
using text::Edit;
using text::Obstacle;
using Shared = std::shared_ptr<const workspace::Document>;

constexpr std::string_view of_a_block = "This would be read in another way, and is left as it is";
constexpr std::string_view of_the_whole = "The text would be read in another way";

/// Edits that are proved, and what they make of the text.
struct Round {
  Shared document; ///< Null where there are no edits.
  std::vector<Edit> edits;
};

/// Takes a text from one way of setting it out to the next.
class Formatter {
public:
  Formatter(const workspace::Document& document, const FormatStyle& style, std::optional<text::Range> range)
      : first_(document), style_(style), range_(range) {}

  FormatResult run() {
    if (style_.notes == NotePlacement::end && !range_)
      place_notes();
    const Slots slots = formatting::slots_of(now(), range_);
    const std::size_t count = slots.blocks.size();
    std::vector<bool> keep_lines(count, false);
    constexpr int most_attempts = 4;
    for (int attempt = 0; attempt < most_attempts; ++attempt) {
      std::vector<bool> kept(count, false);
      const auto spaced = proved(now(), formatting::spacing_edits(now(), slots, style_, keep_lines), kept);
      if (!spaced)
        return whole_differs();
      const workspace::Document& joined = spaced->document ? *spaced->document : now();
      std::vector<bool> unwrapped(count, false);
      const auto wrapped = style_.wrap == Wrap::width ? this->wrapped(joined, slots, kept, keep_lines, unwrapped)
                                                      : std::optional<Round>{Round{}};
      if (!wrapped)
        return whole_differs();
      if (std::find(unwrapped.begin(), unwrapped.end(), true) == unwrapped.end()) {
        tell(kept);
        tell(keep_lines);
        add(*spaced);
        add(*wrapped);
        return finished();
      }
      // What cannot be broken anew keeps the lines that it has.
      for (std::size_t i = 0; i < count; ++i)
        keep_lines[i] = keep_lines[i] || unwrapped[i];
    }
    return whole_differs();
  }

private:
  [[nodiscard]] const workspace::Document& now() const { return now_ ? *now_ : first_; }

  static FormatResult whole_differs() { return tl::make_unexpected(Obstacle{{}, std::string{of_the_whole}}); }

  void add(const Round& round) {
    if (!round.document)
      return;
    rounds_.push_back(round.edits);
    now_ = round.document;
  }

  void place_notes() {
    auto edits = formatting::notes_to_end(first_);
    if (!edits)
      return left_.push_back(std::move(edits.error()));
    auto text = text::applied(first_.text(), *edits);
    if (edits->empty() || !text)
      return;
    Round round{workspace::Document::open(first_.name(), std::move(*text)), std::move(*edits)};
    if (round.document->model().dialect == first_.model().dialect)
      add(round);
    else
      left_.push_back({{}, "The notes are left where they stand, since the text would be read in another way"});
  }

  [[nodiscard]] std::optional<Round> wrapped(const workspace::Document& joined, const Slots& slots,
                                             const std::vector<bool>& kept, const std::vector<bool>& keep_lines,
                                             std::vector<bool>& unwrapped) const {
    std::vector<bool> skipped(kept.size(), false);
    for (std::size_t i = 0; i < kept.size(); ++i)
      skipped[i] = kept[i] || keep_lines[i] || slots.blocks[i].freedom != Freedom::lines;
    return proved(joined, formatting::line_edits(joined, formatting::slots_of(joined, std::nullopt), style_, skipped),
                  unwrapped);
  }

  // Leaves out the edits of blocks that would be read in another way, until all is read as before.
  static std::optional<Round> proved(const workspace::Document& before, std::vector<SlotEdit> edits, std::vector<bool>& kept) {
    constexpr int most_trials = 12;
    for (int trial = 0; trial < most_trials; ++trial) {
      edits.erase(std::remove_if(edits.begin(), edits.end(), [&](const SlotEdit& edit) { return is_kept(edit, kept); }),
                  edits.end());
      if (edits.empty())
        return Round{};
      Round round;
      for (const SlotEdit& edit : edits)
        round.edits.push_back(edit.edit);
      auto text = text::applied(before.text(), round.edits);
      if (!text)
        return std::nullopt;
      round.document = workspace::Document::open(before.name(), std::move(*text));
      const std::vector<Index> blamed = formatting::read_otherwise(before, *round.document);
      if (blamed.empty())
        return round;
      if (!keep(blamed, edits, kept))
        return std::nullopt;
    }
    return std::nullopt;
  }

  static bool is_kept(const SlotEdit& edit, const std::vector<bool>& kept) {
    const bool own = edit.slot < kept.size() && kept[edit.slot];
    return own || (edit.in_gap && edit.slot > 0 && kept[edit.slot - 1]);
  }

  // A block without edits is read in another way for those of its neighbours.
  static bool keep(const std::vector<Index>& blamed, const std::vector<SlotEdit>& edits, std::vector<bool>& kept) {
    const auto left = std::count(kept.begin(), kept.end(), true);
    for (const Index block : blamed)
      if (block < kept.size())
        kept[block] = true;
    if (std::count(kept.begin(), kept.end(), true) > left &&
        std::any_of(edits.begin(), edits.end(), [&](const SlotEdit& edit) { return is_kept(edit, kept); }))
      return true;
    const auto after = std::find_if(edits.begin(), edits.end(), [&](const SlotEdit& edit) { return edit.slot >= blamed.front(); });
    if (after != edits.begin() && std::prev(after)->slot < kept.size())
      kept[std::prev(after)->slot] = true;
    if (after != edits.end() && after->slot < kept.size())
      kept[after->slot] = true;
    return std::any_of(edits.begin(), edits.end(), [&](const SlotEdit& edit) { return is_kept(edit, kept); });
  }

  void tell(const std::vector<bool>& blocks) {
    for (std::size_t i = 0; i < blocks.size(); ++i)
      if (blocks[i])
        left_.push_back({now().model().blocks[i].range(), std::string{of_a_block}});
  }

  // As few bytes as can be: cursors stay where they are.
  [[nodiscard]] FormatResult finished() {
    Formatted out{{}, std::move(left_)};
    for (Edit& edit : text::composed(static_cast<text::Offset>(first_.text().size()), rounds_))
      add_shortened(std::move(edit), out.edits);
    const auto text = text::applied(first_.text(), out.edits);
    if (!text || *text != now().text())
      return whole_differs();
    return out;
  }

  void add_shortened(Edit edit, std::vector<Edit>& out) const {
    const std::string_view old = first_.slice(edit.range);
    const std::string& fresh = edit.replacement;
    if (old == fresh)
      return;
    const std::size_t most = std::min(old.size(), fresh.size());
    std::size_t front = 0;
    while (front < most && old[front] == fresh[front])
      ++front;
    std::size_t back = 0;
    while (back < most - front && old[old.size() - back - 1] == fresh[fresh.size() - back - 1])
      ++back;
    if (front > 0 && old[front - 1] == '\r') // Nothing ends within CRLF.
      --front;
    if (back > 0 && old[old.size() - back] == '\n')
      --back;
    const auto begin = edit.range.begin + static_cast<text::Offset>(front);
    const auto end = edit.range.end - static_cast<text::Offset>(back);
    out.push_back({{begin, end}, fresh.substr(front, fresh.size() - front - back)});
  }

  const workspace::Document& first_;
  const FormatStyle& style_;
  std::optional<text::Range> range_;
  Shared now_; ///< Null for the first.
  std::vector<std::vector<Edit>> rounds_;
  std::vector<Obstacle> left_;
};

} // namespace

FormatResult format(const workspace::Document& document, const FormatStyle& style, std::optional<text::Range> range) {
  return Formatter{document, style, range}.run();
}

} // namespace unres::features
