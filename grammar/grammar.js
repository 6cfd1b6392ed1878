/**
 * @file A tolerant grammar for United Nations resolutions in plain text.
 * @license MIT
 *
 * Shape, not vocabulary: an unknown opening verb still opens a paragraph. The scanner (src/scanner.c)
 * decides where a block ends and what kind of block begins, and hands out every inline mark, so that
 * any sequence of bytes is a document without errors: what cannot be a mark is text.
 */
/// <reference types="tree-sitter-cli/dsl" />
// @ts-check

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const SP = '[ \\u00A0\\u202F]';
const SPACES = ' \\t\\r\\n\\f\\v\\u00A0\\u200B-\\u200F\\u202F\\u2060\\uFEFF'; // The last ones have no width.
const HYPHEN = '[-\\u2011]';
const LETTERS = `[A-Z](((, [A-Z])*${SP}(and|to)${SP})[A-Z])?`;
const COMPONENT = `[A-Za-z0-9]+(([.]|${HYPHEN})[A-Za-z0-9]+)*([(][A-Z0-9]+[)])?`;
const COMPONENT_WITH_DIGIT = `([A-Za-z]+([.]|${HYPHEN})?)*[0-9][A-Za-z0-9]*(([.]|${HYPHEN})[A-Za-z0-9]+)*([(][A-Z0-9]+[)])?`;

/** @param {...string} alternatives */
const pattern = (...alternatives) => new RegExp(alternatives.map((a) => `(${a})`).join('|'));

