"""Writes texts without marks for the student to learn from, by what its teachers read in them: ECB+ train, and news given as tables of tokens.
   unlabelled.py DATA_DIR OUT.jsonl [TOKENS.csv…]     TOKENS.csv: columns token, sent_id, and doc_id or topic/subtopic_name"""
import csv, json, re, sys


def joined(tokens):
    """Tokens as running text; straight quotation marks open and close in turn."""
    s = re.sub(r" ([.,;:!?%)\]'’”])", r"\1", " ".join(tokens))
    s = re.sub(r"([(\[$“‘]) ", r"\1", s)
    s = re.sub(r" (n't|'s|'re|'ve|'ll|'d|'m)\b", r"\1", s)
    parts, text = re.split(r'\s?"\s?', s), ""
    for i, part in enumerate(parts):
        text += part if i == 0 else (' "' if i % 2 else '" ') + part
    return re.sub(r" +", " ", text).strip()


def ecb(path):
    """(topic with its half, id, text) of each text of ECB+ in the scorers' form."""
    for line in open(path, encoding="utf-8"):
        d = json.loads(line)
        yield f"{d['topic']}/{d['subtopic']}", d["id"], " ".join(joined(s["tokens"]) for s in d["sentences"])


def tables(paths):
    """(id, text) of each text of tables of tokens, a sentence a line."""
    for path in paths:
        found = {}
        for row in csv.DictReader(open(path, encoding="utf-8", newline="")):
            found.setdefault(row.get("doc_id") or row["topic/subtopic_name"], {}).setdefault(int(row["sent_id"]), []).append(row["token"])
        for name, sentences in found.items():
            lines = (joined([t for t in sentences[k] if t.strip() and t != "\\n"]) for k in sorted(sentences))
            yield name, "\n".join(x for x in lines if x)


def main():
    data, out, *more = sys.argv[1:]
    with open(out, "w", encoding="utf-8") as f:
        for name, text in [(i, t) for _, i, t in ecb(f"{data}/ecbplus-train.jsonl")] + list(tables(more)):
            f.write(json.dumps({"id": name, "text": text}) + "\n")


if __name__ == "__main__":
    main()
