#include "rules/italics/extent.h"

#include "model/opening_extent.h"
#include "support/characters.h"

#include <algorithm>
#include <array>

namespace unres::rules {
namespace {

using Words = std::vector<std::string>;

constexpr std::array complements{"about", "against", "at",   "by",        "concerning", "for",  "from", "in",   "of",
                                 "on",    "over",    "that", "regarding", "to",         "upon", "with", "towards"};
// What follows a verb and is part of its meaning: "Calls upon", "Bearing in mind", "Taking into account".
constexpr std::array particles{"account", "attention", "consideration", "for",  "forward", "into",
                               "mind",    "note",      "on",            "upon", "tribute"};
// "Expresses its intention to" and "Expresses" its intention to: adopted texts have both.
constexpr std::array resolves{"determination", "intention", "readiness", "willingness"};
// May begin a part of a phrase that nobody has counted: "its deep indebtedness", "in this regard".
constexpr std::array openers{"and", "as", "in", "it", "its", "once", "to", "with"};

template <typename List> bool is_one_of(const List& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

// The words of a place without emphasis marks; nothing where other marks part them.
Words words_of(const workspace::Document& document, text::Range place) {
  Words words;
  bool plain = true;
  for_each_word(document.slice(place), [&](std::string_view word) {
    std::string kept;
    for (const char c : lower(word)) {
      plain = plain && (is_ascii_letter(c) || c == '-' || c == '*' || c == '_');
      if (c != '*' && c != '_')
        kept += c;
    }
    if (!kept.empty())
      words.push_back(std::move(kept));
  });
  return plain ? words : Words{};
}

// The words are an opening by themselves, to which more may belong: "Expresses", not "Expresses its".
bool is_whole(model::Part part, const Words& words) {
  std::vector<model::OpeningWord> opening;
  for (const std::string& word : words)
    opening.push_back({word, false});
  return model::opening_extent(part, opening) == words.size();
}

ExtentFault too_long(const Words& opening, const Words& extra) {
  if (extra.size() == 1 && is_one_of(complements, extra.front()))
    return ExtentFault::particle;
  const bool composed = extra.size() > 1 && is_one_of(openers, extra.front());
  const bool expresses = opening.front().starts_with("express") || opening.back().starts_with("express");
  return composed || expresses || model::is_opening_adverb(extra.front()) ? ExtentFault::none : ExtentFault::modifier;
}

ExtentFault too_short(model::Part part, const Words& typed, const Words& missing) {
  const std::string& next = missing.front();
  if (is_one_of(particles, next) || (next == "in" && missing.back() == "mind"))
    return ExtentFault::particle;
  const bool sequence = next == "also" || next == "further";
  const bool remains = typed.front().starts_with("remain");
  const bool expresses = typed.front().starts_with("express") && !is_one_of(resolves, missing.back());
  const bool belongs = next == "with" || expresses || remains || (sequence && part == model::Part::preamble);
  return belongs || !is_whole(part, typed) ? ExtentFault::modifier : ExtentFault::none;
}

} // namespace

ExtentFinding extent_of(const workspace::Document& document, const Paragraph& p, const Lead& lead) {
  if (!lead.opens() || lead.words == lead.phrase)
    return {};
  const model::Part part = p.role == Role::preambular ? model::Part::preamble : model::Part::operative;
  const bool longer = lead.words.end > lead.phrase.end;
  const text::Range difference{std::min(lead.words.end, lead.phrase.end), std::max(lead.words.end, lead.phrase.end)};
  const Words kept = words_of(document, {lead.phrase.begin, difference.begin});
  const Words others = words_of(document, difference);
  if (kept.empty() || others.empty())
    return {};
  text::Range words = difference;
  while (words.begin < words.end && !is_ascii_letter(document.text()[words.begin]))
    ++words.begin;
  return {longer ? too_long(kept, others) : too_short(part, kept, others), words, longer};
}

void report_extents(const workspace::Document& document, ExtentFault fault, Reporter& reporter) {
  for_each_lead(document, [&](const Paragraph& p, const Lead& lead) {
    const ExtentFinding found = extent_of(document, p, lead);
    if (found.fault != fault)
      return;
    const std::string phrase = "“" + model::plain(document.slice(lead.phrase)) + "”";
    const std::string_view run = document.slice(*lead.run);
    reporter
        .report(found.words, (found.too_long ? "Italics end with the opening phrase " : "Italics go to the end of ") +
                                 phrase)
        .fix("Set exactly " + phrase + " in italics", FixKind::safe,
             emphasis_edits(document, document.model().blocks[p.first], lead.phrase,
                            std::string{run.substr(0, mark_size(run))}));
  });
}

} // namespace unres::rules
