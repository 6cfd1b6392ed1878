#include "rules/nego/versions.h"

#include "rules/scan.h"

namespace unres::rules::nego {
namespace {

Version read_version(const workspace::Document& document, const Paragraph& p) {
  const Resolution& r = document.model();
  const model::Label& label = r.facts(p.first).label;
  Version out{r.blocks[p.first].absolute(label.range), p.role, label.number, label.latin, {}, 0};
  const std::string_view typed = document.slice(out.label);
  std::string_view word = label.latin == 1 ? "alt" : latin_words[label.latin];
  std::size_t at = typed.find(word);
  if (at == std::string_view::npos) // The other word for nine.
    at = typed.find(word = "nonies");
  if (at == std::string_view::npos)
    return out;
  out.word = {out.label.begin + static_cast<text::Offset>(at), out.label.begin + static_cast<text::Offset>(at + word.size())};
  Scan scan{typed, at + word.size()};
  scan.take_space();
  out.alt = static_cast<std::uint32_t>(value_of(scan.take_digits()));
  return out;
}

} // namespace

Versions versions(const workspace::Document& document, const model::Scope& scope) {
  const Resolution& r = document.model();
  Versions out;
  for (Index i = scope.first; i < scope.last; ++i) {
    const Paragraph& p = r.paragraphs[i];
    if (p.level == 0 && r.facts(p.first).label.latin != 0 && !is_begun(r, p)) {
      const Version version = read_version(document, p);
      if (version.word.size() > 0)
        out[{p.role, version.number}].push_back(version);
    }
  }
  return out;
}

} // namespace unres::rules::nego
