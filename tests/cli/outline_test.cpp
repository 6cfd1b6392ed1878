#include "command.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

using namespace unres;
using test::run;

namespace {

const std::string draft = R"(United Nations

A/C.2/81/L.9

General Assembly

81/1. Lanterns on the high seas

*The General Assembly*,

*Recalling* its resolution 76/187 of 16 December 2021,[^1]

[^1]: See A/76/1.

1. *Requests* the Secretary-General:

(a) To report;

(i) Each year;

(b) To listen;

2. *Decides* to remain seized of the matter.

*54th plenary meeting*
*15 December 2026*
)";

} // namespace

TEST_CASE("the outline is a tree with line numbers") {
  const auto result = run({"outline", "-"}, draft);
  CHECK(result.code == 0);
  for (const char* line : {"     9  Preamble\n", "    11    PP1 Recalling  its resolution 76/187",
                           "    15    1. Requests  the Secretary-General:\n",
                           "    17      (a)  To report;\n", "    19        (i)  Each year;\n",
                           "    21      (b)  To listen;\n", "    13    [^1]  See A/76/1.\n"}) {
    INFO(std::string{line});
    CHECK(result.out.find(line) != std::string::npos);
  }
}

TEST_CASE("the outline as json nests the same way") {
  const auto json = nlohmann::json::parse(run({"outline", "--format", "json", "-"}, draft).out);
  CHECK(json["profile"] == "ga");
  std::vector<std::string> kinds;
  for (const auto& symbol : json["symbols"])
    kinds.push_back(symbol["kind"].get<std::string>());
  CHECK(kinds ==
        std::vector<std::string>{"masthead", "preamble", "operative part", "closing", "notes"});
  const auto& first = json["symbols"][2]["children"][0];
  CHECK(first["name"] == "1. Requests");
  CHECK(first["children"][0]["children"][0]["name"] == "(i)");
}

TEST_CASE("a text without structure, and a file that is not there") {
  CHECK(run({"outline", "-"}, "").out == "Nothing in it has the shape of a resolution.\n");
  CHECK(run({"outline", "nowhere.unres"}).code == 2);
}
