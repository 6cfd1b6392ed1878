// What the regular sessions of the General Assembly tell: when each opened, and how far its numbers went.
#include "index/sessions.h"

#include <algorithm>
#include <array>

namespace unres::index {
namespace {

using notation::Date;

struct Day {
  int month;
  int day;
};

// Session N opens in 1945+N. From 71 on out of the records of the Assembly; before that the Tuesday that
// its rules of procedure prescribed, and no adoption known lies outside.
constexpr std::array openings{
    Day{1, 10}, Day{9, 16},  Day{9, 21}, Day{9, 20}, Day{9, 19},  Day{11, 6}, Day{10, 14}, Day{9, 15}, // 1–8
    Day{9, 21}, Day{9, 20},  Day{11, 12}, Day{9, 17}, Day{9, 16}, Day{9, 15}, Day{9, 20},  Day{9, 19}, // 9–16
    Day{9, 18}, Day{9, 17},  Day{12, 1}, Day{9, 21}, Day{9, 20},  Day{9, 19}, Day{9, 24},  Day{9, 16}, // 17–24
    Day{9, 15}, Day{9, 21},  Day{9, 19}, Day{9, 18}, Day{9, 17},  Day{9, 16}, Day{9, 21},  Day{9, 20}, // 25–32
    Day{9, 19}, Day{9, 18},  Day{9, 16}, Day{9, 15}, Day{9, 21},  Day{9, 20}, Day{9, 18},  Day{9, 17}, // 33–40
    Day{9, 16}, Day{9, 15},  Day{9, 20}, Day{9, 19}, Day{9, 18},  Day{9, 17}, Day{9, 15},  Day{9, 21}, // 41–48
    Day{9, 20}, Day{9, 19},  Day{9, 17}, Day{9, 16}, Day{9, 9},   Day{9, 14}, Day{9, 5},   Day{9, 12}, // 49–56
    Day{9, 10}, Day{9, 16},  Day{9, 14}, Day{9, 13}, Day{9, 12},  Day{9, 18}, Day{9, 16},  Day{9, 15}, // 57–64
    Day{9, 14}, Day{9, 13},  Day{9, 18}, Day{9, 17}, Day{9, 16},  Day{9, 15}, Day{9, 13},  Day{9, 12}, // 65–72
    Day{9, 18}, Day{9, 17},  Day{9, 15}, Day{9, 14}, Day{9, 13},  Day{9, 5},  Day{9, 10},  Day{9, 9},  // 73–80
};

// The last number of each session of the first series, to within a dozen.
constexpr std::array last_of_session{
    107,  189,  289,  364,  499,  608,  709,  801,  899,  1008, 1127, 1237, 1350, 1474, 1629, // 1–15
    1758, 1878, 1992, 2006, 2132, 2257, 2390, 2486, 2613, 2750, 2902, 3049, 3202, 3362, 3541, // 16–30
};
constexpr int slack = 12;

} // namespace

std::optional<Date> opening_of(int assembly_session) {
  if (assembly_session < 1 || assembly_session > static_cast<int>(openings.size()))
    return std::nullopt;
  const auto [month, day] = openings[static_cast<std::size_t>(assembly_session - 1)];
  return Date{1945 + assembly_session, month, day};
}

std::optional<int> assembly_session(const Date& date) {
  int session = date.year - 1945;
  if (const auto opening = opening_of(session); !opening || date < *opening)
    --session;
  // Until the next session opens; when the one after the last known does is not known.
  const auto opening = opening_of(session);
  if (!opening || (!opening_of(session + 1) && date > Date{opening->year + 1, 8, 31}))
    return std::nullopt;
  return session;
}

std::optional<NumberRange> assembly_sessions(int number) {
  if (number < 1 || number > last_of_session.back() + slack)
    return std::nullopt;
  const auto session_of = [](int n) {
    const auto* const last = std::lower_bound(last_of_session.begin(), last_of_session.end() - 1, n);
    return 1 + static_cast<int>(last - last_of_session.begin());
  };
  return NumberRange{session_of(number - slack), session_of(number + slack)};
}

} // namespace unres::index
