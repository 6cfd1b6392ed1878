#pragma once

#include "report/submission.h"

#include <memory>
#include <string>

namespace unres::test {

inline rules::Options final_text() {
  rules::Options options;
  options.mode = rules::Mode::final;
  return options;
}

/// A report on a text, as a final one unless told otherwise.
inline report::Submission read(const std::string& text, const report::Base* base = nullptr,
                               const std::string& name = "draft.unres.md", const rules::Options& options = final_text()) {
  const auto analysis = rules::Analysis::run(workspace::Document::open(name, text), options, index::Index::standard());
  return report::read_submission(*analysis, name, base);
}

/// A text to hold others against.
inline report::Base base(const std::string& text) {
  return {"last-year.md", workspace::Document::open("last-year.md", text)};
}

/// A draft without a fault, which may be given one.
inline const std::string clean = R"(United Nations

A/C.2/81/L.14

General Assembly

Distr.: Limited
9 November 2026

Original: English

Eighty-first session

Second Committee

Agenda item 18

Sustainable development

Albania and Belgium: draft resolution

**Lighthouses in the service of safe navigation**

*The General Assembly*,

*Recalling* its resolution 70/1 of 25 September 2015, entitled “Transforming our world: the 2030 Agenda for Sustainable Development”,[^1]

*Noting* that coastal communities still find their way home by the light of some twelve thousand lighthouses,

1. *Invites* Member States to keep at least one working light;

2. *Encourages* Member States:

(a) To restore towers, lenses and lamps;

(b) To train keepers;

3. *Requests* the Secretary-General to report to the General Assembly at its eighty-third session on the implementation of the present resolution.

[^1]: See A/78/339.
)";

/// `text` with the first `what` replaced.
inline std::string with(std::string text, const std::string& what, const std::string& instead) {
  const std::size_t at = text.find(what);
  return at == std::string::npos ? text : text.replace(at, what.size(), instead);
}

} // namespace unres::test
