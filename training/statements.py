"""Owns the training stories as the encoder of meaning reads them: statements as word pieces, whose claims are known, and how claims are related."""
import json
import torch
from transformers import AutoTokenizer
from encoders import CLS, SEP, encoder_path

LEFT, LONGEST, PIECES_PER_WORD, LEFT_CHARS = 24, 64, 8, 200
TYPES = ["denies", "conflicts", "revises", "refines", "evidence-for"]


class Reader:
    """Text to pieces, word by word, as src/encoder/meaning-encoder.ts cuts it."""
    def __init__(self):
        self.tokenizer = AutoTokenizer.from_pretrained(encoder_path())
        self.known = {}

    def pieces(self, text):
        out = []
        for w in text.split():
            if w not in self.known:
                self.known[w] = self.tokenizer(w, add_special_tokens=False)["input_ids"][:PIECES_PER_WORD]
            out += self.known[w]
        return out

    def read(self, text, content):
        """(ids, how much each counts in the vector)"""
        first = min(a for a, _ in content)
        before = text[max(0, first - LEFT_CHARS):first]
        left = self.pieces(before[before.rfind("\n") + 1:])[-LEFT:]
        body = self.pieces(" ".join(text[a:b] for a, b in content))[:LONGEST] or [SEP]
        return [CLS, *left, *body, SEP], [0.0] * (1 + len(left)) + [1.0] * len(body) + [0.0]


class Statements:
    """The statements of one story, padded in a few groups by length, with `same` [n, n] (1 where two share a claim), `compared` [n, n] (whether
    that is known), `goal` [n, n, TYPES] and `weight` [n, n] of their relations; those four are None for texts without claims."""
    def __init__(self, items, where, claims=None, relations=()):
        # Fewer groups save starts on a graphics card, more save padding on a processor.
        groups = 1 if where.type == "cuda" else 3
        order = sorted(range(len(items)), key=lambda i: len(items[i][0]))
        self.groups, self.back, share = [], torch.empty(len(items), dtype=torch.long), -(-len(items) // groups)
        self.back[torch.tensor(order)] = torch.arange(len(items))
        for at in range(0, len(order), share):
            group = order[at:at + share]
            n = len(items[group[-1]][0])
            ids, mask, weight = torch.zeros(len(group), n, dtype=torch.long), torch.zeros(len(group), n, dtype=torch.long), torch.zeros(len(group), n)
            for row, i in enumerate(group):
                a, w = items[i]
                ids[row, :len(a)], mask[row, :len(a)], weight[row, :len(a)] = torch.tensor(a), 1, torch.tensor(w)
            self.groups.append((ids.to(where), mask.to(where), weight.to(where)))
        self.back = self.back.to(where)
        self.same = self.compared = self.goal = self.weight = None
        if claims is not None:
            has = torch.tensor([len(c) > 0 for c in claims])
            self.same = torch.tensor([[float(i != j and bool(a & b)) for j, b in enumerate(claims)] for i, a in enumerate(claims)]).to(where)
            # Two statements of no claim may say the same: nothing is known of them.
            self.compared = (~torch.eye(len(claims), dtype=torch.bool) & (has[:, None] | has[None, :])).to(where)
            self.goal, self.weight = (x.to(where) for x in related(claims, relations))


def related(claims, relations):
    n, told, size = len(claims), {}, {}
    for r in relations:
        told.setdefault((r["from"], r["to"]), set()).add(TYPES.index(r["type"]))
        if r["type"] == "conflicts":
            told.setdefault((r["to"], r["from"]), set()).add(TYPES.index(r["type"]))
    for c in claims:
        for x in c:
            size[x] = size.get(x, 0) + 1
    goal, weight = torch.zeros(n, n, len(TYPES)), torch.zeros(n, n)
    for i in range(n):
        for j in range(n):
            if i == j or not claims[i] or not claims[j] or claims[i] & claims[j]:
                continue
            # A pair of claims counts once, however many statements tell them.
            weight[i, j] = max(1 / (size[a] * size[b]) for a in claims[i] for b in claims[j])
            for a in claims[i]:
                for b in claims[j]:
                    for t in told.get((a, b), ()):
                        goal[i, j, t] = 1
    return goal, weight


def read_stories(path, reader, where):
    """[(name, fold, Statements)] of stories/check.py pairs, or of found.js: the same with the statements that the program finds."""
    out = []
    for line in open(path, encoding="utf-8"):
        d = json.loads(line)
        said = [(reader.read(d["reports"][name], s["content"]), set(s.get("claims") or [])) for name, statements in d["said"].items() for s in statements]
        if len(said) > 1:
            out.append((d["story"], d["fold"], Statements([i for i, _ in said], where, [c for _, c in said], d["relations"])))
    return out


def read_plain(path, reader, where):
    """[Statements] without claims: lines {text, contents}, each a batch of statements that may be compared."""
    out = []
    for line in open(path, encoding="utf-8"):
        d = json.loads(line)
        out.append(Statements([reader.read(d["text"], c) for c in d["contents"]], where))
    return out
