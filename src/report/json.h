// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/message.h"
#include "base/report.h"
#include "report/summary.h"

namespace fauxami {

/// JSON, schema 1 (the contract is in README): one object for all reports.
///
/// `score.pass` is true for a page without a critical finding and at most 5 penalty points in
/// 1,000 words. Offsets are bytes of the audited file; `text` is UTF-8 whatever the file's
/// encoding, with U+FFFD for each invalid byte.
std::string render_json(std::span<const Report> reports, const MessageCatalogue& messages,
                        std::string_view version);

/// The same object in three parts, for many pages one after the other: head, the documents
/// joined by json_separator, tail.
std::string json_head(std::string_view version);
std::string json_document(const Report& report, const MessageCatalogue& messages);
inline constexpr std::string_view json_separator = ",\n";
std::string json_tail(const Summary& summary);

}  // namespace fauxami
