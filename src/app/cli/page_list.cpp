// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Which pages a command line means. Tested by tests/cli/audit_test.cpp.
#include "app/cli/page_list.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <set>
#include <string_view>
#include <system_error>

#include "app/cli/files.h"
#include "read/table.h"

namespace fauxami {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 7> page_extensions{".txt",  ".text", ".md",   ".markdown",
                                                          ".html", ".htm",  ".xhtml"};

// Most tables hold other things than texts: one counts when its header names two languages.
bool is_bilingual_table(const fs::path& path) {
  std::error_code error;
  if (!fs::is_regular_file(path, error)) return false;
  constexpr std::size_t enough = 1U << 16U;
  std::string head(enough, '\0');
  std::ifstream file(path, std::ios::binary);
  file.read(head.data(), static_cast<std::streamsize>(head.size()));
  head.resize(static_cast<std::size_t>(file.gcount()));
  return names_two_languages(table_header(head, detect(path.string(), head)));
}

bool is_page(const fs::path& path) {
  std::string extension = path.extension().string();
  for (char& c : extension) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  if (extension == ".tsv" || extension == ".csv") return is_bilingual_table(path);
  return std::find(page_extensions.begin(), page_extensions.end(), extension) !=
         page_extensions.end();
}

bool is_hidden(const fs::path& path) { return path.filename().string().front() == '.'; }

void list_directory(const fs::path& directory, PageList& list, std::vector<fs::path>& found) {
  std::error_code error;
  fs::directory_iterator entries(directory, error);
  if (error) {
    list.errors.push_back(system_error(directory.string(), error.value()));
    return;
  }
  for (const fs::directory_entry& entry : entries) {
    if (is_hidden(entry.path())) continue;
    std::error_code ignored;
    if (entry.is_directory(ignored) && !entry.is_symlink(ignored))
      list_directory(entry.path(), list, found);
    else if (!entry.is_directory(ignored) && is_page(entry.path()))
      found.push_back(entry.path());
  }
}

bool is_directory(const std::string& path) {
  std::error_code error;
  return !path.empty() && fs::is_directory(path, error);
}

// In a directory of sources the counterpart has the same path below it.
std::string source_of(const fs::path& page, const fs::path& root, const std::string& source) {
  if (!is_directory(source)) return source;
  const fs::path relative = root.empty() ? page : page.lexically_relative(root);
  std::error_code error;
  if (relative.is_relative() && fs::exists(source / relative, error)) return source / relative;
  return source / page.filename();
}

void add_directory(const std::string& path, const Options& options, PageList& list) {
  std::vector<fs::path> found;
  const std::size_t errors = list.errors.size();
  list_directory(path, list, found);
  std::sort(found.begin(), found.end());
  if (found.empty() && list.errors.size() == errors)
    list.errors.push_back({"cli.no-pages", {{"path", path}}});
  for (const fs::path& page : found)
    list.pages.push_back({page.string(), source_of(page, path, options.source)});
}

void drop_repeated(std::vector<PagePath>& pages) {
  std::set<std::string> seen;
  std::erase_if(pages, [&](const PagePath& page) { return !seen.insert(page.page).second; });
}

}  // namespace

PageList list_pages(const Options& options) {
  PageList list;
  for (const std::string& path : options.paths) {
    if (is_directory(path))
      add_directory(path, options, list);
    else
      list.pages.push_back({path, source_of(path, {}, options.source)});
  }
  drop_repeated(list.pages);
  if (list.pages.size() > 1 && !options.source.empty() && !is_directory(options.source))
    list.errors.push_back({"cli.one-source", {{"path", options.source}}});
  return list;
}

}  // namespace fauxami
