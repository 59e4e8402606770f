// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/message.h"

namespace fauxami {

/// The bytes of a file, or the message that says why it cannot be read and what to do.
struct FileContent {
  std::string bytes;
  std::optional<Message> error;
};

/// Reads a whole file, "-" from standard input. A directory, a file of 4 GiB or more (offsets are
/// 32 bits wide) and whatever the system refuses give an error.
FileContent read_file(const std::string& path);

/// The message for a system error about a path: missing, not permitted, or the system's words.
Message system_error(const std::string& path, int error_number);

/// Replaces a file by new bytes at once: a temporary file in the same directory is written, synced
/// and renamed over it. Mode and, where permitted, owner stay; a symbolic link stays a link and
/// its target is replaced. Returns the error, if any; then the old file is untouched.
std::optional<Message> write_atomically(const std::string& path, std::string_view bytes);

}  // namespace fauxami
