#include "features/negotiation/labels.h"

#include "features/negotiation/proof.h"
#include "features/read_after.h"
#include "rules/paragraphs.h"
#include "support/characters.h"

#include <algorithm>

namespace unres::features {
namespace {

using model::LabelForm;
using rules::Analysis;
using rules::Paragraph;
using rules::Resolution;
using rules::Role;
using text::Offset;
using text::Range;

Range label_range(const workspace::Document& document, const Paragraph& p) {
  const model::Block& block = document.model().blocks[p.first];
  Range range = block.absolute(block.facts->label.range);
  range.end = range.begin + static_cast<Offset>(trimmed_end(document.slice(range)));
  return range;
}

const model::Label& label_of(const Resolution& r, const Paragraph& p) { return r.facts(p.first).label; }

bool is_plain_number(const Resolution& r, const Paragraph& p) {
  const model::Label& label = label_of(r, p);
  return p.role == Role::operative && label.number > 0 && label.form != LabelForm::working;
}

bool is_bare_preambular(const Resolution& r, const Paragraph& p) {
  return p.role == Role::preambular && label_of(r, p).form == LabelForm::none;
}

// "3 bis" in "3 bis.", "(3)" and "OP3 bis:".
std::string_view number_in(std::string_view label) {
  const std::size_t begin = std::min(label.find_first_of("0123456789"), label.size());
  std::size_t end = label.size();
  while (end > begin && (label[end - 1] == '.' || label[end - 1] == ')' || label[end - 1] == ':'))
    --end;
  return label.substr(begin, end - begin);
}

RewriteResult proved(const workspace::Document& document, std::vector<text::Edit> edits) {
  const auto after = read_after(document, edits);
  if (!after)
    return tl::make_unexpected(std::vector{after.error()});
  auto objection = other_paragraphs(document, **after);
  if (!objection)
    objection = other_words(document, **after);
  if (objection)
    return tl::make_unexpected(std::vector{std::move(*objection)});
  return edits;
}

} // namespace

bool lacks_working_labels(const Analysis& analysis) {
  const Resolution& r = analysis.document().model();
  return std::any_of(r.paragraphs.begin(), r.paragraphs.end(),
                     [&](const Paragraph& p) { return is_plain_number(r, p) || is_bare_preambular(r, p); });
}

bool has_working_labels(const Analysis& analysis) {
  const Resolution& r = analysis.document().model();
  return std::any_of(r.paragraphs.begin(), r.paragraphs.end(),
                     [&](const Paragraph& p) { return label_of(r, p).form == LabelForm::working; });
}

RewriteResult with_working_labels(const Analysis& analysis) {
  const workspace::Document& document = analysis.document();
  const Resolution& r = document.model();
  std::vector<text::Edit> edits;
  rules::Index scope = model::none;
  std::uint32_t last = 0;
  for (const Paragraph& p : r.paragraphs) {
    if (p.scope != scope)
      last = 0;
    scope = p.scope;
    if (is_bare_preambular(r, p)) {
      const Offset at = r.blocks[p.first].begin + r.facts(p.first).content.begin;
      edits.push_back({{at, at}, std::string{"PP"}.append(std::to_string(++last)).append(" ")});
    } else if (p.role == Role::preambular) {
      last = label_of(r, p).number;
    } else if (is_plain_number(r, p)) {
      const Range label = label_range(document, p);
      edits.push_back({label, std::string{"OP"}.append(number_in(document.slice(label)))});
    }
  }
  return proved(document, std::move(edits));
}

std::vector<std::string> forms_of_numbers(const Analysis& analysis) {
  const workspace::Document& document = analysis.document();
  const Resolution& r = document.model();
  std::vector<std::string> out;
  for (const Paragraph& p : r.paragraphs) {
    const std::string typed{document.slice(label_range(document, p))};
    if (out.empty() && is_plain_number(r, p) && label_of(r, p).form != LabelForm::number_dot)
      out.push_back(std::string{"numbers written “"}.append(typed).append("” come back as “").append(number_in(typed)).append(".”"));
  }
  return out;
}

RewriteResult without_working_labels(const Analysis& analysis) {
  const workspace::Document& document = analysis.document();
  const Resolution& r = document.model();
  std::vector<text::Edit> edits;
  std::vector<text::Obstacle> obstacles;
  for (const Paragraph& p : r.paragraphs) {
    const model::Label& label = label_of(r, p);
    if (label.form != LabelForm::working)
      continue;
    Range range = label_range(document, p);
    const std::string typed{document.slice(range)};
    if (typed.starts_with("PP") && label.latin == 0) {
      while (range.end < document.text().size() && document.text()[range.end] == ' ')
        ++range.end;
      edits.push_back({range, ""});
    } else if (typed.starts_with("PP")) {
      obstacles.push_back({range, "“" + typed + "” would have no label: decide first which version stays"});
    } else {
      edits.push_back({range, std::string{number_in(typed)}.append(".")});
    }
  }
  if (!obstacles.empty())
    return tl::make_unexpected(std::move(obstacles));
  return proved(document, std::move(edits));
}

} // namespace unres::features
