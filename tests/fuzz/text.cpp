// Any bytes as a draft: it is read, checked, looked at everywhere, and fixed, and every range lies in it.
#include "fuzz/harness.h"

#include "features/code_actions.h"
#include "features/completion/completion.h"
#include "features/definition.h"
#include "features/fix_all.h"
#include "features/folding.h"
#include "features/hover.h"
#include "features/inlay_hints.h"
#include "features/links.h"
#include "features/outline.h"
#include "features/references.h"
#include "features/rename.h"
#include "features/selection.h"
#include "features/silencers.h"

#include <array>

namespace unres::fuzz {
namespace {

rules::Options options_from(std::uint8_t bits) {
  rules::Options out;
  out.mode = (bits & 1U) != 0 ? rules::Mode::final : rules::Mode::draft;
  out.mun = (bits & 2U) != 0;
  if ((bits & 4U) != 0)
    out.profile = model::Profile::sc;
  if ((bits & 8U) != 0)
    out.house = {{{"organisation", "organization"}}, {"IOC"}, 3};
  return out;
}

} // namespace

void try_one(std::string_view bytes) {
  Bytes in{bytes};
  const rules::Options options = options_from(in.byte());
  const std::size_t places = in.byte() % 16U;
  std::array<std::size_t, 16> chosen{};
  for (std::size_t i = 0; i < places; ++i)
    chosen[i] = in.below(65536);
  const auto document = workspace::Document::open("draft.unres", std::string{in.rest()});
  const auto analysis = rules::Analysis::run(document, options, index::Index::standard());
  const auto size = static_cast<text::Offset>(document->text().size());
  const auto check = [size](text::Range range) { require(range.begin <= range.end && range.end <= size, "a range lies in the text"); };

  for (const rules::Finding& finding : analysis->findings()) {
    check(finding.range);
    if (finding.fix)
      for (const text::Edit& edit : finding.fix->edits)
        check(edit.range);
  }
  for (const features::Fold& fold : features::folds(*document))
    check(fold.range);
  for (const features::Link& link : features::links(*analysis, {}))
    check(link.range);
  features::Settings settings;
  settings.inlay_hints = true;
  for (const features::InlayHint& hint : features::inlay_hints(*analysis, {0, size}, settings))
    check({hint.at, hint.at});
  static_cast<void>(features::outline(*document));

  const features::Mentions mentions{analysis};
  for (std::size_t i = 0; i < places; ++i) {
    const auto at = static_cast<text::Offset>(chosen[i] % (size + 1U));
    if (const auto hover = features::hover(*analysis, at, {}))
      check(hover->range);
    for (const features::Completion& item : features::complete(*analysis, at, features::Trigger::asked))
      check(item.edit.range);
    for (const text::Range range : features::selection_steps(*document, at))
      check(range);
    for (const features::QuickFix& fix : features::quick_fixes(*analysis, {at, at}))
      for (const text::Edit& edit : fix.edits)
        check(edit.range);
    static_cast<void>(features::silencers(*analysis, {at, at}));
    if (const auto target = features::definition(mentions, at))
      check(*target);
    for (const text::Range range : features::references(mentions, at, true))
      check(range);
    static_cast<void>(features::prepare_rename(mentions, at));
  }

  const features::FixedText fixed = features::fix_all(analysis, 8);
  const auto after = text::applied(document->text(), fixed.edits(size));
  require(after && *after == fixed.analysis->document().text(), "the edits of all fixes give the fixed text");
}

} // namespace unres::fuzz
