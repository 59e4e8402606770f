// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <span>
#include <string>

#include "base/message.h"
#include "base/report.h"

namespace fauxami {

/// JSON, schema 1 (see README): one object for all reports.
std::string render_json(std::span<const Report> reports, const MessageCatalogue& messages,
                        std::string_view version);

}  // namespace fauxami
