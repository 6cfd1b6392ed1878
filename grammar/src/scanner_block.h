// Where a block ends and which kind of block begins.
#ifndef UNRES_SCANNER_BLOCK_H_
#define UNRES_SCANNER_BLOCK_H_

#include "scanner_line.h"
#include "scanner_tokens.h"

// ── The end of a block ─────────────────────────────────────────────────────────────────────────

// Closes what is open, innermost first, then the block. Nothing of it has width.
static inline bool give_block_end(Scanner *s, TSLexer *lexer, const bool *valid) {
  static const enum Token closers[] = {STAR_CLOSE, UNDERSCORE_CLOSE, DOUBLE_STAR_CLOSE,
                                       DOUBLE_UNDERSCORE_CLOSE, BRACKET_CLOSE, QUOTE_CLOSE,
                                       LINK_TARGET, INSERTION_CLOSE, DELETION_CLOSE,
                                       SUBSTITUTION_ARROW, SUBSTITUTION_CLOSE};
  if (valid[BLOCK_END]) {
    s->after_mark = s->one_line = 0;
    return give(lexer, BLOCK_END);
  }
  for (size_t i = 0; i < sizeof closers / sizeof *closers; i++)
    if (valid[closers[i]]) return give(lexer, closers[i]);
  return false;
}

// ── The start of a block ───────────────────────────────────────────────────────────────────────

static inline bool give_start(Scanner *s, TSLexer *lexer, const bool *valid, enum Token token, int section) {
  if (!valid[token]) { // Only while the parser recovers from an error of its own.
    if (!valid[PARAGRAPH_START]) return false;
    token = PARAGRAPH_START;
  }
  s->after_part = token == PART_START;
  s->in_note = token == NOTE_LABEL || token == NOTE_PARAGRAPH_START;
  s->in_vote = token == VOTE_START;
  s->one_line = token == MASTHEAD_START || token == ORGAN_START || token == ADOPTION_START;
  if (section >= 0) s->section = (uint8_t)section;
  return give(lexer, token);
}

// Where the labels of paragraphs lead: into the operative part, unless this is an annex.
static inline int operative(const Scanner *s) { return s->section == ANNEX ? ANNEX : OPERATIVE; }

static inline bool give_label(Scanner *s, TSLexer *lexer, const bool *valid, enum Token token, int section) {
  lexer->mark_end(lexer);
  return give_start(s, lexer, valid, token, section);
}

// A block of words that is none of the marked kinds.
static inline bool give_words(Scanner *s, TSLexer *lexer, const bool *valid, const Line *line) {
  if (s->section == ANNEX) return give_start(s, lexer, valid, PARAGRAPH_START, ANNEX);
  if (s->section == CLOSING && s->in_vote && line->emphasis)
    return give_start(s, lexer, valid, VOTE_START, CLOSING);
  if (s->after_part && line->whole_block && line->length < 160 && !line->mark)
    return give_start(s, lexer, valid, PART_TITLE_START, -1);
  if (s->section != MASTHEAD && s->section != CLOSING)
    return give_start(s, lexer, valid, PARAGRAPH_START, -1);
  // Before the organ line, or where there is none: a line of the masthead, unless it reads as the
  // paragraph of a preamble: its opening phrase alone is emphasised, or it ends in a comma.
  const bool lead = line->emphasis == 1 && !line->whole_emphasis;
  const int32_t mark = line->whole_block ? line->mark : read_to_end_mark(lexer);
  const bool sentence = mark == ',' || mark == ';' || (mark == '.' && line->length > 160);
  if (lead || sentence) return give_start(s, lexer, valid, PARAGRAPH_START, PREAMBLE);
  return give_start(s, lexer, valid, MASTHEAD_START, MASTHEAD);
}

