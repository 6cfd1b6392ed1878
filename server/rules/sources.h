#pragma once

#include "rules/rule.h"

namespace unres::rules::sources {

inline constexpr Source resolutions_drafting{
    "United Nations Editorial Manual, Resolutions and other formal decisions, II. Drafting and editing",
    "https://www.un.org/dgacm/en/content/editorial-manual/res-dec-draft-edit"};
inline constexpr Source resolutions_identification{
    "United Nations Editorial Manual, Resolutions and other formal decisions, I. System of identification",
    "https://www.un.org/dgacm/en/content/editorial-manual/res-dec-sys-ident"};
inline constexpr Source resolutions_index{
    "United Nations Editorial Manual, Resolutions and other formal decisions",
    "https://www.un.org/dgacm/en/content/editorial-manual/res-dec-index"};
inline constexpr Source mastheads{
    "United Nations Editorial Manual, Mastheads and cover pages",
    "https://www.un.org/dgacm/en/content/editorial-manual/mast-cover"};
inline constexpr Source paragraphs{
    "United Nations Editorial Manual, Paragraphs and subparagraphs",
    "https://www.un.org/dgacm/en/content/editorial-manual/para-subpara"};
inline constexpr Source capitalization{
    "United Nations Editorial Manual, Capitalization in English",
    "https://www.un.org/dgacm/en/content/editorial-manual/capitalization"};
inline constexpr Source abbreviations{
    "United Nations Editorial Manual, Abbreviations and acronyms",
    "https://dd.dgacm.org/editorialmanual/ed-guidelines/style/abbreviations.htm"};
inline constexpr Source country_names{
    "United Nations Editorial Manual, Country names",
    "https://dd.dgacm.org/editorialmanual/ed-guidelines/country_names/country.htm"};
inline constexpr Source gender_inclusive{
    "Guidelines for gender-inclusive language in English",
    "https://www.un.org/en/gender-inclusive-language/guidelines.shtml"};
inline constexpr Source disability_inclusive{
    "United Nations Office at Geneva, Disability-inclusive language guidelines",
    "https://www.ungeneva.org/en/about/accessibility/disability-inclusive-language"};
inline constexpr Source document_symbols{
    "Dag Hammarskjöld Library, United Nations document symbols",
    "https://research.un.org/en/docs/symbols"};
inline constexpr Source headings{
    "United Nations Editorial Manual, Headings",
    "https://www.un.org/dgacm/en/content/editorial-manual/headings"};
inline constexpr Source italics{
    "United Nations Editorial Manual, Italics and bold print",
    "https://www.un.org/dgacm/en/content/editorial-manual/italics"};
inline constexpr Source numbers_dates{
    "United Nations Editorial Manual, Numbers, dates and time",
    "https://www.un.org/dgacm/en/content/editorial-manual/numbers-dates-time"};
inline constexpr Source footnotes{
    "United Nations Editorial Manual, Footnotes and other references",
    "https://www.un.org/dgacm/en/content/editorial-manual/footnotes/chap-02"};
inline constexpr Source footnote_indicators{
    "United Nations Editorial Manual, Footnotes, IX. Footnote indicators",
    "https://www.un.org/dgacm/en/content/editorial-manual/footnotes/chap-09"};
inline constexpr Source punctuation{
    "United Nations Editorial Manual, Punctuation",
    "https://www.un.org/dgacm/en/content/editorial-manual/punctuation"};
inline constexpr Source quotations{
    "United Nations Editorial Manual, Quotations",
    "https://www.un.org/dgacm/en/content/node/4440"};
inline constexpr Source spelling{
    "United Nations Editorial Manual, Spelling",
    "https://www.un.org/dgacm/en/content/editorial-manual/spelling"};
inline constexpr Source proposals{
    "Guidelines for the submission of proposals in the General Assembly",
    "https://advocatetanmoy.com/2020/08/07/guidelines-for-the-submission-of-proposals-in-the-general-assembly/"};
inline constexpr Source charter_chapter_vii{
    "Charter of the United Nations, Chapter VII, Article 39",
    "https://www.un.org/en/about-us/un-charter/chapter-7"};
/// What concerns this tool and not the United Nations; there is no page to point at.
inline constexpr Source unres{"unres, what comments and settings say to it", ""};

} // namespace unres::rules::sources
