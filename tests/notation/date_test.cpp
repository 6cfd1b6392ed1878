#include "notation/date.h"

#include <doctest/doctest.h>

namespace unres::notation {

TEST_CASE("dates with any white space") {
  CHECK(read_date("15 December 2022") == Date{2022, 12, 15});
  CHECK(read_date("9\u00A0July\u00A02001") == Date{2001, 7, 9});
  CHECK_FALSE(read_date("December 2022").has_value());
  CHECK_FALSE(read_date("15 Decembre 2022").has_value());
  CHECK(written(Date{2022, 12, 15}) == "15 December 2022");
  CHECK(Date{2022, 12, 15} < Date{2023, 1, 10});
}

TEST_CASE("only days of the calendar exist") {
  CHECK(exists(Date{2020, 2, 29}));
  CHECK_FALSE(exists(Date{2021, 2, 29}));
  CHECK_FALSE(exists(Date{2022, 6, 31}));
  CHECK_FALSE(exists(Date{2022, 13, 1}));
  CHECK_FALSE(exists(Date{2022, 1, 0}));
}

TEST_CASE("days are counted over months and years") {
  CHECK(shifted(Date{2022, 12, 31}, 1) == Date{2023, 1, 1});
  CHECK(shifted(Date{2020, 3, 1}, -1) == Date{2020, 2, 29});
}

TEST_CASE("dates of tables") {
  CHECK(read_iso_date("2022-12-15") == Date{2022, 12, 15});
  CHECK(iso(Date{2022, 2, 5}) == "2022-02-05");
  CHECK_FALSE(read_iso_date("2022-06-31"));
  CHECK_FALSE(read_iso_date("2022-6-3"));
  CHECK_FALSE(read_iso_date(""));
}

} // namespace unres::notation
