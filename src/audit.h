// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/report.h"
#include "base/source_file.h"
#include "check/check.h"
#include "language/language_pack.h"
#include "read/read.h"
#include "read/table_columns.h"

namespace fauxami {

/// Calls task(0) to task(count - 1), in any order and on any threads, and returns when all are
/// done.
using Spread = std::function<void(std::size_t count, const std::function<void(std::size_t)>& task)>;

/// What to audit and against what. The packs and files must outlive the report.
struct AuditRequest {
  const SourceFile& page;
  const LanguagePack& pack;                   ///< of the page's language
  const SourceFile* source_page = nullptr;    ///< the page it was translated from
  const LanguagePack* source_pack = nullptr;  ///< of the source page's language, set with it
  CheckSettings settings;
  /// Which rules to report, by id; unset means all of the chosen level.
  std::function<bool(std::string_view rule)> selects = {};
  /// Which columns of a table to audit; unset means the usual ones of choose_columns. The packs are
  /// those of the columns' languages; without source_pack the target is audited alone.
  std::optional<TableColumns> columns = {};
  /// How the pages of a table are worked off; unset means one after the other on this thread.
  Spread spread = {};
};

/// Audits one page, or the pages of a table: read, analyse, check, settle. Pure: same request, same
/// report. Never throws for anything in a page.
Report audit(const AuditRequest& request);

}  // namespace fauxami
