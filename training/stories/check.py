"""Reads the invented stories and fails on any fault.
   check.py train|test|FILE…                 checks
   check.py gold train|test OUT_DIR          OUT_DIR/STORY/: the reports, and claims.json as the scorers read it
   check.py pairs train OUT.jsonl            a line a story: its reports and every statement with its claims, for training/pairs.js and meaning.py
   check.py tagger train OUT.jsonl           a line a report: training lines as those of genres/check.py, with the spans of its propositions
Format of a story file:
   genre: …                                  front matter, then a line == for each part
   == report 1 | Publisher | 2031-03-02      marked text of report 1 (markup.py); its publisher and ISO date
   == statements                             1.2 | claim: a, b | chain: X > Y | type: … | stance: …      (report.statement)
   == claims                                 a | event | One neutral sentence.
   == relations                              b refines a | why, in a few words
   == apart                                  a b        look-alikes that must not be merged"""
import glob, json, os, re, sys
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))
from markup import Fault, fields, statement, strip

# Stories of fold 0 train the scorers of pairs and relations, which must see vectors as they are for stories that the encoder never saw; the others the encoder.
FOLDS = 3
KINDS = {"event", "state", "quantity", "intent", "forecast", "assessment"}
RELATIONS = {"denies", "revises", "conflicts", "refines", "evidence-for"}


def read(path):
    where = os.path.basename(path)
    parts = re.split(r"(?m)^== ?(.*)$", open(path, encoding="utf-8").read())
    reports, found, claims, relations, apart, lines = {}, {}, {}, [], [], []
    for title, body in zip(parts[1::2], parts[2::2]):
        title = title.strip()
        if title.startswith("report"):
            bits = [b.strip() for b in title.split("|")]
            n = bits[0].split()[1]
            if len(bits) != 3 or not re.fullmatch(r"\d{4}-\d\d-\d\d", bits[2]):
                raise Fault(f"{where}: == report N | Publisher | ISO date, not {title!r}")
            text, tags, weasel, noise = strip(body.strip("\n") + "\n", f"{where} report {n}")
            reports[n] = {"publisher": bits[1], "published": bits[2], "text": text}
            found[n] = tags
        elif title == "statements":
            lines = [l for l in body.splitlines() if l.strip()]
        elif title == "claims":
            for l in body.splitlines():
                if l.strip():
                    bits = [b.strip() for b in l.split("|", 2)]
                    if len(bits) != 3 or bits[1] not in KINDS:
                        raise Fault(f"{where}: claim line: id | kind | sentence; kinds {sorted(KINDS)}: {l!r}")
                    claims[bits[0]] = {"id": bits[0], "kind": bits[1], "text": bits[2], "members": []}
        elif title == "relations":
            for l in body.splitlines():
                if l.strip():
                    m = re.match(r"(\w+) ([a-z-]+) (\w+)\s*(?:\|\s*(.*))?$", l.strip())
                    if not m or m.group(2) not in RELATIONS:
                        raise Fault(f"{where}: relation line: b refines a | why: {l!r}")
                    relations.append({"from": m.group(1), "to": m.group(3), "type": m.group(2), "note": m.group(4) or ""})
        elif title == "apart":
            apart += [l.split() for l in body.splitlines() if l.strip()]
        else:
            raise Fault(f"{where}: no part {title!r}")
    statements, told = {n: [] for n in reports}, set()
    for l in lines:
        first, _, rest = l.partition("|")
        m = re.fullmatch(r"(\d+)\.(\d+)", first.strip())
        if not m or m.group(1) not in reports:
            raise Fault(f"{where}: statement line begins with report.statement: {l!r}")
        n, k = m.group(1), int(m.group(2))
        at = f"{where} {n}.{k}"
        if k not in found[n]:
            raise Fault(f"{at}: no tag <{k}c> in report {n}")
        if (n, k) in told:
            raise Fault(f"{at}: stands twice")
        told.add((n, k))
        s = statement(k, found[n][k], fields(rest, at), at)
        for c in s.get("claims", []):
            if c not in claims:
                raise Fault(f"{at}: no claim {c}")
            claims[c]["members"].append({"report": f"{n}.txt", "statement": s["id"], "spans": s["content"], "chain": s["chain"],
                                         "source_type": s["source_type"], "stance": s["stance"], "certainty": s["certainty"],
                                         **({"optional": True} if s.get("optional") else {})})
        statements[n].append(s)
    for n in reports:
        missing = sorted(set(found[n]) - {k for m, k in told if m == n})
        if missing:
            raise Fault(f"{where} report {n}: tags without a line: {missing}")
    for c in claims.values():
        if not c["members"]:
            raise Fault(f"{where}: claim {c['id']} has no statement")
    for r in relations:
        if r["from"] not in claims or r["to"] not in claims:
            raise Fault(f"{where}: relation between unknown claims {r}")
    for a in apart:
        if len(a) < 2 or any(x not in claims for x in a):
            raise Fault(f"{where}: apart line {a}")
    return {"story": where.removesuffix(".txt"), "reports": reports, "statements": statements, "claims": list(claims.values()),
            "relations": relations, "must_not_merge": apart}


