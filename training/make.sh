#!/usr/bin/env bash
# Makes models/tagger/ and models/meaning/ anew. make.sh DATA_DIR [WORK_DIR]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
data=$(cd "$1" && pwd)
work=${2:-$(mktemp -d)}
mkdir -p "$work/soft"
[ -d "$work/venv" ] || { python3 -m venv "$work/venv"; "$work/venv/bin/pip" install -q -r "$here/requirements.txt"; }
python="$work/venv/bin/python"
python3 "$here/genres/check.py" train "$work/genres.jsonl"
python3 "$here/stories/check.py" pairs train "$work/stories.jsonl"
python3 "$here/unlabelled.py" "$data" "$work/stories.jsonl" "$work/unlabelled.jsonl"
cd "$here"
# Two teachers, the second grown out of the first with another seed and a warm restart.
"$python" train.py "$data" "$work/first" --epochs 4 --lr 1.6e-4 --stop-after 1
"$python" train.py "$data" "$work/second" --epochs 3 --seed 2 --lr 1.5e-4 --resume "$work/first/last.pt" --extra "$work/genres.jsonl"
"$python" train.py "$data" "$work/third" --epochs 2 --seed 7 --lr 1.5e-4 --resume "$work/second/ema.pt" --extra "$work/genres.jsonl"
for texts in "$data/polnear-train.jsonl" "$work/genres.jsonl" "$work/unlabelled.jsonl"; do
  "$python" soften.py "$texts" "$work/soft/$(basename "$texts").pt" "$work/second/ema.pt" "$work/third/ema.pt"
done
# The student starts from their mean and learns from both and from the labels.
"$python" mean.py "$work/mean.pt" "$work/second/ema.pt" "$work/third/ema.pt"
"$python" train.py "$data" "$work/student" --epochs 1 --seed 21 --lr 1e-4 --resume "$work/mean.pt" --extra "$work/genres.jsonl" --unlabelled "$work/unlabelled.jsonl" --soft "$work/soft"
# It learns the stories too, which cost it some of what it knew of other genres: the mean with what it was brings that back.
python3 "$here/stories/check.py" tagger train "$work/tagger-stories.jsonl"
"$python" train.py "$data" "$work/told" --epochs 1 --seed 31 --lr 7e-5 --resume "$work/student/ema.pt" --extra "$work/genres.jsonl" --repeat 2 --stories "$work/tagger-stories.jsonl"
"$python" mean.py "$work/half.pt" "$work/told/ema.pt" "$work/student/ema.pt" --shares 0.65 0.35
"$python" export.py "$work/half.pt" "$here/../models/tagger"
"$python" meaning.py "$work/stories.jsonl" "$work/meaning"
mkdir -p "$here/../models/meaning"
cp "$work/meaning/meaning.int8.onnx" "$work/meaning/meaning.json" "$here/../models/meaning/"
