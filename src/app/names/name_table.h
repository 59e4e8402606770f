// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>

#include "language/name_rows.h"

namespace fauxami {

/// The header of a table of names with the columns that importers fill, and one row of it, each
/// with its line end. read_own_names() reads them back.
std::string name_table_header();
std::string name_table_line(const NameRow& row);

/// A key out of an English name: "Jensen Huang" is "jensen-huang"; "" when it has no ASCII letter.
std::string key_of_name(const std::string& name);

}  // namespace fauxami
