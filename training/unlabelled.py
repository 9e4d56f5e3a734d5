"""Writes texts without marks for the student to learn from, by what its teachers read in them: ECB+ train, and whatever public news is given.
   unlabelled.py DATA_DIR OUT.jsonl [--tables TOKENS.csv…] [--bbc GIT_DIR] [--basil GIT_DIR] [--ukraine GIT_DIR]"""
import argparse, json, re
import corpora

FEWEST_WORDS = 40
# PolNeAR's test part is of these years, and BASIL's papers are partly its own.
POLNEAR_YEARS = ("2015", "2016")


def texts(a):
    yield from ((i, t) for _, i, t in corpora.ecb(f"{a.data}/ecbplus-train.jsonl"))
    yield from corpora.tables(a.tables)
    more = [(i, t) for read, folder in ((corpora.bbc, a.bbc), (corpora.ukraine, a.ukraine)) if folder for i, t in read(folder)]
    if a.basil:
        more += [(i, "\n\n".join([d.get("title", ""), *body])) for i, d, body in corpora.basil(a.basil) if d["date"][:4] not in POLNEAR_YEARS]
    yield from ((i, re.sub(r"[ \t]+", " ", t).strip()) for i, t in more if len(t.split()) >= FEWEST_WORDS)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("data"); ap.add_argument("out"); ap.add_argument("--tables", nargs="*", default=[])
    ap.add_argument("--bbc"); ap.add_argument("--basil"); ap.add_argument("--ukraine")
    a = ap.parse_args()
    with open(a.out, "w", encoding="utf-8") as f:
        for name, text in texts(a):
            f.write(json.dumps({"id": name, "text": text}) + "\n")


if __name__ == "__main__":
    main()
