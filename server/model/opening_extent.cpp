#include "model/opening_extent.h"

#include "support/characters.h"

#include <string>
#include <unordered_map>
#include <unordered_set>

namespace unres::model {
namespace {

// What a word can do in an opening phrase; one bit each.
enum Class : unsigned { adverb = 1, quality = 2, feeling = 4, stance = 8, state = 16, clause = 32 };

unsigned classes_of(std::string_view word) {
  static const auto map = [] {
    std::unordered_map<std::string_view, unsigned> classes;
    const auto add = [&classes](Class which, std::string_view words) {
      for_each_word(words, [&](std::string_view each) { classes[each] |= which; });
    };
#define UNRES_WORDS(name, words) add(Class::name, words);
#include "model/opening_words.inc"
#undef UNRES_WORDS
    return classes;
  }();
  const auto found = map.find(word);
  return found == map.end() ? 0 : found->second;
}

bool is_sequence(std::string_view word) { return word == "also" || word == "further"; }

// The first words of the phrases of a part, adverbs set aside: "condemns", "concerned", "having".
bool is_head(Part part, std::string_view word) {
  const auto heads_of = [](Part which) {
    std::unordered_set<std::string> heads;
    for (const Phrase& phrase : phrases(which)) {
      std::string head;
      for_each_word(phrase.text, [&](std::string_view each) {
        if (head.empty() && !is_opening_adverb(lower(each)))
          head = lower(each);
      });
      heads.insert(std::move(head));
    }
    return heads;
  };
  static const auto operative = heads_of(Part::operative);
  static const auto preambular = heads_of(Part::preamble);
  return (part == Part::operative ? operative : preambular).contains(std::string{word});
}

// Reads from one word on. Each `take` moves on only where it finds what it looks for.
class Reader {
public:
  Reader(Part part, const std::vector<OpeningWord>& words) : part_(part), words_(words) {}

  std::size_t read() {
    if (!take_head())
      return 0;
    while (take_more()) {
    }
    return at_;
  }

private:
  [[nodiscard]] std::string_view word(std::size_t ahead = 0) const {
    return at_ + ahead < words_.size() ? words_[at_ + ahead].text : std::string_view{};
  }
  [[nodiscard]] bool is(Class which, std::size_t ahead = 0) const { return (classes_of(word(ahead)) & which) != 0; }

  bool take(std::string_view wanted) {
    if (word() != wanted)
      return false;
    ++at_;
    return true;
  }
  bool take(Class which) {
    const bool here = is(which);
    at_ += here;
    return here;
  }
  /// Takes what `read` reads, or nothing.
  template <typename Read> bool whole(Read&& read) {
    const std::size_t from = at_;
    const bool taken = read();
    if (!taken)
      at_ = from;
    return taken;
  }
  /// All of the words, which spaces part.
  bool take_all(std::string_view wanted) {
    return whole([&] {
      bool all = true;
      for_each_word(wanted, [&](std::string_view each) { all = all && take(each); });
      return all;
    });
  }

  // "Once again urges", "Having also considered": adverbs, Also and Further, and the verb.
  bool take_head() {
    return whole([this] {
      while (is_opening_adverb(word()) || is_sequence(word()) || word() == "more")
        ++at_;
      head_ = word();
      if (!is_head(part_, head_))
        return false;
      ++at_;
      if (head_ != "having")
        return true;
      while (is_sequence(word()) || is_opening_adverb(word()))
        ++at_;
      head_ = word();
      return at_++ < words_.size();
    });
  }

  bool take_more() {
    return take_sequence() || take_repetition() || take_particle() || take_manner() || take_noun() || take_state() ||
           take_infinitive() || take_second();
  }

  // "Encouraging further cooperation" has an adjective; nothing is further recalled than what was.
  bool take_sequence() {
    const bool of_record = is_form("recall") || is_form("reaffirm");
    if (word() == "also" || (word() == "further" && (of_record || goes_on(1)))) {
      ++at_;
      return true;
    }
    return false;
  }
  [[nodiscard]] bool goes_on(std::size_t ahead) const {
    return at_ + ahead >= words_.size() || is(clause, ahead) || words_[at_ + ahead].capital;
  }

