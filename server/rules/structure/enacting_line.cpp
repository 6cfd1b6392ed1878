#include "support/characters.h"
#include "rules/paragraphs.h"
#include "rules/sources.h"
#include "rules/structure/masthead.h"

#include <array>

namespace unres::rules {
namespace {

using structure::organ_of;

struct Name {
  std::string_view typed; ///< In lower case, without the article.
  model::Profile profile;
};
constexpr std::array names{
    Name{"general assembly", model::Profile::ga},
    Name{"united nations general assembly", model::Profile::ga},
    Name{"general assembly of the united nations", model::Profile::ga},
    Name{"unga", model::Profile::ga},
    Name{"economic and social council", model::Profile::ecosoc},
    Name{"united nations economic and social council", model::Profile::ecosoc},
    Name{"ecosoc", model::Profile::ecosoc},
    Name{"human rights council", model::Profile::hrc},
    Name{"united nations human rights council", model::Profile::hrc},
    Name{"unhrc", model::Profile::hrc},
    Name{"security council", model::Profile::sc},
    Name{"united nations security council", model::Profile::sc},
    Name{"unsc", model::Profile::sc}};

// The organ that a line names in whatever way; nothing for other bodies and for words.
std::optional<model::Profile> organ_in(std::string_view words) {
  std::string name = lower(words);
  if (name.starts_with("the "))
    name.erase(0, 4);
  for (const Name& known : names)
    if (known.typed == name)
      return known.profile;
  return std::nullopt;
}

// The line's words without emphasis, and its mark.
struct Line {
  text::Range words;
  text::Range with_mark;
  char mark = 0;
};

Line read_line(const workspace::Document& document, const model::Block& block) {
  const std::string_view text = document.text();
  Line line{block.range(), {}, block.facts->end.mark};
  const auto strip = [&](char c) {
    return c == '*' || c == '_' || c == ',' || c == ':' || is_ascii_space(c);
  };
  while (line.words.begin < line.words.end && strip(text[line.words.begin]))
    ++line.words.begin;
  while (line.words.begin < line.words.end && strip(text[line.words.end - 1]))
    --line.words.end;
  return line;
}

void check_line(const workspace::Document& document, const model::Block& block,
                Reporter& reporter) {
  const Line line = read_line(document, block);
  const auto organ = line.words.size() > 60 ? std::nullopt : organ_in(document.slice(line.words));
  if (!organ)
    return;
  const std::string_view expected = organ_of(*organ);
  const bool named = document.slice(line.words) == expected;
  if (named && line.mark != ':')
    return;
  std::vector<text::Edit> edits;
  if (!named)
    edits.push_back({line.words, std::string{expected}});
  if (line.mark == ':')
    edits.push_back({block.absolute(block.facts->end.range), ","});
  reporter
      .report(block.range(),
              named ? "A comma follows the organ's name, not a colon"
                    : "The text begins with the organ's full name: " + std::string{expected})
      .fix("Write “" + std::string{expected} + (line.mark == 0 ? "”" : ",”"), FixKind::safe,
           std::move(edits));
}

// In a whole document the organ line may be missing altogether.
void check_missing(const workspace::Document& document, Reporter& reporter) {
  const Resolution& r = document.model();
  std::vector<bool> has_organ(r.units.size(), false);
  std::vector<Index> first(r.units.size(), model::none);
  for (const model::Scope& scope : r.scopes) {
    if (scope.kind == model::Scope::Kind::annex)
      continue;
    if (scope.organ_line != model::none)
      has_organ[scope.unit] = true;
    if (scope.kind == model::Scope::Kind::text && scope.first < scope.last &&
        first[scope.unit] == model::none)
      first[scope.unit] = scope.first;
  }
  for (Index i = 0; i < r.units.size(); ++i) {
    if (has_organ[i] || first[i] == model::none || !structure::is_masthead(r.units[i].masthead) ||
        r.units[i].masthead.find(model::MastheadLine::title) == nullptr)
      continue;
    const Paragraph& p = r.paragraphs[first[i]];
    if (!r.opening(p).known())
      continue;
    // An organ line that is not written as one has been reported.
    if (organ_in(document.slice(read_line(document, r.blocks[p.first]).words)))
      continue;
    const std::string line{organ_of(r.profile)};
    const std::string mark = structure::strong_mark(document) == "__" ? "_" : "*";
    const std::string set = structure::strong_mark(document).empty() ? line : mark + line + mark;
    const text::Offset at = r.blocks[p.first].begin;
    reporter.report(head_of(document, p), "The organ's name stands above the text: " + line)
        .fix("Insert “" + line + "”", FixKind::suggested,
             {{{at, at}, set + (p.role == Role::preambular ? ",\n\n" : "\n\n")}});
  }
}

void check(const workspace::Document& document, Reporter& reporter) {
  const Resolution& r = document.model();
  for (const model::Scope& scope : r.scopes) {
    if (scope.kind == model::Scope::Kind::annex)
      continue;
    if (scope.organ_line != model::none)
      check_line(document, r.blocks[scope.organ_line], reporter);
    else if (scope.first < scope.last && r.facts(r.paragraphs[scope.first].first).words < 9)
      check_line(document, r.blocks[r.paragraphs[scope.first].first], reporter);
  }
  check_missing(document, reporter);
}

} // namespace

extern constinit const Rule structure_enacting_line{
    .id = "structure/enacting-line",
    .title = "The text begins with the organ's full name and its article",
    .severity = Severity::error,
    .why =
        "“The General Assembly,” is the subject of the one sentence that a resolution is: the full "
        "name with “The”, not abbreviated, without “United Nations” and without a colon. That it "
        "is in italics is another rule's.",
    .good = R"(*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,

*Decides* to remain seized of the matter.
)",
    .bad = R"(*General Assembly*:

*Recalling* its resolution 76/187 of 16 December 2021,

*Decides* to remain seized of the matter.
)",
    .source = sources::resolutions_drafting,
    .evidence = "Adopted texts: 1,945 of 1,951.",
    .document = check};

} // namespace unres::rules
