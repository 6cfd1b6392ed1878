// What is shown on a call and on Ibid., and where that leads.
#include "features/definition.h"
#include "features/hover.h"
#include "features/marked.h"

#include <doctest/doctest.h>

namespace unres::test {
namespace {

// The hover on the last of some notes, whose call is ¹², or why it says nothing.
std::string shown(const std::string& notes) {
  const Marked here = marked(ga_draft("*Noting* all this,¹|²", notes));
  const auto found = features::hover(*here.analysis, here.at, {});
  return found ? found->plain : "nothing";
}

// What note 12 says in full, with the notes before it.
std::string full(const std::string& before, const std::string& note) {
  const std::string text = shown("\n¹ Before.\n\n" + before + "¹² " + note + "\n");
  const std::size_t begin = text.find("In full: ");
  if (begin == std::string::npos)
    return text.substr(text.rfind('\n') + 1);
  return text.substr(begin + 9, text.find('\n', begin) - begin - 9);
}

const std::string treaty = "¹¹ United Nations, *Treaty Series*, vols. 2225, 2237 and 2326, No. 39574.\n\n";
const std::string records = "¹¹ See *Official Records of the Economic and Social Council, 2016, Supplement No. 10* (E/2016/30), chap. I, sect. D.\n\n";

} // namespace

TEST_CASE("a call shows its note") {
  CHECK(shown("\n¹² Resolution 70/1.\n") == "Note 12\n\nResolution 70/1.");
  CHECK(shown("\n¹² See [A/77/127](#), *chap.* IV.\n") == "Note 12\n\nSee A/77/127, chap. IV.");
  CHECK(shown(treaty + "¹² Ibid., vol. 976, No. 14152.\n") ==
        "Note 12\n\nIbid., vol. 976, No. 14152.\n\nIn full: United Nations, Treaty Series, vol. 976, No. 14152.\nTaken from: note 11");
}

TEST_CASE("Ibid. takes over what it does not say itself") {
  CHECK(full(treaty, "Ibid.") == "United Nations, Treaty Series, vols. 2225, 2237 and 2326, No. 39574.");
  CHECK(full(treaty, "*Ibid.*, vol. 976, No. 14152.") == "United Nations, Treaty Series, vol. 976, No. 14152.");
  CHECK(full(records, "Ibid., 2013, Supplement No. 7 (E/2013/27), chap. I, sect. A.") ==
        "Official Records of the Economic and Social Council, 2013, Supplement No. 7 (E/2013/27), chap. I, sect. A.");
  CHECK(full(records, "Ibid., sect. E.") ==
        "Official Records of the Economic and Social Council, 2016, Supplement No. 10 (E/2016/30), chap. I, sect. E.");
  CHECK(full("¹⁰ *Official Records of the General Assembly, Seventy-fifth Session, Supplement No. 53* (A/75/53), chap. V.\n\n"
             "¹¹ Ibid., *Supplement No. 53A* (A/75/53/Add.1), chap. III.\n\n",
             "Ibid., *Seventy-sixth Session, Supplement No. 53* (A/76/53), chap. VII, sect. A.") ==
        "Official Records of the General Assembly, Seventy-sixth Session, Supplement No. 53 (A/76/53), chap. VII, sect. A.");
  CHECK(full("¹¹ See A/CONF.234/16, chap. I, resolution 1.\n\n", "Ibid., resolution 2.") == "A/CONF.234/16, chap. I, resolution 2.");
  CHECK(full("¹¹ Resolution 76/181.\n\n", "Ibid., annex.") == "Resolution 76/181, annex.");
  CHECK(full(treaty, "Ibid., vol. 1577, No. 27531; and resolution 66/138, annex.") ==
        "United Nations, Treaty Series, vol. 1577, No. 27531; and resolution 66/138, annex.");
}

TEST_CASE("a broken chain says where it breaks") {
  CHECK(full("¹¹ Resolutions 68/191 and 70/176.\n\n", "Ibid.") == "Ibid.: The Ibid. of note 12 is not certain: note 11 names several sources");
  CHECK(full("¹¹ A/77/127; and A/77/128.\n\n", "Ibid.") == "Ibid.: The Ibid. of note 12 is not certain: note 11 names several sources");
  CHECK(full("¹¹ See A/77/127 and resolution 70/1.\n\n", "Ibid.") ==
        "Ibid.: The Ibid. of note 12 is not certain: note 11 names several sources");
  CHECK(full("¹¹ Available on the website of the keepers.\n\n", "Ibid.") ==
        "Ibid.: The Ibid. of note 12 is not certain: note 11 names no source of a form that is known");
  CHECK(full("¹¹ Resolution 70/1.\n\n", "Ibid., vol. 976, No. 14152.") == "Ibid.: What note 12 says after Ibid. does not fit note 11");
  CHECK(full("¹¹ Resolution 70/1, annex.\n\n", "Ibid., para. 5.") == "Ibid.: What note 12 says after Ibid. does not fit note 11");
  CHECK(full("¹⁰ Resolutions 68/191 and 70/176.\n\n¹¹ Ibid.\n\n", "Ibid.") ==
        "Ibid.: The Ibid. of note 11 is not certain: note 10 names several sources");
  CHECK(shown("\n¹² Ibid.\n") == "Note 12\n\nIbid.\n\nIbid.: No note stands before the Ibid. of note 12");
}

TEST_CASE("on Ibid. itself the source is shown, and it leads to its note") {
  const Marked here = marked(ga_draft("*Noting* all this,¹ and that,²", "\n¹ United Nations, *Treaty Series*, vol. 1, No. 2.\n\n² Ib|id., vol. 976, No. 14152.\n"));
  const auto found = features::hover(*here.analysis, here.at, {});
  REQUIRE(found.has_value());
  CHECK(found->plain.find("In full: United Nations, Treaty Series, vol. 976, No. 14152.\nTaken from: note 1") != std::string::npos);
  const auto target = features::definition(features::Mentions{here.analysis}, here.at);
  REQUIRE(target.has_value());
  CHECK(here.slice(*target).starts_with("¹"));

  const Marked later = marked(ga_draft("*Noting* all this,¹", "\n¹ Resolution 70/1; and ib|id., para. 2.\n"));
  CHECK_FALSE(features::definition(features::Mentions{later.analysis}, later.at).has_value());
  CHECK(features::hover(*later.analysis, later.at, {})->plain == "Ibid.: This Ibid. stands after another source of its own note");
}

} // namespace unres::test
