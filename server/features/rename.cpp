#include "features/rename.h"

#include "features/rename_name.h"
#include "features/rename_note.h"

namespace unres::features {
namespace {

// Why what is named here has no name of its own to be changed; empty where it may have one.
std::string_view refusal(const std::optional<Referent>& found) {
  if (!found)
    return "Only labels of notes, short names and names of instruments can be renamed";
  if (found->kind == ReferentKind::paragraph)
    return "Paragraphs are renumbered all together, by “Renumber the paragraphs, and the references to them”";
  if (found->kind == ReferentKind::section)
    return "A part or an annex is called what its heading says, and its references follow that";
  return {};
}

} // namespace

Expected<Renaming> prepare_rename(const Mentions& mentions, text::Offset at) {
  const auto found = mentions.at(at);
  if (const std::string_view reason = refusal(found); !reason.empty())
    return unexpected(std::string{reason});
  return found->kind == ReferentKind::note ? prepare_rename_of_note(mentions.analysis(), found->here.begin)
                                           : prepare_rename_of_name(mentions.analysis(), *found);
}

Expected<std::vector<text::Edit>> rename(const Mentions& mentions, text::Offset at, std::string_view name) {
  const auto found = mentions.at(at);
  if (const std::string_view reason = refusal(found); !reason.empty())
    return unexpected(std::string{reason});
  return found->kind == ReferentKind::note ? rename_note(mentions.analysis(), found->here.begin, name)
                                           : rename_name(mentions.analysis(), *found, name);
}

} // namespace unres::features
