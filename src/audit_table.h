// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include "audit.h"

namespace fauxami {

/// Audits a bilingual table (read/table.h): its pages one by one, each as audit() does a page, but
/// paired row by row. One report for the table; every finding carries its row. A table whose header
/// names no language has no findings: the program refuses it before.
Report audit_table(const AuditRequest& request, const Detection& detection);

}  // namespace fauxami
