// When each body sat, from its session or year. Evidence: the dates of some 11,000 citations and adopted
// texts, none of which lies outside but for misprints.
#include "index/sessions.h"

#include <algorithm>
#include <array>

namespace unres::index {
namespace {

using notation::Body;
using notation::Date;
using notation::Number;
using notation::NumberForm;
using notation::SessionKind;

constexpr int last_assembly_session = 80;
constexpr int last_ecosoc_year = 2026;
constexpr int last_rights_session = 62;

constexpr Window years(int first, int last) { return {{first, 1, 1}, {last, 12, 31}}; }

/// The years in which a session sat.
struct Sitting {
  int session;
  int first;
  int last;
};
constexpr int open = 9999;

constexpr std::array special_sessions{
    Sitting{1, 1947, 1947},  Sitting{2, 1948, 1948},  Sitting{3, 1961, 1961},  Sitting{4, 1963, 1963},
    Sitting{5, 1967, 1967},  Sitting{6, 1974, 1974},  Sitting{7, 1975, 1975},  Sitting{8, 1978, 1978},
    Sitting{9, 1978, 1978},  Sitting{10, 1978, 1978}, Sitting{11, 1980, 1980}, Sitting{12, 1982, 1982},
    Sitting{13, 1986, 1986}, Sitting{14, 1986, 1986}, Sitting{15, 1988, 1988}, Sitting{16, 1989, 1989},
    Sitting{17, 1990, 1990}, Sitting{18, 1990, 1990}, Sitting{19, 1997, 1997}, Sitting{20, 1998, 1998},
    Sitting{21, 1999, 1999}, Sitting{22, 1999, 1999}, Sitting{23, 2000, 2000}, Sitting{24, 2000, 2000},
    Sitting{25, 2001, 2001}, Sitting{26, 2001, 2001}, Sitting{27, 2002, 2002}, Sitting{28, 2005, 2005},
    Sitting{29, 2014, 2014}, Sitting{30, 2016, 2016}, Sitting{31, 2020, 2021}, Sitting{32, 2021, 2021},
};

constexpr std::array emergency_sessions{
    Sitting{1, 1956, 1956}, Sitting{2, 1956, 1956}, Sitting{3, 1958, 1958},  Sitting{4, 1960, 1960},
    Sitting{5, 1967, 1967}, Sitting{6, 1980, 1980}, Sitting{7, 1980, 1982},  Sitting{8, 1981, 1981},
    Sitting{9, 1982, 1982}, Sitting{10, 1997, open}, Sitting{11, 2022, open},
};

// Special sessions of the Human Rights Council: the last of each year that had any.
struct LastOfYear {
  int year;
  int session;
};
constexpr std::array rights_special_sessions{
    LastOfYear{2006, 4},  LastOfYear{2007, 5},  LastOfYear{2008, 8},  LastOfYear{2009, 12}, LastOfYear{2010, 14},
    LastOfYear{2011, 18}, LastOfYear{2012, 19}, LastOfYear{2014, 22}, LastOfYear{2015, 24}, LastOfYear{2016, 26},
    LastOfYear{2017, 27}, LastOfYear{2018, 28}, LastOfYear{2021, 33}, LastOfYear{2022, 35}, LastOfYear{2023, 36},
    LastOfYear{2025, 37},
};

/// Bodies that meet every `every` years: session `first` in `year`, and so on to session `last`.
struct Series {
  Body body;
  int first;
  int last;
  int year;
  int every;
};
constexpr std::array series{
    Series{Body::ccpcj, 11, 34, 2002, 1}, Series{Body::cnd, 42, 68, 1999, 1}, Series{Body::csw, 44, 69, 2000, 1},
    Series{Body::statcom, 40, 56, 2009, 1}, Series{Body::untoc, 3, 12, 2006, 2}, Series{Body::uncac, 3, 11, 2009, 2},
};

// Bodies whose sessions kept no rhythm.
struct Assembly {
  Body body;
  Sitting sitting;
};
constexpr std::array assemblies{
    Assembly{Body::unea, {1, 2014, 2014}}, Assembly{Body::unea, {2, 2016, 2016}},
    Assembly{Body::unea, {3, 2017, 2017}}, Assembly{Body::unea, {4, 2019, 2019}},
    Assembly{Body::unea, {5, 2021, 2022}}, Assembly{Body::unea, {6, 2024, 2024}},
    Assembly{Body::unea, {7, 2025, 2025}}, Assembly{Body::habitat, {1, 2019, 2019}},
    Assembly{Body::habitat, {2, 2023, 2025}},
};

template <typename Table>
std::optional<Window> sitting(const Table& table, int session) {
  for (const Sitting& one : table)
    if (one.session == session)
      return years(one.first, one.last);
  return std::nullopt;
}

std::optional<Window> assembly_window(const Number& number) {
  if (number.form != NumberForm::session && number.form != NumberForm::roman)
    return std::nullopt;
  if (number.session_kind == SessionKind::special)
    return sitting(special_sessions, number.session);
  if (number.session_kind == SessionKind::emergency)
    return sitting(emergency_sessions, number.session);
  const int session = number.session;
  if (session < 1 || session > last_assembly_session)
    return std::nullopt;
  // A session opens in September and goes on to the eve of the next; the first had a part in January,
  // and the sixth, in Paris, opened as late as November.
  Window out{{1945 + session, 9, 1}, {1946 + session, 9, 30}};
  if (session == 1)
    out.first = {1946, 1, 1};
  if (session == 5)
    out.last = {1951, 11, 5};
  return out;
}

std::optional<Window> ecosoc_window(const Number& number) {
  const int session = number.session;
  if (number.form == NumberForm::roman)
    return years(1945 + (session - 1) / 2, 1946 + session / 2); // Two sessions a year, more or less.
  if (number.form != NumberForm::year || session < 1978 || session > last_ecosoc_year)
    return std::nullopt;
  // Since 2014 the session of a year begins in July of the year before.
  return Window{session >= 2014 ? Date{session - 1, 7, 20} : Date{session, 1, 1}, {session, 12, 31}};
}

std::optional<Window> rights_window(const Number& number) {
  if (number.form != NumberForm::session)
    return std::nullopt;
  const int session = number.session;
  if (number.session_kind == SessionKind::special) {
    for (const auto [year, last] : rights_special_sessions)
      if (session <= last)
        return years(year, year);
    return std::nullopt;
  }
  if (number.session_kind != SessionKind::regular || session < 1 || session > last_rights_session)
    return std::nullopt;
  if (session <= 3)
    return years(2006, 2006);
  // Three sessions a year: March, June, September. The sixth was resumed in December, and the
  // forty-third after the first months of the pandemic.
  const int year = 2006 + (session - 1) / 3;
  if (session == 43)
    return Window{{year, 2, 1}, {year, 6, 30}};
  switch (session % 3) {
  case 1:
    return Window{{year, 2, 1}, {year, 5, 31}};
  case 2:
    return Window{{year, 5, 15}, {year, 8, 31}};
  default:
    return Window{{year, 9, 1}, {year, 12, 31}};
  }
}

std::optional<Window> other_window(Body body, const Number& number) {
  if (number.form != NumberForm::session || number.session_kind != SessionKind::regular)
    return std::nullopt;
  const int session = number.session;
  for (const Series& one : series)
    if (one.body == body && one.first <= session && session <= one.last) {
      const int year = one.year + (session - one.first) * one.every;
      return years(year, year);
    }
  for (const Assembly& one : assemblies)
    if (one.body == body && one.sitting.session == session)
      return years(one.sitting.first, one.sitting.last);
  return std::nullopt;
}

} // namespace

std::optional<Window> adoption_window(Body body, const Number& number) {
  switch (body) {
  case Body::ga:
    return assembly_window(number);
  case Body::sc:
    if (number.form == NumberForm::year_in_parentheses)
      return years(number.session, number.session);
    return std::nullopt;
  case Body::ecosoc:
    return ecosoc_window(number);
  case Body::hrc:
    return rights_window(number);
  case Body::chr:
    if (number.form == NumberForm::year && number.session <= 2006)
      return years(number.session, number.session);
    return std::nullopt;
  default:
    return other_window(body, number);
  }
}

} // namespace unres::index
