#include "features/mentions/section_places.h"

#include "features/mentions/other_texts.h"
#include "rules/inline_text.h"
#include "rules/para/references.h"
#include "support/characters.h"

#include <algorithm>
#include <array>

namespace unres::features {
namespace {

using model::Scope;
using rules::Direction;
using rules::has_at;
using rules::space_at;
using rules::Whose;
using text::Offset;
using text::Range;

constexpr std::array<std::string_view, 3> heading_words{"annex", "part", "section"};

// "II" of "Annex II", "A" of "A. Lighthouses", nothing of "Annex".
std::string sign_of(std::string_view heading) {
  std::string sign;
  for_each_word(heading, [&](std::string_view word) {
    const std::string_view bare = word.substr(0, word.find_first_of(".:,"));
    if (sign.empty() && std::find(heading_words.begin(), heading_words.end(), lower(bare)) == heading_words.end())
      sign = bare;
  });
  return sign_at(sign, 0) == sign ? sign : std::string{};
}

struct Noun {
  std::string_view word;
  Scope::Kind kind;
};
constexpr std::array nouns{Noun{"annex", Scope::Kind::annex}, Noun{"section", Scope::Kind::part},
                           Noun{"part", Scope::Kind::part}};

class Finder {
public:
  Finder(const workspace::Document& document, const std::vector<SectionPlace>& sections)
      : r_(document.model()), document_(document), sections_(sections) {}

  std::vector<PartMention> run() {
    for (const model::Paragraph& p : r_.paragraphs)
      r_.for_each_block(p, [&](model::Index i) {
        if (p.scope != model::none)
          read(r_.scopes[p.scope].unit, r_.blocks[i]);
      });
    return std::move(out_);
  }

private:
  void read(model::Index unit, const model::Block& block) {
    const std::string_view text = document_.slice(block.range());
    for (const Noun& noun : nouns) {
      if (std::none_of(sections_.begin(), sections_.end(), [&](const auto& each) { return each.kind == noun.kind; }))
        continue;
      rules::for_each_word_beginning(text, block.facts->content, noun.word, [&](Offset at) {
        if (!rules::is_set_apart(*block.facts, at))
          add(unit, block, text, noun, at);
      });
    }
  }

  void add(model::Index unit, const model::Block& block, std::string_view text, const Noun& noun, Offset begin) {
    Offset end = begin + static_cast<Offset>(noun.word.size());
    const bool plural = has_at(text, end, noun.word == "annex" ? "es" : "s");
    if (plural)
      end += noun.word == "annex" ? 2 : 1;
    if (!ends_word(text, end))
      return;
    std::vector<Range> signs;
    for (Offset next = end + static_cast<Offset>(space_at(text, end)); next > end;) {
      const std::string_view sign = sign_at(text, next);
      if (sign.empty())
        break;
      signs.push_back({next, next + static_cast<Offset>(sign.size())});
      end = signs.back().end;
      next = plural ? after_joint(text, end) : end;
    }
    Direction direction = Direction::none;
    for (const std::string_view word : {" above", " below"})
      if (const Offset behind = rules::end_of_words(text, end, word); !signs.empty() && behind > 0 && ends_word(text, behind)) {
        direction = word == " above" ? Direction::above : Direction::below;
        end = behind;
      }
    const Whose whose = rules::whose(text, end, direction);
    const bool bare = whose == Whose::open && noun.kind == Scope::Kind::annex && !names_another_text(text, *block.facts);
    if (whose != Whose::own && !bare)
      return;
    if (signs.empty() && !plural)
      put(unit, block, noun.kind, "", {begin, end}, {begin, end});
    for (const Range sign : signs)
      put(unit, block, noun.kind, text::slice(text, sign), sign, signs.size() == 1 ? Range{begin, end} : sign);
  }

  static Offset after_joint(std::string_view text, Offset at) {
    for (const std::string_view joint : {" and ", ", and ", ", ", " or ", " to "})
      if (const Offset behind = rules::end_of_words(text, at, joint); behind > 0)
        return behind;
    return at;
  }

  void put(model::Index unit, const model::Block& block, Scope::Kind kind, std::string_view sign, Range range, Range reach) {
    if (const SectionPlace* place = find_section(sections_, kind, unit, sign))
      out_.push_back({block.absolute(range), block.absolute(reach), place->heading});
  }

  const model::Resolution& r_;
  const workspace::Document& document_;
  const std::vector<SectionPlace>& sections_;
  std::vector<PartMention> out_;
};

} // namespace

std::vector<SectionPlace> section_places(const workspace::Document& document) {
  const model::Resolution& r = document.model();
  std::vector<SectionPlace> out;
  for (model::Index i = 0; i < r.scopes.size(); ++i) {
    const Scope& scope = r.scopes[i];
    if (scope.kind == Scope::Kind::text || scope.heading == model::none)
      continue;
    const model::Block& block = r.blocks[scope.heading];
    const Range words = block.absolute(block.facts->content);
    out.push_back({scope.kind, sign_of(model::plain(document.slice(words))), scope.unit, i, words});
  }
  return out;
}

const SectionPlace* find_section(const std::vector<SectionPlace>& all, Scope::Kind kind, model::Index unit,
                                 std::string_view sign) {
  const SectionPlace* found = nullptr;
  for (const SectionPlace& each : all) {
    if (each.kind != kind || each.unit != unit || each.sign != sign)
      continue;
    if (found != nullptr)
      return nullptr;
    found = &each;
  }
  return found;
}

std::vector<PartMention> section_mentions(const workspace::Document& document, const std::vector<SectionPlace>& sections) {
  return sections.empty() ? std::vector<PartMention>{} : Finder{document, sections}.run();
}

std::string_view sign_at(std::string_view text, std::size_t at) {
  const std::size_t end = rules::end_of_numeral(text, static_cast<Offset>(at));
  if (end > at)
    return text.substr(at, end - at);
  const bool letter = at < text.size() && is_ascii_upper(text[at]) && ends_word(text, at + 1);
  return text.substr(std::min(at, text.size()), letter ? 1 : 0);
}

} // namespace unres::features
