// SPDX-License-Identifier: Apache-2.0
// Copyright the fauxami authors
// Two texts as a sure pair: the first byte chooses the source's language, the rest is the source
// and the French text, a tab between them. Findings and fixes lie inside the French text, applying
// the fixes comes to an end, and time grows with the text.
#include <chrono>

#include "audit.h"
#include "fix/apply.h"
#include "fix/select_fixes.h"
#include "fuzz/fuzz_packs.h"

namespace {

using namespace fauxami;

const LanguagePack& french() {
  for (const LanguagePack& pack : all_packs())
    if (pack.tag == "fr") return pack;
  std::abort();
}

// Cells of a table hold neither tabs nor line ends.
std::string cell(std::string_view text, int times) {
  std::string result;
  for (int i = 0; i < times; ++i) {
    for (const char c : text) result += c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
    result += ' ';
  }
  return result;
}

struct Pair {
  std::string head;  ///< all up to the French cell
  std::string target;

  std::string bytes() const { return head + target + "\n"; }
};

Pair make_pair_of(std::string_view texts, const LanguagePack& source, int times) {
  const std::size_t tab = std::min(texts.find('\t'), texts.size());
  const std::string_view target = tab < texts.size() ? texts.substr(tab + 1) : texts;
  const std::string head =
      "row\talign\t" + source.tag + "\tfr\n1\t1to1\t" + cell(texts.substr(0, tab), times) + "\t";
  return {head, cell(target, times)};
}

Report audit_numbers(const SourceFile& file, const LanguagePack& source) {
  AuditRequest request{file, french(), nullptr, &source, {}, {}};
  request.settings.level = Level::strict;
  request.selects = [](std::string_view rule) { return rule.rfind("number/", 0) == 0; };
  return audit(request);
}

void check_spans(const Report& report, const Pair& pair) {
  const std::size_t begin = pair.head.size();
  const std::size_t end = begin + pair.target.size();
  for (const Finding& finding : report.findings) {
    if (finding.source.begin < begin || finding.source.end > end)
      stop_if("a finding outside the page: " + finding.rule);
    for (const Fix& fix : finding.fixes)
      for (const Edit& edit : fix.edits)
        if (edit.source.begin < begin || edit.source.end > end)
          stop_if("an edit outside the page: " + finding.rule);
  }
}

void check_convergence(Pair pair, const LanguagePack& source) {
  constexpr int most_rounds = 10;
  for (int round = 0; round < most_rounds; ++round) {
    const SourceFile file("pair.tsv", pair.bytes());
    const Report report = audit_numbers(file, source);
    check_spans(report, pair);
    const std::vector<Edit> edits =
        edits_of(select_fixes(report, FixScope::safe_and_unsafe), report.encoding);
    const std::string fixed = apply_edits(file.bytes(), edits);
    if (fixed == file.bytes()) return;
    if (fixed.rfind(pair.head, 0) != 0) stop_if("a fix changed the source");
    pair.target = fixed.substr(pair.head.size(), fixed.size() - pair.head.size() - 1);
  }
  stop_if("the fixes do not converge");
}

double seconds(std::string_view texts, const LanguagePack& source, int times) {
  const SourceFile file("pair.tsv", make_pair_of(texts, source, times).bytes());
  const std::chrono::steady_clock::time_point begin = std::chrono::steady_clock::now();
  audit_numbers(file, source);
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

// Eight times the text may take eight times as long; a clock that others share needs some room.
void check_growth(std::string_view texts, const LanguagePack& source) {
  constexpr int few = 8;
  constexpr int many = 64;
  constexpr double room = 3;
  constexpr double pause = 1;
  if (seconds(texts, source, many) > room * many / few * seconds(texts, source, few) + pause)
    stop_if("time grows faster than the text");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  constexpr std::size_t most_repeated = 200;
  const LanguagePack& source = all_packs()[data[0] % all_packs().size()];
  const std::string texts = valid_utf8_of({reinterpret_cast<const char*>(data) + 1, size - 1});
  check_convergence(make_pair_of(texts, source, 1), source);
  if (data[0] == 0xFF && texts.size() < most_repeated) check_growth(texts, source);
  return 0;
}
