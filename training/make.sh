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
"$work/venv/bin/python" train.py "$data" "$work/first" --epochs 3
"$work/venv/bin/python" train.py "$data" "$work/second" --epochs 2 --seed 2 --resume "$work/first/ema.pt" --lr 6e-5 --extra "$work/genres.jsonl"
"$work/venv/bin/python" export.py "$work/second/ema.pt" "$here/../models/tagger"
