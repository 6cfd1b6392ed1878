#include "features/mentions/paragraph_mentions.h"

#include "features/mentions/other_texts.h"
#include "rules/inline_text.h"
#include "rules/scan.h"

#include <algorithm>

namespace unres::features {
namespace {

using model::Index;
using model::Role;
using rules::Reference;
using rules::ReferenceItem;
using rules::Whose;
using text::Offset;
using text::Range;

class Finder {
public:
  Finder(const workspace::Document& document, const ParagraphPlaces& paragraphs, const std::vector<SectionPlace>& sections)
      : document_(document), r_(document.model()), paragraphs_(paragraphs), sections_(sections) {}

  std::vector<PartMention> run() {
    for (Index i = 0; i < r_.paragraphs.size(); ++i)
      r_.for_each_block(r_.paragraphs[i], [&](Index block) { read(i, r_.blocks[block]); });
    return std::move(out_);
  }

private:
  void read(Index paragraph, const model::Block& block) {
    from_ = paragraph;
    block_ = &block;
    text_ = document_.slice(block.range());
    open_is_own_.reset();
    for (const model::Span& span : block.facts->spans)
      if (span.kind == syntax::Kind::paragraph_reference && !rules::is_set_apart(*block.facts, span.range.begin))
        read_numbers(span.range);
    for_each("OP", [&](Offset at) { read_working(at, false); });
    for_each("PP", [&](Offset at) { read_working(at, true); });
    for_each("subparagraph", [&](Offset at) { read_letters(at); });
    for_each("preceding paragraph", [&](Offset at) { read_preceding(at); });
  }

  // Where words stand as they are typed, in no quotation.
  template <typename Visit> void for_each(std::string_view word, Visit&& visit) {
    for (std::size_t at = text_.find(word); at != std::string_view::npos; at = text_.find(word, at + 1)) {
      const auto begin = static_cast<Offset>(at);
      if ((at == 0 || !is_word_byte(text_[at - 1])) && block_->facts->content.begin <= begin &&
          !rules::is_set_apart(*block_->facts, begin))
        visit(begin);
    }
  }

  void read_numbers(Range span) {
    const std::size_t digit = text_.find_first_of("0123456789", span.begin);
    if (digit >= span.end)
      return;
    const Reference reference = rules::read_reference(text_, static_cast<Offset>(digit));
    const std::string_view kind = rules::word_before(text_, span.begin);
    const bool preambular = kind == "preambular";
    Offset begin = span.begin;
    if (preambular || kind == "operative")
      begin = static_cast<Offset>(kind.data() - text_.data());
    if (const auto annex = annex_behind(reference.range.end)) {
      for (const ReferenceItem& item : reference.items)
        put(item.range, reference, begin, paragraphs_.in_scope(annex->scope, item));
      return;
    }
    const Whose whose = whose_of(reference);
    if (whose == Whose::other || (whose == Whose::open && !is_own()))
      return;
    const bool of_resolution = reference.direction == rules::Direction::none && whose == Whose::own;
    for (const ReferenceItem& item : reference.items)
      put(item.range, reference, begin,
          preambular      ? paragraphs_.preambular(from_, item.number)
          : of_resolution ? of_resolution_itself(item)
                          : paragraphs_.numbered(from_, item, reference.direction));
  }

  // "paragraph 34 to paragraph 36 of the present resolution": the last of them tells for all.
  [[nodiscard]] Whose whose_of(const Reference& reference) const {
    const Whose whose = rules::whose(text_, reference.range.end, reference.direction);
    if (whose != Whose::open)
      return whose;
    for (const std::string_view joint : {" to paragraph", " and paragraph", ", paragraph", ", and paragraph", " or paragraph"})
      if (Offset end = rules::end_of_words(text_, reference.range.end, joint); end > 0) {
        end += rules::has_at(text_, end, "s") ? 1 : 0;
        const Reference next = rules::read_reference(text_, end + static_cast<Offset>(rules::space_at(text_, end)));
        return next.items.empty() ? whose : whose_of(next);
      }
    return whose;
  }

  // "of the present resolution" in an annex leads out of it.
  [[nodiscard]] std::optional<Range> of_resolution_itself(const ReferenceItem& item) const {
    return r_.paragraphs[from_].role == Role::annex ? paragraphs_.operative(paragraphs_.unit_of(from_), item)
                                                    : paragraphs_.numbered(from_, item, rules::Direction::none);
  }

