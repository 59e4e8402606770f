"""Number findings on human translations: corpora/ntrex, each language whose pack exists against French.

Every finding counts as an alarm, but for those on lines that human_errors.tsv lists with a slip about a number, in that language
or in the French text.
"""
import csv, os
from concurrent.futures import ThreadPoolExecutor

from evaluation.program import EVAL, reads
from evaluation.tables import audit_rows, read_lines

# Languages of corpora/ntrex by the tag of their pack.
NTREX = {'zho-CN': 'zh-Hans', 'zho-TW': 'zh-Hant', 'eng': 'en', 'spa': 'es', 'por': 'pt-PT', 'por-BR': 'pt-BR', 'rus': 'ru', 'ukr': 'uk',
         'vie': 'vi', 'ind': 'id', 'jpn': 'ja', 'arb': 'ar', 'deu': 'de', 'ita': 'it'}
ABOUT_NUMBERS = ('currency', 'unit', 'number')


def listed_lines():
    """Language -> lines with a number that the human translator got wrong."""
    lines = {}
    with open(os.path.join(EVAL, 'corpora', 'ntrex', 'human_errors.tsv'), encoding='utf-8', newline='') as table:
        for row in csv.DictReader(table, delimiter='\t', quoting=csv.QUOTE_NONE):
            if row['type'].startswith(ABOUT_NUMBERS):
                lines.setdefault(row['lang'], set()).add(int(row['line']))
    return lines


def pairs_with_french(language):
    """Rows (line number, source, French)."""
    return [(str(n), source, french) for n, (source, french) in enumerate(zip(read_lines(language), read_lines('fra')), 1)]


def alarm_figures(language, verbose):
    rows = pairs_with_french(language)
    found = {int(row): findings for row, findings in audit_rows(rows, NTREX[language]).items()}
    listed = {line for name in (language, 'fra') for line in listed_lines().get(name, ())}
    alarms = [(line, f) for line in sorted(found) if line not in listed for f in found[line]]
    if verbose:
        for line, f in alarms:
            print(f"ALARM {language} {line} {f['rule']} {f['text']!r}: {f['message']}")
    hits = sorted(listed & set(found))
    return {'alarms_per_1000': round(1000 * len(alarms) / len(rows), 2), 'alarms': len(alarms), 'listed_found': len(hits),
            'listed': len(listed), 'lines': ' '.join(map(str, hits)) or '-'}


def measure(verbose):
    languages = [language for language, tag in NTREX.items() if reads(tag)]
    skipped = [language for language in NTREX if language not in languages]
    if skipped:
        print(f'no pack yet, not measured: {" ".join(skipped)}')
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        figures = pool.map(lambda language: alarm_figures(language, verbose), languages)
    return {f'number.ntrex.{language}': figure for language, figure in zip(languages, figures)}
