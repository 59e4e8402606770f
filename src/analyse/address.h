// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
#pragma once

#include <cstddef>
#include <string_view>

namespace fauxami {

/// Where the address that begins at `begin` ends; `begin` itself when there is none. An address is
/// a URL with a scheme or "www.", an e-mail address, a domain name with an optional path, a file
/// name or path. Marks that close a sentence are not part of it.
///
/// Linear in the length of the address. `begin` must be the start of a word or number, or a '/'
/// or '.' that no letter precedes.
///
/// Example: in "voir www.example.org/a, puis" the address that begins at 5 ends before the comma.
/// Source of the forms: RFC 3986, RFC 5322 (dot-atoms only), a choice of IANA's top-level domains.
std::size_t address_end(std::string_view text, std::size_t begin);

/// True when `next`, the byte after a word, may continue an address: the cheap test before
/// address_end. `at` is the offset of that byte.
bool may_continue_address(std::string_view text, std::size_t at);

/// Where the run of characters that an address without a scheme may hold ends.
std::size_t address_chunk_end(std::string_view text, std::size_t begin);

}  // namespace fauxami
