#include "notes/source.h"

#include "notation/number.h"
#include "support/characters.h"

#include <algorithm>
#include <array>

namespace unres::notes {
namespace {

constexpr std::string_view records = "Official Records of ";

// The agencies and organs that have documents of their own are told by the word "document" or by no form at
// all; these open a source that is known.
struct Opening {
  std::string_view words;
  SourceKind kind;
};
constexpr std::array openings{
    Opening{"United Nations, Treaty Series", SourceKind::treaty_series},
    Opening{"United Nations Treaty Series", SourceKind::treaty_series},
    Opening{"UNTS", SourceKind::treaty_series},
    Opening{"League of Nations, Treaty Series", SourceKind::league_series},
    Opening{records, SourceKind::official_records},
    Opening{"Report of the ", SourceKind::report},
    Opening{"Ibid", SourceKind::ibid},
    Opening{"ibid", SourceKind::ibid},
};

constexpr std::array bodies{std::string_view{"General Assembly "}, std::string_view{"Security Council "},
                            std::string_view{"Economic and Social Council "}, std::string_view{"Human Rights Council "},
                            std::string_view{"Council "}, std::string_view{"Assembly "}};

// "resolution 70/1", "decisions 60/519": the number, or nothing.
bool is_numbered(std::string_view words) {
  for (const std::string_view body : bodies)
    if (words.starts_with(body)) {
      words.remove_prefix(body.size());
      break;
    }
  for (const std::string_view word : {"esolution", "ecision"}) {
    if (words.size() <= word.size() + 2 || words.substr(1, word.size()) != word)
      continue;
    words.remove_prefix(word.size() + 1);
    if (words.starts_with("s"))
      words.remove_prefix(1);
    return words.starts_with(" ") && notation::match_number(words.substr(1)).has_value();
  }
  return false;
}

SourceKind kind_of(std::string_view words) {
  for (const Opening& opening : openings)
    if (words.starts_with(opening.words))
      return opening.kind;
  if (is_numbered(words))
    return SourceKind::resolution;
  if (!symbol_at(words).empty())
    return SourceKind::symbol;
  const std::size_t document = words.find(", document ");
  return document < words.find(';') && document < 90 ? SourceKind::outside : SourceKind::unknown;
}

std::size_t after_see(std::string_view words) {
  for (const std::string_view see : {"See also ", "see also ", "See ", "see "})
    if (words.starts_with(see))
      return see.size();
  return 0;
}

// True where a source of its own begins with `words`. `before` is the source before: a corrigendum is part
// of it, and a bare number goes on with a list of resolutions.
bool begins_source(std::string_view words, SourceKind before, std::string_view symbol) {
  words.remove_prefix(after_see(words));
  const SourceKind kind = kind_of(words);
  if (kind == SourceKind::symbol)
    return symbol.empty() || !symbol_at(words).starts_with(symbol);
  if (before == SourceKind::resolution && notation::match_number(words))
    return is_ascii_digit(words.front()) && words.find('/') < words.find(' ');
  return kind != SourceKind::unknown && kind != SourceKind::outside;
}

/// Parts a note into its sources.
class Splitter {
public:
  explicit Splitter(std::string_view words) : words_(words) {}

  std::vector<Source> run() {
    std::size_t end = trimmed_end(words_);
    if (end > 0 && words_[end - 1] == '.')
      --end;
    open(0);
    int depth = 0;
    for (std::size_t at = 0; at < end; ++at) {
      depth += words_[at] == '(' ? 1 : words_[at] == ')' && depth > 0 ? -1 : 0;
      if (depth > 0)
        continue;
      if (words_[at] == ';') {
        close(at);
        const std::size_t next_source = after_joint(at + 1);
        open(next_source);
        at = std::max(at, next_source - 1);
      } else if (const std::size_t next = joint(at); next != 0) {
        close(at);
        open(next);
        at = next - 1;
      }
    }
    close(end);
    return std::move(out_);
  }

private:
  [[nodiscard]] std::size_t after_joint(std::size_t at) const {
    for (const std::string_view joint_words : {" and ", " "})
      if (words_.substr(at).starts_with(joint_words))
        return at + joint_words.size();
    return at;
  }

