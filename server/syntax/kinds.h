#pragma once

#include <cstdint>
#include <string_view>

namespace unres::syntax {

/// The named nodes of the grammar. tests/syntax checks the list against grammar/src/node-types.json.
#define UNRES_NODE_KINDS(X)                                                                        \
  X(document)                                                                                      \
  X(masthead)                                                                                      \
  X(masthead_line)                                                                                 \
  X(adoption_line)                                                                                 \
  X(route_line)                                                                                    \
  X(title)                                                                                         \
  X(preamble)                                                                                      \
  X(organ_line)                                                                                    \
  X(preambular_paragraph)                                                                          \
  X(operative_part)                                                                                \
  X(section)                                                                                       \
  X(heading)                                                                                       \
  X(operative_paragraph)                                                                           \
  X(unnumbered_paragraph)                                                                          \
  X(subparagraph)                                                                                  \
  X(part)                                                                                          \
  X(part_heading)                                                                                  \
  X(part_title)                                                                                    \
  X(closing)                                                                                       \
  X(closing_line)                                                                                  \
  X(vote_line)                                                                                     \
  X(annex)                                                                                         \
  X(annex_heading)                                                                                 \
  X(numbered_paragraph)                                                                            \
  X(annex_paragraph)                                                                               \
  X(notes)                                                                                         \
  X(note_definition)                                                                               \
  X(note_paragraph)                                                                                \
  X(paragraph_label)                                                                               \
  X(preambular_label)                                                                              \
  X(subparagraph_label)                                                                            \
  X(bullet)                                                                                        \
  X(note_label)                                                                                    \
  X(heading_marker)                                                                                \
  X(lead_phrase)                                                                                   \
  X(text)                                                                                          \
  X(emphasis)                                                                                      \
  X(strong)                                                                                        \
  X(link)                                                                                          \
  X(link_target)                                                                                   \
  X(quotation)                                                                                     \
  X(bracketed)                                                                                     \
  X(bracket)                                                                                       \
  X(insertion)                                                                                     \
  X(deletion)                                                                                      \
  X(substitution)                                                                                  \
  X(note_call)                                                                                     \
  X(citation)                                                                                      \
  X(citation_kind)                                                                                 \
  X(resolution_number)                                                                             \
  X(document_symbol)                                                                               \
  X(date)                                                                                          \
  X(paragraph_reference)                                                                           \
  X(treaty_reference)                                                                              \
  X(official_records)                                                                              \
  X(ibid)                                                                                          \
  X(line_comment)                                                                                  \
  X(comment)                                                                                       \
  X(thematic_break)

/// The kind of a node. `other` is an anonymous node, `error` an ERROR node.
enum class Kind : std::uint8_t {
  other,
  error,
#define UNRES_KIND(name) name,
  UNRES_NODE_KINDS(UNRES_KIND)
#undef UNRES_KIND
};

/// The name of a kind as the grammar writes it.
[[nodiscard]] std::string_view name_of(Kind kind);

} // namespace unres::syntax
