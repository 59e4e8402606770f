// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include "app/cli/console.h"
#include "app/cli/options.h"
#include "base/report.h"
#include "report/summary.h"
#include "report/text.h"

namespace fauxami {

/// Writes reports one after the other in the chosen format.
class ReportWriter {
 public:
  ReportWriter(const Options& options, Output& output);

  void begin();
  void write(const Report& report, const MessageCatalogue& messages);
  void end(const MessageCatalogue& messages);

 private:
  OutputFormat format_;
  Output& output_;
  TextStyle style_;
  Summary summary_;
};

}  // namespace fauxami