  // Where the source after a comma or "and" begins, 0 where none does.
  [[nodiscard]] std::size_t joint(std::size_t at) const {
    for (const std::string_view joint_words : {", and ", " and ", ", "}) {
      if (!words_.substr(at).starts_with(joint_words))
        continue;
      const std::size_t next = at + joint_words.size();
      const std::string_view rest = words_.substr(next);
      const Source& last = out_.back();
      // After a comma a resolution may be a place within a report.
      const bool place = joint_words == ", " && kind_of(rest.substr(after_see(rest))) == SourceKind::resolution &&
                         after_see(rest) == 0 && last.kind != SourceKind::resolution;
      return !place && last.kind != SourceKind::unknown && last.kind != SourceKind::outside &&
                     begins_source(rest, last.kind, symbol_)
                 ? next
                 : 0;
    }
    return 0;
  }

  void open(std::size_t begin) {
    Source source;
    source.begin = begin;
    source.name = begin + after_see(words_.substr(begin));
    const std::string_view rest = words_.substr(source.name);
    source.kind = kind_of(rest);
    // "Resolutions 68/191 and 70/176": the second number is a source by itself.
    if (source.kind == SourceKind::unknown && !out_.empty() && out_.back().kind == SourceKind::resolution &&
        notation::match_number(rest))
      source.kind = SourceKind::resolution;
    symbol_ = source.kind == SourceKind::symbol ? symbol_at(rest) : std::string_view{};
    out_.push_back(source);
  }

  void close(std::size_t end) {
    Source& source = out_.back();
    source.end = std::max(end, source.name);
    source.pinpoint = source.end;
    int depth = 0;
    for (std::size_t at = source.name; at + 2 < source.end; ++at) {
      depth += words_[at] == '(' ? 1 : words_[at] == ')' && depth > 0 ? -1 : 0;
      if (depth == 0 && words_.substr(at).starts_with(", ") && !pinpoint_word(words_.substr(at + 2)).empty()) {
        source.pinpoint = at + 2;
        break;
      }
    }
    read_records(source);
  }

  void read_records(Source& source) const {
    const std::string_view text = words_.substr(0, source.end);
    if (source.kind == SourceKind::ibid) {
      const std::size_t comma = text.find(", ", source.name);
      if (comma != std::string_view::npos)
        source.supplement = supplement_at(text, comma + 2);
      return;
    }
    if (source.kind != SourceKind::official_records)
      return;
    const std::string_view name = text.substr(source.name + records.size());
    source.organ = name.starts_with("the General Assembly")              ? Organ::ga
                   : name.starts_with("the Economic and Social Council") ? Organ::ecosoc
                                                                         : Organ::other;
    const std::size_t comma = text.find(", ", source.name);
    if (comma != std::string_view::npos)
      source.supplement = supplement_at(text, comma + 2);
  }

  std::string_view words_;
  std::string_view symbol_;
  std::vector<Source> out_;
};

} // namespace

std::vector<Source> read_sources(std::string_view words) {
  if (trimmed(words).empty())
    return {};
  return Splitter{words}.run();
}

std::string_view symbol_at(std::string_view words) {
  std::size_t end = 0;
  bool digit = false;
  int depth = 0; // A symbol may have parentheses: A/79/5 (Vol. II) has a space before them and does not count.
  const auto belongs = [&](char c) {
    return is_ascii_letter(c) || is_ascii_digit(c) || c == '/' || c == '.' || c == '-' || c == '(' || c == ')';
  };
  while (end < words.size() && belongs(words[end])) {
    depth += words[end] == '(' ? 1 : words[end] == ')' ? -1 : 0;
    if (depth < 0)
      break;
    digit = digit || is_ascii_digit(words[end]);
    ++end;
  }
  std::string_view symbol = words.substr(0, end);
  while (!symbol.empty() && (symbol.back() == '.' || symbol.back() == '-'))
    symbol.remove_suffix(1);
  const bool address = symbol.find("www.") != std::string_view::npos || symbol.starts_with("http");
  const bool root = !symbol.empty() && is_ascii_upper(symbol.front());
  const std::size_t slash = symbol.find('/');
  return root && digit && !address && slash != std::string_view::npos && slash + 1 < symbol.size() ? symbol
                                                                                                   : std::string_view{};
}

} // namespace unres::notes
