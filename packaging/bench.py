"""Runs the benchmarks and prints one table. ``dev.py bench`` starts it in the environment.

A benchmark is a module ``tests/benchmarks/bench_NAME.py`` with ``run() -> list[tuple[str, str]]``:
rows of a name and a figure as text. Each runs in a process of its own, so that none warms up or
slows down the next.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "tests" / "benchmarks"

# The child's own output would spoil the rows, so it is sent to standard error.
_RUN_ONE = """
import json, os, runpy, sys
rows_to = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)
sys.path.insert(0, sys.argv[2])
json.dump(runpy.run_path(sys.argv[1])["run"](), rows_to)
rows_to.close()
"""

Row = tuple[str, str]


def main(arguments: list[str]) -> int:
    """Run the benchmarks asked for; 1 when any failed."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description="Run the benchmarks.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="bench_NAME.py; default: all")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    chosen = parser.parse_args(arguments)
    present = {path.stem.removeprefix("bench_"): path for path in FOLDER.glob("bench_*.py")}
    unknown = [name for name in chosen.names if name not in present]
    if unknown:
        parser.error(f"no benchmark {unknown[0]!r}; there are: {', '.join(sorted(present))}")
    failed = False
    table: list[tuple[str, str, str]] = []
    with tempfile.TemporaryDirectory() as bytecode:
        for name in chosen.names or sorted(present):
            rows = _run_one(present[name], bytecode)
            failed = failed or rows is None
            table += [(name, *row) for row in rows or [("failed; see above", "-")]]
    for line in _json_lines(table) if chosen.json else _text_lines(table):
        sys.stdout.write(f"{line}\n")
    return 1 if failed else 0


def _run_one(path: Path, bytecode: str) -> list[Row] | None:
    # As installed programs are: compiled once, whatever this machine's own environment says.
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": bytecode}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-c", _RUN_ONE, str(path), str(ROOT)]
    done = subprocess.run(
        command, env=environment, stdout=subprocess.PIPE, text=True, encoding="utf-8", check=False
    )
    if done.returncode:
        return None
    return [(str(name), str(figure)) for name, figure in json.loads(done.stdout)]


def _json_lines(table: list[tuple[str, str, str]]) -> list[str]:
    keys = ("benchmark", "name", "figure")
    return [json.dumps(dict(zip(keys, row, strict=True)), ensure_ascii=False) for row in table]


def _text_lines(table: list[tuple[str, str, str]]) -> list[str]:
    rows = [("benchmark", "what", "figure"), *table]
    first, second = (max(len(row[column]) for row in rows) for column in (0, 1))
    return [f"{a:<{first}}  {b:<{second}}  {c}" for a, b, c in rows]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