static inline bool give_line_kind(Scanner *s, TSLexer *lexer, const bool *valid, Line *line) {
  const bool annex = s->section == ANNEX;
  read_line(lexer, line);
  if (line_is_title(line, s->section == MASTHEAD || s->section == CLOSING))
    return give_start(s, lexer, valid, TITLE_START, MASTHEAD);
  if (line_is_annex(line)) return give_start(s, lexer, valid, ANNEX_START, ANNEX);
  if (line_is_united_nations(line) && s->section != MASTHEAD)
    return give_start(s, lexer, valid, MASTHEAD_START, MASTHEAD);
  if (line_is_organ(line)) return give_start(s, lexer, valid, ORGAN_START, annex ? ANNEX : PREAMBLE);
  if (line_is_meeting(line) && !annex) return give_start(s, lexer, valid, CLOSING_START, CLOSING);
  if (s->section == CLOSING && line_is_date(line))
    return give_start(s, lexer, valid, CLOSING_START, CLOSING);
  if ((s->section == MASTHEAD || s->section == CLOSING) && line_is_adoption(line))
    return give_start(s, lexer, valid, ADOPTION_START, MASTHEAD);
  if (!annex && line_is_part(line))
    return give_start(s, lexer, valid, PART_START, s->section == MASTHEAD ? MASTHEAD : PREAMBLE);
  if (s->after_part && line->heading) return give_start(s, lexer, valid, PART_TITLE_START, -1);
  if (line->heading)
    return s->section == MASTHEAD || s->section == CLOSING
               ? give_start(s, lexer, valid, MASTHEAD_START, MASTHEAD)
               : give_start(s, lexer, valid, HEADING_START, -1);
  return give_words(s, lexer, valid, line);
}

static inline bool scan_digits(Scanner *s, TSLexer *lexer, const bool *valid, Line *line) {
  for (int n = 0; is_digit(lexer->lookahead) && n < 5; n++) line_push(line, lexer);
  if (line->length <= 3 && read_label_end(lexer, line))
    return give_label(s, lexer, valid, PARAGRAPH_LABEL, operative(s));
  return give_line_kind(s, lexer, valid, line);
}

// OP7 alt 2., PP4 bis
static inline bool scan_working_label(Scanner *s, TSLexer *lexer, const bool *valid, Line *line) {
  const bool operative_label = lexer->lookahead == 'O';
  line_push(line, lexer);
  if (lexer->lookahead == 'P') {
    line_push(line, lexer);
    if (is_digit(lexer->lookahead)) {
      read_working_label(lexer);
      return operative_label ? give_start(s, lexer, valid, PARAGRAPH_LABEL, operative(s))
                             : give_start(s, lexer, valid, PREAMBULAR_LABEL,
                                          s->section == ANNEX ? ANNEX : PREAMBLE);
    }
  }
  return give_line_kind(s, lexer, valid, line);
}

static inline bool scan_parenthesis(Scanner *s, TSLexer *lexer, const bool *valid, Line *line) {
  line_push(line, lexer);
  char label[8];
  const unsigned length = read_word(lexer, label, sizeof label, line);
  if (lexer->lookahead == ')' && length > 0) {
    line_push(line, lexer);
    if (ends_label(lexer)) {
      if (length <= 3 && is_digit(label[0]))
        return give_label(s, lexer, valid, PARAGRAPH_LABEL, operative(s));
      if (is_letter_label(label, length)) return give_label(s, lexer, valid, SUBPARAGRAPH_LABEL, -1);
    }
  }
  return give_line_kind(s, lexer, valid, line);
}

static inline bool scan_lower_case(Scanner *s, TSLexer *lexer, const bool *valid, Line *line) {
  char label[8];
  const unsigned length = read_word(lexer, label, sizeof label, line);
  if (is_letter_label(label, length) && (lexer->lookahead == '.' || lexer->lookahead == ')')) {
    line_push(line, lexer);
    if (ends_label(lexer)) return give_label(s, lexer, valid, SUBPARAGRAPH_LABEL, -1);
  }
  return give_line_kind(s, lexer, valid, line);
}

static inline bool scan_block_bracket(Scanner *s, TSLexer *lexer, const bool *valid, Line *line) {
  line_push(line, lexer);
  if (lexer->lookahead == '^') {
    if (read_note_label(lexer) && lexer->lookahead == ':') {
      advance(lexer);
      return give_label(s, lexer, valid, NOTE_LABEL, -1);
    }
    return give_start(s, lexer, valid, PARAGRAPH_START, -1);
  }
  if (lexer->lookahead == 'O' || lexer->lookahead == 'P') {
    const enum Token start = lexer->lookahead == 'O' ? LABEL_BRACKET : PREAMBULAR_BRACKET;
    line_push(line, lexer);
    if (lexer->lookahead == 'P') {
      line_push(line, lexer);
      if (is_digit(lexer->lookahead) && valid[start])
        return give_start(s, lexer, valid, start,
                          start == LABEL_BRACKET || s->section == ANNEX ? operative(s) : PREAMBLE);
    }
  } else if (is_digit(lexer->lookahead)) {
    unsigned digits = 0;
    for (; is_digit(lexer->lookahead) && digits < 4; digits++) line_push(line, lexer);
    if (lexer->lookahead == ']') {
      advance(lexer);
      if (lexer->lookahead == ':') advance(lexer);
      if (ends_label(lexer)) return give_label(s, lexer, valid, NOTE_LABEL, -1);
    } else if (digits <= 3 && valid[LABEL_BRACKET] && read_label_end(lexer, NULL)) {
      return give_start(s, lexer, valid, LABEL_BRACKET, operative(s));
    }
  } else if (lexer->lookahead == '(' && s->section != MASTHEAD && s->section != CLOSING) {
    char label[8];
    advance(lexer);
    const unsigned length = read_letters(lexer, label, sizeof label);
    if (lexer->lookahead == ')' && is_letter_label(label, length) && valid[SUBPARAGRAPH_BRACKET]) {
      advance(lexer);
      if (ends_label(lexer)) return give_start(s, lexer, valid, SUBPARAGRAPH_BRACKET, -1);
    }
  }
  if (s->section == MASTHEAD) return give_start(s, lexer, valid, ROUTE_START, MASTHEAD);
  if (s->section == CLOSING) return give_start(s, lexer, valid, VOTE_START, CLOSING);
  return give_start(s, lexer, valid, PARAGRAPH_START, -1);
}

