"""How many of the numbers that are made wrong on purpose are found, and how many fixes restore the right number.

Right pairs of corpora/ntrex (every language whose pack exists) and corpora/taiwanmd get one wrong number each. A mutant is
found when a number finding touches the changed text and the unchanged row had none there. A row without a number that plainly
stands on both sides is not used.
"""
import csv, os, zlib
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from evaluation.french_numbers import Place, places, values
from evaluation.mutations import mutate
from evaluation.number_alarms import NTREX, pairs_with_french
from evaluation.program import EVAL, reads
from evaluation.source_numbers import SourceNumber, date_stands, source_numbers
from evaluation.tables import audit_rows, fixed, read_pairs

MOST_OF_A_KIND = {'ntrex': 150, 'taiwanmd': 250}  # mutants of one kind in one language


@dataclass(frozen=True)
class Mutant:
    """One row with one wrong number. Spans are in characters: of the wrong text, of the number it replaces."""
    corpus: str
    row: str
    kind: str
    source: str
    right: str
    wrong: str
    place: Place
    start: int
    end: int

    @property
    def id(self):
        return f'{self.row.replace("#", "/")}~{self.place.start}~{self.kind}'

    @property
    def is_scale_slip(self):
        return self.kind.startswith('scale_')


def proof_of(place, source, tag, numbers):
    """The number of the source that a place renders, or None."""
    if place.kind == 'date':
        return SourceNumber(tag, place.value, '') if date_stands(source, tag, place.value, place.scale) else None
    return next((n for n in numbers if n.value == place.value and (place.kind != 'year' or n.is_year)), None)


def mutants_of(corpus, rows, tag):
    """Mutants of rows (id, source, French), at most MOST_OF_A_KIND of a kind, chosen by a checksum of their ids."""
    by_kind = defaultdict(list)
    for row, source, right in rows:
        numbers = source_numbers(source, tag)
        for place in places(right):
            proof = proof_of(place, source, tag, numbers)
            if proof is None:
                continue
            pick = zlib.crc32(f'{row}:{place.start}'.encode())
            for kind, start, end, text in mutate(right, place, proof, pick):
                wrong = right[:start] + text + right[end:]
                by_kind[kind].append(Mutant(corpus, row, kind, source, right, wrong, place, start, start + len(text)))
    most = MOST_OF_A_KIND[corpus.split('.')[0]]
    order = lambda mutant: zlib.crc32(mutant.id.encode())
    return [m for kind in sorted(by_kind) for m in sorted(by_kind[kind], key=order)[:most]]


def touching(findings, text, start, end):
    """The findings that touch the characters [start, end) of a cell."""
    begin, stop = len(text[:start].encode()), len(text[:end].encode())
    return [f for f in findings if f['start'] < stop and begin < f['end']]


def judged(mutants, tag):
    """(mutant, finding or None, whether its first fix restores the numbers of the right row)."""
    right_rows = {m.row: (m.row.replace('#', '/'), m.source, m.right) for m in mutants}
    before = audit_rows(list(right_rows.values()), tag)
    after = audit_rows([(m.id, m.source, m.wrong) for m in mutants], tag)
    results = []
    for m in mutants:
        place = m.place
        if touching(before.get(m.row.replace('#', '/'), []), m.right, place.start, place.end):
            results.append((m, None, False))
            continue
        hits = touching(after.get(m.id, []), m.wrong, m.start, m.end)
        fixes = [f['fixes'][0] for f in hits if f['fixes']]
        restored = bool(fixes) and values(fixed(m.wrong, fixes[0])) == values(m.right)
        results.append((m, hits[0] if hits else None, restored))
    return results


def right_taiwanmd_rows():
    """Surely aligned rows without a labelled fault."""
    folder = os.path.join(EVAL, 'corpora', 'taiwanmd')
    with open(os.path.join(folder, 'number_gold.tsv'), encoding='utf-8', newline='') as gold:
        wrong = {row['row'] for row in csv.DictReader(gold, delimiter='\t', quoting=csv.QUOTE_NONE)}
    with open(os.path.join(folder, 'wrong_language.txt'), encoding='utf-8') as pages:
        foreign = set(pages.read().split())
    return [(row, source, target) for row, align, source, target in read_pairs(os.path.join(folder, 'pairs.tsv'))
            if align == '1to1' and row not in wrong and row.split('#')[0] not in foreign]


def batches():
    """(tag, mutants) of every corpus that can be read."""
    for language, tag in NTREX.items():
        if reads(tag):
            yield tag, mutants_of(f'ntrex.{language}', pairs_with_french(language), tag)
    yield 'zh-Hant', mutants_of('taiwanmd', right_taiwanmd_rows(), 'zh-Hant')


def percent(part, whole):
    return round(100 * part / max(1, whole), 1)


def figures_of(results):
    found = sum(finding is not None for _, finding, _ in results)
    return {'found_percent': percent(found, len(results)), 'mutants': len(results)}


def summary(results):
    """Figures of all, of the scale slips with their fixes, by kind and by corpus."""
    slips = [r for r in results if r[0].is_scale_slip]
    caught = [r for r in slips if r[1] is not None]
    figures = {'mutation.scale_slips': figures_of(slips) | {'fixed_percent': percent(sum(r[2] for r in slips), len(slips)),
                                                             'fixed_of_found_percent': percent(sum(r[2] for r in caught), len(caught))},
               'mutation.all': figures_of(results)}
    for name, key in (('kind', lambda m: m.kind), ('corpus', lambda m: m.corpus)):
        groups = defaultdict(list)
        for result in results:
            groups[key(result[0])].append(result)
        figures |= {f'mutation.{name}.{group}': figures_of(groups[group]) for group in sorted(groups)}
    return figures


def write_misses(results, path):
    """What was not found, or found without a right fix, one line each: to be read by whoever repairs it."""
    with open(path, 'w', encoding='utf-8') as out:
        for m, finding, restored in results:
            if finding is not None and (restored or not m.is_scale_slip):
                continue
            what = 'MISS' if finding is None else f"FIX  {finding['rule']} {[f['title'] for f in finding['fixes']][:1]}"
            around = m.wrong[max(0, m.start - 60):m.start] + '⟦' + m.wrong[m.start:m.end] + '⟧' + m.wrong[m.end:m.end + 50]
            out.write(f'{what}\t{m.corpus}\t{m.id}\t{m.right[m.place.start:m.place.end]}\t{around}\t{m.source[:400]}\n')


def measure(misses=None):
    work = list(batches())
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = [r for batch in pool.map(lambda item: judged(item[1], item[0]), work) for r in batch]
    if misses:
        write_misses(results, misses)
    return summary(results)
