// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// URLs, e-mail addresses, domains, files. Tested by tests/analyse/tokenise_test.cpp.
#include "analyse/address.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/unicode.h"

namespace fauxami {
namespace {

constexpr std::array<std::string_view, 56> domains{
    "academy", "agency", "ai",     "app",   "art",  "biz",  "blog",   "ca",  "ch",   "cloud",
    "cn",      "co",     "com",    "coop",  "dev",  "edu",  "eu",     "fm",  "fr",   "gg",
    "gouv",    "gov",    "hk",     "info",  "int",  "io",   "jp",     "kr",  "live", "lu",
    "mil",     "mobi",   "museum", "name",  "net",  "news", "online", "org", "pro",  "quebec",
    "ru",      "shop",   "site",   "store", "tech", "tv",   "tw",     "ua",  "uk",   "us",
    "vn",      "wiki",   "xyz",    "zone",  "be",   "gl"};

// Endings that are also words of some language, so they need a second dot or a path.
constexpr std::array<std::string_view, 30> short_domains{
    "ac", "at", "au", "br", "cc", "cz", "de", "dk", "es", "fi", "hu", "id", "ie", "il", "in",
    "is", "it", "me", "mx", "my", "nl", "no", "nz", "pl", "pt", "ro", "se", "sg", "to", "za"};

constexpr std::array<std::string_view, 60> file_endings{
    "avi", "bat",  "bmp",  "bz2",  "c",   "cc",  "cfg",  "conf", "cpp", "css",  "csv",  "dll",
    "doc", "docx", "epub", "exe",  "gif", "go",  "gz",   "h",    "hpp", "htm",  "html", "ico",
    "ini", "iso",  "java", "jpeg", "jpg", "js",  "json", "log",  "md",  "mkv",  "mov",  "mp3",
    "mp4", "odt",  "pdf",  "php",  "png", "ppt", "pptx", "ps1",  "py",  "rs",   "sh",   "sql",
    "svg", "tar",  "toml", "ts",   "tsv", "txt", "wav",  "webp", "xls", "xlsx", "xml",  "zip"};

template <std::size_t Size>
bool contains(const std::array<std::string_view, Size>& list, std::string_view text) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_alphanumeric(char c) { return is_letter(c) || is_digit(c); }
bool is_one_of(char c, std::string_view set) { return set.find(c) != std::string_view::npos; }

std::size_t skip(std::string_view text, std::size_t at, std::string_view marks) {
  while (at < text.size() && (is_alphanumeric(text[at]) || is_one_of(text[at], marks))) ++at;
  return at;
}

bool may_stand_in_url(CodePoint c) {
  if (c.value < 0x80) return c.value > 0x20 && !is_one_of(static_cast<char>(c.value), "<>\"`|^{}");
  const CharacterClass kind = class_of(c.value);
  return kind == CharacterClass::letter || kind == CharacterClass::mark;
}

std::size_t url_end(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const CodePoint c = decode(text, at);
    if (!may_stand_in_url(c)) break;
    at += c.size;
  }
  return at;
}

// Sentence marks at the end are the sentence's, and so is a bracket that was not opened inside.
std::size_t without_final_marks(std::string_view text, std::size_t begin, std::size_t end) {
  const std::string_view inside = text.substr(begin, end - begin);
  std::string marks = ".,;:!?'*_";
  if (inside.find('(') == std::string_view::npos) marks.push_back(')');
  if (inside.find('[') == std::string_view::npos) marks.push_back(']');
  while (end > begin && is_one_of(text[end - 1], marks)) --end;
  return end;
}

std::size_t scheme_end(std::string_view text, std::size_t begin) {
  const std::size_t end = skip(text, begin, "+-.");
  return end > begin && text.substr(end, 3) == "://" ? end + 3 : begin;
}

// The path, query or fragment that follows a host.
std::size_t path_end(std::string_view text, std::size_t begin, std::size_t at) {
  if (at < text.size() && is_one_of(text[at], "/?#") &&
      (text[at] == '/' || skip(text, at + 1, "") > at + 1))
    return without_final_marks(text, begin, url_end(text, at));
  return at;
}

std::size_t host_end(std::string_view text, std::size_t begin) {
  return without_final_marks(text, begin, skip(text, begin, ".-"));
}

bool is_host(std::string_view host, char next) {
  const std::size_t dot = host.rfind('.');
  if (dot == std::string_view::npos || dot == 0) return false;
  const std::string_view ending = host.substr(dot + 1);
  if (contains(domains, ending)) return true;
  const bool further = next == '/' || host.find('.') != dot;
  return further && contains(short_domains, ending);
}

std::size_t mail_end(std::string_view text, std::size_t begin) {
  const std::size_t at = skip(text, begin, "._%+-");
  if (at == begin || at >= text.size() || text[at] != '@') return begin;
  const std::size_t end = host_end(text, at + 1);
  const std::string_view host = text.substr(at + 1, end - at - 1);
  return host.find('.') == std::string_view::npos ? begin : end;
}

// "notes.txt", "src/base/token.h", "/usr/share/doc", "./run".
std::size_t file_end(std::string_view text, std::size_t begin) {
  const bool rooted = is_one_of(text[begin], "/.");
  const std::size_t end = without_final_marks(text, begin, skip(text, begin, "._/~+-\\"));
  const std::string_view path = text.substr(begin, end - begin);
  const std::size_t slash = path.find('/');
  if (rooted) return slash != std::string_view::npos && path.size() > slash + 1 ? end : begin;
  const std::size_t dot = path.rfind('.');
  if (dot == std::string_view::npos || dot == 0) return begin;
  return contains(file_endings, path.substr(dot + 1)) ? end : begin;
}

}  // namespace

bool may_continue_address(std::string_view text, std::size_t at) {
  if (at + 1 >= text.size()) return false;
  switch (text[at]) {
    case ':': return text.substr(at, 3) == "://";
    case '.':
    case '@': return is_alphanumeric(text[at + 1]);
    case '/':
    case '\\':
    case '_': return is_letter(text[at + 1]);
    default: return false;
  }
}

std::size_t address_chunk_end(std::string_view text, std::size_t begin) {
  return skip(text, begin, "._%+-/~\\");
}

std::size_t address_end(std::string_view text, std::size_t begin) {
  if (const std::size_t scheme = scheme_end(text, begin); scheme > begin)
    return std::max(scheme, without_final_marks(text, begin, url_end(text, scheme)));
  if (const std::size_t mail = mail_end(text, begin); mail > begin) return mail;
  const std::size_t host = host_end(text, begin);
  const std::string_view name = text.substr(begin, host - begin);
  const bool www = name.substr(0, 4) == "www." && name.size() > 4;
  if (www || is_host(name, host < text.size() ? text[host] : '\0'))
    return path_end(text, begin, host);
  return file_end(text, begin);
}

}  // namespace fauxami
