// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/message.h"

namespace fauxami {

/// The columns of a table that an audit reads, as numbers from 0. The others are context.
struct TableColumns {
  std::uint32_t count = 0;   ///< columns of the header
  std::uint32_t target = 0;  ///< the translation
  std::optional<std::uint32_t> source;
  std::optional<std::uint32_t> row;    ///< names each row: "page.md#3"
  std::optional<std::uint32_t> align;  ///< how sure it is that the two texts belong together
  std::string target_language;         ///< BCP 47
  std::string source_language;         ///< "" without a source
};

/// The columns, or what is wrong with the header.
struct ColumnChoice {
  std::optional<TableColumns> columns;
  std::optional<Message> refusal;
};

/// Which columns of a header hold texts: those named by a language tag. The last one is the target
/// and the one before it its source, unless languages are asked for (BCP 47, "" for none): then the
/// columns of these languages. A first column named "id" or "no" numbers the rows.
///
/// Example: {"row", "align", "zh-Hant", "fr"} gives target 3, source 2, row 0, align 1.
ColumnChoice choose_columns(const std::vector<std::string>& header, std::string_view target,
                            std::string_view source);

/// True when the first line of a file names two languages or more: such a file is worth an audit
/// although nobody named it.
bool names_two_languages(const std::vector<std::string>& header);

}  // namespace fauxami
