#include "report/issue_list.h"

#include "features/negotiation/delegations.h"
#include "report/markdown_sections.h"
#include "report/words.h"

#include <algorithm>
#include <map>

namespace unres::report {
namespace {

/// An issue as one delegation's, or as it stands.
struct Row {
  const DraftIssues* draft = nullptr;
  const OpenRow* open = nullptr;
  std::string by;
};

// Of alternatives each has its own, parted by commas: "EU and Mexico, Japan".
std::vector<std::string> proposers_in(std::string_view attribution) {
  std::vector<std::string> out;
  while (!attribution.empty()) {
    const std::size_t comma = std::min(attribution.find(", "), attribution.size());
    for (std::string& by : features::delegations_in(attribution.substr(0, comma)))
      if (std::find(out.begin(), out.end(), by) == out.end())
        out.push_back(std::move(by));
    attribution.remove_prefix(std::min(comma + 2, attribution.size()));
  }
  return out;
}

std::vector<Row> in_order(const std::vector<DraftIssues>& drafts, IssueOrder order) {
  std::vector<Row> out;
  std::map<std::string, std::vector<Row>, std::less<>> grouped_rows;
  std::vector<Row> of_nobody;
  for (const DraftIssues& draft : drafts)
    for (const OpenRow& open : draft.rows.shown) {
      if (order == IssueOrder::place) {
        out.push_back({&draft, &open, open.proposer});
        continue;
      }
      const auto delegations = proposers_in(open.proposer);
      for (const std::string& by : delegations)
        grouped_rows[by].push_back({&draft, &open, by});
      if (delegations.empty())
        of_nobody.push_back({&draft, &open, ""});
    }
  for (auto& [by, rows] : grouped_rows)
    out.insert(out.end(), rows.begin(), rows.end());
  out.insert(out.end(), of_nobody.begin(), of_nobody.end());
  return out;
}

std::string text_of(const OpenRow& row) { return row.excerpt.before + row.excerpt.marked + row.excerpt.after; }

void write_row(Markdown& out, const Row& row, bool with_draft, bool with_delegation) {
  out.raw("| ");
  if (with_draft)
    out.text(row.draft->name).raw(" | ");
  out.text(capital(row.open->place.name)).raw(" | ").raw(grouped(row.open->place.line)).raw(" | ").text(row.open->kind);
  if (with_delegation)
    out.raw(" | ").text(row.by);
  out.raw(" | ");
  write_excerpt(out, row.open->excerpt);
  out.raw(" |\n");
}

void write_head(Markdown& out, bool with_draft, bool with_delegation) {
  if (with_draft && with_delegation)
    out.table({"Draft", "Place", "Line", "What", "Proposed by", "Text"});
  else if (with_draft)
    out.table({"Draft", "Place", "Line", "What", "Text"});
  else if (with_delegation)
    out.table({"Place", "Line", "What", "Proposed by", "Text"});
  else
    out.table({"Place", "Line", "What", "Text"});
}

std::string as_markdown(const std::vector<DraftIssues>& drafts, const std::vector<Row>& rows, IssueOrder order) {
  Markdown out;
  const bool with_draft = drafts.size() != 1;
  out.heading(1, with_draft ? "Open issues" : "Open issues of " + drafts.front().name);
  if (rows.empty())
    out.paragraph("Nothing is left open.");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const bool by_delegation = order == IssueOrder::delegation;
    if (by_delegation && (i == 0 || rows[i].by != rows[i - 1].by))
      out.heading(2, rows[i].by.empty() ? "Nobody named" : rows[i].by);
    if (i == 0 || (by_delegation && rows[i].by != rows[i - 1].by))
      write_head(out, with_draft, !by_delegation);
    write_row(out, rows[i], with_draft, !by_delegation);
  }
  for (const DraftIssues& draft : drafts)
    if (draft.rows.left_out > 0)
      out.raw("\n").paragraph(draft.name + " has " + grouped(draft.rows.left_out) + " more.");
  return out.take();
}

// RFC 4180. What a spreadsheet would compute begins with an apostrophe, which it does not show.
std::string cell(std::string_view words) {
  std::string out{"\""};
  if (!words.empty() && std::string_view{"=+-@\t"}.find(words.front()) != std::string_view::npos)
    out += '\'';
  for (const char c : words) {
    if (c == '"')
      out += '"';
    out += c;
  }
  return out + '"';
}

std::string as_csv(const std::vector<Row>& rows) {
  std::string out{"Draft,Place,Line,What,Proposed by,Open words,Text\r\n"};
  for (const Row& row : rows) {
    out.append(cell(row.draft->name)).append(",").append(cell(row.open->place.name)).append(",");
    out.append(std::to_string(row.open->place.line)).append(",").append(cell(row.open->kind)).append(",");
    out.append(cell(row.by)).append(",").append(cell(row.open->excerpt.marked)).append(",");
    out.append(cell(text_of(*row.open))).append("\r\n");
  }
  return out;
}

} // namespace

std::string issue_list(const std::vector<DraftIssues>& drafts, IssueFormat format, IssueOrder order) {
  const std::vector<Row> rows = in_order(drafts, order);
  return format == IssueFormat::csv ? as_csv(rows) : as_markdown(drafts, rows, order);
}

} // namespace unres::report
