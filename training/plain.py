"""Writes batches of statements that may be compared, for the encoder of meaning to learn from its teachers how alike they are: what the program finds in
articles that lie near one another.
   plain.py EXTRACTED.jsonl OUT.jsonl [STORIES.jsonl…]    (EXTRACTED: `hearsay extract`; reports of STORIES are left out)     lines {text, contents}"""
import json, random, re, sys
import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

MOST, FEWEST, SHORTEST, HEAD_CHARS = 128, 12, 15, 150


def like_articles(reports):
    """Groups of articles that lie near one another, each article in one, of at least MOST statements where there are as many."""
    words = TfidfVectorizer(stop_words="english", min_df=3, dtype=np.float32).fit_transform([r["text"] for r in reports])
    like = (words @ words.T).toarray()
    left = np.ones(len(reports), bool)
    for first in random.sample(range(len(reports)), len(reports)):
        if not left[first]:
            continue
        group, n = [], 0
        for k in np.argsort(-like[first]):
            if n >= MOST or like[first, k] == 0:
                break
            if left[k]:
                group.append(int(k))
                n += len(reports[k]["statements"])
        left[[first, *group]] = False
        yield [reports[k] for k in group]


def batch(group):
    whole, contents = "", []
    for r in group:
        contents += [[[a + len(whole), b + len(whole)] for a, b in s["content"]] for s in r["statements"] if sum(b - a for a, b in s["content"]) >= SHORTEST]
        whole += r["text"] + "\n"
    return {"text": whole, "contents": [contents[k] for k in sorted(random.sample(range(len(contents)), min(MOST, len(contents))))]}


def main():
    source, out, *stories = sys.argv[1:]
    random.seed(5)
    words = lambda text: " ".join(re.findall(r"\w+", text))
    known = "\n".join(words(text) for path in stories for line in open(path, encoding="utf-8") for text in json.loads(line)["reports"].values())
    reports = [r for r in map(json.loads, open(source, encoding="utf-8")) if r["statements"] and words(r["text"])[:HEAD_CHARS] not in known]
    with open(out, "w", encoding="utf-8") as f:
        for group in like_articles(reports):
            line = batch(group)
            if len(line["contents"]) >= FEWEST:
                f.write(json.dumps(line) + "\n")


if __name__ == "__main__":
    main()
