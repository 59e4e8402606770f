// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <string>
#include <vector>

#include "app/cli/options.h"
#include "base/message.h"

namespace fauxami {

/// One page to audit and the source page that goes with it, "" for none.
struct PagePath {
  std::string page;  ///< "-" for standard input
  std::string source;
};

/// The pages that the command line names, in order, each once; and what could not be listed.
struct PageList {
  std::vector<PagePath> pages;
  std::vector<Message> errors;
};

/// Expands directories: the pages below them, sorted by path, hidden entries left out. Symbolic
/// links to directories are not followed below a named directory, so links cannot loop.
PageList list_pages(const Options& options);

}  // namespace fauxami
