"""Takes every measurement in this folder, one after the other, and prints one table.

Run: ``make bench``, on a machine that does nothing else. The table is written to build/benchmarks/table.json, too.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from lines import Line, read, table

ROOT = Path(__file__).resolve().parents[1]
KEPT = ROOT / "build" / "benchmarks" / "table.json"
#: What a start costs is measured first, on a rested machine.
_FIRST = "bench_start.py"


def main() -> int:
    """Print the table; 1 where a benchmark did not come to its end. A missed bar is told, and the reader judges."""
    lines: list[Line] = []
    failed = []
    for benchmark in sorted(
        Path(__file__).parent.glob("bench_*.py"), key=lambda path: (path.name != _FIRST, path.name)
    ):
        print(f"{benchmark.name} …", file=sys.stderr, flush=True)
        with TemporaryDirectory() as folder:
            told = Path(folder) / "lines.json"
            subprocess.run([sys.executable, str(benchmark), "--json", str(told)], cwd=ROOT, check=False)
            if told.exists():
                lines += read(told)
            else:
                failed.append(benchmark.name)
    print(table(lines))
    if failed:
        print(f"Not measured: {', '.join(failed)}.")
    _keep(lines)
    return int(bool(failed))


def _keep(lines: list[Line]) -> None:
    found = {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors",
        "python": platform.python_version(),
        "load": os.getloadavg() if hasattr(os, "getloadavg") else (),
        "lines": [asdict(line) | {"ratio": line.ratio, "held": line.held} for line in lines],
    }
    KEPT.parent.mkdir(parents=True, exist_ok=True)
    KEPT.write_text(json.dumps(found, indent=1, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
