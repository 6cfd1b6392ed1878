#include "session/file_summary.h"

#include "citations/cited.h"
#include "citations/folder_text.h"
#include "features/instrument_key.h"
#include "features/relative_links.h"
#include "features/workspace_symbols.h"
#include "session/convert.h"
#include "support/utf8.h"

#include <algorithm>

namespace unres::session {
namespace {

class Summary {
public:
  Summary(const workspace::Document& document, text::Encoding encoding)
      : document_(document), r_(document.model()), encoding_(encoding) {}

  FileSummary run() {
    out_.text_hash = hash_of(document_.text());
    for (model::Index i = 0; i < r_.units.size(); ++i)
      add_unit(i);
    for (const features::FlatSymbol& symbol : features::workspace_symbols(document_))
      add(symbol);
    add_citations();
    for (features::RelativeLink& link : features::relative_links(document_))
      out_.links.push_back({std::move(link.target), place(link.range)});
    out_.names.shrink_to_fit();
    out_.symbols.shrink_to_fit();
    out_.citations.shrink_to_fit();
    return std::move(out_);
  }

private:
  [[nodiscard]] protocol::Range place(text::Range range) const { return to_protocol(document_, range, encoding_); }

  void add_unit(model::Index at) {
    const model::Unit& unit = r_.units[at];
    if (unit.first == unit.last) {
      out_.units.emplace_back();
      return;
    }
    const index::Instrument told = citations::told_by(document_, at, {});
    FileUnit made;
    made.keys = features::keys_of(told);
    made.title = utf8::sanitized(told.title);
    made.name = utf8::sanitized(features::name_of_unit(told));
    if (made.name.empty())
      made.name = made.title.empty() ? "Resolution" : made.title;
    const text::Offset begin = r_.blocks[unit.first].begin;
    text::Offset head = begin;
    for (model::Index i = unit.first; i < unit.last; ++i) {
      if (r_.blocks[i].region != model::Region::masthead && r_.blocks[i].kind != syntax::Kind::organ_line)
        break;
      head = r_.blocks[i].range().end;
    }
    const text::Range title = features::title_range(document_, at);
    made.range = place({begin, r_.blocks[unit.last - 1].range().end});
    made.head = place({begin, std::max(head, title.end)});
    made.selection = place(title);
    out_.units.push_back(std::move(made));
  }

  void add(const features::FlatSymbol& symbol) {
    const std::string name = utf8::sanitized(symbol.name);
    FileSymbol made;
    made.begin = static_cast<std::uint32_t>(out_.names.size());
    made.size = static_cast<std::uint16_t>(std::min<std::size_t>(name.size(), 0xFFFF));
    made.kind = symbol.kind;
    made.container = symbol.container;
    made.range = place(symbol.range);
    out_.names += name;
    out_.symbols.push_back(made);
  }

  // What an instrument is may depend on what the index has: that is the built-in one here, since a folder comes and goes.
  void add_citations() {
    const auto index = index::Index::standard();
    const auto cited = citations::cited_text(document_, r_.profile, *index);
    model::Index unit = 0;
    for (const features::InstrumentMention& each : features::instrument_mentions(document_, cited, *index)) {
      if (!each.id || each.block == model::none)
        continue;
      while (unit + 1 < r_.units.size() && each.block >= r_.units[unit].last)
        ++unit;
      const bool own = r_.blocks[each.block].region == model::Region::masthead;
      out_.citations.push_back({features::key_of(*each.id), place(each.range), unit, own});
    }
  }

  const workspace::Document& document_;
  const model::Resolution& r_;
  text::Encoding encoding_;
  FileSummary out_;
};

} // namespace

FileSummary summary_of(const workspace::Document& document, text::Encoding encoding) {
  return Summary{document, encoding}.run();
}

std::uint64_t hash_of(std::string_view text) { return std::hash<std::string_view>{}(text); }

} // namespace unres::session
