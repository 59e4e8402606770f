"""Where things are, and one audit of the built program."""
import json, os, subprocess, sys, tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.path.join(ROOT, 'build', 'release', 'fauxami')
PACKS = os.path.join(ROOT, 'build', 'release', 'packs')
EVAL = os.environ.get('FAUXAMI_EVAL', os.path.join(ROOT, '..', 'shared'))


def reads(tag):
    """Whether the program has a pack for a language: its own, or that of all its countries (pt for pt-BR)."""
    return any(os.path.exists(os.path.join(PACKS, f'{name}.pack')) for name in (tag, tag.split('-')[0]))


def audit(page, *options):
    """The JSON report of a page, in a temporary file; its path."""
    handle, path = tempfile.mkstemp(suffix='.json')
    with os.fdopen(handle, 'wb') as out:
        done = subprocess.run([PROGRAM, 'audit', '--no-config', '--format', 'json', '--fail-on', 'never', *options, page], stdout=out)
    if done.returncode != 0:
        sys.exit(f'scripts/evaluate: the audit of {page} ended with {done.returncode}')
    return path


def number_findings(page):
    """Every finding of the number family on a page, in page order."""
    path = audit(page, '--select', 'number/*')
    with open(path, encoding='utf-8') as report:
        documents = json.load(report)['documents']
    os.unlink(path)
    return sorted((f for d in documents for f in d['findings']), key=lambda f: (f['start'], f['end']))
