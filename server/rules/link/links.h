#pragma once

#include "rules/inline_text.h"

namespace unres::rules::links {

/// A link of a text. Places are in the text as a whole.
struct Link {
  text::Range open;   ///< The bracket before its words.
  text::Range target; ///< From the bracket behind its words to the end.
  std::string_view address;
};

/// True where the address leads nowhere: "#", or nothing at all.
[[nodiscard]] inline bool is_dead(const Link& link) { return link.address.empty() || link.address == "#"; }

/// Calls `visit(const Link&)` for each link of a text.
template <typename Visit> void for_each_link(const workspace::Document& document, Visit&& visit) {
  for (const model::Block& block : document.model().blocks) {
    const auto& spans = block.facts->spans;
    for (std::size_t i = 0; i < spans.size(); ++i) {
      if (spans[i].kind != syntax::Kind::link)
        continue;
      // Its target ends where it ends, and comes after what stands between the brackets.
      for (std::size_t j = i + 1; j < spans.size() && spans[j].range.begin < spans[i].range.end; ++j) {
        if (spans[j].kind != syntax::Kind::link_target || spans[j].range.end != spans[i].range.end)
          continue;
        const text::Range whole = block.absolute(spans[i].range);
        const text::Range target = block.absolute(spans[j].range);
        std::string_view address = document.slice(target); // "](#)"
        address.remove_prefix(std::min<std::size_t>(2, address.size()));
        if (address.ends_with(')'))
          address.remove_suffix(1);
        visit(Link{{whole.begin, whole.begin + 1}, target, trimmed(address)});
      }
    }
  }
}

} // namespace unres::rules::links
