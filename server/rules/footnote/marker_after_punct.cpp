#include "rules/footnote/each_source.h"
#include "rules/sources.h"

#include <string>
#include <vector>

namespace unres::rules {
namespace {

using text::Offset;

bool is_mark(std::string_view rest) {
  return !rest.empty() && std::string_view{",;.:"}.find(rest.front()) != std::string_view::npos;
}

// `next` is the call after it, or null: several calls at one place are parted by commas.
void check_mark_behind(const NotingView& view, const notes::Call& call, const notes::Call* next, Reporter& reporter) {
  const std::string_view rest = view.document.slice({call.range.end, call.range.end + 8});
  std::size_t size = is_mark(rest) ? 1 : 0;
  if (rest.starts_with("”"))
    size = std::string_view{"”"}.size() + (is_mark(rest.substr(3)) ? 1U : 0U);
  if (size == 0 || (rest.front() == ',' && next != nullptr && next->range.begin <= call.range.end + 2))
    return;
  const std::string mark{rest.substr(0, size)};
  const text::Range behind{call.range.end, call.range.end + static_cast<Offset>(size)};
  reporter.report(call.range, "The call stands after the punctuation")
      .fix("Put the call behind it", FixKind::safe, {{{call.range.begin, call.range.begin}, mark}, {behind, ""}});
}

// `last` is the call before it, or null: what stands between two calls is of footnote/adjacent-comma.
void check_space_before(const NotingView& view, const notes::Call& call, const notes::Call* last, Offset block_begin,
                        Reporter& reporter) {
  const std::string_view before = view.document.slice({block_begin, call.range.begin});
  const std::size_t kept = trimmed_end(before);
  if (kept == before.size() || kept == 0 || before.find('\n', kept) != std::string_view::npos)
    return;
  if (last != nullptr && last->range.end <= call.range.begin && last->range.end + 2 >= block_begin + kept)
    return;
  // In plain text, calls in brackets or behind a slash may be set off.
  if (call.form == model::LabelForm::slash || call.form == model::LabelForm::bracket)
    return;
  const text::Range space{block_begin + static_cast<Offset>(kept), call.range.begin};
  reporter.report(call.range, "No space stands before a call").fix("Leave out the space", FixKind::safe, {{space, ""}});
}

void check(const NotingView& view, Reporter& reporter) {
  const model::Resolution& r = view.document.model();
  const std::vector<notes::Call>& calls = view.set.calls;
  for (std::size_t i = 0; i < calls.size(); ++i) {
    const notes::Call& call = calls[i];
    const auto same_block = [&](std::size_t other) {
      return other < calls.size() && calls[other].block == call.block ? &calls[other] : nullptr;
    };
    if (call.in_note || call.note == model::none)
      continue;
    check_mark_behind(view, call, same_block(i + 1), reporter);
    // A call in a title stands off it in some.
    if (r.blocks[call.block].region != model::Region::masthead)
      check_space_before(view, call, same_block(i - 1), r.blocks[call.block].begin, reporter);
  }
}

} // namespace

extern constinit const Rule footnote_marker_after_punct{
    .id = "footnote/marker-after-punct",
    .title = "A note call stands after the punctuation and touches it",
    .severity = Severity::warning,
    .why = "In English a call stands behind a comma, a full stop, a semicolon, a colon or a closing "
           "quotation mark, without a space. Where there is no punctuation it touches the word.",
    .good = R"(*The General Assembly*,

*Recalling* the guide,[^1]

*Decides* to keep the lamps lit.

[^1]: A/77/127.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the guide[^1],

*Decides* to keep the lamps lit.

[^1]: A/77/127.
)",
    .source = sources::footnote_indicators,
    .evidence = "The General Assembly: 13,963 after the punctuation, 4 before it, 31 with a space.",
    .noting = check};

} // namespace unres::rules
