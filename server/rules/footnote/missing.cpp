#include "citations/note_form.h"
#include "index/names.h"
#include "rules/inline_text.h"
#include "rules/sources.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace unres::rules {
namespace {

using index::Instrument;
using index::Names;
using text::Offset;

constexpr std::size_t near_before = 120; // Bytes in which a number identifies what is named,
constexpr std::size_t near_behind = 200;
constexpr std::size_t reach_of_call = 260; // and in which a call may be of a name before it.

std::string_view before(std::string_view text, std::size_t at, std::size_t most) {
  return text.substr(at - std::min(at, most), std::min(at, most));
}

bool cites(std::string_view text) {
  return text.find("esolution") != std::string_view::npos || text.find("ecision ") != std::string_view::npos;
}

// A name within that of something else: "the Conference of the Parties to the …", "the secretariat of the …".
bool is_within_a_name(std::string_view text, std::size_t at) {
  constexpr std::array others{std::string_view{"arties to"}, std::string_view{"arty to"}, std::string_view{"rotocol to"},
                              std::string_view{"rotocols to"}, std::string_view{"mendment to"}, std::string_view{"ecretariat of"},
                              std::string_view{"ecretary of"}, std::string_view{"mplementation of"}};
  std::string_view words = text.substr(0, trimmed_end(text.substr(0, at)));
  const std::size_t space = words.rfind(' ');
  const std::string_view last = words.substr(space == std::string_view::npos ? 0 : space + 1);
  if (!last.empty() && is_ascii_upper(last.front()))
    return true;
  if (last == "the")
    words = words.substr(0, trimmed_end(words.substr(0, words.size() - 3)));
  return std::any_of(others.begin(), others.end(), [&](std::string_view other) { return words.ends_with(other); });
}

// The end of a name with the short name in parentheses behind it.
std::size_t end_of(std::string_view text, std::size_t end) {
  const std::string_view rest = text.substr(end);
  const std::size_t close = rest.find(')');
  return rest.starts_with(" (") && close < 120 ? end + close + 1 : end;
}

/// Names of one block, and whether each has its note.
class Block {
public:
  Block(const BlockView& view, const Names& names) : view_(view) {
    for (const Offset word : view.facts.name_words)
      if (found_.empty() || word >= found_.back().end)
        if (const auto match = names.at(view.text, word))
          found_.push_back(*match);
  }

  [[nodiscard]] const std::vector<Names::Match>& found() const { return found_; }

  // A later mention is of what has been named here.
  [[nodiscard]] bool counts(const Names::Match& name) const {
    return !is_set_apart(view_.facts, static_cast<Offset>(name.begin)) && !is_within_a_name(view_.text, name.begin);
  }

  // Nothing but a mark or the beginning of a call stands behind it.
  [[nodiscard]] bool is_last(const Names::Match& name) const {
    const auto end = static_cast<Offset>(end_of(view_.text, name.end));
    const std::string_view behind = text::slice(view_.text, {end, std::max(end, view_.facts.content.end)});
    const bool short_name = behind.starts_with(" (") && behind.find(')') == std::string_view::npos;
    return short_name || behind.find_first_not_of(",;.:*_ [^0123456789") == std::string_view::npos;
  }

  [[nodiscard]] bool has_number(const Names::Match& name) const {
    return cites(before(view_.text, name.begin, near_before)) || cites(view_.text.substr(name.end, near_behind));
  }

  // A call stands behind the name, or behind what is said of it: "adopted at Rome on 3 May 1999,³".
  [[nodiscard]] bool has_call(std::size_t index) const {
    const Names::Match& name = found_[index];
    const auto& calls = view_.facts.calls;
    const auto call = std::find_if(calls.begin(), calls.end(),
                                   [&](const model::NoteCall& each) { return each.range.begin >= name.end; });
    if (call == calls.end() || is_behind(*call, name))
      return call != calls.end();
    const std::string_view between = view_.text.substr(name.end, call->range.begin - name.end);
    if (between.size() > reach_of_call || between.find(';') != std::string_view::npos)
      return false;
    // Of a name that follows, unless the two have one note.
    const auto other = std::find_if(found_.begin() + static_cast<std::ptrdiff_t>(index) + 1, found_.end(),
                                    [&](const Names::Match& each) { return is_behind(*call, each); });
    if (other == found_.end())
      return true;
    const std::string_view joint = trimmed(view_.text.substr(name.end, other->begin - name.end));
    return joint == "and" || joint == "and the";
  }

private:
  [[nodiscard]] bool is_behind(const model::NoteCall& call, const Names::Match& name) const {
    const std::size_t end = end_of(view_.text, name.end);
    return call.range.begin >= name.end && call.range.begin <= end + 5 &&
           view_.text.substr(end, call.range.begin - std::min<std::size_t>(end, call.range.begin)).find(' ') == std::string_view::npos;
  }

