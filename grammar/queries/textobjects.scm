; A paragraph is taken with its label and its sub-paragraphs; inside it, without the label.
[
  (preambular_paragraph)
  (operative_paragraph)
  (unnumbered_paragraph)
  (numbered_paragraph)
  (annex_paragraph)
  (subparagraph)
] @paragraph.outer

(operative_paragraph
  label: (_)
  .
  (_)+ @paragraph.inner)

(numbered_paragraph
  label: (_)
  .
  (_)+ @paragraph.inner)

(subparagraph
  label: (_)
  .
  (_)+ @paragraph.inner)

(preambular_paragraph
  (_)+ @paragraph.inner)

(unnumbered_paragraph
  (_)+ @paragraph.inner)

(annex_paragraph
  (_)+ @paragraph.inner)

; A note with its label, and its words
(note_definition) @note.outer

(note_definition
  label: (_)
  .
  (_)+ @note.inner)

; A citation with the word before its number, and the number
(citation) @citation.outer

(citation
  number: (_) @citation.inner)

[
  (comment)
  (line_comment)
] @comment.outer
