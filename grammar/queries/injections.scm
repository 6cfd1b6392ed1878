; TODO, FIXME and names in what drafters say to one another
([
  (comment)
  (line_comment)
] @injection.content
  (#set! injection.language "comment"))
