"""Decodes a text set with a float checkpoint as src/encoder does, for tuning: evaluate.py CHECKPOINT.pt GOLD.jsonl OUT.jsonl
   (score OUT with the scorer of who says what; the shipped figures come from `npm run quality`, through the TypeScript road)."""
import argparse, json
import torch
from model import LABELS, Tagger, pair_scores
from transformers import AutoTokenizer
from encoders import WINDOW_PIECES, device, encoder_path, sparing
from examples import example, load, windows


def viterbi(scores):
    n = scores.shape[1]
    allowed = torch.full((n, n), 0.0)
    for i in range(n):
        for j in range(2, n, 2):
            if i not in (j, j - 1):
                allowed[i, j] = -1e9
    best, back = scores[0].clone(), []
    best[2::2] = -1e9
    for row in scores[1:]:
        total = best[:, None] + allowed
        back.append(total.argmax(0)); best = total.max(0).values + row
    path = [int(best.argmax())]
    for b in reversed(back):
        path.append(int(b[path[-1]]))
    return path[::-1]


def decode(logits, link, bias, none):
    path = viterbi(logits.log_softmax(-1))
    spans = {"source": [], "cue": [], "content": []}
    names = ["source", "cue", "content"]
    k = 0
    while k < len(path):
        if path[k] == 0:
            k += 1; continue
        e = k + 1
        while e < len(path) and path[e] == path[k] + path[k] % 2:
            e += 1
        spans[names[(path[k] - 1) // 2]].append((k, e)); k = e
    out = {}
    if spans["content"] and spans["cue"]:
        sc = pair_scores(link, 0, spans["content"], spans["cue"], bias, none)
        for c, j in zip(spans["content"], sc.argmax(1).tolist()):
            if j < len(spans["cue"]):
                out.setdefault(j, []).append(c)
        ss = pair_scores(link, 1, spans["cue"], spans["source"], bias, none).argmax(1).tolist()
        return [(cs, [spans["cue"][j]], [spans["source"][ss[j]]] if ss[j] < len(spans["source"]) else []) for j, cs in out.items()]
    return []


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("checkpoint"); ap.add_argument("gold"); ap.add_argument("out")
    ap.add_argument("--encoder"); ap.add_argument("--window", type=int, default=WINDOW_PIECES)
    a = ap.parse_args()
    tok, where = AutoTokenizer.from_pretrained(encoder_path()), device()
    model = Tagger(a.encoder or encoder_path()); model.load_state_dict(torch.load(a.checkpoint), strict=False); model.eval()
    model.to(where)
    bias, none = model.bias.detach().cpu(), model.none.detach().cpu()
    raw = [json.loads(l) for l in open(a.gold, encoding="utf-8")]
    with open(a.out, "w") as fh, torch.no_grad():
        for d, (doc, flat, label, spans, *_) in zip(raw, load(a.gold, tok)):
            found = []
            for w in windows(doc, flat, pieces=a.window):
                ids, types, first, *_ = example(w, flat, label, [], tok)
                with sparing(where):
                    lo, li, _ = (x.float().cpu() for x in model(*(torch.tensor([x], device=where) for x in (ids, [1] * len(ids), types))))
                at = [i for i in w if i is not None]
                place = lambda sp: [[flat[at[s]][0], flat[at[e - 1]][1]] for s, e in sp]
                for c, u, s in decode(lo[0, first], li[0, first], bias, none):
                    found.append({"content": place(c), "cue": place(u), "source": place(s)})
            fh.write(json.dumps({"id": d["id"], "attributions": found}) + "\n")


main()