def files(names):
    for n in names:
        if n in ("train", "test"):
            yield from sorted(glob.glob(os.path.join(HERE, n, "*.txt")))
        else:
            yield n


def as_gold(d):
    """The story as files with front matter, and its claims with spans into those files."""
    reports, shift = {}, {}
    for n, r in d["reports"].items():
        front = f"---\npublisher: {r['publisher']}\ndate: {r['published']}\n---\n"
        reports[f"{n}.txt"], shift[f"{n}.txt"] = front + r["text"], len(front)
    claims = [{**c, "members": [{**m, "spans": [[a + shift[m["report"]], b + shift[m["report"]]] for a, b in m["spans"]]} for m in c["members"]]}
              for c in d["claims"]]
    return {"story": d["story"], "reports": reports, "claims": claims, "relations": d["relations"], "must_not_merge": d["must_not_merge"]}


def said(d):
    """Every statement of a story by report, with spans into the report with its front matter."""
    g = as_gold(d)
    out = {}
    for n, statements in d["statements"].items():
        shift = len(g["reports"][f"{n}.txt"]) - len(d["reports"][n]["text"])
        move = lambda spans: [[a + shift, b + shift] for a, b in spans]
        out[f"{n}.txt"] = [{**s, "content": move(s["content"]), "cue": move(s["cue"]), "source": move(s["source"])} for s in statements]
    return {"story": d["story"], "reports": g["reports"], "said": out, "relations": d["relations"]}


def source_of(s, others, text):
    """The words of the source; "Reith denied this and called for that" names it once, and the second saying has it from the first."""
    if s["source"] or not s["cue"]:
        return s["source"]
    near = lambda o: re.search(r"[.!?\n]", text[min(o["cue"][0][0], s["cue"][0][0]):max(o["cue"][0][0], s["cue"][0][0])]) is None
    return next((o["source"] for o in others if o is not s and o["source"] and o["cue"] and o["chain"] == s["chain"] and near(o)), [])


def training_lines(d):
    for n, r in d["reports"].items():
        said = [{k: s[k] for k in ("id", "cue", "content")} | {"source": source_of(s, d["statements"][n], r["text"]), "agentless": s["chain"][-1:] == ["?"]}
                | ({"in": s["in"]} if s.get("in") else {}) for s in d["statements"][n]]
        spans = {tuple(c) for s in said for c in s["content"]}
        # What holds a saying of its own is no one proposition.
        leaves = [list(x) for x in sorted(spans) if not any(y != x and x[0] <= y[0] and y[1] <= x[1] for y in spans)]
        voiced = [s for s in said if s["source"] or s["cue"]]
        # The stories' annotators seldom marked what stands in a saying: where none is marked, nothing is known, and "no saying in here" would be a wrong lesson.
        inner = [s for s in voiced if "in" in s]
        yield {"id": f"{d['story']}-{n}", "text": r["text"], "attributions": [s for s in voiced if "in" not in s], **({"inside": inner} if inner else {}), "propositions": leaves}


def main():
    args = sys.argv[1:]
    if args[:1] == ["tagger"]:
        with open(args[2], "w", encoding="utf-8") as out:
            for f in files([args[1]]):
                for line in training_lines(read(f)):
                    out.write(json.dumps(line, ensure_ascii=False) + "\n")
        return
    if args[:1] == ["pairs"]:
        with open(args[2], "w", encoding="utf-8") as out:
            for i, f in enumerate(files([args[1]])):
                out.write(json.dumps({"fold": i % FOLDS} | said(read(f)), ensure_ascii=False) + "\n")
        return
    gold = args[:1] == ["gold"]
    bad = total = claims = relations = mentions = shared = 0
    for f in files(args[1:2] if gold else args):
        try:
            d = read(f)
        except Fault as e:
            print(e)
            bad += 1
            continue
        total += 1; claims += len(d["claims"]); relations += len(d["relations"])
        mentions += sum(len(c["members"]) for c in d["claims"])
        shared += sum(len({m["report"] for m in c["members"]}) > 1 for c in d["claims"])
        if gold:
            g = as_gold(d)
            out = os.path.join(args[2], d["story"])
            os.makedirs(out, exist_ok=True)
            for name, text in g["reports"].items():
                open(os.path.join(out, name), "w", encoding="utf-8", newline="").write(text)
            json.dump({k: g[k] for k in ("story", "claims", "relations", "must_not_merge")} | {"entities": []},
                      open(os.path.join(out, "claims.json"), "w", encoding="utf-8"), indent=0, ensure_ascii=False)
    print(f"{total} stories, {claims} claims ({shared} in several reports), {mentions} mentions, {relations} relations; {bad} faulty")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
