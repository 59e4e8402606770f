// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "base/report.h"
#include "base/source_file.h"
#include "check/check.h"
#include "language/language_pack.h"
#include "read/read.h"

namespace fauxami {

/// What to audit and against what. The packs and files must outlive the report.
struct AuditRequest {
  const SourceFile& page;
  const LanguagePack& pack;                   ///< of the page's language
  const SourceFile* source_page = nullptr;    ///< the page it was translated from
  const LanguagePack* source_pack = nullptr;  ///< of the source page's language, set with it
  CheckSettings settings;
  /// Which rules to report, by id; unset means all of the chosen level.
  std::function<bool(std::string_view rule)> selects;
};

/// Audits one page: read, analyse, check, settle. Pure: same request, same report. Never throws
/// for anything in a page.
Report audit(const AuditRequest& request);

}  // namespace fauxami
