#include "notes/ibid.h"
#include "notes/notes.h"

#include <doctest/doctest.h>

namespace unres::notes {
namespace {

std::shared_ptr<const workspace::Document> open(std::string text) {
  return workspace::Document::open("draft.unres.md", std::move(text));
}

std::string draft(const std::string& calls, const std::string& notes) {
  return "*The General Assembly*,\n\n*Recalling* the guide" + calls + " to lamps,\n\n*Decides* to keep them lit.\n\n" + notes;
}

std::string full(const std::string& notes, Index note) {
  const auto document = open(draft("[^1]", notes));
  const NoteSet set = read_notes(*document);
  REQUIRE(note < set.notes.size());
  CAPTURE(std::string{set.notes[0].words()});
  const auto found = expanded(*document, set, note);
  return found ? found->typed : "! " + found.error().message;
}

} // namespace

TEST_CASE("calls and notes of every notation are paired") {
  const std::pair<std::string, std::string> forms[]{{"[^1]", "[^1]:"}, {"¹", "¹"}, {"[1]", "[1]"}, {" /1", "/1"}};
  for (const auto& form : forms) {
    const auto& [call, label] = form;
    CAPTURE(form.first);
    const auto document = open(draft(call, label + " A/77/127.\n"));
    const NoteSet set = read_notes(*document);
    REQUIRE(set.notes.size() == 1);
    REQUIRE(set.calls.size() == 1);
    CHECK(set.faults.empty());
    CHECK(set.notes[0].label == "1");
    CHECK(set.calls[0].note == 0);
    CHECK(set.notes[0].calls == std::vector<Index>{0});
    CHECK(document->slice(set.notes[0].whole()) == "A/77/127.");
    CHECK(set.notes[0].words() == "A/77/127.");
  }
}

TEST_CASE("what is not one to one is listed with its place") {
  const auto kinds = [](const std::string& calls, const std::string& notes) {
    std::string out;
    for (const Fault& fault : read_notes(*open(draft(calls, notes))).faults)
      out += std::to_string(static_cast<int>(fault.kind)) + fault.label + " ";
    return out;
  };
  CHECK(kinds("[^1]", "[^1]: A/77/1.\n") == "");
  CHECK(kinds("[^1],[^2]", "[^1]: A/77/1.\n") == "02 ");
  CHECK(kinds("[^1]", "[^1]: A/77/1.\n\n[^2]: A/77/2.\n") == "22 ");
  CHECK(kinds("[^1],[^1]", "[^1]: A/77/1.\n") == "31 ");
  CHECK(kinds("[^1]", "[^1]: A/77/1.\n\n[^1]: A/77/2.\n") == "41 ");
  CHECK(kinds("[^1]", "[^1]: A/77/1, as told.[^2]\n\n[^2]: A/77/2.\n") == "");
}

TEST_CASE("the sources of a note") {
  const auto kinds = [](std::string_view words) {
    std::string out;
    for (const Source& source : read_sources(words))
      out += std::to_string(static_cast<int>(source.kind));
    return out;
  };
  CHECK(kinds("A/77/127.") == "1");
  CHECK(kinds("See A/ES-10/273 and A/ES-10/273/Corr.1.") == "1");
  CHECK(kinds("A/77/127 and A/77/128.") == "11");
  CHECK(kinds("Resolution 76/181, annex.") == "2");
  CHECK(kinds("Resolutions 68/191 and 70/176.") == "22");
  CHECK(kinds("Resolution S-26/2, annex, and resolution S-27/2, annex.") == "22");
  CHECK(kinds("See resolution 69/51, A/CONF.192/BMS/2014/2, A/71/187 and Security Council resolution 2370 (2017).") == "2112");
  CHECK(kinds("United Nations, Treaty Series, vols. 2225 and 2237, No. 39574.") == "3");
  CHECK(kinds("See resolution 2200 A (XXI), annex; and United Nations, Treaty Series, vol. 1642, No. 14668.") == "23");
  CHECK(kinds("League of Nations, Treaty Series, vol. XCIV, No. 2138.") == "4");
  CHECK(kinds("Official Records of the General Assembly, Thirty-fourth Session, Supplement No. 46 and corrigendum (A/34/46 and A/34/46/Corr.1).") == "5");
  CHECK(kinds("Report of the World Summit, Johannesburg, 26 August–4 September 2002 (United Nations publication, Sales No. E.03.II.A.1 and corrigendum), chap. I, resolution 1, annex.") == "6");
  CHECK(kinds("FCCC/CP/2015/10/Add.1, decision 1/CP.21.") == "1");
  CHECK(kinds("World Health Organization, document WHA58/2005/REC/1, resolution 58.3, annex.") == "7");
  CHECK(kinds("Ibid., paras. 3 and 4; see also A/77/127.") == "81");
  CHECK(kinds("The guide is kept by the Division and by others.") == "0");
  CHECK(kinds("www.un.org/lamps/2.") == "0");
}

TEST_CASE("Official Records: session, year, supplement and symbol") {
  const std::string words = "See Official Records of the General Assembly, Seventy-fifth Session, Supplement No. 5A (A/75/5/Add.1), chap. III.";
  const auto sources = read_sources(words);
  REQUIRE(sources.size() == 1);
  REQUIRE(sources[0].supplement);
  CHECK(sources[0].see());
  CHECK(sources[0].organ == Organ::ga);
  CHECK(sources[0].supplement->session == 75);
  CHECK(sources[0].supplement->number == 5);
  CHECK(sources[0].supplement->letter == "A");
  CHECK(words.substr(sources[0].supplement->symbol_begin, 12) == "A/75/5/Add.1");
  CHECK(words.substr(sources[0].pinpoint) == "chap. III.");
  const auto ibid = read_sources("Ibid., 2013, Supplement No. 7 (E/2013/27), chap. I, sect. A.");
  REQUIRE(ibid.size() == 1);
  REQUIRE(ibid[0].supplement);
  CHECK(ibid[0].supplement->year == 2013);
}

TEST_CASE("Ibid. is taken up to the note that has the source in full") {
  const std::string series = "[^1]: United Nations, *Treaty Series*, vol. 976, No. 14152.\n\n[^2]: Ibid., vol. 1019, No. 14956.\n\n[^3]: *Ibid*., vol. 3013, No. 52373.\n";
  CHECK(full(series, 1) == "United Nations, *Treaty Series*, vol. 1019, No. 14956.");
  CHECK(full(series, 2) == "United Nations, *Treaty Series*, vol. 3013, No. 52373.");
  const std::string records = "[^1]: See *Official Records of the Economic and Social Council, 2017, Supplement No. 10* (E/2017/30), chap. I, sect. D.\n\n"
                              "[^2]: Ibid., *2013, Supplement No. 7* (E/2013/27), chap. I.\n\n[^3]: Ibid., 2019, Supplement No. 8 (E/2019/28), chap. II.\n\n[^4]: Ibid., chap. III.\n";
  CHECK(full(records, 1) == "*Official Records of the Economic and Social Council, 2013, Supplement No. 7* (E/2013/27), chap. I.");
  CHECK(full(records, 2) == "*Official Records of the Economic and Social Council, 2019, Supplement No. 8* (E/2019/28), chap. II.");
  CHECK(full(records, 3) == "*Official Records of the Economic and Social Council, 2019, Supplement No. 8* (E/2019/28), chap. III.");
  const std::string underscores = "[^1]: See _Official Records of the Economic and Social Council, 2017, Supplement No. 10_ (E/2017/30), chap. I.\n\n"
                                  "[^2]: Ibid., _2013, Supplement No. 7_ (E/2013/27), chap. I.\n";
  CHECK(full(underscores, 1) == "_Official Records of the Economic and Social Council, 2013, Supplement No. 7_ (E/2013/27), chap. I.");
  const std::string annexes = "[^1]: Resolution 69/283, annex I.\n\n[^2]: Ibid., annex II.\n\n[^3]: Ibid.\n";
  CHECK(full(annexes, 1) == "Resolution 69/283, annex II.");
  CHECK(full(annexes, 2) == "Resolution 69/283, annex II.");
}

TEST_CASE("a chain of Ibid. is broken rather than guessed") {
  CHECK(full("[^1]: Ibid., vol. 976, No. 14152.\n", 0) == "! No note stands before the Ibid. of note 1");
  CHECK(full("[^1]: A/77/1.\n\n[^2]: Ibid., vol. 976, No. 14152.\n", 1) == "! What note 2 says after Ibid. does not fit note 1");
  CHECK(full("[^1]: A/77/1 and A/77/2.\n\n[^2]: Ibid., para. 3.\n", 1) ==
        "! The Ibid. of note 2 is not certain: note 1 names several sources");
  CHECK(full("[^1]: The guide of the Division.\n\n[^2]: Ibid.\n\n[^3]: Ibid., p. 4.\n", 2) ==
        "! The Ibid. of note 2 is not certain: note 1 names no source of a form that is known");
}

} // namespace unres::notes
