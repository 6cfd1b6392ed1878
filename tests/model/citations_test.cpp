#include "model/passages.h"
#include "workspace/document.h"

#include <doctest/doctest.h>

#include <sstream>

namespace unres::model {
namespace {

// "resolution its 76/187 (16 December 2021) and 77/1; …": what a reader makes of the first paragraph.
std::string read(const std::string& paragraph) {
  const auto document = workspace::Document::open("draft.unres.md", "*The General Assembly*,\n\n" + paragraph + "\n");
  const Resolution& r = document->model();
  std::ostringstream out;
  for (const Passage& passage : citing_passages(r)) {
    for (const CitationList& list : passage.citations->lists) {
      if (out.tellp() > 0)
        out << "; ";
      if (list.owner.owner != Owner::none)
        out << document->slice(absolute(r, passage, list.owner.place)) << ' ';
      out << document->slice(absolute(r, passage, list.head));
      for (std::uint32_t i = list.first; i < list.last; ++i) {
        const Citation& item = passage.citations->items[i];
        out << (item.joint == Joint::first         ? " "
                : item.joint == Joint::comma       ? ", "
                : item.joint == Joint::comma_and   ? ", and "
                : item.joint == Joint::conjunction ? " and "
                                                   : " … ");
        const std::string_view typed = document->slice(absolute(r, passage, item.place));
        if (typed.find("](") == std::string_view::npos) // Several links may make up a number.
          CHECK(notation::read_number(typed).has_value());
        out << written(item.number);
        if (item.date)
          out << " (" << notation::iso(item.date->date) << ")";
        if (item.told)
          out << " (told)";
        if (item.quoted)
          out << " (quoted)";
      }
    }
  }
  return out.str();
}

} // namespace

TEST_CASE("lists of numbers, with their dates and what joins them") {
  CHECK(read("*Recalling* its resolution 76/187 of 16 December 2021,") == "its resolution 76/187 (2021-12-16)");
  CHECK(read("*Recalling* its resolutions 60/1 of 16 September 2005, 69/193 and 69/196 of 18 December 2014, and "
             "70/178,") == "its resolutions 60/1 (2005-09-16), 69/193 and 69/196 (2014-12-18), and 70/178");
  CHECK(read("*Recalling* Human Rights Council resolutions 44/20 of 17 July 2020,[^4] 47/21 of 13 July 2021[^5] and "
             "48/18,") == "Human Rights Council resolutions 44/20 (2020-07-17), 47/21 (2021-07-13) and 48/18");
}

TEST_CASE("emphasis, links, line ends and no-break spaces are not read") {
  CHECK(read("*Recalling* its *resolution* [76/187](https://undocs.org/en/A/RES/76/187) of\n16\u00A0December "
             "2021,") == "its resolution 76/187 (2021-12-16)");
}

TEST_CASE("who adopted it, as the words say") {
  CHECK(read("*Recalling* Commission on Narcotic Drugs resolution 65/2,") ==
        "Commission on Narcotic Drugs resolution 65/2");
  CHECK(read("*Recalling* resolution 10/4 of 16 October 2020 of the Conference of the Parties to the United Nations "
             "Convention against Transnational Organized Crime,") ==
        "Conference of the Parties to the United Nations Convention against Transnational Organized Crime "
        "resolution 10/4 (2020-10-16)");
  CHECK(read("*Recalling* the Assembly’s resolution 70/1,") == "Assembly resolution 70/1");
  CHECK(read("*Recalling* the decision of the Board,") == "decision");
  CHECK(read("*Noting* Peacebuilding Commission decision 4/1,") == "Peacebuilding Commission decision 4/1");
  CHECK(read("*Reaffirming* resolution 70/1,") == "resolution 70/1");
  CHECK(read("*Recalling* its relevant resolutions, in particular resolution 70/1,") ==
        "its resolutions; resolution 70/1");
}

TEST_CASE("a number in several links is one number") {
  CHECK(read("*Recalling* its resolution [201](https://undocs.org/en/E/RES/2017/4)[7](https://undocs.org/en/E/RES/2017/4)"
             "[/4](https://undocs.org/en/E/RES/2017/4) of 20 April 2017,") == "its resolution 2017/4 (2017-04-20)");
}

TEST_CASE("who adopted it, as the sentence around it says") {
  CHECK(read("*Noting* the decision by the United Nations Environment Assembly of the United Nations Environment "
             "Programme at its resumed fifth session, in resolution 5/14 of 2 March 2022,")
            .ends_with("United Nations Environment Programme resolution 5/14 (2022-03-02)"));
  CHECK(read("*Noting* the adoption, by the Economic and Social Commission for Asia and the Pacific at its "
             "seventy-second session, of resolution 72/7 of 19 May 2016,") ==
        "Economic and Social Commission for Asia and the Pacific resolution 72/7 (2016-05-19)");
  CHECK(read("*Recalling* resolution 60/2 on women, the girl child and HIV, adopted by the Commission on the Status "
             "of Women on 24 March 2016,") == "Commission on the Status of Women resolution 60/2");
  CHECK(read("*Recalling* relevant resolutions adopted by the Human Rights Council, including resolutions 36/6 of 28 "
             "September 2017,") == "Human Rights Council resolutions; resolutions 36/6 (2017-09-28)");
}

TEST_CASE("a list goes on after a title, where the number has a date") {
  CHECK(read("*Recalling* its resolutions 70/1 of 25 September 2015, entitled “Transforming our world”, 69/313 of 27 "
             "July 2015 on the Addis Ababa Action Agenda and 24/7 help,") ==
        "its resolutions 70/1 (2015-09-25) … 69/313 (2015-07-27)");
}

TEST_CASE("what tells a date in other words") {
  CHECK(read("*Recalling* its resolution 70/1, adopted on 25 September 2015,") == "its resolution 70/1 (told)");
  CHECK(read("*Recalling* its resolutions 61/1 and 61/2, both of 18 June 2007,") ==
        "its resolutions 61/1 and 61/2 (told)");
  CHECK(read("*Recalling* its resolution 70/1 of September 25, 2015,") == "its resolution 70/1 (told)");
}

TEST_CASE("numbers inside quotation marks are marked as such") {
  CHECK(read("*Taking note* of the report entitled “Follow-up to resolution 70/1”,") == "resolution 70/1 (quoted)");
}

TEST_CASE("words that are no citations") {
  CHECK(read("*Stressing* the resolution of conflicts and the decisions taken,").find('/') == std::string::npos);
  CHECK(read("*Requests* the General Assembly to act on 24/7 help,").empty());
}

TEST_CASE("a list that a page end has cut is read as one") {
  CHECK(read("*Recalling* its resolutions 69/193 of 18 December 2014 and 72/179¹ of\n\n¹ A/77/1.\n\n19 December 2017 "
             "on conferences,") == "its resolutions 69/193 (2014-12-18) and 72/179 (2017-12-19)");
}

} // namespace unres::model
