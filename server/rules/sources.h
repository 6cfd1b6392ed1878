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
inline constexpr Source headings{
    "United Nations Editorial Manual, Headings",
    "https://www.un.org/dgacm/en/content/editorial-manual/headings"};
inline constexpr Source footnotes{
    "United Nations Editorial Manual, Footnotes and other references",
    "https://www.un.org/dgacm/en/content/editorial-manual/footnotes/chap-02"};
inline constexpr Source footnote_indicators{
    "United Nations Editorial Manual, Footnotes, IX. Footnote indicators",
    "https://www.un.org/dgacm/en/content/editorial-manual/footnotes/chap-09"};
inline constexpr Source punctuation{
    "United Nations Editorial Manual, Punctuation",
    "https://www.un.org/dgacm/en/content/editorial-manual/punctuation"};

} // namespace unres::rules::sources
