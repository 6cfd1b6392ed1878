; No node is captured twice, so that it does not matter whether the first or the last pattern wins.

; Lines that stand for themselves
[
  (title)
  (heading)
  (part_heading)
  (part_title)
  (annex_heading)
] @markup.heading

[
  (masthead_line)
  (adoption_line)
  (route_line)
  (closing_line)
  (vote_line)
] @attribute

(organ_line) @type

; Labels and marks before a block
[
  (paragraph_label)
  (preambular_label)
  (subparagraph_label)
  (bullet)
] @markup.list

[
  (heading_marker)
  (thematic_break)
] @punctuation.special

; The opening phrase of a paragraph
(lead_phrase) @keyword

; Notes
[
  (note_label)
  (note_call)
] @label

; What a resolution refers to
(citation_kind) @property

[
  (resolution_number)
  (document_symbol)
] @constant

[
  (treaty_reference)
  (official_records)
  (ibid)
] @string.special

(date) @number

(paragraph_reference) @markup.link.label

; Inline marks
(emphasis) @markup.italic

(strong) @markup.bold

(quotation) @markup.quote

(link_target) @markup.link.url

; Negotiation
(bracket) @punctuation.bracket

(bracketed
  [
    "["
    "]"
  ] @punctuation.bracket)

(bracketed
  "|" @punctuation.delimiter)

(insertion) @diff.plus

(deletion) @diff.minus

(substitution) @diff.delta

(substitution
  "~>" @operator)

[
  (comment)
  (line_comment)
] @comment
