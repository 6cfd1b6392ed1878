#include "features/instrument_card.h"

#include "citations/note_form.h"
#include "features/number_words.h"
#include "index/builtin.h"
#include "index/sessions.h"

#include <algorithm>
#include <type_traits>
#include <utility>

namespace unres::features {
namespace {

using index::Instrument;
using notation::Body;

// "A, B and C", and how many more where there are many.
std::string listed(const std::vector<std::string>& items) {
  constexpr std::size_t most = 8;
  const std::size_t shown = std::min(items.size(), most);
  std::string out;
  for (std::size_t i = 0; i < shown; ++i) {
    if (i > 0)
      out += i + 1 == items.size() ? " and " : ", ";
    out += items[i];
  }
  if (items.size() > shown)
    out += " and " + std::to_string(items.size() - shown) + " more";
  return out;
}

// The first row that gives a member, best evidence first.
template <typename Member> const Instrument* first_with(const Card& card, Member member) {
  using Value = std::remove_cvref_t<decltype(std::declval<Instrument>().*member)>;
  const auto found = std::find_if(card.rows.begin(), card.rows.end(),
                                  [&](const Instrument* row) { return row->*member != Value{}; });
  return found == card.rows.end() ? nullptr : *found;
}

std::string title_of(const Card& card) {
  const Instrument* row = first_with(card, &Instrument::title);
  return row != nullptr ? row->title : std::string{};
}

bool is_text(const Instrument& row) {
  return row.kind == index::Kind::resolution || row.kind == index::Kind::decision;
}

// What an instrument was adopted as. Three conferences of parties adopt decisions only.
notation::TextKind kind_of(const Instrument& row) {
  const bool decides = row.body == Body::unfccc || row.body == Body::cbd || row.body == Body::unccd;
  if (row.kind == index::Kind::decision || decides)
    return notation::TextKind::decision;
  return index::kind_of(row.body, *row.number).value_or(notation::TextKind::resolution);
}

class Writer {
public:
  Writer(const Card& card, model::Profile profile, const Settings& settings, Prose& out)
      : card_(card), profile_(profile), settings_(settings), out_(out) {}

  void run() {
    names();
    dates();
    if (!card_.symbol.empty() && card_.text)
      out_.row("Symbol", card_.symbol);
    treaty_places();
    if (!card_.rows.empty())
      if (const std::string note = citations::note_form(*card_.rows.front(), profile_); !note.empty())
        out_.typed_row("In a note", note);
    if (!card_.places.empty())
      out_.row("Also cited in", listed(card_.places));
    if (!card_.rows.empty())
      out_.row("Evidence", evidence_in_words(*card_.rows.front()));
    if (!card_.symbol.empty())
      out_.link("Read " + card_.symbol, notation::address_of(card_.symbol, settings_.document_language));
  }

private:
  void names() {
    const std::string title = title_of(card_);
    const bool of_its_own = !card_.rows.empty() && !is_text(*card_.rows.front()) && !title.empty();
    out_.heading(of_its_own ? title : card_.text ? full_name(*card_.text) : card_.name);
    if (!of_its_own && !title.empty())
      out_.paragraph("“" + title + "”");
    else if (const Instrument* row = first_with(card_, &Instrument::subject); row != nullptr && title.empty())
      out_.row("Subject", row->subject);
    if (card_.rows.empty() && card_.text)
      out_.paragraph("Not in the index of " + notation::written(index::as_of()));
    if (const Instrument* row = first_with(card_, &Instrument::names))
      out_.row("Short", listed(row->names));
    if (of_its_own && card_.text)
      out_.row("Found in", full_name(*card_.text));
  }

  void dates() {
    const Instrument* dated = first_with(card_, &Instrument::adopted);
    if (dated != nullptr && dated->kind == index::Kind::treaty)
      out_.row("Done", notation::written(*dated->adopted));
    if (!card_.text) {
      return;
    }
    const std::string session = session_in_words(card_.text->body, card_.text->number);
    if (dated != nullptr && dated->kind != index::Kind::treaty)
      out_.row("Adopted", notation::written(*dated->adopted) + (session.empty() ? "" : ", " + session));
    else if (!session.empty())
      out_.row("Session", session);
    if (dated == nullptr)
      if (const std::string window = window_in_words(card_.text->body, card_.text->number); !window.empty())
        out_.row("By its number adopted", window);
  }

  void treaty_places() {
    for (const Instrument* row : card_.rows) {
      if (row->registration == 0)
        continue;
      const std::string place = row->volumes.empty()
                                    ? "No. " + std::to_string(row->registration)
                                    : notation::written({row->volumes, {row->registration}});
      // A convention and its protocols may share a number.
      const bool first = row == card_.rows.front();
      out_.row(first ? "Treaty Series" : shortened(row->title, 60), place);
    }
  }

  const Card& card_;
  model::Profile profile_;
  const Settings& settings_;
  Prose& out_;
};

} // namespace

std::string full_name(const notation::AdoptedText& text) {
  std::string out{notation::name_of(text.body).name};
  out += out.empty() ? "" : " ";
  out += text.kind == notation::TextKind::decision ? "decision " : "resolution ";
  return out + notation::written(text.number);
}

void describe(const Card& card, model::Profile profile, const Settings& settings, Prose& out) {
  Writer{card, profile, settings, out}.run();
}

std::string evidence_in_words(const Instrument& row) {
  std::string out{index::name_of(row.evidence)};
  const std::string origin{index::name_of(row.origin)};
  if (row.source.starts_with(origin)) // It says more of the same.
    return out + " (" + row.source + ")";
  return out + " (" + origin + (row.source.empty() ? "" : ", " + row.source) + ")";
}

std::string one_line_on(const Card& card) {
  std::string out = card.text ? full_name(*card.text) : card.name;
  if (const Instrument* row = first_with(card, &Instrument::adopted))
    out += " of " + notation::written(*row->adopted);
  if (const std::string title = title_of(card); !title.empty())
    out += ", “" + shortened(title, 100) + "”";
  else if (card.rows.empty())
    out += ", not in the index";
  return out;
}

Card card_of(const Instrument& row) {
  Card card;
  card.rows = {&row};
  card.name = row.title;
  card.symbol = row.symbol;
  if (row.number && row.body != Body::unknown) {
    const auto kind = kind_of(row);
    card.text = notation::AdoptedText{row.body, kind, *row.number};
    if (card.symbol.empty())
      card.symbol = notation::symbol_of(row.body, kind, *row.number);
  }
  return card;
}

} // namespace unres::features
