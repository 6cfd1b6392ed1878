#include "model/facts.h"

#include "model/reading.h"
#include "notation/name_word.h"
#include "support/characters.h"
#include "support/utf8.h"

#include <algorithm>

namespace unres::model {
namespace {

using syntax::Kind;
using syntax::Node;
using text::Offset;
using text::Range;

bool is_label(Kind kind) {
  return kind == Kind::paragraph_label || kind == Kind::preambular_label ||
         kind == Kind::subparagraph_label || kind == Kind::bullet || kind == Kind::note_label;
}

bool is_comment(Kind kind) { return kind == Kind::comment || kind == Kind::line_comment; }

// Blocks of their own inside the node of another.
bool is_nested_block(Kind kind) {
  return kind == Kind::subparagraph || kind == Kind::note_paragraph;
}

NoteCall read_call(std::string_view typed, Range range) {
  NoteCall call{range, read_label(typed).form, {}};
  if (typed.front() == '*' || typed.front() == '\\') {
    call.form = LabelForm::asterisk;
    call.label = asterisks_of(typed);
  } else if (call.form == LabelForm::superscript)
    call.label = digits_of(typed);
  else if (call.form == LabelForm::slash)
    call.label = typed.substr(1);
  else
    call.label = typed.substr(typed.find_first_not_of("[^"), typed.find(']') - typed.find_first_not_of("[^"));
  return call;
}

// Reads the nodes of a block into spans, calls and the label. Returns where the block's own bytes end.
Offset read_nodes(Node block, Offset begin, std::string_view source, Facts& facts) {
  Offset end = begin;
  bool ended = false; // A comment behind a block that is nested here is none of this block's words.
  syntax::for_each_child(block, [&](Node child) {
    ended = ended || is_nested_block(child.kind());
    if (ended)
      return;
    end = std::max(end, child.range().end);
    syntax::walk(child, [&](Node node) {
      const Kind kind = node.kind();
      const Range absolute = node.range();
      const Range range{absolute.begin - begin, absolute.end - begin};
      if (is_label(kind)) {
        facts.label = read_label(text::slice(source, absolute));
        facts.label.range = range;
        if (kind == Kind::note_label && facts.label.form == LabelForm::bullet)
          facts.label.form = LabelForm::asterisk;
        return false;
      }
      if (kind == Kind::note_call) {
        // A number in several links, "[2017](…)[/4](…)", has no call within it.
        const bool begins_link = absolute.begin > begin && source[absolute.begin - 1] == '[' && source[absolute.begin] == '/';
        if (!begins_link)
          facts.calls.push_back(read_call(text::slice(source, absolute), range));
        return false;
      }
      if (kind == Kind::lead_phrase)
        facts.lead = range;
      if (kind != Kind::text && kind != Kind::other && kind != Kind::error)
        facts.spans.push_back({kind, range});
      return true;
    });
  });
  return end;
}

bool closes(char c) { return std::string_view{"*_\"']}+~"}.find(c) != std::string_view::npos; }

// What stands at the end of the block and is no word of it.
bool drop_call_or_comment(const Facts& facts, Offset& end) {
  for (const NoteCall& call : facts.calls)
    if (call.range.end == end)
      return end = call.range.begin, true;
  for (const Span& span : facts.spans)
    if (span.range.end == end && is_comment(span.kind))
      return end = span.range.begin, true;
  return false;
}

EndMark read_end_mark(std::string_view block, const Facts& facts) {
  Offset end = facts.content.end;
  Offset place = end;
  bool closed = false;
  for (;;) {
    const std::string_view text = block.substr(0, end);
    const std::size_t kept = trimmed_end(text);
    if (kept <= facts.content.begin)
      break;
    if (kept < end) {
      end = static_cast<Offset>(kept);
    } else if (drop_call_or_comment(facts, end)) {
      // Several calls at one place are parted by commas: the comma is no end mark.
      if (end > 0 && block[end - 1] == ',' &&
          std::any_of(facts.calls.begin(), facts.calls.end(),
                      [&](const NoteCall& call) { return call.range.end == end - 1; }))
        --end;
    } else if (text.ends_with("”") || text.ends_with("’")) {
      end -= 3;
      closed = true;
    } else if (closes(text.back())) {
      --end;
      closed = true;
    } else {
      break;
    }
    if (!closed)
      place = end;
  }
  if (end > facts.content.begin && std::string_view{",;:."}.find(block[end - 1]) != std::string_view::npos)
    return {block[end - 1], {end - 1, end}};
  return {0, {place, place}};
}

// "Convention", also in "*Convention" and "Convention’s,".
void add_name_word(std::string_view word, Offset at, Facts& facts) {
  const std::size_t begin = std::min(word.find_first_not_of("*_([{"), word.size());
  if (begin == word.size() || !is_ascii_upper(word[begin]))
    return;
  std::size_t end = begin;
  while (end < word.size() && is_ascii_letter(word[end]))
    ++end;
  if (notation::is_name_word(word.substr(begin, end - begin)))
    facts.name_words.push_back(at + static_cast<Offset>(begin));
}

void read_words(std::string_view text, Facts& facts) {
  static constexpr std::array english{"the", "of", "and", "to", "in", "for", "by", "on"};
  static constexpr std::array foreign{"les", "des", "de", "la", "le", "el", "los", "las",
                                      "du",  "del", "et", "y",  "que", "para", "sur", "por"};
  std::uint32_t other_script = 0;
  for_each_word(text, [&](std::string_view word) {
    ++facts.words;
    add_name_word(word, facts.content.begin + static_cast<Offset>(word.data() - text.data()), facts);
    if (word.size() > 4)
      return;
    const std::string key = lower(word);
    facts.english += std::find(english.begin(), english.end(), key) != english.end();
    facts.foreign += std::find(foreign.begin(), foreign.end(), key) != foreign.end();
  });
  for (const char c : text) // Leading bytes of Greek, Cyrillic, Arabic, and of Chinese.
    other_script += (static_cast<unsigned char>(c) >= 0xCD && static_cast<unsigned char>(c) <= 0xDF) ||
                    (static_cast<unsigned char>(c) >= 0xE3 && static_cast<unsigned char>(c) <= 0xED);
  facts.foreign += static_cast<std::uint16_t>(std::min<std::uint32_t>(other_script / 5, 60000));
}

PassageKind kind_of_passage(Kind block) {
  return block == Kind::note_definition || block == Kind::note_paragraph ? PassageKind::note
                                                                         : PassageKind::text;
}

Citations read_citations(std::string_view block, const Facts& facts, PassageKind kind) {
  if (block.find("esolution") == std::string_view::npos && block.find("ecision") == std::string_view::npos)
    return {};
  Reading reading;
  reading.add(block, facts);
  std::vector<Range> quoted;
  add_quoted(facts, 0, quoted);
  return read_citations(reading, kind, quoted);
}

} // namespace

std::shared_ptr<const Facts> read_facts(Node node, std::string_view source) {
  auto facts = std::make_shared<Facts>();
  const Offset begin = node.range().begin;
  const Offset end = read_nodes(node, begin, source, *facts);
  facts->size = end - begin;
  const std::string_view block = source.substr(begin, facts->size);
  Offset content = facts->label.form == LabelForm::none ? 0 : facts->label.range.end;
  while (content < block.size() && is_ascii_space(block[content]))
    ++content;
  facts->content = {content, std::max(content, static_cast<Offset>(trimmed_end(block)))};
  facts->opening = read_opening(block, facts->content);
  facts->end = read_end_mark(block, *facts);
  facts->citations = read_citations(block, *facts, kind_of_passage(node.kind()));
  read_words(text::slice(block, facts->content), *facts);
  return facts;
}

} // namespace unres::model
