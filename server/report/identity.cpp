#include "report/identity.h"

#include "citations/cited.h"
#include "report/words.h"
#include "support/version.h"

namespace unres::report {
namespace {

using model::MastheadLine;

constexpr std::size_t most_of_a_field = 400; // A hostile draft may have a line of megabytes.

class Reader {
public:
  explicit Reader(const model::Resolution& r) {
    if (!r.units.empty())
      masthead_ = &r.units.front().masthead;
  }

  [[nodiscard]] std::string line(MastheadLine kind) const {
    const model::Field* field = masthead_ == nullptr ? nullptr : masthead_->find(kind);
    return field == nullptr ? std::string{} : shown(field->text, most_of_a_field);
  }

  // A draft has its title in bold under its sponsors, an issued text under its number.
  [[nodiscard]] std::string title() const {
    std::string out = line(MastheadLine::title);
    if (out.empty() && masthead_ != nullptr && !masthead_->lines.empty())
      if (const auto& last = masthead_->lines.back(); last.kind == MastheadLine::other)
        out = shown(last.field.text, most_of_a_field);
    const std::size_t begin = out.find_first_not_of("# ");
    return begin == std::string::npos ? std::string{} : out.substr(begin);
  }

  [[nodiscard]] std::string agenda_item() const {
    std::string out = line(MastheadLine::agenda_item);
    constexpr std::string_view words = "Agenda item ";
    if (out.starts_with(words))
      out.erase(0, words.size());
    if (const std::string title = line(MastheadLine::item_title); !title.empty())
      out += (out.empty() ? "" : ", ") + title;
    return out;
  }

  // "Atlantis and Laputa: draft resolution"
  [[nodiscard]] std::string sponsors() const {
    const std::string typed = line(MastheadLine::sponsors);
    return typed.substr(0, typed.rfind(':'));
  }

  [[nodiscard]] std::string date() const {
    std::string out = line(MastheadLine::issue_date);
    return out.empty() ? line(MastheadLine::adoption) : out;
  }

private:
  const model::Masthead* masthead_ = nullptr;
};

std::string kind_in_words(const model::Resolution& r) {
  std::string out = r.kind == model::TextKind::decision    ? "decision"
                    : r.kind == model::TextKind::statement ? "statement of the President"
                                                           : "resolution";
  if (!r.english)
    out += ", not in English";
  if (r.units.size() > 1)
    out += "; the file has " + grouped(r.units.size());
  return capital(out);
}

std::string dialect_in_words(model::Dialect dialect) {
  switch (dialect) {
  case model::Dialect::page:
    return "pages of an issued text";
  case model::Dialect::plain:
    return "plain text";
  case model::Dialect::markdown:
    return "Markdown";
  case model::Dialect::drafting:
    break;
  }
  return "drafting format";
}

std::string checked_as(const rules::Analysis& analysis) {
  std::string out = analysis.options().mode == rules::Mode::final ? "a final text" : "a draft";
  out.append(" of the ").append(notation::name_of(citations::body_of(analysis.profile())).name);
  if (analysis.options().mun)
    out.append(", by the rules that Model United Nations shares");
  return capital(out);
}

} // namespace

Identity read_identity(const rules::Analysis& analysis, std::string file) {
  const model::Resolution& r = analysis.document().model();
  const Reader reader{r};
  Identity out;
  out.file = shown(file);
  out.title = reader.title();
  out.organ = reader.line(MastheadLine::organ);
  out.symbol = reader.line(MastheadLine::symbol);
  out.english = r.english;
  out.facts = {{"Title", out.title},
               {"Symbol", out.symbol},
               {"Organ", out.organ},
               {"Session", reader.line(MastheadLine::session)},
               {"Agenda item", reader.agenda_item()},
               {"Sponsors", reader.sponsors()},
               {"Date", reader.date()},
               {"File", out.file},
               {"Kind", kind_in_words(r)},
               {"Written as", capital(dialect_in_words(r.dialect))},
               {"Checked as", checked_as(analysis)},
               {"Checked by", "unres " + std::string{version()}}};
  return out;
}

} // namespace unres::report
