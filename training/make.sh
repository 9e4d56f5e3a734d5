#!/usr/bin/env bash
# Makes models/tagger/ anew. make.sh DATA_DIR [WORK_DIR]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
data=$(cd "$1" && pwd)
work=${2:-$(mktemp -d)}
mkdir -p "$work"
[ -d "$work/venv" ] || { python3 -m venv "$work/venv"; "$work/venv/bin/pip" install -q -r "$here/requirements.txt"; }
python3 "$here/genres/check.py" train "$work/genres.jsonl"
cd "$here"
"$work/venv/bin/python" train.py "$data" "$work/first" --epochs 4 --lr 1.6e-4 --stop-after 1
"$work/venv/bin/python" train.py "$data" "$work/second" --epochs 3 --seed 2 --lr 1.5e-4 --resume "$work/first/last.pt" --extra "$work/genres.jsonl"
"$work/venv/bin/python" export.py "$work/second/ema.pt" "$here/../models/tagger"
"$work/venv/bin/python" words.py "$data" "$here/../models/words"
