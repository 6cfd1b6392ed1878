[
  (masthead)
  (preamble)
  (operative_part)
  (section)
  (part)
  (annex)
  (notes)
] @fold

; A paragraph with its sub-paragraphs, a note with its further paragraphs
(preambular_paragraph
  (subparagraph)) @fold

(operative_paragraph
  (subparagraph)) @fold

(unnumbered_paragraph
  (subparagraph)) @fold

(numbered_paragraph
  (subparagraph)) @fold

(annex_paragraph
  (subparagraph)) @fold

(note_definition
  (note_paragraph)) @fold
