#pragma once

#include "rules/rule.h"

#include <string>
#include <vector>

/// What rules about citations say of the index: how loudly, and in what words.
namespace unres::rules::citation {

using citations::Cited;
using index::Instrument;

/// How much a finding weighs that contradicts `row`: an error against the adopted text, a warning against
/// sources that agree, a hint against a single citation or what nobody has verified.
[[nodiscard]] Severity weight_of(const Instrument& row);

/// "adopted text" or "several sources agree, in your index".
[[nodiscard]] std::string evidence_of(const Instrument& row);

/// "General Assembly resolution 77/237", or "resolution 77/237" where the body is not known.
[[nodiscard]] std::string name_of(const Cited& cited);

/// The dates known of the very text cited, best evidence first: rows of other parts do not count.
[[nodiscard]] std::vector<const Instrument*> dated_rows(const Cited& cited);

/// The best row that has another date than the citation; null where the index does not know, or where one
/// of the dates that it knows agrees.
[[nodiscard]] const Instrument* contradiction(const Cited& cited);

/// True where the date of a citation can be compared with anything: it is given, and it exists.
[[nodiscard]] bool has_usable_date(const Cited& cited);

/// Where a place in the passage of a citation stands in the text.
[[nodiscard]] text::Range absolute(const CitingView& view, const Cited& cited, text::Range place);

/// The date that stands with the citation itself, in the text; empty where it has none.
[[nodiscard]] text::Range date_place(const CitingView& view, const Cited& cited);

/// What a finding about the date underlines: the date, or the number where the date is shared or missing.
[[nodiscard]] text::Range dated_place(const CitingView& view, const Cited& cited);

/// The edit that puts another date in the place of the one that stands with the citation. None where the
/// date is shared or where more than a date stands in the place, such as the notes of a page.
[[nodiscard]] std::vector<text::Edit> redated(const CitingView& view, const Cited& cited,
                                              const notation::Date& date);

/// The place after the number, and after the link that it is.
[[nodiscard]] text::Offset after_number(const CitingView& view, const Cited& cited);

/// " of 15 December 2022" as it stands after the number; empty where anything else stands within.
[[nodiscard]] text::Range of_date(const CitingView& view, const Cited& cited);

} // namespace unres::rules::citation
