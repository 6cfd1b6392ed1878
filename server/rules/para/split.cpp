#include "support/characters.h"
#include "rules/paragraphs.h"
#include "rules/sources.h"

namespace unres::rules {
namespace {

// Moves the halves together, one space between them; what stands there, notes, comments and rules
// across the page, moves behind the paragraph.
void join(const workspace::Document& document, const Paragraph& p, std::vector<text::Edit>& edits) {
  const Resolution& r = document.model();
  text::Offset end = r.blocks[p.first].range().end;
  std::string moved;
  const auto move = [&](text::Range range) {
    const std::string_view text = trimmed(document.slice(range));
    if (!text.empty())
      moved.append("\n\n").append(text);
  };
  text::Offset at = end; // Up to where what stands between the halves is taken along.
  for (Index i = p.first + 1; i <= p.last; ++i) {
    const model::Block& block = r.blocks[i];
    move({at, block.begin});
    at = block.range().end;
    if (block.is_note()) {
      move(block.range());
      continue;
    }
    edits.push_back({{end, block.begin}, " "});
    end = at;
  }
  if (!moved.empty())
    edits.push_back({{end, end}, moved});
}

void check(const workspace::Document& document, Reporter& reporter) {
  const Resolution& r = document.model();
  std::vector<const Paragraph*> cut;
  for (const Paragraph& p : r.paragraphs)
    if (r.is_cut(p))
      cut.push_back(&p);
  if (cut.empty())
    return;
  const auto count = std::to_string(cut.size());
  std::vector<text::Edit> edits;
  for (const Paragraph* p : cut)
    join(document, *p, edits);
  auto finding =
      reporter.report(head_of(document, *cut.front()),
                      cut.size() == 1 ? "A page end cuts this paragraph in two; it is read as one"
                                      : "Page ends cut " + count +
                                            " paragraphs, this one first; each is read as one");
  finding.fix(cut.size() == 1 ? "Join the halves" : "Join all " + count + " paragraphs",
              FixKind::safe, std::move(edits));
  for (const Paragraph* p : cut)
    finding.related(head_of(document, *p), "Cut by a page end");
}

} // namespace

extern constinit const Rule para_split{
    .id = "para/split",
    .title = "A paragraph cut by a page end is one paragraph",
    .severity = Severity::hint,
    .reads = Reads::all,
    .why =
        "Text taken from an issued document carries its page ends: a paragraph stops without an "
        "end mark, notes follow, and it goes on after them. Every rule reads it as one paragraph; "
        "in a draft, the halves are better joined. Reported once a document.",
    .good = R"(The General Assembly,

Welcoming the Kyoto Declaration¹ and the follow-up to it,

¹ Resolution 76/181, annex.
)",
    .bad = R"(The General Assembly,

Welcoming the Kyoto Declaration¹ and

¹ Resolution 76/181, annex.

the follow-up to it,
)",
    .source = sources::footnotes,
    .evidence = "Page renderings of 40 adopted texts: 188 paragraphs cut.",
    .document = check};

} // namespace unres::rules