  // "of the annex to the present resolution"
  [[nodiscard]] const SectionPlace* annex_behind(std::size_t at) const {
    std::string_view sign;
    for (const std::string_view words : {" of the annex", " of annex "})
      if (const Offset end = rules::end_of_words(text_, at, words); end > 0) {
        at = end;
        sign = words.ends_with(' ') ? sign_at(text_, at) : std::string_view{};
        if (rules::whose(text_, at + sign.size(), rules::Direction::none) == Whose::own)
          return find_section(sections_, model::Scope::Kind::annex, paragraphs_.unit_of(from_), sign);
        break;
      }
    return nullptr;
  }

  // OP3 and PP4 are never those of another text.
  void read_working(Offset begin, bool preambular) {
    const Offset digit = begin + 2 + static_cast<Offset>(rules::space_at(text_, begin + 2));
    const Reference reference = rules::read_reference(text_, digit);
    if (reference.items.empty() || rules::whose(text_, reference.range.end, reference.direction) == Whose::other)
      return;
    const ReferenceItem& item = reference.items.front();
    const auto target = preambular ? paragraphs_.preambular(from_, item.number)
                                   : paragraphs_.operative(paragraphs_.unit_of(from_), item);
    if (target)
      out_.push_back({block_->absolute({begin, item.range.end}), block_->absolute({begin, item.range.end}), *target});
  }

  // "subparagraph (b) above" is of the same paragraph.
  void read_letters(Offset begin) {
    Offset at = begin + static_cast<Offset>(std::string_view{"subparagraph"}.size());
    at += rules::has_at(text_, at, "s") ? 1 : 0;
    const std::size_t space = rules::space_at(text_, at);
    const Reference reference = rules::read_letters(text_, at + static_cast<Offset>(space));
    if (space == 0 || reference.items.empty())
      return;
    const Whose whose = rules::whose(text_, reference.range.end, reference.direction);
    if (whose == Whose::other || (whose == Whose::open && !is_own()))
      return;
    for (const ReferenceItem& item : reference.items)
      put(item.range, reference, begin, paragraphs_.lettered(from_, item.subs));
  }

  void read_preceding(Offset begin) {
    const Range words{begin, begin + static_cast<Offset>(std::string_view{"preceding paragraph"}.size())};
    const model::Paragraph& p = r_.paragraphs[from_];
    const bool certain = p.level == 0 && (p.role == Role::operative || p.role == Role::preambular) && ends_word(text_, words.end) &&
                         rules::whose(text_, words.end, rules::Direction::none) == Whose::open && is_own();
    if (const auto target = certain ? paragraphs_.before(from_) : std::nullopt)
      out_.push_back({block_->absolute(words), block_->absolute(words), *target});
  }

  void put(Range item, const Reference& reference, Offset begin, const std::optional<Range>& target) {
    if (!target)
      return;
    const Range whole{begin, reference.range.end};
    out_.push_back({block_->absolute(item), block_->absolute(reference.items.size() == 1 ? whole : item), *target});
  }

  // True where a reference that does not say whose it is can only be to this text.
  bool is_own() {
    if (!open_is_own_) {
      open_is_own_ = true;
      const model::Paragraph& p = r_.paragraphs[from_];
      r_.for_each_block(p, [&](Index block) { read_others(block); });
      if (p.parent != model::none)
        r_.for_each_block(r_.paragraphs[p.parent], [&](Index block) { read_others(block); });
    }
    return *open_is_own_;
  }

  void read_others(Index block) {
    if (names_another_text(document_.slice(r_.blocks[block].range()), r_.facts(block)))
      open_is_own_ = false;
  }

  const workspace::Document& document_;
  const model::Resolution& r_;
  const ParagraphPlaces& paragraphs_;
  const std::vector<SectionPlace>& sections_;
  Index from_ = model::none;
  const model::Block* block_ = nullptr;
  std::string_view text_;
  std::optional<bool> open_is_own_;
  std::vector<PartMention> out_;
};

} // namespace

std::vector<PartMention> paragraph_mentions(const workspace::Document& document, const ParagraphPlaces& paragraphs,
                                            const std::vector<SectionPlace>& sections) {
  return Finder{document, paragraphs, sections}.run();
}

} // namespace unres::features
