"""Reads the real stories: news of four public corpora, whose texts are not shipped, and what this project's annotators say of the statements that the program
   found in them. Writes lines as stories/check.py pairs does, each text made anew from its corpus and held against its digest.
   read.py OUT.jsonl --ecb ECBPLUS.jsonl… [--meantime TOKENS.csv] [--wcl TOKENS.csv] [--basil GIT_DIR]      a corpus that is not given is left out
   read.py --agreement                                                                                     how far the second hand agrees"""
import argparse, glob, hashlib, itertools, json, os, re, sys, zlib
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))
import corpora

FOLDS = 3


def cut(paragraphs, words):
    """Whole paragraphs up to so many words, one at least."""
    out, n = [], 0
    for p in paragraphs:
        if n and n + len(p.split()) > words:
            break
        out.append(p)
        n += len(p.split())
    return "\n\n".join(out)


def texts(a):
    """(where it is from, text) of each text of the corpora that are given."""
    for path in a.ecb:
        yield from ((f"ecb:{i}", t) for _, i, t in corpora.ecb(path))
    if a.meantime:
        for name, sentences in corpora.table(a.meantime).items():
            yield f"meantime:{name.removeprefix('corpus_')}", cut([corpora.joined(sentences[s]) for s in sorted(sentences)], 330)
    if a.wcl:
        for name, sentences in corpora.table(a.wcl).items():
            lines = [corpora.joined(q.split()) for s in sorted(sentences) for q in " ".join(sentences[s]).replace("\\n", "\n").split("\n")]
            yield f"wcl:{name}", cut([q for q in lines if q], 420)
    if a.basil:
        for name, d, body in corpora.basil(a.basil):
            yield f"basil:{name}", f"---\npublisher: {d['source'].upper()}\ndate: {d['date']}\n---\n{d.get('title', '')}\n\n{cut(body, 620)}"


def mended(text):
    """What splitting into tokens broke: "6. 1", "mud - brick", "$ 40"."""
    head, sep, body = text.partition("\n---\n") if text.startswith("---") else ("", "", text)
    body = re.sub(r"(\d)([.,]) (\d)", r"\1\2\3", body)
    body = re.sub(r"(\w) - (\w)", r"\1-\2", body)
    body = re.sub(r"(\$|£|€) (\d)", r"\1\2", body)
    return head + sep + body.replace("``", '"').replace("''", '"') + "\n"


def piles():
    for path in sorted(glob.glob(os.path.join(HERE, "piles", "*.json"))):
        yield os.path.basename(path)[:-5], json.load(open(path, encoding="utf-8"))


def agreement():
    """Pairs of statements that both hands call one claim, as F1, over those that both had: some are cut otherwise since."""
    both = one = other = 0
    for _, pile in piles():
        said = [s for statements in pile["said"].values() for s in statements if "again" in s]
        for x, y in itertools.combinations(said, 2):
            a, b = (bool(set(x[k]) & set(y[k])) for k in ("claims", "again"))
            both, one, other = both + (a and b), one + a, other + b
    return 2 * both / (one + other)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("out", nargs="?"); ap.add_argument("--agreement", action="store_true")
    ap.add_argument("--ecb", nargs="*", default=[]); ap.add_argument("--meantime"); ap.add_argument("--wcl"); ap.add_argument("--basil")
    a = ap.parse_args()
    if a.agreement:
        print(f"pairs F1 {100 * agreement():.1f}")
        return
    known = dict(texts(a))
    written = 0
    with open(a.out, "w", encoding="utf-8") as out:
        for name, pile in piles():
            if any(r["from"] not in known for r in pile["reports"].values()):
                continue
            reports = {k: mended(known[r["from"]]) for k, r in pile["reports"].items()}
            for k, text in reports.items():
                if hashlib.sha256(text.encode()).hexdigest()[:16] != pile["reports"][k]["sha256"]:
                    raise SystemExit(f"{name}: {k} is not the text that was annotated")
            said = {k: [{"id": f"s{n}", **{f: s[f] for f in ("content", "cue", "source", "claims")}} for n, s in enumerate(statements) if s["claims"]] for k, statements in pile["said"].items()}
            out.write(json.dumps({"story": name, "fold": zlib.crc32(name.encode()) % FOLDS, "reports": reports, "said": said, "relations": pile["relations"]}) + "\n")
            written += 1
    print(written, "real stories")


if __name__ == "__main__":
    main()
