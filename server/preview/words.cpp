#include "preview/words.h"

#include "support/characters.h"

#include <algorithm>

namespace unres::preview {
namespace {

using model::Index;
using report::Html;
using rules::Finding;
using text::Offset;
using text::Range;

bool is_number(const notes::Note& note) {
  return note.form == model::LabelForm::asterisk ||
         (!note.label.empty() && std::all_of(note.label.begin(), note.label.end(), is_ascii_digit));
}

std::vector<std::string> numbers_of(const notes::NoteSet& set) {
  std::vector<std::string> out(set.notes.size());
  const bool typed = std::all_of(set.notes.begin(), set.notes.end(), is_number);
  for (std::size_t i = 0; i < out.size(); ++i)
    out[i] = set.notes[i].label;
  if (typed)
    return out;
  std::vector<bool> counted(out.size());
  std::size_t next = 0;
  for (const notes::Call& call : set.calls)
    if (call.note != model::none && !counted[call.note]) {
      counted[call.note] = true;
      out[call.note] = std::to_string(++next);
    }
  return out;
}

// Of several findings on the same words the gravest gives the mark its look.
void open_mark(Html& html, const std::vector<const Finding*>& findings, std::string_view place) {
  rules::Severity worst = rules::Severity::hint;
  std::string told;
  for (const Finding* finding : findings) {
    worst = std::max(worst, finding->severity);
    told.append(told.empty() ? "" : " · ").append(finding->message).append(" (").append(finding->rule->id).append(")");
  }
  html.raw("<mark class=\"").raw(rules::name_of(worst)).raw(place).raw("\" title=\"").text(told).raw("\">");
}

void write_gap(Html& html, const std::vector<const Finding*>& findings) {
  if (findings.empty())
    return;
  open_mark(html, findings, " gap");
  html.raw("</mark>");
}

struct Tag {
  std::uint8_t look;
  std::string_view open;
  std::string_view close;
};

constexpr Tag tags[] = {{look::inserted, "<ins>", "</ins>"},
                        {look::deleted, "<del>", "</del>"},
                        {look::proposer, "<span class=\"proposer\">", "</span>"},
                        {look::number, "<span class=\"number\">", "</span>"},
                        {look::bold, "<b>", "</b>"},
                        {look::italic, "<i>", "</i>"}};

void write_words(Html& html, std::string_view words, std::uint8_t how, LineEnds ends) {
  for (const Tag& tag : tags)
    if ((how & tag.look) != 0)
      html.raw(tag.open);
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = ends == LineEnds::spaces ? words.size() : std::min(words.find('\n', at), words.size());
    html.text(words.substr(at, end - at));
    if (end < words.size())
      html.raw("<br>");
    at = end + 1;
  }
  for (auto tag = std::rbegin(tags); tag != std::rend(tags); ++tag)
    if ((how & tag->look) != 0)
      html.raw(tag->close);
}

} // namespace

Words::Words(const rules::Analysis& analysis)
    : analysis_(analysis), findings_(analysis.document().model().blocks.size()), numbers_(numbers_of(analysis.notes())) {
  const std::vector<model::Block>& blocks = analysis.document().model().blocks;
  for (const Finding& finding : analysis.findings()) {
    auto block = std::upper_bound(blocks.begin(), blocks.end(), finding.range.begin,
                                  [](Offset at, const model::Block& each) { return at < each.begin; });
    if (block != blocks.begin())
      --block;
    for (; block != blocks.end() && block->begin <= finding.range.end; ++block)
      if (block->range().overlaps(finding.range) || (finding.range.empty() && block->range().touches(finding.range.begin)))
        findings_[static_cast<std::size_t>(block - blocks.begin())].push_back(&finding);
  }
  for (const notes::Call& call : analysis.notes().calls)
    called_.emplace(call.range.begin, call.note);
}

std::string_view Words::bytes(Index block) const {
  return analysis_.document().slice(analysis_.document().model().blocks[block].range());
}

void Words::write(Html& html, Index index, const std::vector<Piece>& pieces, LineEnds ends) const {
  Findings unshown = findings_[index];
  for (const Piece& piece : pieces) {
    if (piece.call != nullptr)
      write_call(html, analysis_.document().model().blocks[index].absolute(piece.range), *piece.call);
    else
      write_piece(html, index, piece, ends, unshown);
    if ((piece.look & look::number) != 0)
      html.raw(" ");
  }
  write_gap(html, unshown);
}

// Words are cut where findings begin and end; a finding between two characters is a mark without words.
void Words::write_piece(Html& html, Index block, const Piece& piece, LineEnds ends, Findings& unshown) const {
  const Range range = analysis_.document().model().blocks[block].absolute(piece.range);
  const Findings& findings = findings_[block];
  std::vector<Offset> bounds{range.begin, range.end};
  for (const Finding* finding : findings)
    for (const Offset at : {finding->range.begin, finding->range.end})
      if (range.begin < at && at < range.end)
        bounds.push_back(at);
  std::sort(bounds.begin(), bounds.end());
  bounds.erase(std::unique(bounds.begin(), bounds.end()), bounds.end());
  for (std::size_t i = 0; i + 1 < bounds.size(); ++i) {
    const Range part{bounds[i], bounds[i + 1]};
    Findings here;
    Findings before;
    for (const Finding* finding : findings) {
      if (finding->range.overlaps(part))
        here.push_back(finding);
      else if (finding->range.empty() && finding->range.begin == part.begin)
        before.push_back(finding);
    }
    std::erase_if(before, [&](const Finding* each) { return std::erase(unshown, each) == 0; });
    std::erase_if(unshown, [&](const Finding* each) { return std::find(here.begin(), here.end(), each) != here.end(); });
    write_gap(html, before);
    if (!here.empty())
      open_mark(html, here, "");
    write_words(html, analysis_.document().slice(part), piece.look, ends);
    if (!here.empty())
      html.raw("</mark>");
  }
}

void Words::write_call(Html& html, Range place, const model::NoteCall& call) const {
  const auto note = called_.find(place.begin);
  const bool known = note != called_.end() && note->second != model::none;
  html.raw("<sup class=\"call\"");
  if (known)
    html.raw(" data-note=\"").raw(std::to_string(note->second)).raw("\"");
  html.raw(">").text(known ? numbers_[note->second] : call.label).raw("</sup>");
}

} // namespace unres::preview
