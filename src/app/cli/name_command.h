// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>

#include "app/cli/options.h"
#include "app/cli/pack_shelf.h"
#include "base/mention.h"

namespace fauxami {

/// `fauxami names lookup NAME`: every entity that a written form may stand for, best first. Exit
/// code 1 when the name data does not know it.
int run_names_lookup(const Options& options, PackShelf& shelf);

/// Key of the message that says what a kind of form is: "came back through another script".
std::string form_key(FormKind kind);

}  // namespace fauxami
