"""Labelled numbers of real machine translation: corpora/taiwanmd, scored by tools/score_pairs."""
import json, os, subprocess, sys

from evaluation.program import EVAL, audit


def measure(verbose):
    folder = os.path.join(EVAL, 'corpora', 'taiwanmd')
    report = audit(os.path.join(folder, 'pairs.tsv'), '--select', 'number/*')
    scorer = [sys.executable, os.path.join(EVAL, 'tools', 'score_pairs'), folder, report]
    figures = json.loads(subprocess.run([*scorer, '--json'], check=True, capture_output=True, text=True).stdout)
    if verbose:
        subprocess.run([*scorer, '--show'])
    os.unlink(report)
    return {'number.taiwanmd': {key: figures[key] for key in ('found', 'errors', 'right_flagged', 'right', 'not_error_flagged',
                                                              'not_error', 'rows_outside_gold_flagged')}}