  bool take_repetition() {
    if (is_form("remain")) // "deeply" belongs to the state.
      return false;
    if (take_all("once again") || take_all("once more") || (word() != "once" && take(adverb)))
      return true;
    // "Reaffirming equally that", not "Encourages early action" and "Reaffirms Assembly resolution 70/1".
    const bool here = is_opening_adverb(word()) && !words_[at_].capital && word() != "once" && goes_on(1);
    at_ += here;
    return here;
  }

  [[nodiscard]] bool is_form(std::string_view stem) const { return head_.starts_with(stem); }
  bool take_particle() {
    if (is_form("call"))
      return take("upon") || take("for") || take("on") || take("attention");
    if (is_form("tak"))
      return take_all("into account") || take_all("into consideration") || take_noting();
    if (is_form("bear"))
      return take_all("in mind");
    if (is_form("look"))
      return take("forward");
    if (is_form("pay"))
      return take("tribute");
    if (is_form("draw"))
      return take_all("the attention");
    if (is_form("bring"))
      return take_all("to the attention");
    return head_ == "regard" && take("regard");
  }
  // "note", "due note", once.
  bool take_noting() {
    return whole([this] {
      take(quality);
      return take("note");
    });
  }

  // "with deep concern", "in the strongest possible terms".
  bool take_manner() {
    return whole([this] { return take("with") && take_quality_and(feeling); }) ||
           take_all("in the strongest terms") || take_all("in the strongest possible terms") ||
           take_all("without reservation");
  }

  // "its call upon", "deep concern", "the hope".
  bool take_noun() {
    return whole([this] {
      const bool expresses = is_form("express");
      if (!is_form("recall") && take("its")) // "Recalls its commitments" is about what was said.
        return take_quality_and(static_cast<Class>(feeling | stance)) && take_call();
      if (expresses && take("the"))
        return take("hope") || take("view") || take("wish") || take("need") || take("belief");
      if (is_form("shar"))
        take("the");
      return (expresses || is_form("reiterat") || is_form("shar")) && take_quality_and(feeling);
    });
  }
  bool take_quality_and(Class noun) {
    const auto take_one = [&] { // "strong and unequivocal support"
      while (take(quality) || whole([this] { return take("and") && take(quality); })) {
      }
      return take(noun);
    };
    if (!take_one())
      return false;
    whole([&] { return take("and") && take_one(); });
    return true;
  }
  // Behind "call" its preposition is part of the phrase.
  bool take_call() {
    if (words_[at_ - 1].text.starts_with("call"))
      take("upon") || take("for") || take("on");
    return true;
  }

  // "Remains deeply concerned".
  bool take_state() {
    if (!is_form("remain") && head_ != "be")
      return false;
    return whole([this] {
      while (is_opening_adverb(word()))
        ++at_;
      return take(state);
    });
  }

  // "Continues to express".
  bool take_infinitive() {
    return is_form("continu") && whole([this] {
             if (!take("to") || (form_of(word()) != VerbForm::base && word() != "be"))
               return false;
             head_ = word();
             ++at_;
             return true;
           });
  }

  // "Deplores and strongly condemns", "alarmed and concerned".
  bool take_second() {
    const std::string_view first = head_;
    const bool taken = whole([this] { return take("and") && take_head(); });
    if (!taken)
      head_ = first;
    return taken;
  }

  Part part_;
  const std::vector<OpeningWord>& words_;
  std::size_t at_ = 0;
  std::string_view head_;
};

} // namespace

bool is_opening_adverb(std::string_view word) {
  return (word.size() > 4 && word.ends_with("ly")) || (classes_of(word) & adverb) != 0;
}

std::size_t opening_extent(Part part, const std::vector<OpeningWord>& words) { return Reader{part, words}.read(); }

} // namespace unres::model
