#include "notation/symbol_grammar.h"

#include <doctest/doctest.h>

namespace unres::notation {

TEST_CASE("a symbol comes apart at its slashes, and a double one at its hyphen") {
  const auto halves = halves_of("A/77/268-S/2022/600");
  REQUIRE(halves.size() == 2);
  CHECK(halves[0].root == "A");
  CHECK(halves[0].parts[0].number() == 77);
  CHECK(halves[1].root == "S");
  CHECK(halves[1].parts[0].number() == 2022);
  CHECK(halves_of("A/77/69/Add.1\u2011E/2022/47/Add.1").size() == 2);
  CHECK(halves_of("A/ES-10/273").size() == 1);
  const auto committee = halves_of("A/C.3/77/L.12");
  CHECK(committee[0].parts[0].letters == "C");
  CHECK(committee[0].parts[0].dot);
  CHECK(committee[0].parts[0].rest == "3");
  CHECK(halves_of("A").front().root == "A");
  CHECK(halves_of("A/").front().parts.size() == 1);
}

TEST_CASE("dots stand after some parts and not after others") {
  CHECK(with_dots("A/C3/77/L12/Rev1") == "A/C.3/77/L.12/Rev.1");
  CHECK(with_dots("E/CN15/2015/16") == "E/CN.15/2015/16");
  CHECK(with_dots("A/RES.70/1") == "A/RES/70/1");
  CHECK(with_dots("A/RES70/1") == "A/RES/70/1");
  CHECK(with_dots("A/HRC.54/L5") == "A/HRC/54/L.5");
  CHECK(with_dots("S/PRST2020/5") == "S/PRST/2020/5");
  for (const std::string_view right :
       {"A/C.3/77/L.12/Rev.1", "UNEP/EA.5/Res.14", "ATT/CSP9/2023/SEC/773/Conf.FinRep.Rev2", "CRPD/C/GC/1",
        "A/H1N1", "A/CONF.157/24", "S/AC.57/2024/COMM.18", "A/AC.292/2023/INF/5", "ST/SGB/2013/4/Amend.1",
        "A/77/69/Add.1-E/2022/47/Add.1", "S/RES/2709 (2023)"})
    CHECK(with_dots(right) == right);
}

TEST_CASE("letters have one form") {
  CHECK(with_letters("A/77/l.12/REV.1") == "A/77/L.12/Rev.1");
  CHECK(with_letters("A/Conf.157/24") == "A/CONF.157/24");
  CHECK(with_letters("A/hrc/54/L.5") == "A/HRC/54/L.5");
  CHECK(with_letters("S/Res/2709 (2023)") == "S/RES/2709 (2023)");
  CHECK(with_letters("A/S32/1") == "A/S-32/1");
  CHECK(with_letters("A/ES10/273") == "A/ES-10/273");
  for (const std::string_view right : {"A/ES-10/273", "UNEP/EA.5/Res.14", "A/H1N1", "A/HRC/WGEID/98/1/Corr.1"})
    CHECK(with_letters(right) == right);
}

TEST_CASE("the Assembly counts sessions, the Councils count years") {
  const auto fault = [](std::string_view symbol) { return session_fault(halves_of(symbol).front()).has_value(); };
  CHECK(fault("A/2022/100"));
  CHECK(fault("A/RES/2015/1"));
  CHECK(fault("A/HRC/RES/2011/18"));
  CHECK(fault("S/77/100"));
  CHECK(fault("S/RES/1373/2001"));
  CHECK(fault("E/77/100"));
  CHECK(fault("E/RES/71/1"));
  for (const std::string_view right :
       {"A/77/100", "A/2170", "A/2170/Add.1", "S/26560/Add.1", "S/2023/100", "S/PRST/2020/5", "E/2016/30", "E/4321",
        "E/4321/Add.1", "A/HRC/54/L.5", "A/ES-10/794", "S/INF/69", "ST/SGB/2013/4", "A/CONF.232/2023/4",
        "E/RES/2016/18", "S/PV.9697", "A", "A/"})
    CHECK_FALSE(fault(right));
}

TEST_CASE("a corrigendum corrects what stands before it") {
  CHECK(is_out_of_order(halves_of("A/74/1/Corr.1/Add.1").front()));
  CHECK_FALSE(is_out_of_order(halves_of("A/74/1/Add.2/Corr.1").front()));
}

} // namespace unres::notation
