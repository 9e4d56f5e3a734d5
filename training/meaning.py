"""Trains the encoder of meaning: statements of one claim get vectors that lie close, all other statements of their story far; and aspects, from which
   a small network tells how two statements are related (denies, conflicts, revises, refines, evidence-for).
   meaning.py STORIES.jsonl… --out OUT_DIR [--without FOLD] [--teachers MEANING.pt… --teacher-encoder DIR] [--lessons FILE.pt] [--plain FILE.jsonl] [--encoder DIR]
   meaning.py --export OUT_DIR/meaning.pt --out OUT_DIR [--encoder DIR]
Writes meaning.pt, and with --export models/meaning/'s files: meaning.int8.onnx, meaning.json. STORIES from stories/check.py pairs.

An encoder with two projections and a supervised contrastive loss (Khosla et al. 2020) in which a story is a batch, so that the look-alikes of the
story itself are what a statement is told from. With teachers it also learns how alike those find the statements of a batch (relational
distillation, Park et al. 2019), on texts without claims too. Of several teachers, one a fold, a story is taught by that which has not seen it."""
import argparse, json, os, random, time
import torch
from torch import nn
from torch.nn import functional as F
from encoders import device, encoder_path, layers, open_encoder, sparing
from statements import LEFT, LEFT_CHARS, LONGEST, Reader, TYPES, read_plain, read_stories

DIMS, ASPECTS, HIDDEN = 128, 64, 48
TEMPERATURE, FROZEN_SHARE = 0.05, 1 / 3
# Of some 4,000 ordered pairs of statements of a story 60 are related: one that is counts as several that are not.
RELATED_WEIGHT, RELATION_SHARE = 6.0, 0.1
KEPT_EVERY = 200                                                # steps: a run that is cut off within an epoch shall leave something


class Meaning(nn.Module):
    def __init__(self, encoder=None):
        super().__init__()
        self.encoder = open_encoder(encoder or encoder_path())
        hidden = self.encoder.config.hidden_size
        self.project = nn.Linear(hidden, DIMS, bias=False)
        self.aspect = nn.Linear(hidden, ASPECTS)
        self.one, self.other, self.both = (nn.Linear(n, HIDDEN, bias=k == 0) for k, n in enumerate((ASPECTS, ASPECTS, DIMS)))
        self.relation = nn.Linear(HIDDEN, len(TYPES))
        nn.init.constant_(self.relation.bias, -4.5)             # few pairs are related: so it need not learn that first

    def pooled(self, ids, mask, weight):
        h = self.encoder(input_ids=ids, attention_mask=mask)[0]
        return (h * weight[..., None]).sum(1) / weight.sum(1, keepdim=True)

    def states(self, statements):
        """[n, hidden]"""
        with sparing(statements.back.device):
            parts = [self.pooled(*g) for g in statements.groups]
        return torch.cat(parts)[statements.back].float()

    def forward(self, statements):
        """Unit vectors [n, DIMS], aspects [n, ASPECTS] in -1..1."""
        h = self.states(statements)
        return F.normalize(self.project(h), dim=-1), torch.tanh(self.aspect(h))

    def relations(self, vectors, aspects):
        """[n, n, TYPES]: log odds that the first denies (…) the second. The product of two unit vectors is small: it is brought to the size of the aspects."""
        product = vectors[:, None] * vectors[None] * DIMS ** 0.5
        return self.relation(F.gelu(self.one(aspects)[:, None] + self.other(aspects)[None] + self.both(product)))


def likeness(vectors, compared):
    """Log share of each other statement in what a statement is like, [n, n]."""
    like = vectors @ vectors.T / TEMPERATURE
    return like - torch.logsumexp(like.masked_fill(~compared, -1e4), 1, keepdim=True)


def same_claim_loss(vectors, s):
    log = likeness(vectors, s.compared)
    rows = s.same.sum(1) > 0
    return -((log * s.same).sum(1)[rows] / s.same.sum(1)[rows]).mean()


