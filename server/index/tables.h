#pragma once

#include <string_view>

namespace unres::index {

// The tables of server/index/data as they are, put into the binary when it is built. A row is a line, its
// cells are separated by tabs, and the first line names them. Nothing is read before it is asked for.

/// Sorted by bytes: body, number, uses, date, evidence, title, subject.
extern const std::string_view resolutions_table;
/// Sorted by registration: registration, volumes, uses, date, evidence, note, name, short names.
extern const std::string_view treaties_table;
/// Body, number, uses, evidence, note, name, short names.
extern const std::string_view instruments_table;

} // namespace unres::index
