"""Figures of annotated pages (pages/) and of clean human text."""
import json, os, subprocess, sys

from evaluation.program import EVAL, audit


def score_page(name, with_source, verbose):
    folder = os.path.join(EVAL, 'pages', name)
    page = next(f for f in sorted(os.listdir(folder)) if f.startswith('page.'))
    options = ['--source', os.path.join(folder, 'source.txt')] if with_source else []
    report = audit(os.path.join(folder, page), *options)
    scorer = [sys.executable, os.path.join(EVAL, 'tools', 'score'), folder, report]
    out = subprocess.run([*scorer, '--json'], check=True, capture_output=True, text=True).stdout
    if verbose:
        subprocess.run([*scorer, '--show'])
    os.unlink(report)
    return json.loads(out)


def page_figures(name, with_source, verbose):
    figures = score_page(name, with_source, verbose)
    return {'critical': figures['critical'][0], 'major': figures['major'][0], 'minor': figures['minor'][0],
            'roots': figures['roots'][0], 'fixed_percent': round(100 * figures['fixed'] / max(1, figures['found'])),
            'false_alarms': figures['false_alarms'], 'trap_hits': figures['trap_hits']}


def clean_figures(path):
    report = audit(path)
    with open(report, encoding='utf-8') as text:
        data = json.load(text)
    os.unlink(report)
    words = sum(d['words'] for d in data['documents'])
    findings = sum(f['severity'] != 'neutral' for d in data['documents'] for f in d['findings'])
    return {'per_1000_words': round(1000 * findings / max(1, words), 2)}


def measure(verbose):
    """Name -> figures of every page, with and without its source, and of the clean corpora."""
    figures = {}
    pages = os.path.join(EVAL, 'pages')
    for name in sorted(os.listdir(pages)):
        figures[f'page.{name}'] = page_figures(name, False, verbose)
        if os.path.exists(os.path.join(pages, name, 'source.txt')):
            figures[f'page.{name}.source'] = page_figures(name, True, verbose)
    for name, path in (('ntrex', 'ntrex/fra.txt'), ('ud', 'ud/sentences.fr.txt')):
        figures[f'clean.{name}'] = clean_figures(os.path.join(EVAL, 'corpora', path))
    return figures
