"""Reads the invented genre reports and fails on any fault of their markup.
   check.py train|test|FILE… [OUT.jsonl]       OUT: training lines {id, text, genre, attributions, inside}
   check.py gold train|test OUT_DIR            OUT_DIR: NAME.txt and NAME.txt.gold.json, as the scorers read them
Format of a file: front matter lines `key: value`, a line `---`, the marked text, a line `---`, then a line a statement."""
import glob, json, os, sys
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))
from markup import Fault, fields, quantity, statement, strip

GENRES = {"disaster", "war", "courts", "business", "science", "sport", "wire", "tabloid", "press-release", "machine-spun", "translated",
          "lists", "live-blog"}


def read(path):
    where = os.path.basename(path)
    raw = open(path, encoding="utf-8").read()
    parts = raw.split("\n---\n")
    if len(parts) != 3:
        raise Fault(f"{where}: three parts parted by lines '---' are wanted, {len(parts)} found")
    head = {}
    for line in parts[0].splitlines():
        if line.strip():
            k, sep, v = line.partition(":")
            if not sep:
                raise Fault(f"{where}: front matter line {line!r}")
            head[k.strip()] = v.strip()
    if head.get("genre") not in GENRES:
        raise Fault(f"{where}: genre {head.get('genre')!r} is none of {', '.join(sorted(GENRES))}")
    text, found, weasel, noise = strip(parts[1].strip("\n") + "\n", where)
    statements, quantities, told = {}, [], set()
    for n, line in enumerate(parts[2].splitlines(), 1):
        if not line.strip():
            continue
        at = f"{where} statement line {n}"
        first, _, rest = line.partition("|")
        if first.strip() == "q":
            quantities.append(quantity(line, text, at))
            continue
        if not first.strip().isdigit():
            raise Fault(f"{at}: begins with a number or q")
        number = int(first)
        if number in told:
            raise Fault(f"{at}: statement {number} stands twice")
        told.add(number)
        if number not in found:
            raise Fault(f"{at}: no tag <{number}c> in the text")
        statements[number] = statement(number, found[number], fields(rest, at), at)
    missing = sorted(set(found) - told)
    if missing:
        raise Fault(f"{where}: tags without a line: {missing}")
    for s in statements.values():
        if s.get("in") and int(s["in"][1:]) not in statements:
            raise Fault(f"{where}: {s['id']} stands in {s['in']}, which is not there")
        if s.get("in") and not all(any(a <= x and y <= b for a, b in statements[int(s["in"][1:])]["content"]) for x, y in s["content"]):
            raise Fault(f"{where}: content of {s['id']} does not lie inside the content of {s['in']}")
    for q in quantities:
        holder = [s for s in statements.values() if any(a <= q["span"][0] and q["span"][1] <= b for a, b in s["content"])]
        for s in holder:
            s["quantities"].append(q)
    return {"report": where, "genre": head["genre"], "published": head.get("published"), "text": text, "noise": noise, "weasel": weasel,
            "statements": [statements[k] for k in sorted(statements)]}


def files(names):
    for n in names:
        if n in ("train", "test"):
            yield from sorted(glob.glob(os.path.join(HERE, n, "*.txt")))
        else:
            yield n


def attributions(doc):
    """PolNeAR's shape: the sayings that stand in the open, and apart the sayings inside the content of another."""
    outer, inner = [], []
    for s in doc["statements"]:
        if s["source"] or s["cue"]:
            a = {"id": s["id"], "source": s["source"], "cue": s["cue"], "content": s["content"]}
            inner.append(a | {"in": s["in"]}) if s.get("in") else outer.append(a)
    return outer, inner


def main():
    args = sys.argv[1:]
    if args[:1] == ["gold"]:
        os.makedirs(args[2], exist_ok=True)
        for f in files([args[1]]):
            doc = read(f)
            name = os.path.join(args[2], doc["report"])
            open(name, "w", encoding="utf-8", newline="").write(doc["text"])
            json.dump({k: doc[k] for k in ("report", "genre", "published", "noise", "weasel", "statements")} | {"unsourced": []},
                      open(name + ".gold.json", "w", encoding="utf-8"), indent=0, ensure_ascii=False)
        return
    out = open(args.pop(), "w", encoding="utf-8") if args and args[-1].endswith(".jsonl") else None
    bad = n = sayings = nested = 0
    for f in files(args):
        try:
            doc = read(f)
        except Fault as e:
            print(e)
            bad += 1
            continue
        outer, inner = attributions(doc)
        n += 1; sayings += len(outer) + len(inner); nested += len(inner)
        if out:
            out.write(json.dumps({"id": doc["report"], "genre": doc["genre"], "text": doc["text"], "attributions": outer, "inside": inner}, ensure_ascii=False) + "\n")
    print(f"{n} reports, {sayings} sayings, {nested} of them inside another; {bad} faulty")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