module.exports = grammar({
  name: 'unres',

  externals: ($) => [
    // Where a block ends (no width) and which kind begins (no width, but for the labels).
    $._block_end,
    $._masthead_start,
    $._title_start,
    $._adoption_start,
    $._route_start,
    $._organ_start,
    $._paragraph_start,
    $._heading_start,
    $._part_start,
    $._part_title_start,
    $._annex_start,
    $._closing_start,
    $._vote_start,
    $._note_paragraph_start,
    $._label_bracket,
    $._preambular_bracket,
    $._subparagraph_bracket,
    $.paragraph_label,
    $.preambular_label,
    $.subparagraph_label,
    $.bullet,
    $.note_label,
    $.heading_marker,
    // Extras.
    $.line_comment,
    $.comment,
    $.thematic_break,
    // Inline marks. Each opening one is given out only where its closing one follows in the block.
    $._lead_start,
    $._star_open,
    $._star_close,
    $._underscore_open,
    $._underscore_close,
    $._double_star_open,
    $._double_star_close,
    $._double_underscore_open,
    $._double_underscore_close,
    $._bracket_open,
    $._bracket_close,
    $._alternative,
    $._quote_open,
    $._quote_close,
    $._link_open,
    $.link_target,
    $._insertion_open,
    $._insertion_close,
    $._deletion_open,
    $._deletion_close,
    $._substitution_open,
    $._substitution_arrow,
    $._substitution_close,
    $.note_call,
    $.bracket,
    $.text,
    $._error_sentinel,
  ],

  extras: ($) => [new RegExp(`[${SPACES}]`), $.line_comment, $.comment, $.thematic_break],

  rules: {
    document: ($) => repeat($._section),

    _section: ($) =>
      choice($.masthead, $.preamble, $.operative_part, $.part, $.closing, $.annex, $.notes),

    // ── Masthead ─────────────────────────────────────────────────────────────────────────────
    // United Nations · A/RES/79/12 · Distr.: General · … · **79/12. Oceans and coasts**

    masthead: ($) =>
      prec.right(repeat1(choice($.masthead_line, $.title, $.adoption_line, $.route_line))),

    masthead_line: ($) => seq($._masthead_start, optional($.heading_marker), block($)),
    adoption_line: ($) => seq($._adoption_start, block($)),
    route_line: ($) => seq($._route_start, block($)),
    title: ($) => seq($._title_start, optional($.heading_marker), block($)),

    // ── Preamble ─────────────────────────────────────────────────────────────────────────────
    // *The General Assembly*,
    // *Recalling* its resolution 76/187 of 16 December 2021,

    preamble: ($) =>
      prec.right(
        seq(
          choice($.organ_line, $.preambular_paragraph),
          repeat(choice($.preambular_paragraph, $.subparagraph, $.notes)),
        ),
      ),

    organ_line: ($) => seq($._organ_start, block($)),

    preambular_paragraph: ($) =>
      prec.right(
        seq(
          choice($._paragraph_start, label($, $.preambular_label, $._preambular_bracket)),
          paragraph($),
          repeat($.subparagraph),
        ),
      ),

    // ── Operative part ───────────────────────────────────────────────────────────────────────
    // 1. *Requests* the Secretary-General:
    //    (a) To report …;

    operative_part: ($) =>
      prec.right(
        seq(
          choice($.operative_paragraph, $.subparagraph, $.section),
          repeat(
            choice(
              $.operative_paragraph,
              $.unnumbered_paragraph,
              $.subparagraph,
              $.section,
              $.notes,
            ),
          ),
        ),
      ),

    // Paragraphs under an unnumbered heading.
    section: ($) =>
      prec.right(
        seq(
          $.heading,
          repeat(
            choice($.operative_paragraph, $.unnumbered_paragraph, $.subparagraph, $.notes),
          ),
        ),
      ),

    heading: ($) => seq($._heading_start, optional($.heading_marker), block($)),

    operative_paragraph: ($) =>
      prec.right(seq(label($, $.paragraph_label, $._label_bracket), paragraph($), repeat($.subparagraph))),

    // In the operative part, but without a number: a lone operative paragraph, words that wrap up
    // sub-paragraphs, or the rest of a paragraph that a page end has cut.
    unnumbered_paragraph: ($) =>
      prec.right(seq($._paragraph_start, paragraph($), repeat($.subparagraph))),

    // Its level follows from the sequence of labels, which is the model's to read.
    subparagraph: ($) =>
      seq(
        choice(
          label($, $.subparagraph_label, $._subparagraph_bracket),
          field('label', $.bullet),
        ),
        paragraph($),
      ),

    // ── Parts, annexes, closing ──────────────────────────────────────────────────────────────

    part: ($) =>
      prec.right(
        seq(
          $.part_heading,
          optional($.part_title),
          repeat(choice($.preamble, $.operative_part, $.closing, $.notes)),
        ),
      ),

    part_heading: ($) => seq($._part_start, optional($.heading_marker), block($)),
    part_title: ($) => seq($._part_title_start, optional($.heading_marker), block($)),

    // 54th plenary meeting / 15 December 2022 / [Adopted without a vote.]
    closing: ($) =>
      prec.right(
        choice(seq(repeat1($.closing_line), repeat($.vote_line)), repeat1($.vote_line)),
      ),
    closing_line: ($) => seq($._closing_start, block($)),
    vote_line: ($) => seq($._vote_start, block($)),

    annex: ($) => prec.right(seq($.annex_heading, repeat($._annex_block))),

    annex_heading: ($) => seq($._annex_start, optional($.heading_marker), block($)),

    _annex_block: ($) =>
      choice(
        alias($.operative_paragraph, $.numbered_paragraph),
        alias($.unnumbered_paragraph, $.annex_paragraph),
        alias($.annex_section, $.section),
        alias($.preambular_label_paragraph, $.annex_paragraph),
        $.subparagraph,
        $.organ_line,
        $.notes,
      ),

    annex_section: ($) =>
      prec.right(
        seq(
          $.heading,
          repeat(
            choice(
              alias($.operative_paragraph, $.numbered_paragraph),
              alias($.unnumbered_paragraph, $.annex_paragraph),
              $.subparagraph,
              $.organ_line,
              $.notes,
            ),
          ),
        ),
      ),

    preambular_label_paragraph: ($) =>
      seq(label($, $.preambular_label, $._preambular_bracket), paragraph($)),

    // ── Notes ────────────────────────────────────────────────────────────────────────────────
    // ¹² Resolution 70/1.      [^12]: Resolution 70/1.

    notes: ($) => prec.right(repeat1($.note_definition)),

    note_definition: ($) =>
      prec.right(seq(field('label', $.note_label), block($), repeat($.note_paragraph))),

    note_paragraph: ($) => seq($._note_paragraph_start, block($)),

    // ── Inline ───────────────────────────────────────────────────────────────────────────────

    _inline: ($) =>
      choice(
        $.text,
        alias($._word, $.text),
        $.emphasis,
        $.strong,
        $.link,
        $.quotation,
        $.bracketed,
        $.insertion,
        $.deletion,
        $.substitution,
        $.note_call,
        $.bracket,
        $.citation,
        $.resolution_number,
        $.document_symbol,
        $.date,
        $.paragraph_reference,
        $.treaty_reference,
        $.official_records,
        $.ibid,
      ),

    // The opening phrase of a paragraph, where it is emphasised.
    lead_phrase: ($) => emphasised($),

    emphasis: ($) =>
      choice(
        seq(alias($._star_open, '*'), repeat($._inline), alias($._star_close, '*')),
        seq(alias($._underscore_open, '_'), repeat($._inline), alias($._underscore_close, '_')),
      ),

    strong: ($) =>
      choice(
        seq(alias($._double_star_open, '**'), repeat($._inline), alias($._double_star_close, '**')),
        seq(alias($._double_underscore_open, '__'), repeat($._inline), alias($._double_underscore_close, '__')),
      ),

    link: ($) => seq(alias($._link_open, '['), repeat($._inline), field('target', $.link_target)),

    quotation: ($) => seq(alias($._quote_open, '“'), repeat($._inline), alias($._quote_close, '”')),

    // Open text and alternatives: [*Urges* | EU: *Encourages*]
    bracketed: ($) =>
      seq(
        alias($._bracket_open, '['),
        repeat($._inline),
        repeat(seq(alias($._alternative, '|'), repeat($._inline))),
        alias($._bracket_close, ']'),
      ),

    insertion: ($) => seq(alias($._insertion_open, '{++'), repeat($._inline), alias($._insertion_close, '++}')),
    deletion: ($) => seq(alias($._deletion_open, '{--'), repeat($._inline), alias($._deletion_close, '--}')),
    substitution: ($) =>
      seq(
        alias($._substitution_open, '{~~'),
        field('old', repeat($._inline)),
        alias($._substitution_arrow, '~>'),
        field('new', repeat($._inline)),
        alias($._substitution_close, '~~}'),
      ),

    // resolution 70/1 · decision 75/561 · resolution 58.3
    citation: ($) =>
      prec.right(
        seq(
          field('kind', alias($._citation_kind, $.citation_kind)),
          optional(
            field('number', choice($.resolution_number, alias($._number, $.resolution_number))),
          ),
        ),
      ),

    _citation_kind: () => token(prec(2, /[Rr]esolutions?|[Dd]ecisions?/)),

    resolution_number: () =>
      token(
        prec(
          2,
          pattern(
            `[0-9]{1,4}(${SP}${LETTERS})?${SP}[(]((S|ES)${HYPHEN})?[IVXL]+[)]`, // 2200 A (XXI)
            `[0-9]{1,4}${SP}[(](19|20)[0-9][0-9][)]`, // 1373 (2001)
            `((S|ES)${HYPHEN})?[0-9]{1,4}/[0-9]{1,4}`, // 77/237, 2016/18, S-32/1; 1373/2001 is wrong, but one number
            `[0-9]{1,3}/(CP|COP|CMA|CMP)[.][0-9]{1,2}`, // 1/CP.21
            `[IVXLC]+/[0-9]{1,3}`, // X/2
            `(A|MSC|MEPC|LEG|FAL)[.][0-9]+[(][0-9XIV]+[)]`, // A.1117(30)
            `WHA[0-9]+[.][0-9]+`,
          ),
        ),
      ),

    document_symbol: () =>
      token(
        prec(
          1,
          pattern(
            `[A-Z]+(${HYPHEN}[A-Z]+)?([(][A-Z.]+[)])?(/${COMPONENT})*/${COMPONENT_WITH_DIGIT}(/${COMPONENT})*(${SP}[(](19|20)[0-9][0-9][)])?`,
          ),
        ),
      ),

    date: () => token(prec(2, pattern(`[0-9]{1,2}[ \\u00A0\\u202F\\r\\n](${MONTH})[ \\u00A0\\u202F\\r\\n][0-9]{4}`))),

    paragraph_reference: () =>
      token(
        prec(
          2,
          pattern(
            `[Pp]ara(graph)?s?[.]?${SP}[0-9]+(${SP}(bis|ter|quater))?(${SP}?[(][a-z]+[)])*(${SP}(above|below))?`,
          ),
        ),
      ),

    // United Nations, *Treaty Series*, vols. 2225 and 2326, No. 39574
    treaty_reference: () =>
      token(
        prec(
          3,
          pattern(
            `(United|League of)${SP}Nations,${SP}[*_]{0,2}Treaty${SP}Series[*_]{0,2}(,${SP}vols?[.]${SP}[0-9IVXLC, and\\u00A0\\u2013-]*[0-9IVXLC])?(,${SP}Nos?[.]${SP}[0-9IVXLC, and\\u00A0\\u2013-]*[0-9IVXLC])?`,
          ),
        ),
      ),

    // Official Records of the Economic and Social Council, 2016, Supplement No. 10
    official_records: () =>
      token(
        prec(
          3,
          pattern(
            `Official${SP}Records${SP}of${SP}the${SP}[A-Z][A-Za-z \\u00A0-]+(,${SP}[A-Z0-9][A-Za-z0-9 \\u00A0-]*)?(,${SP}Supplement${SP}No[.]${SP}[0-9]+[A-Z]?)?`,
          ),
        ),
      ),

    ibid: () => token(prec(2, /[Ii]bid\./)),

    _number: () => token(prec(1, /[0-9]+([.,][0-9]+)*/)),

    // What the scanner stops before because it might begin one of the tokens above, and does not.
    _word: () => token(prec(-1, pattern('[0-9]+([.,][0-9]+)*', '[A-Za-z]+', `[^${SPACES}]`))),
  },
});

/** The words of a block up to its end. */
function block($) {
  return seq(repeat($._inline), $._block_end);
}

/** A block that may open with an emphasised phrase. */
function paragraph($) {
  return seq(optional(seq($._lead_start, field('lead', $.lead_phrase))), block($));
}

/** A label, in the open bracket of a disputed paragraph or without. */
function label($, token, start) {
  return seq(optional(seq(start, $.bracket)), field('label', token));
}

function emphasised($) {
  return choice(
    seq(alias($._star_open, '*'), repeat($._inline), alias($._star_close, '*')),
    seq(alias($._underscore_open, '_'), repeat($._inline), alias($._underscore_close, '_')),
    seq(alias($._double_star_open, '**'), repeat($._inline), alias($._double_star_close, '**')),
    seq(alias($._double_underscore_open, '__'), repeat($._inline), alias($._double_underscore_close, '__')),
  );
}
