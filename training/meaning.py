"""Trains the encoder of meaning: statements of one claim get vectors that lie close, all other statements of their story far; and aspects, from which
   a small network tells how two statements are related (denies, conflicts, revises, refines, evidence-for).
   meaning.py STORIES.jsonl OUT_DIR [--resume CHECKPOINT.pt] [--epochs N] [--export-only]
Writes meaning.pt and models/meaning/'s files: meaning.int8.onnx, meaning.json. STORIES from stories/check.py pairs; those of fold 0 are left out, for the
scorers. all-MiniLM-L6 with two projections and a supervised contrastive loss (Khosla et al. 2020) in which a story is a batch, so that the
look-alikes of the story itself are what a statement is told from."""
import argparse, json, os, random, time
import torch
from torch import nn
from torch.nn import functional as F
from transformers import AutoModel, AutoTokenizer
import int8
from graph import MeaningGraph
from train import encoder_path

DIMS, ASPECTS, HIDDEN = 128, 64, 48
LEFT, LONGEST, PIECES_PER_WORD, LEFT_CHARS = 24, 64, 8, 200
RATE, TEMPERATURE, FROZEN = 6e-5, 0.05, 2
# Of some 4,000 ordered pairs of statements of a story 60 are related: one that is counts as several that are not.
RELATED_WEIGHT, RELATION_SHARE = 6.0, 0.1
TYPES = ["denies", "conflicts", "revises", "refines", "evidence-for"]
CLS, SEP = 101, 102


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


