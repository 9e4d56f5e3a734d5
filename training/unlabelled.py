"""Writes texts without marks for the student to learn from, by what its teachers read in them: ECB+ train (sentences put together again) and the
   reports of the invented training stories.
   unlabelled.py DATA_DIR STORIES.jsonl OUT.jsonl     STORIES from stories/check.py pairs"""
import json, re, sys

data, stories, out = sys.argv[1:4]


def joined(tokens):
    """Tokens as running text; straight quotation marks open and close in turn."""
    s = re.sub(r" ([.,;:!?%)\]'’”])", r"\1", " ".join(tokens))
    s = re.sub(r"([(\[$“‘]) ", r"\1", s)
    s = re.sub(r" (n't|'s|'re|'ve|'ll|'d|'m)\b", r"\1", s)
    parts, text = re.split(r'\s?"\s?', s), ""
    for i, part in enumerate(parts):
        text += part if i == 0 else (' "' if i % 2 else '" ') + part
    return re.sub(r" +", " ", text).strip()


with open(out, "w", encoding="utf-8") as f:
    for line in open(f"{data}/ecbplus-train.jsonl", encoding="utf-8"):
        d = json.loads(line)
        f.write(json.dumps({"id": d["id"], "text": " ".join(joined(s["tokens"]) for s in d["sentences"])}) + "\n")
    for line in open(stories, encoding="utf-8"):
        d = json.loads(line)
        for name, text in d["reports"].items():
            f.write(json.dumps({"id": f"{d['story']} {name}", "text": re.sub(r"(?s)^---\n.*?\n---\n", "", text)}) + "\n")
