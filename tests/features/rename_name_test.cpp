// Other names for what a text names.
#include "features/marked.h"
#include "features/references.h"
#include "features/rename.h"
#include "index/builtin.h"
#include "support/corpus.h"

#include <doctest/doctest.h>

namespace unres::test {
namespace {

using features::Mentions;

Marked known(std::string text) { return marked(std::move(text), index::Index::standard()); }

// The text after renaming, or why it cannot be renamed.
std::string renamed(const std::string& draft, std::string_view name) {
  const Marked here = known(draft);
  const auto edits = features::rename(Mentions{here.analysis}, here.at, name);
  return edits ? *text::applied(here.analysis->document().text(), *edits) : edits.error().message;
}

std::string prepared(const std::string& draft) {
  const Marked here = known(draft);
  const auto found = features::prepare_rename(Mentions{here.analysis}, here.at);
  return found ? std::string{here.slice(found->range)} + " as " + found->name : found.error().message;
}

std::string with(const std::string& name, const std::string& mark = "") {
  return ga_draft("*Recalling* the Rules on Lamps and the keepers of lamps everywhere (the " + name +
                  "), hereinafter referred to as “the Order”,\n\n*Noting* that the " + mark + name + " are kept with the Lamp Rules, and “the Mandela Rules” too,");
}

} // namespace

TEST_CASE("a short name is renamed where it is introduced and wherever it is used") {
  CHECK(prepared(with("Mandela Rules", "|")) == "Mandela Rules as Mandela Rules");
  CHECK(renamed(ga_draft("*Recalling* the rules of lamps (the Mandela Rules),\n\n*Noting* the Mandela Rul|es,\n\n*Applying* the Nelson Mandela Rules,"), "Lamp Rules") ==
        ga_draft("*Recalling* the rules of lamps (the Lamp Rules),\n\n*Noting* the Lamp Rules,\n\n*Applying* the Nelson Mandela Rules,"));
  CHECK(renamed(ga_draft("*Recalling* the Office on Lamps (UN|OL),\n\n*Noting* UNOL and the work of UNOL,"), "UNLO") ==
        ga_draft("*Recalling* the Office on Lamps (UNLO),\n\n*Noting* UNLO and the work of UNLO,"));
  CHECK(renamed(ga_draft("*Recalling* the conference, hereinafter referred to as “the Con|ference”,\n\n*Noting* the Conference,"), "Congress") ==
        ga_draft("*Recalling* the conference, hereinafter referred to as “the Congress”,\n\n*Noting* the Congress,"));
}

TEST_CASE("a name that begins with a year is one") {
  const auto draft = [](const std::string& name) { return ga_draft("*Recalling* the goals of lamps (the " + name + "),\n\n*Noting* the |" + name + ","); };
  std::string there = renamed(draft("2030 Agenda"), "Lamp Agenda");
  CHECK(there.insert(there.find("*Noting* the ") + 13, "|") == draft("Lamp Agenda"));
  std::string back = renamed(there, "2030 Agenda");
  CHECK(back.insert(back.find("*Noting* the ") + 13, "|") == draft("2030 Agenda"));
}

TEST_CASE("a short name is refused with its reason") {
  const std::string draft = with("Tokyo Rules", "|");
  CHECK(renamed(draft, "Tokyo Rules") == with("Tokyo Rules"));
  CHECK(renamed(draft, " ") == "A name has at least one word");
  CHECK(renamed(draft, "Rules (of Lamps)") == "A name has no brackets, quotation marks or signs of Markdown");
  CHECK(renamed(draft, "“Rules”") == "A name has no brackets, quotation marks or signs of Markdown");
  CHECK(renamed(draft, "rules") == "A name begins with a capital");
  CHECK(renamed(draft, "Order") == "“Order” is a name that this text gives to something else");
  CHECK(renamed(draft, "Mandela Rules") == with("Mandela Rules")); // What is quoted stays as it is, and is told apart.
  CHECK(renamed(draft, "Lamp Rules") == "“Lamp Rules” stands in the text already, so that it could not be told which is meant");
  CHECK(renamed(draft, "Convention on the Rights of the Child") == "“Convention on the Rights of the Child” is the name of another instrument");
  CHECK(renamed(draft, "Rules 79/362, see resolution 70/1") == "With that name, line 3 would be read in another way");
  CHECK(renamed(draft, std::string(201, 'X')) == "A name has up to 200 bytes");
}

TEST_CASE("an instrument is renamed wherever its full name stands, but for what others wrote") {
  const std::string name = "United Nations Convention against Corruption";
  const auto draft = [&](const std::string& mark, const std::string& typed) {
    return ga_draft("*Recalling* the " + mark + typed + ",¹\n\n*Noting* the Conference of the States Parties to the " + typed + " and “the " + name +
                        " of lamps”,",
                    "\n¹ United Nations, *Treaty Series*, vol. 2349, No. 42146.\n");
  };
  CHECK(renamed(draft("|", name), "Convention on the Lamps of Harbours") == draft("", "Convention on the Lamps of Harbours"));
  CHECK(renamed(draft("|", name), "Convention on the Rights of the Child") ==
        "“Convention on the Rights of the Child” is the name of another instrument");
  CHECK(prepared(ga_draft("*Recalling* “the |United Nations Convention against Corruption”,")) ==
        "This name stands in a quotation or a title, which others wrote");
}

TEST_CASE("what has no name of its own is told by what it is changed") {
  CHECK(prepared(ga_draft("*Recalling* its resolution 70/|1 of 25 September 2015,")) ==
        "A number or symbol is that of its text: with another one it would name another text");
  CHECK(prepared("*The General Assembly*,\n\n|1. *Decides* to act.\n") ==
        "Paragraphs are renumbered all together, by “Renumber the paragraphs, and the references to them”");
  CHECK(prepared("*The General Assembly*,\n\n1. *Decides* to act.\n\n**Ann|ex**\n\nLamps.\n") ==
        "A part or an annex is called what its heading says, and its references follow that");
  CHECK(prepared(ga_draft("*Recall|ing* the goals,")) == "Only labels of notes, short names and names of instruments can be renamed");
}

TEST_CASE("where a page end cuts the paragraph a name is renamed on both pages") {
  const auto draft = [](const std::string& mark, const std::string& name) {
    return "*The General Assembly*,\n\n*Recalling* the rules of lamps (the " + name + ") and the many keepers of the\n\n¹ A/77/127.\n\n\n\nharbours who keep the " +
           mark + name + " at sea,¹\n\n1. *Decides* to keep the " + name + ".\n";
  };
  CHECK(renamed(draft("|", "Mandela Rules"), "Lamp Rules") == draft("", "Lamp Rules"));
  CHECK(prepared("*The General Assembly*,\n\n*Recalling* the rules of lamps (the Mandela Ru|les), the many keepers of the Mandela\n\n¹ A/77/127.\n\n\n\n"
                 "Rules and of the lamps at sea,¹\n\n1. *Decides* to act.\n") == "A page end cuts this name in two on line 3");
}

TEST_CASE("in adopted texts, a name given to something and taken back leaves the text as it was") {
  if (!have_corpus())
    return;
  const auto files = corpus_files("adopted");
  std::size_t there_and_back = 0;
  std::size_t refused = 0;
  for (std::size_t i = 0; i < files.size(); i += 6) {
    CAPTURE(files[i]);
    const Marked here = known(read_file(files[i]));
    const Mentions mentions{here.analysis};
    const std::string& text = here.analysis->document().text();
    for (const features::Referent& referent : mentions.all()) {
      if (referent.kind != features::ReferentKind::short_name)
        continue;
      const text::Offset at = referent.here.begin;
      const std::string old_name{here.slice(referent.here)};
      const bool letters = old_name.find(' ') == std::string::npos;
      const auto edits = features::rename(mentions, at, letters ? "ZXQ" : old_name.substr(0, old_name.rfind(' ')) + " Lamps Rules");
      if (!edits) {
        ++refused;
        continue;
      }
      const auto changed = text::applied(text, *edits);
      REQUIRE(changed);
      const Marked after = known(*changed);
      const Mentions again{after.analysis};
      CHECK(features::references(again, edits->front().range.begin, true).size() == referent.mentions.size());
      const auto back = features::rename(again, edits->front().range.begin, old_name);
      REQUIRE_MESSAGE(back, back.error().message);
      const auto restored = text::applied(*changed, *back);
      REQUIRE(restored);
      const bool alike = std::all_of(referent.mentions.begin(), referent.mentions.end(),
                                     [&](const features::Mention& each) { return here.slice(each.range) == old_name; });
      CHECK((*restored == text || !alike));
      ++there_and_back;
    }
  }
  MESSAGE(there_and_back << " there and back, " << refused << " refused");
  CHECK(there_and_back > 20);
}

TEST_CASE("in adopted texts, an instrument with another name leaves all else as it was") {
  if (!have_corpus())
    return;
  const auto files = corpus_files("adopted");
  std::size_t renamed = 0;
  for (std::size_t i = 0; i < files.size(); i += 12) {
    CAPTURE(files[i]);
    const Marked here = known(read_file(files[i]));
    const Mentions mentions{here.analysis};
    for (const features::Referent& referent : mentions.all()) {
      const auto edits = referent.kind == features::ReferentKind::instrument
                             ? features::rename(mentions, referent.here.begin, "Convention on the Lamps of Harbours")
                             : unexpected("not asked for");
      if (!edits)
        continue;
      ++renamed;
      const auto changed = text::applied(here.analysis->document().text(), *edits);
      REQUIRE(changed);
      const Marked after = known(*changed);
      CHECK(after.analysis->document().model().counts == here.analysis->document().model().counts);
      CHECK(after.analysis->cited().all.size() == here.analysis->cited().all.size());
      for (const text::Edit& edit : *edits)
        CHECK(referent.introduction()->range.size() == edit.range.size());
    }
  }
  MESSAGE(renamed << " renamed");
  CHECK(renamed > 20);
}

} // namespace unres::test