class Meaning(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = AutoModel.from_pretrained(encoder_path())
        hidden = self.encoder.config.hidden_size
        self.project = nn.Linear(hidden, DIMS, bias=False)
        self.aspect = nn.Linear(hidden, ASPECTS)
        self.one, self.other, self.both = (nn.Linear(n, HIDDEN, bias=k == 0) for k, n in enumerate((ASPECTS, ASPECTS, DIMS)))
        self.relation = nn.Linear(HIDDEN, len(TYPES))
        nn.init.constant_(self.relation.bias, -4.5)             # few pairs are related: so it need not learn that first

    def pooled(self, ids, mask, weight):
        h = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state
        return (h * weight[..., None]).sum(1) / weight.sum(1, keepdim=True)

    def states(self, items):
        """[n, hidden] of [(ids, weights)]; run in three groups by length, to save padding."""
        order = sorted(range(len(items)), key=lambda i: len(items[i][0]))
        parts, third = [], -(-len(order) // 3)
        for at in range(0, len(order), third):
            group = order[at:at + third]
            n = len(items[group[-1]][0])
            ids, mask, weight = torch.zeros(len(group), n, dtype=torch.long), torch.zeros(len(group), n, dtype=torch.long), torch.zeros(len(group), n)
            for row, i in enumerate(group):
                a, w = items[i]
                ids[row, :len(a)], mask[row, :len(a)], weight[row, :len(a)] = torch.tensor(a), 1, torch.tensor(w)
            parts.append(self.pooled(ids, mask, weight))
        back = torch.empty(len(items), dtype=torch.long)
        back[torch.tensor(order)] = torch.arange(len(items))
        return torch.cat(parts)[back]

    def forward(self, items):
        """Unit vectors [n, DIMS], aspects [n, ASPECTS] in -1..1."""
        h = self.states(items)
        return F.normalize(self.project(h), dim=-1), torch.tanh(self.aspect(h))

    def relations(self, vectors, aspects):
        """[n, n, TYPES]: log odds that the first denies (…) the second. The product of two unit vectors is small: it is brought to the size of the aspects."""
        product = vectors[:, None] * vectors[None] * DIMS ** 0.5
        return self.relation(F.gelu(self.one(aspects)[:, None] + self.other(aspects)[None] + self.both(product)))


def read_stories(path, reader):
    """{story: ([items], [claims of each], [n, n, TYPES] related, [n, n] weight)}"""
    out = {}
    for line in open(path, encoding="utf-8"):
        d = json.loads(line)
        if d["fold"] == 0:
            continue
        items, claims = [], []
        for name, said in d["said"].items():
            for s in said:
                items.append(reader.read(d["reports"][name], s["content"]))
                claims.append(set(s.get("claims") or []))
        out[d["story"]] = (items, claims, *related(claims, d["relations"]))
    return out


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


def same_claim_loss(vectors, claims):
    n = len(claims)
    same = torch.tensor([[float(i != j and bool(claims[i] & claims[j])) for j in range(n)] for i in range(n)])
    has = torch.tensor([len(c) > 0 for c in claims])
    # Two statements of no claim may say the same: nothing is known of them.
    compared = ~torch.eye(n, dtype=torch.bool) & (has[:, None] | has[None, :])
    like = vectors @ vectors.T / TEMPERATURE
    log = like - torch.logsumexp(like.masked_fill(~compared, -1e4), 1, keepdim=True)
    rows = same.sum(1) > 0
    return -((log * same).sum(1)[rows] / same.sum(1)[rows]).mean()


def relation_loss(scores, goal, weight):
    each = F.binary_cross_entropy_with_logits(scores, goal, pos_weight=torch.tensor(RELATED_WEIGHT), reduction="none").sum(-1)
    # By the number of relations, so that the many pairs without one do not make it small.
    return (each * weight).sum() / (goal.amax(-1) * weight).sum().clamp(min=1)


def train(stories, seed, epochs, resume):
    names = sorted(stories)
    torch.manual_seed(seed)
    random.seed(seed)
    m = Meaning().eval()
    if resume:
        m.load_state_dict(torch.load(resume), strict=False)
    else:
        with torch.no_grad():  # the projection starts from the principal directions of the untrained vectors
            v = F.normalize(torch.cat([m.states(stories[s][0]) for s in names[:25]]), dim=-1)
            m.project.weight.copy_(torch.linalg.svd(v - v.mean(0), full_matrices=False)[2][:DIMS])
    for p in [*m.encoder.embeddings.parameters(), *(p for l in m.encoder.encoder.layer[:FROZEN] for p in l.parameters())]:
        p.requires_grad = False
    m.train()
    encoder = [p for p in m.encoder.parameters() if p.requires_grad] + list(m.project.parameters())
    heads = [p for x in (m.aspect, m.one, m.other, m.both, m.relation) for p in x.parameters()]
    opt = torch.optim.AdamW([{"params": encoder, "lr": RATE}, {"params": heads, "lr": 20 * RATE}], weight_decay=0.01)
    steps = epochs * len(names)
    schedule = torch.optim.lr_scheduler.LambdaLR(opt, lambda i: min(1, (i + 1) / (0.1 * steps)) * max(0.0, 1 - i / steps))
    began = time.time()
    for epoch in range(epochs):
        random.shuffle(names)
        total = [0.0, 0.0]
        for s in names:
            items, claims, goal, weight = stories[s]
            vectors, aspects = m(items)
            same, told = same_claim_loss(vectors, claims), relation_loss(m.relations(vectors, aspects), goal, weight)
            opt.zero_grad()
            (same + RELATION_SHARE * told).backward()
            nn.utils.clip_grad_norm_(encoder + heads, 1.0)
            opt.step()
            schedule.step()
            total[0] += same.item()
            total[1] += told.item()
        print(f"epoch {epoch}: same claim {total[0] / len(names):.3f}, relations {total[1] / len(names):.3f} after {time.time() - began:.0f} s", flush=True)
    return m.eval()


def export(m, out):
    example = (torch.randint(1000, 2000, (1, 16)), torch.tensor([[0.0] * 4 + [1.0] * 11 + [0.0]]))

    def check(session):
        for n in (3, 40, LEFT + LONGEST + 2):
            ids, weight = torch.randint(1000, 2000, (1, n)), torch.ones(1, n)
            got = session.run(["vector", "aspects"], {"input_ids": ids.numpy(), "weight": weight.numpy()})
            with torch.no_grad():
                h = m.pooled(ids, torch.ones_like(ids), weight)
                want = m.project(h)[0], torch.tanh(m.aspect(h))[0]
            for g, w in zip(got, want):
                assert (torch.from_numpy(g) - w).abs().max() < 1e-3, f"the exported graph differs at {n} pieces"

    file = os.path.join(out, "meaning.int8.onnx")
    digest = int8.write(MeaningGraph(m), example, ["input_ids", "weight"], ["vector", "aspects"], {k: {1: "pieces"} for k in ("input_ids", "weight")}, file, check)
    rows = lambda t: [[round(x, 4) for x in row] for row in t.tolist()]
    json.dump({"name": "hearsay-meaning", "dims": DIMS, "aspects": ASPECTS, "left": LEFT, "leftChars": LEFT_CHARS, "longest": LONGEST, "sha256": digest,
               "relations": {"types": TYPES, "one": rows(m.one.weight), "other": rows(m.other.weight), "both": rows(m.both.weight * DIMS ** 0.5), "bias": rows(m.one.bias[None])[0],
                             "out": rows(m.relation.weight), "outBias": rows(m.relation.bias[None])[0]}},
              open(os.path.join(out, "meaning.json"), "w"))
    print(digest, os.path.getsize(file))


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("stories"); ap.add_argument("out")
    ap.add_argument("--resume"); ap.add_argument("--epochs", type=int, default=6); ap.add_argument("--export-only", action="store_true")
    a = ap.parse_args()
    os.makedirs(a.out, exist_ok=True)
    if a.export_only:
        m = Meaning()
        m.load_state_dict(torch.load(a.resume), strict=False)
        m.eval()
    else:
        m = train(read_stories(a.stories, Reader()), 0, a.epochs, a.resume)
        torch.save(m.state_dict(), os.path.join(a.out, "meaning.pt"))
    export(m, a.out)


if __name__ == "__main__":
    main()
