#include "notation/symbol.h"

#include <doctest/doctest.h>

namespace unres::notation {
namespace {

std::string symbol(Body body, const char* number, TextKind kind = TextKind::resolution) {
  return symbol_of(body, kind, *read_number(number));
}

} // namespace

TEST_CASE("symbols of adopted texts") {
  CHECK(symbol(Body::ga, "77/237") == "A/RES/77/237");
  CHECK(symbol(Body::ga, "ES-11/1") == "A/RES/ES-11/1");
  CHECK(symbol(Body::ga, "217 A (III)") == "A/RES/217(III)");
  CHECK(symbol(Body::ga, "57/283 B") == "A/RES/57/283B");
  CHECK(symbol(Body::ga, "64/223 A and B") == "A/RES/64/223");
  CHECK(symbol(Body::ga, "75/561", TextKind::decision) == "A/DEC/75/561");
  CHECK(symbol(Body::sc, "2709 (2023)") == "S/RES/2709(2023)");
  CHECK(symbol(Body::ecosoc, "2016/18") == "E/RES/2016/18");
  CHECK(symbol(Body::hrc, "16/18") == "A/HRC/RES/16/18");
  CHECK(symbol(Body::ccpcj, "26/3").empty());
  CHECK(symbol(Body::sc, "1701").empty());
}

TEST_CASE("symbols are read as typed and as libraries write them") {
  const auto number = [](const char* text) {
    const auto read = read_adopted_symbol(text);
    return read ? std::string{name_of(read->body).id} + " " + written(read->number) : std::string{};
  };
  CHECK(number("A/RES/77/237") == "GA 77/237");
  CHECK(number("S/RES/2709 (2023)") == "SC 2709 (2023)");
  CHECK(number("S/RES/2709(2023)") == "SC 2709 (2023)");
  CHECK(number("A/HRC/RES/S-21/1") == "HRC S-21/1");
  CHECK(number("A/RES/64/223[A]") == "GA 64/223 A");
  CHECK(number("A/RES/57/283B") == "GA 57/283 B");
  CHECK(number("A/RES/75/257 B") == "GA 75/257 B");
  CHECK(number("A/RES/217(III)A") == "GA 217 A (III)");
  CHECK(number("A/RES/217(III)[A]") == "GA 217 A (III)");
  CHECK(number("A/77/127").empty());
  CHECK(number("").empty());
}

TEST_CASE("addresses") {
  CHECK(address_of("S/RES/1860(2009)", "en") == "https://undocs.org/en/S/RES/1860(2009)");
}

} // namespace unres::notation