  const BlockView& view_;
  std::vector<Names::Match> found_;
};

// What is in each note of an instrument, in whatever form.
std::string mark_of(const Instrument& row) {
  if (row.kind == index::Kind::treaty)
    return std::to_string(row.registration);
  if (const std::size_t sales = row.note.find("Sales No. "); sales != std::string::npos) {
    const std::size_t begin = sales + std::string_view{"Sales No. "}.size();
    return row.note.substr(begin, row.note.find_first_of(" )", begin) - begin);
  }
  for (const std::string_view see : {"See ", ""})
    if (row.note.starts_with(see))
      return row.note.substr(see.size(), row.note.find_first_of(".,", see.size()) - see.size());
  return row.note;
}

bool has_note(const CitingView& view, const Instrument& row) {
  const std::string mark = mark_of(row);
  for (const model::Block& block : view.document.model().blocks) {
    if (!block.is_note())
      continue;
    const std::string_view text = view.document.slice(block.range());
    for (std::size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + 1))
      if ((at == 0 || !is_ascii_digit(text[at - 1])) && (at + mark.size() == text.size() || !is_ascii_digit(text[at + mark.size()])))
        return true;
  }
  return false;
}

bool is_cited(const CitingView& view, const Instrument& row) {
  return row.number && std::any_of(view.cited.all.begin(), view.cited.all.end(), [&](const citations::Cited& cited) {
           return cited.number().number == row.number->number && cited.number().whole() == row.number->whole();
         });
}

void check(const CitingView& view, Reporter& reporter) {
  const Names& names = view.index.names();
  const std::vector<model::Block>& blocks = view.document.model().blocks;
  const auto last_read = std::find_if(blocks.rbegin(), blocks.rend(), [](const model::Block& block) {
    return !block.is_note() && (block.region == model::Region::preamble || block.region == model::Region::operative);
  });
  std::vector<const Instrument*> named;
  for (const model::Block& block : blocks) {
    const BlockView body{view.document.slice(block.range()), *block.facts, block.kind, block.region, view.profile};
    if (block.facts->name_words.empty() || !is_body(body))
      continue;
    const Block here{body, names};
    const bool ends_text = &block == &*last_read; // There, a call may be what is typed next.
    for (std::size_t i = 0; i < here.found().size(); ++i) {
      const Names::Match& name = here.found()[i];
      if (std::find(named.begin(), named.end(), name.row) != named.end() || !here.counts(name))
        continue;
      named.push_back(name.row);
      if (here.has_call(i) || here.has_number(name) || (ends_text && here.is_last(name)) || is_cited(view, *name.row) ||
          has_note(view, *name.row))
        continue;
      const std::string note = citations::note_form(*name.row, view.profile);
      if (!note.empty())
        reporter.report(block.absolute({static_cast<Offset>(name.begin), static_cast<Offset>(name.end)}),
                        "Named here for the first time, this takes a note: “" + note + "”");
    }
  }
}

} // namespace

extern constinit const Rule footnote_missing{
    .id = "footnote/missing",
    .title = "A treaty or instrument has a note where it is first named",
    .severity = Severity::hint,
    .profiles = {model::Profile::ga, model::Profile::ecosoc},
    .in_mun = false,
    .why = "Readers find a treaty, a declaration or the outcome of a conference by the note at its first mention. "
           "Reported where an instrument that the index knows is first named in full without a note, nowhere has "
           "one, and is not identified by the number of a resolution. A name within another name, in a quotation, a title or an "
           "annex is none. The Human Rights Council does not footnote treaties.",
    .good = R"(*The General Assembly*,

*Recalling* the Convention on the Rights of the Child,[^1]

*Decides* to keep the lamps lit.

[^1]: United Nations, *Treaty Series*, vol. 1577, No. 27531.
)",
    .bad = R"(*The General Assembly*,

*Recalling* the Convention on the Rights of the Child,

*Decides* to keep the lamps lit.
)",
    .source = sources::footnotes,
    .evidence = "Adopted texts of the General Assembly and the Economic and Social Council in the test corpus: three "
                "first mentions without a note, against some 390 with one.",
    .citing = check};

} // namespace unres::rules