def teacher_loss(vectors, taught):
    others = ~torch.eye(len(vectors), dtype=torch.bool, device=vectors.device)
    goal = likeness(taught, others).masked_fill(~others, -1e4).exp()
    return -(goal * likeness(vectors, others)).sum(1).mean()


def lesson_of(teachers, s):
    """(the teachers' vectors, their odds of relations); vectors side by side, whose cosine is the mean of each one's"""
    if not teachers:
        return None, None
    said = [t(s) for t in teachers]
    odds = None if s.goal is None else torch.stack([t.relations(*x).sigmoid() for t, x in zip(teachers, said)]).mean(0)
    return F.normalize(torch.cat([v for v, _ in said], -1), dim=-1), odds


class Lessons:
    """What teachers see in each text, worked out once for all students: `known` by the text's name, kept on the processor in half."""
    def __init__(self, known, where):
        self.known, self.where = known, where

    def of(self, name, s, teachers):
        if name not in self.known:
            self.known[name] = tuple(None if x is None else x.half().cpu() for x in lesson_of(teachers, s))
        return (s, *(None if x is None else x.float().to(self.where) for x in self.known[name]))


def relation_loss(scores, goal, weight):
    each = F.binary_cross_entropy_with_logits(scores, goal, pos_weight=scores.new_tensor(RELATED_WEIGHT), reduction="none").sum(-1)
    # By the number of relations, so that the many pairs without one do not make it small.
    return (each * weight).sum() / (goal.amax(-1) * weight).sum().clamp(min=1)


def average_precision(m, stories):
    """Of the cosine over the pairs of statements of a story, all stories in one list."""
    score, same = [], []
    with torch.no_grad():
        for s in stories:
            v = m(s)[0]
            pick = torch.triu(s.compared, 1)
            score.append((v @ v.T)[pick])
            same.append(s.same[pick])
    hit = torch.cat(same)[torch.cat(score).argsort(descending=True)].double()
    rank = torch.arange(1, len(hit) + 1, device=hit.device)
    return ((hit.cumsum(0) / rank * hit).sum() / hit.sum()).item()


def taught_before(encoder, checkpoint, where):
    m = Meaning(encoder)
    m.load_state_dict(torch.load(checkpoint))
    return m.to(where).eval()


