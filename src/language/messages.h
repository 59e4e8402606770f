// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>

#include "base/message.h"
#include "language/pack_file.h"

namespace fauxami {

/// The templates of one user-interface language ("fr", "en") that a pack carries: those of
/// rules/messages/<ui>.toml and those of its rules, under "<rule id>.message".
MessageCatalogue load_messages(const PackFile& pack, const std::string& ui_language);

/// Reads rules/messages/<ui>.toml. Tables join their names with dots: [name] mixed = "..." is the
/// key "name.mixed". LoadError with the place of the fault.
MessageCatalogue read_messages(const std::string& toml_path);

/// The section "messages.<ui>" that load_messages reads.
std::string compile_messages(const MessageCatalogue& messages);

}  // namespace fauxami
