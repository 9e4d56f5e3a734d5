"""Writes batches of sentences and sayings that may be compared, for the encoder of meaning to learn from its teacher how alike they are: three articles
of PolNeAR on like matters each, eight texts of one half of a topic of ECB+, three of each table of tokens (see corpora.py).
   plain.py DATA_DIR OUT.jsonl [TOKENS.csv…]     lines {text, spans}"""
import json, random, sys
import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from corpora import ecb, tables
from text import paragraphs, sentences

MOST, FEWEST, SHORTEST, LONGEST = 90, 6, 20, 450


def batch(texts, said=None):
    """One line of several texts; `said`: the spans of contents in each."""
    whole, spans = "", []
    for text, more in zip(texts, said or [[]] * len(texts)):
        own = [list(s) for p in paragraphs(text) for s in sentences(text, *p)] + more
        spans += [[a + len(whole), b + len(whole)] for a, b in own if SHORTEST < b - a < LONGEST]
        whole += text + "\n"
    return {"text": whole, "spans": sorted(random.sample(spans, MOST)) if len(spans) > MOST else spans}


def like_articles(docs):
    """Threes of articles that lie near one another, each article at most once."""
    words = TfidfVectorizer(stop_words="english", min_df=3).fit_transform([d["text"] for d in docs])
    like = (words @ words.T).toarray()
    np.fill_diagonal(like, 0)
    left = set(range(len(docs)))
    while len(left) >= 3:
        first = random.choice(sorted(left))
        left.discard(first)
        near = [int(j) for j in np.argsort(-like[first]) if j in left][:2]
        left -= set(near)
        yield [docs[k] for k in (first, *near)]


def batches(data, more):
    docs = [json.loads(line) for line in open(f"{data}/polnear-train.jsonl", encoding="utf-8")]
    for three in like_articles(docs):
        yield batch([d["text"] for d in three], [[list(s) for a in d["attributions"] for s in a["content"]] for d in three])
    texts = [t for _, t in tables(more)]
    for k in range(0, len(texts), 3):
        yield batch(texts[k:k + 3])
    topics = {}
    for topic, _, text in ecb(f"{data}/ecbplus-train.jsonl"):
        topics.setdefault(topic, []).append(text)
    for found in topics.values():
        for k in range(0, len(found), 8):
            yield batch(found[k:k + 8])


def main():
    data, out, *more = sys.argv[1:]
    random.seed(5)
    with open(out, "w", encoding="utf-8") as f:
        for line in batches(data, more):
            if len(line["spans"]) >= FEWEST:
                f.write(json.dumps(line) + "\n")


if __name__ == "__main__":
    main()
