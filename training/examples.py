"""Owns the reports as the tagger's examples: words and pieces of a text, its windows, its marks by the word, and batches of windows as arrays."""
import json, os, zlib
import numpy as np
import torch
from encoders import POSITIONS, WINDOW_PIECES
from model import LABELS, TAUGHT, bucket
from text import document

LONGEST_SENTENCE, PIECES_PER_WORD = 150, 8


def load(path, tok):
    docs, cache = [], {}
    for line in open(path, encoding="utf-8"):
        d = json.loads(line)
        doc, flat = [], []
        for p in document(d["text"]):
            para = []
            for s in p:
                sent = []
                for a, b, q in s:
                    w = d["text"][a:b]
                    if w not in cache:
                        cache[w] = tok(w, add_special_tokens=False)["input_ids"][:PIECES_PER_WORD] or [tok.unk_token_id]
                    sent.append(len(flat))
                    flat.append((a, b, q, cache[w]))
                para.append(sent)
            doc.append(para)
        at = {}
        for i, (a, b, *_ ) in enumerate(flat):
            for c in range(a, b):
                at[c] = i
        spans = [on_words(att, at) for att in d.get("attributions", [])]
        inner = [on_words(att, at) for att in d.get("inside", [])]
        whole = [propositions(len(flat), d["propositions"], at)] if "propositions" in d else [None]
        docs.append((doc, flat, labels(len(flat), spans), spans, insides(spans, inner) if "inside" in d else [], *whole))
    return docs


def fold_of(report_id, folds):
    """Teachers of folds: which of them has not seen this report. The reports of a story ("storm-2", "storm-3") belong together."""
    return zlib.crc32(report_id.rsplit("-", 1)[0].encode()) % folds


def ids(path):
    return [json.loads(line)["id"] for line in open(path, encoding="utf-8")]


def with_soft(path, tok, folder, labelled=True, without=(0, 0)):
    """load(path), each document with what the teachers gave its words (None without) and whether its own labels count; without = (fold, folds)."""
    docs = load(path, tok)
    if without[1]:
        docs = [d for d, i in zip(docs, ids(path)) if fold_of(i, without[1]) != without[0]]
    soft = torch.load(os.path.join(folder, os.path.basename(path) + ".pt"), weights_only=False) if folder else [None] * len(docs)
    return [(*d, s, labelled) for d, s in zip(docs, soft)]


def on_words(att, at):
    """Character spans -> word spans; `at` tells the word at a character."""
    # A saying without a source's words is agentless, unless it is known that its source is named elsewhere.
    got = {"agentless": not att["source"] and att.get("agentless", True)}
    for role in ("content", "source", "cue"):
        got[role] = []
        for s, e in att[role]:
            ids = sorted({at[c] for c in range(s, e) if c in at})
            if ids:
                got[role].append((ids[0], ids[-1] + 1))
    return got


def propositions(n, spans, at):
    """0, 1 or 2 for each word: outside, first or further word of a proposition."""
    out = [0] * n
    for s, e in spans:
        ids = sorted({at[c] for c in range(s, e) if c in at})
        for i in ids:
            out[i] = 1 if i == ids[0] else 2
    return out


def labels(n, spans):
    out = [0] * n
    for a in spans:
        for role, base in (("content", 5), ("source", 1), ("cue", 3)):
            for s, e in a[role]:
                for i in range(s, e):
                    out[i] = base if i == s else base + 1
    return out


def insides(spans, inner):
    """The inside of a content read as a text of its own, as 05-attribute does: with the sayings in it, or none.
    [(words, spans)]; holders without a saying inside are examples too, so that the model learns to leave them alone."""
    out = []
    for a in spans:
        words = [i for s, e in a["content"] for i in range(s, e)]
        mine = [b for b in inner if b["content"] and all(any(s <= x and y <= e for s, e in a["content"]) for x, y in b["content"])]
        if 6 <= len(words) <= 150:
            out.append((words, mine))
    return out


def single_marks(flat, tok):
    """The same text as the British press sets it: single quotation marks, which token types do not tell."""
    swap = {tok.convert_tokens_to_ids(a): tok.convert_tokens_to_ids(b) for a, b in (("“", "‘"), ("”", "’"), ('"', "'"))}
    return [(s, e, False, [swap.get(p, p) for p in ids] if e - s == 1 else ids) for s, e, _, ids in flat]


def windows(doc, flat, rng=None, single=0.15, pieces=WINDOW_PIECES):
    """Whole sentences packed to so many pieces. A window: list of word ids, None for [SEP] between paragraphs."""
    out, now, size = [], [], 0
    limit = pieces - 2
    for p in doc:
        first = True
        for s in p:
            for k in range(0, len(s), LONGEST_SENTENCE):
                part = s[k:k + LONGEST_SENTENCE]
                n = sum(len(flat[i][3]) for i in part) + (1 if first and now else 0)
                alone = rng and rng.random() < single
                if now and (size + n > limit or alone):
                    out.append(now); now, size = [], 0
                if first and now:
                    now.append(None)
                now = now + part; size += n
                first = False
                if alone:
                    out.append(now); now, size = [], 0
        if rng and rng.random() < 0.05 and now:
            out.append(now); now, size = [], 0
    if now:
        out.append(now)
    return out


