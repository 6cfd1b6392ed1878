// Public exports become rows of the user's index: each format in small, in our own words.
#include "support/folder.h"
#include "index/importers/csv.h"
#include "index/importers/import.h"
#include "index/importers/wording.h"
#include "index/store.h"
#include "samples.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

namespace unres::test {
namespace {

namespace fs = std::filesystem;
using index::Evidence;
using index::Instrument;
using notation::Body;

/// An index and what was imported into it.
struct Imported {
  Folder folder;
  fs::path store = folder.path("index.db");

  Expected<index::ImportReport> import(const fs::path& path, const index::Format* forced = nullptr,
                                       const index::Watch& watch = {}) {
    auto writer = index::StoreWriter::open(store);
    REQUIRE(writer);
    return index::import_from(*writer, path, forced, watch);
  }
  index::ImportReport read(const std::string& name, const std::string& text) {
    auto report = import(folder.write(name, text));
    REQUIRE_MESSAGE(report, (report ? "" : report.error().message));
    return *report;
  }
  [[nodiscard]] std::vector<Instrument> find(Body body, const std::string& number) const {
    auto opened = index::open_store(store);
    REQUIRE(opened);
    return *opened == nullptr ? std::vector<Instrument>{} : (*opened)->find(body, *notation::read_number(number));
  }
  [[nodiscard]] Instrument one(Body body, const std::string& number) const {
    const auto rows = find(body, number);
    REQUIRE(rows.size() == 1);
    return rows[0];
  }
};

std::string format_of(const index::ImportReport& report) {
  REQUIRE(report.formats.size() == 1);
  return std::string{report.formats[0]->name};
}

std::string why(const Expected<index::ImportReport>& report) {
  REQUIRE_FALSE(report);
  return report.error().message;
}

std::vector<std::vector<std::string>> rows_of(const std::string& text) {
  std::istringstream in{text};
  const index::Watch nobody;
  index::Input input{in, nobody};
  index::CsvReader reader{input};
  std::vector<std::vector<std::string>> out;
  while (reader.next()) {
    out.emplace_back();
    for (std::size_t i = 0; i < reader.size(); ++i)
      out.back().emplace_back(reader.field(i));
  }
  return out;
}

using Rows = std::vector<std::vector<std::string>>;

} // namespace

TEST_CASE("comma-separated values are read as spreadsheets write them") {
  CHECK(rows_of("a,b\n1,\"x, \"\"y\"\"\nz\"\r\n\n3,\n") == Rows{{"a", "b"}, {"1", "x, \"y\"\nz"}, {"3", ""}});
  CHECK(rows_of("a\tb,c\td\n1\t2\t") == Rows{{"a", "b,c", "d"}, {"1", "2", ""}});
  CHECK(rows_of("a;b\n1;2\n") == Rows{{"a", "b"}, {"1", "2"}});
  CHECK(rows_of("a,b\n\"x\"y,2 \"z\"\n\"\",\"\"\n") == Rows{{"a", "b"}, {"xy", "2 \"z\""}, {"", ""}});
  CHECK(rows_of("").empty());
  CHECK(rows_of("\n\r\n\n").empty());
  CHECK(rows_of("a,b\n1,\"open") == Rows{{"a", "b"}, {"1", "open"}});
}

TEST_CASE("a field of megabytes is read over, across the pieces of the file") {
  const std::string large(3'000'000, 'x');
  const Rows rows = rows_of("a,b,c\n1,\"" + large + "\n\",3\n4,5,6\n");
  REQUIRE(rows.size() == 3);
  CHECK(rows[1][1].size() == index::longest_field);
  CHECK(rows[1][2] == "3");
  CHECK(rows[2] == std::vector<std::string>{"4", "5", "6"});
}

TEST_CASE("titles lose what libraries add") {
  CHECK(index::title_of("Safety of harbours : resolution / adopted by the General Assembly") == "Safety of harbours");
  CHECK(index::title_of("Safety of harbours :  resolution /") == "Safety of harbours");
  CHECK(index::title_of("Fog : resolution of disputes at sea : resolution / adopted") == "Fog : resolution of disputes at sea");
  CHECK(index::title_of("Ships / adopted by consensus") == "Ships");
  CHECK(index::title_of("Resolution 9999 (2039) / adopted by the Security Council") == "");
  CHECK(index::title_of("Resolution of disputes at sea") == "Resolution of disputes at sea");
  CHECK(index::subject_of("Security Council resolution 9999 (2039) [on the safety of harbours]") == "the safety of harbours");
  CHECK(index::subject_of("on the safety of harbours") == "the safety of harbours");
  CHECK(index::subject_of("Resolution 9999 (2039)") == "");
  CHECK(index::dates_in("on 15 Dec. 2022, and on 3 March 2021; 31 June 2020; 7 2022").size() == 2);
}

TEST_CASE("votes of the General Assembly: a row a State, one resolution") {
  Imported to;
  const auto report = to.read("ga_voting.csv", ga_votes);
  CHECK(format_of(report) == "undl-ga-votes");
  CHECK(report.added == 3);
  CHECK(report.refused == 0);
  const Instrument row = to.one(Body::ga, "77/237");
  CHECK(row.title == "Lights, buoys and \"harbours\"");
  CHECK(row.subject == "");
  CHECK(row.adopted == notation::Date{2022, 12, 15});
  CHECK(row.evidence == Evidence::adopted_text);
  CHECK(row.origin == index::Origin::user);
  CHECK(row.source.starts_with("ga_voting.csv, "));
  CHECK(to.one(Body::ga, "ES-10/21").adopted == notation::Date{2023, 10, 27});
  CHECK(to.one(Body::ga, "64/223").number->parts == 1);
}

TEST_CASE("older files lack columns, and order does not matter") {
  Imported to;
  CHECK(to.read("old.csv", "\xEF\xBB\xBF" "title,ms_code,date,resolution\r\n"
                           "Pilots : resolution / adopted by the General Assembly,AAA,2022-12-15,A/RES/77/237\r\n").added == 1);
  CHECK(to.one(Body::ga, "77/237").title == "Pilots");
}

TEST_CASE("votes of the Security Council have a subject; drafts that failed are passed over") {
  Imported to;
  const auto report = to.read("sc_voting.csv", sc_votes);
  CHECK(format_of(report) == "undl-sc-votes");
  CHECK(report.added == 2);
  CHECK(report.passed_over == 1);
  CHECK(to.one(Body::sc, "2709 (2023)").subject == "the coasts of the strait");
  CHECK(to.one(Body::sc, "2709 (2023)").adopted == notation::Date{2023, 11, 15});
  CHECK(to.one(Body::sc, "1373 (2001)").subject == "Lights");
}

TEST_CASE("the corpus of Council resolutions, with texts of megabytes beside what counts") {
  Imported to;
  const auto report = to.read("corpus.csv", cr_unsc);
  CHECK(format_of(report) == "cr-unsc");
  CHECK(report.added == 2);
  CHECK(to.one(Body::sc, "2316 (2016)").subject == "lights along the coast");
  CHECK(to.one(Body::sc, "2316 (2016)").adopted == notation::Date{2016, 11, 9});
  CHECK(to.one(Body::sc, "2317 (2016)").subject == "");
}

TEST_CASE("roll calls: what can be trusted is taken") {
  Imported to;
  for (const std::string& text : {roll_calls, older_roll_calls}) {
    const auto report = to.read("votes.csv", text);
    CHECK(format_of(report) == "voeten");
    CHECK(report.refused == 0);
    // Before session 31 the number is a page; an amendment is not the resolution.
    CHECK(report.taken() == 4);
    CHECK(report.passed_over >= 4);
  }
  CHECK(to.one(Body::ga, "31/6 A").adopted == std::nullopt);
  CHECK(to.one(Body::ga, "31/6 A").subject == "HARBOURS");
  CHECK(to.one(Body::ga, "31/6 A").evidence == Evidence::one_source);
  CHECK(to.one(Body::ga, "74/38").adopted == notation::Date{2019, 12, 12});
  CHECK(to.one(Body::ga, "ES-7/6").number->session == 7);
  CHECK(to.one(Body::ga, "57/41").adopted == std::nullopt); // The day is none before session 58.
  CHECK(to.find(Body::ga, "ES-5/97").empty());
}

TEST_CASE("library records: adopted texts among drafts, whatever the prefix") {
  for (const std::string prefix : {"", "ns0:", "marc:"}) {
    Imported to;
    const auto report = to.read("records.xml", marcxml(prefix));
    CHECK(format_of(report) == "undl-marcxml");
    CHECK(report.added == 3);
    CHECK(report.passed_over == 1);
    CHECK(report.refused == 0);
    CHECK(to.one(Body::ga, "78/213").title == "Safety of harbours");
    CHECK(to.one(Body::ga, "78/213").adopted == notation::Date{2023, 12, 19});
    CHECK(to.one(Body::ga, "78/190").adopted == notation::Date{2023, 12, 18}); // A record of a vote.
    CHECK(to.one(Body::sc, "2709 (2023)").adopted == std::nullopt);            // Only printed then.
    CHECK(to.one(Body::sc, "2709 (2023)").subject == "the coasts");
  }
}

TEST_CASE("a record that does not end, and one that is no XML, are counted and the rest is read") {
  Imported to;
  std::string text = marcxml("");
  text.replace(text.find("<controlfield tag=\"001\">1<"), 14, "<controlfield<");
  text.resize(text.rfind("</record>"));
  const auto report = to.read("records.xml", text);
  CHECK(report.added == 1);
  REQUIRE(report.refused == 2);
  CHECK(report.refusals[0].reason == "the record is no well-formed XML");
  CHECK(report.refusals[0].line == 3);
  CHECK(report.refusals[1].reason == "the record does not end");
}

TEST_CASE("Akoma Ntoso: a file, or a folder of them") {
  Imported to;
  const auto report = to.read("one.xml", akoma("A/RES/77/237", "2022-12-15", "2022-12-15"));
  CHECK(format_of(report) == "akoma-ntoso");
  const Instrument row = to.one(Body::ga, "77/237");
  CHECK(row.title == "Safety of harbours, lights and buoys");
  CHECK(row.subject == "Oceans");
  CHECK(row.adopted == notation::Date{2022, 12, 15});

  to.folder.write("texts/a.xml", akoma("S/RES/2709 (2023)", "2023-11-15", "2023-11-15"));
  to.folder.write("texts/deep/b.xml", akoma("A/RES/78/1", "2023-09-05", "2023-09-06")); // Two dates.
  to.folder.write("texts/deep/c.xml", akoma("A/77/464", "2022-12-15", "2022-12-15"));   // A report.
  to.folder.write("texts/d.xml", akoma("A/RES/78/2", "2023-09-06", "2023-09-06", "fra"));
  to.folder.write("texts/e.xml", "<akomaNtoso><meta>");
  to.folder.write("texts/f.csv", "neither,nor\n1,2\n");
  to.folder.write("texts/.hidden/g.xml", akoma("A/RES/78/3", "2023-09-06", "2023-09-06"));
  to.folder.write("texts/notes.txt", "not looked at");
  const auto folder = to.import(to.folder.path("texts"));
  REQUIRE(folder);
  CHECK(folder->added == 1);
  CHECK(folder->passed_over == 1);
  CHECK(folder->refused == 4);
  CHECK(to.one(Body::sc, "2709 (2023)").source.starts_with("texts, "));
  CHECK(why(to.import(to.folder.path("texts/e.xml"))).starts_with("is no well-formed XML"));
}

TEST_CASE("bad rows are told with their line and the reason; the others count") {
  Imported to;
  std::string text = "ms_code,resolution,date,title\n"
                     "AAA,A/RES/77/237,2022-12-15,Good\n"
                     "AAA,A/RES/seventy,2022-12-15,No number\n"
                     "AAA,A/RES/77/238,15.12.2022,No date\n"
                     "AAA,A/RES/77/239\n"
                     "AAA,A/RES/77/240,1990-12-15,Not in this session\n";
  const auto report = to.read("votes.csv", text);
  CHECK(report.added == 1);
  REQUIRE(report.refused == 4);
  CHECK(report.refusals[0].line == 3);
  CHECK(report.refusals[0].reason == "\"A/RES/seventy\" is no symbol of a resolution that can be read");
  CHECK(report.refusals[1].reason == "\"15.12.2022\" is no date");
  CHECK(report.refusals[2].reason == "4 fields are needed, not 2");
  CHECK(report.refusals[3].line == 6);
  CHECK(report.refusals[3].reason == "15 December 1990 cannot be the date of 77/240");
  for (int i = 0; i < 50; ++i)
    text += "AAA,BBB\n";
  const auto many = to.read("votes.csv", text);
  CHECK(many.refused == 54);
  CHECK(many.refusals.size() == index::most_refusals);
}

TEST_CASE("importing the same again changes nothing") {
  Imported to;
  to.read("votes.csv", ga_votes);
  const auto again = to.read("votes.csv", ga_votes);
  CHECK(again.added == 0);
  CHECK(again.changed == 0);
  CHECK(again.same == 3);
  const std::string before = bytes_of(to.store);
  to.read("votes.csv", ga_votes);
  CHECK(to.one(Body::ga, "77/237").title == "Lights, buoys and \"harbours\"");
  CHECK(before.size() == bytes_of(to.store).size());
}

TEST_CASE("the record of the library wins over roll calls, whichever comes first") {
  for (const bool library_first : {true, false}) {
    Imported to;
    const std::string votes = "rcid,session,date,unres,amend,para,short\n1,77,2022-12-01,R/77/237,0,0,BUOYS\n";
    to.read(library_first ? "a.csv" : "b.csv", library_first ? ga_votes : votes);
    to.read(library_first ? "b.csv" : "a.csv", library_first ? votes : ga_votes);
    CHECK(to.one(Body::ga, "77/237").adopted == notation::Date{2022, 12, 15});
    CHECK(to.one(Body::ga, "77/237").evidence == Evidence::adopted_text);
  }
}

TEST_CASE("an import that is stopped leaves the index as it was") {
  Imported to;
  to.read("votes.csv", ga_votes);
  const auto stopped = to.import(to.folder.write("sc.csv", sc_votes), nullptr, [](std::uint64_t) { return false; });
  CHECK(why(stopped).starts_with("interrupted"));
  CHECK(to.find(Body::sc, "2709 (2023)").empty());
  CHECK(to.find(Body::ga, "77/237").size() == 1);
}

TEST_CASE("what cannot be imported says why") {
  Imported to;
  const Folder& in = to.folder;
  CHECK(why(to.import(in.write("a.csv", "neither,nor\n1,2\n"))).find("akoma-ntoso, cr-unsc") != std::string::npos);
  CHECK(why(to.import(in.write("b.csv", ""))) == "is empty");
  CHECK(why(to.import(in.write("c.zip", "PK\x03\x04 and so on"))) == "is an archive: unpack it first");
  CHECK(why(to.import(in.path("absent.csv"))) == "No such file or directory");
  CHECK(why(to.import(in.write("d.csv", ga_votes), index::format_named("voeten"))) == "has no column \"unres\"");
  fs::create_directories(in.path("nothing"));
  CHECK(why(to.import(in.path("nothing"))).starts_with("no files"));
  CHECK(bytes_of(in.path("index.db")).empty());
}

TEST_CASE("a table with a bad row at its head can be forced into its format") {
  Imported to;
  const auto report = to.import(to.folder.write("x.txt", ga_votes), index::format_named("undl-ga-votes"));
  REQUIRE(report);
  CHECK(report->added == 3);
}

TEST_CASE("files cut anywhere, and files of noise, never crash") {
  const std::vector<std::string> samples{ga_votes, sc_votes, cr_unsc, roll_calls, older_roll_calls, marcxml("ns0:"),
                                         akoma("A/RES/77/237", "2022-12-15", "2022-12-15")};
  Imported to;
  auto writer = index::StoreWriter::open(to.store);
  REQUIRE(writer);
  std::mt19937 random{7};
  for (const std::string& sample : samples)
    for (std::size_t at = 0; at < sample.size(); at += 1 + sample.size() / 97) {
      (void)index::import_from(*writer, to.folder.write("cut", sample.substr(0, at)), nullptr, {});
      std::string noisy = sample;
      for (int i = 0; i < 5; ++i)
        noisy[random() % noisy.size()] = static_cast<char>(random());
      for (const index::Format* format : index::formats())
        (void)index::import_from(*writer, to.folder.write("noise", noisy), format, {});
    }
  CHECK(index::open_store(to.store));
}

} // namespace unres::test