static inline bool scan_block_start(Scanner *s, TSLexer *lexer, const bool *valid, unsigned indent) {
  Line line = {0};
  const int32_t c = lexer->lookahead;
  lexer->mark_end(lexer);
  if (c == '%') {
    line_push(&line, lexer);
    if (lexer->lookahead == '%') {
      read_to_line_end(lexer);
      return give(lexer, LINE_COMMENT);
    }
    return give_line_kind(s, lexer, valid, &line);
  }
  if (c == '{') { // A comment before a block, or instead of one.
    line_push(&line, lexer);
    if (lexer->lookahead == '>') {
      line_push(&line, lexer);
      if (lexer->lookahead == '>') {
        advance(lexer);
        if (comment_closes(lexer)) {
          lexer->mark_end(lexer);
          return give(lexer, COMMENT);
        }
        return give_start(s, lexer, valid, PARAGRAPH_START, -1);
      }
    }
    return give_line_kind(s, lexer, valid, &line);
  }
  if (s->in_note && indent >= 4 && valid[NOTE_PARAGRAPH_START])
    return give_start(s, lexer, valid, NOTE_PARAGRAPH_START, -1);
  if (is_superscript(c)) {
    while (is_superscript(lexer->lookahead)) advance(lexer);
    return give_label(s, lexer, valid, NOTE_LABEL, -1);
  }
  if (c == '/') {
    line_push(&line, lexer);
    if (read_slash_call(lexer) && is_space(lexer->lookahead)) return give_label(s, lexer, valid, NOTE_LABEL, -1);
    return give_line_kind(s, lexer, valid, &line);
  }
  if (c == '\\') {
    if (read_escaped_asterisks(lexer)) {
      if (is_space(lexer->lookahead)) return give_label(s, lexer, valid, NOTE_LABEL, -1);
      return give_start(s, lexer, valid, PARAGRAPH_START, -1);
    }
    return give_line_kind(s, lexer, valid, &line);
  }
  if (c == '[') return scan_block_bracket(s, lexer, valid, &line);
  if (is_digit(c)) return scan_digits(s, lexer, valid, &line);
  if (c == '(') return scan_parenthesis(s, lexer, valid, &line);
  if (c == 'O' || c == 'P') return scan_working_label(s, lexer, valid, &line);
  if (c >= 'a' && c <= 'z') return scan_lower_case(s, lexer, valid, &line);
  if (c == 0x2022 || c == 0x2013 || c == 0x2014 || c == '-' || c == '*' || c == '_') {
    unsigned run = 0;
    for (; lexer->lookahead == c && run < 80; run++) advance(lexer);
    if (c == '*' && run <= 3 && s->asterisk && is_space(lexer->lookahead))
      return give_label(s, lexer, valid, NOTE_LABEL, -1);
    if (run == 1 && c != '_' && is_space(lexer->lookahead)) return give_label(s, lexer, valid, BULLET, -1);
    if (run >= 3 && c < 0x80 && is_line_end(lexer)) {
      lexer->mark_end(lexer);
      return give(lexer, THEMATIC_BREAK);
    }
    if (c == '*' || c == '_') line.emphasis = run;
    if (c == '-' || c > 0x7F) line_note(&line, c);
  }
  while (lexer->lookahead == '#' && line.hashes < 7) {
    line.hashes++;
    advance(lexer);
  }
  return give_line_kind(s, lexer, valid, &line);
}

#endif // UNRES_SCANNER_BLOCK_H_