def example(win, flat, label, spans, tok, quoted=True):
    """(ids, types, first piece of each word, tags, sayings by the window's words, words)"""
    ids, types, first, word = [tok.cls_token_id], [0], [], []
    for i in win:
        if i is None:
            ids.append(tok.sep_token_id); types.append(0); continue
        first.append(len(ids)); word.append(i)
        ids += flat[i][3]; types += [int(quoted and flat[i][2])] * len(flat[i][3])
    ids.append(tok.sep_token_id); types.append(0)
    keep = [k for k, f in enumerate(first) if f < POSITIONS - 1]
    first, word = [first[k] for k in keep], [word[k] for k in keep]
    pos = {w: k for k, w in enumerate(word)}
    def local(sp):
        return [(pos[s], pos[e - 1] + 1) for s, e in sp if s in pos and e - 1 in pos]
    links = []
    for a in spans:
        links.append({r: local(a[r]) for r in ("source", "cue", "content")} | {"agentless": a["agentless"]})
    return ids[:POSITIONS], types[:POSITIONS], first, [label[w] for w in word], links, word


class Spans:
    """Spans of words of a batch's windows, for Tagger.join_loss: which pieces make up which span."""
    def __init__(self, width):
        self.width, self.pieces, self.owner, self.row, self.start = width, [], [], [], []

    def add(self, row, first, span):
        self.pieces += [row * self.width + first[i] for i in range(*span)]
        self.owner += [len(self.row)] * (span[1] - span[0])
        self.row.append(row)
        self.start.append(span[0])
        return len(self.row) - 1

    def arrays(self):
        return {"pieces": np.array(self.pieces, np.int64), "owner": np.array(self.owner, np.int64), "count": np.bincount(self.owner, minlength=len(self.row)).astype(np.float32)}


def against(children, heads):
    """(bucket of each child's distance to each head, whether they stand in one window), [children, heads]"""
    crow, cstart, hrow, hstart = (np.array(x, np.int64) for x in (children.row, children.start, heads.row, heads.start))
    return bucket(hstart[None] - cstart[:, None]), crow[:, None] == hrow[None]


def collate(batch):
    """A batch of (example, soft, labelled, propositions) as arrays. Goal of a joining: the head's number in the batch, the number of heads for none, -100 for unknown."""
    width = max(len(x[0][0]) for x in batch)
    ids, types, mask = (np.zeros((len(batch), width), np.int64) for _ in range(3))
    tags, parts = np.full((len(batch), width), -100, np.int64), np.full((len(batch), width), -100, np.int64)
    soft = np.zeros((len(batch), width, TAUGHT), np.float16) if any(x[1] is not None for x in batch) else None
    contents, cues, sources = Spans(width), Spans(width), Spans(width)
    cue_of, source_of = [], []
    for r, ((i, t, first, label, links, word), taught, labelled, propose) in enumerate(batch):
        ids[r, :len(i)], types[r, :len(t)], mask[r, :len(i)] = i, t, 1
        if labelled:
            tags[r, first] = label
        if propose is not None:
            parts[r, first] = [propose[w] for w in word]
        if taught is not None:
            soft[r, first] = taught[word]
        there = {s: sources.add(r, first, s) for s in sorted({s for a in links for s in a["source"]})}
        for a in links:
            cue = cues.add(r, first, a["cue"][0]) if a["cue"] else None
            for c in a["content"]:
                contents.add(r, first, c)
                cue_of.append(-1 if cue is None else cue)
            if cue is not None:
                source_of.append(there[a["source"][0]] if a["source"] else -1 if a["agentless"] else -100)
    def joining(children, heads, goal):
        where, near = against(children, heads)
        return {"where": where, "near": near, "goal": np.array([len(heads.row) if g == -1 else g for g in goal], np.int64)}
    return {"ids": ids, "types": types, "mask": mask, "tags": tags, "parts": parts, "soft": soft,
            "spans": [s.arrays() for s in (contents, cues, sources)], "joins": [joining(contents, cues, cue_of), joining(cues, sources, source_of)]}


def epoch(docs, tok, rng, size, pieces=WINDOW_PIECES):
    """All texts once, cut anew, in batches of at most `size` word pieces, shuffled."""
    examples = []
    for doc, flat, label, spans, inner, propose, soft, labelled in docs:
        said = single_marks(flat, tok) if rng.random() < 0.12 else flat
        examples += [(example(w, said, label, spans if labelled else [], tok), soft, labelled, propose) for w in windows(doc, said, rng, pieces=pieces)]
        examples += [(example(w, said, labels(len(flat), s), s, tok, quoted=False), None, True, None) for w, s in inner]
    rng.shuffle(examples)
    chunk, out = 512, []
    for k in range(0, len(examples), chunk):
        batch = []
        for x in sorted(examples[k:k + chunk], key=lambda x: len(x[0][0])):
            if batch and len(x[0][0]) * (len(batch) + 1) > size:
                out.append(collate(batch)); batch = []
            batch.append(x)
        out.append(collate(batch))
    rng.shuffle(out)
    return out
