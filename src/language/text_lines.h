// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string_view>
#include <vector>

namespace fauxami {

/// The lines of a text without their ends (LF or CR LF) and without a byte order mark; a last line
/// end opens no further line. Line n of the file is element n - 1.
std::vector<std::string_view> lines_of(std::string_view text);

/// Without white space of ASCII at both ends.
std::string_view trimmed(std::string_view text);

/// Without a comment: from a '#' at the beginning or behind a space on. "C# # a language" is "C#".
std::string_view without_comment(std::string_view line);

}  // namespace fauxami