def train(a, where):
    reader = Reader()
    readings, unseen, fold_of = {}, {}, {}                      # of a story: as the gold cuts it and as the program does; by input
    for path in a.stories:
        for name, fold, s in read_stories(path, reader, where):
            fold_of[name] = fold
            if fold != a.without:
                readings.setdefault(name, []).append(s)
            else:
                unseen.setdefault(os.path.basename(path), []).append(s)
    plain = read_plain(a.plain, reader, where) if a.plain else []
    torch.manual_seed(a.seed)
    random.seed(a.seed)
    m = Meaning(a.encoder).to(where).eval()
    if a.resume:
        m.load_state_dict(torch.load(a.resume))
    teachers = [taught_before(a.teacher_encoder, path, where) for path in a.teachers]
    with torch.no_grad():
        if not a.resume:  # the projection starts from the principal directions of the untrained vectors
            v = F.normalize(torch.cat([m.states(r[0]) for r in list(readings.values())[:25]]), dim=-1)
            m.project.weight.copy_(torch.linalg.svd(v - v.mean(0), full_matrices=False)[2][:DIMS])
        unseen_by = lambda name: teachers if len(teachers) == 1 else teachers[fold_of[name]:fold_of[name] + 1]
        known = torch.load(a.lessons) if a.lessons and os.path.exists(a.lessons) else {}
        lessons = Lessons(known, where)
        stories = [[lessons.of(f"{name} {k}", s, unseen_by(name)) for k, s in enumerate(r)] for name, r in readings.items()]
        plain = [[lessons.of(f"plain {k}", s, teachers)] for k, s in enumerate(plain)]
        if teachers:
            print(f"{sum(map(len, stories)) + len(plain)} lessons", flush=True)
        if a.lessons and not os.path.exists(a.lessons):
            torch.save(lessons.known, a.lessons)
            return
    judged = lambda m: ", ".join(f"{name} {average_precision(m, s):.3f}" for name, s in unseen.items())
    print(f"{len(stories)} stories, {len(plain)} plain texts; average precision on what is unseen, untrained: {judged(m)}", flush=True)
    del teachers
    body = layers(m.encoder)
    for p in [*m.encoder.embeddings.parameters(), *(p for l in body[:int(len(body) * FROZEN_SHARE)] for p in l.parameters())]:
        p.requires_grad = False
    encoder = [p for p in m.encoder.parameters() if p.requires_grad] + list(m.project.parameters())
    heads = [p for x in (m.aspect, m.one, m.other, m.both, m.relation) for p in x.parameters()]
    opt = torch.optim.AdamW([{"params": encoder, "lr": a.lr}, {"params": heads, "lr": 1.2e-3}], weight_decay=0.01, fused=where.type == "cuda")
    each = len(stories) + min(len(plain), int(a.plain_share * len(stories)))
    steps = a.epochs * each
    schedule = torch.optim.lr_scheduler.LambdaLR(opt, lambda i: min(1, (i + 1) / (0.1 * steps)) * max(0.0, 1 - i / steps))
    keep = lambda: torch.save({k: v.cpu() for k, v in m.state_dict().items()}, os.path.join(a.out, "meaning.pt"))
    began, done = time.time(), 0
    for epoch in range(a.epochs):
        turn = [random.choice(r) for r in stories + random.sample(plain, each - len(stories))]
        random.shuffle(turn)
        total = torch.zeros(3, device=where)
        m.train()
        for s, taught, odds in turn:
            vectors, aspects = m(s)
            loss = torch.zeros((), device=where)
            if s.same is not None:
                same = same_claim_loss(vectors, s)
                scores = m.relations(vectors, aspects)
                told = relation_loss(scores, s.goal if odds is None else (s.goal + odds) / 2, s.weight)
                loss = loss + same + RELATION_SHARE * told
                total[0] += same.detach(); total[1] += told.detach()
            if taught is not None:
                like = teacher_loss(vectors, taught)
                loss = loss + a.teacher_share * like
                total[2] += like.detach()
            opt.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(encoder + heads, 1.0)
            opt.step()
            schedule.step()
            done += 1
            if done % KEPT_EVERY == 0:
                keep()
        m.eval()
        same, told, like = (total / torch.tensor([len(stories), len(stories), each], device=where)).tolist()
        keep()
        print(f"epoch {epoch}: same claim {same:.3f}, relations {told:.3f}, as the teacher {like:.3f}"
              + f"; average precision {judged(m)} after {time.time() - began:.0f} s", flush=True)


def export(checkpoint, out, encoder):
    import int8
    from graph import MeaningGraph
    m = Meaning(encoder)
    m.load_state_dict(torch.load(checkpoint), strict=False)
    m.eval()
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
    ap.add_argument("stories", nargs="*"); ap.add_argument("--out", required=True)
    ap.add_argument("--export", help="a checkpoint, to write as what ships")
    ap.add_argument("--without", type=int, default=0, help="the fold of stories that it shall not see; -1 for none")
    ap.add_argument("--encoder"); ap.add_argument("--teachers", nargs="*", default=[], help="one, or one a fold, in their order"); ap.add_argument("--teacher-encoder")
    ap.add_argument("--teacher-share", type=float, default=1.0)
    ap.add_argument("--lessons", help="what the teachers see: written where the file is not there yet, and nothing else done; read where it is")
    ap.add_argument("--resume", help="start from this checkpoint"); ap.add_argument("--plain"); ap.add_argument("--plain-share", type=float, default=1.0)
    ap.add_argument("--epochs", type=int, default=8); ap.add_argument("--lr", type=float, default=6e-5); ap.add_argument("--seed", type=int, default=0)
    a = ap.parse_args()
    if a.plain and not (a.teachers or a.lessons):
        ap.error("--plain needs --teachers or --lessons: there is nothing else to learn from texts without claims")
    os.makedirs(a.out, exist_ok=True)
    if a.export:
        export(a.export, a.out, a.encoder)
    else:
        train(a, device())


if __name__ == "__main__":
    main()
