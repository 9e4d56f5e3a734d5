"""Fine-tunes the tagger on PolNeAR train; one command makes the shipped model: see README.md here.
   train.py DATA_DIR OUT_DIR [--epochs 4] [--seed 1] [--extra FILE.jsonl ...] [--soft DIR] [--unlabelled FILE.jsonl ...] [--resume CHECKPOINT.pt] [--encoder DIR]

Two cores without bf16 read 2,048 word pieces in 1.3 s: word embeddings are left as they are and the attention has no dropout,
which costs nothing on dev and saves a third of the time."""
import argparse, multiprocessing, os, random, time
from concurrent.futures import ProcessPoolExecutor
import torch
from torch.nn import functional as F
from transformers import AutoTokenizer
from encoders import WINDOW_PIECES, device, encoder_path, layers, sparing
from examples import epoch, with_soft
from model import LABELS, Tagger

# Of the loss of the tags; tuned on dev with the first tagger.
JOINING, PROPOSING = 0.3, 0.5
WARM_UP, LAST_RATE = 0.08, 0.02
docs, tok = [], None


def cut(seed, size, pieces):
    return epoch(docs, tok, random.Random(seed), size, pieces)


def epochs(a):
    """The batches of each epoch. With processes to spare those to come are cut while one is learnt."""
    tasks = [(1000 * a.seed + k, a.batch, a.window) for k in range(a.epochs)]
    if a.ahead < 1:
        yield from (cut(*t) for t in tasks)
        return
    with ProcessPoolExecutor(a.ahead, multiprocessing.get_context("fork")) as pool:
        waiting = [pool.submit(cut, *t) for t in tasks]
        for k in range(len(waiting)):
            yield waiting[k].result()
            waiting[k] = None


def taught_loss(logits, labels, soft):
    """Labels and teachers count alike where there are both (Hinton et al. 2015)."""
    hard = F.cross_entropy(logits.flatten(0, 1), labels.flatten(), ignore_index=-100, reduction="none").view_as(labels)
    if soft is None:
        return hard.sum() / (labels >= 0).sum().clamp(min=1)
    kind = -(soft * logits.log_softmax(-1)).sum(-1)
    taught, labelled = soft.sum(-1) > 0, labels >= 0
    return torch.where(taught & labelled, (hard + kind) / 2, hard + kind).sum() / (taught | labelled).sum().clamp(min=1)


def moved(x, where):
    """A batch of examples.collate as tensors."""
    if isinstance(x, dict):
        return {k: moved(v, where) for k, v in x.items()}
    if isinstance(x, list):
        return [moved(v, where) for v in x]
    return None if x is None else torch.from_numpy(x).to(where, non_blocking=True)


def main():
    global tok
    ap = argparse.ArgumentParser()
    ap.add_argument("data"); ap.add_argument("out")
    ap.add_argument("--epochs", type=int, default=4); ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--extra", nargs="*", default=[]); ap.add_argument("--limit", type=int)
    ap.add_argument("--resume", help="start from this checkpoint"); ap.add_argument("--lr", type=float, default=1.2e-4)
    ap.add_argument("--encoder", help="folder of a pretrained encoder other than all-MiniLM-L6")
    ap.add_argument("--batch", type=int, default=2048, help="word pieces at a time"); ap.add_argument("--window", type=int, default=WINDOW_PIECES)
    ap.add_argument("--ahead", type=int, default=0, help="processes that cut the texts of the epochs to come")
    ap.add_argument("--soft", help="folder of soften.py's files, FILE.jsonl.pt for each input: learn from them as well as from the labels")
    ap.add_argument("--unlabelled", nargs="*", default=[], help="texts of which only the teachers' marks are learnt")
    ap.add_argument("--repeat", type=int, default=4, help="how often an epoch reads the --extra texts")
    ap.add_argument("--stories", help="as --extra, with propositions"); ap.add_argument("--story-repeat", type=int, default=3)
    ap.add_argument("--seconds", type=float, default=1e9, help="end by then: the rate falls by the time where that is shorter than the epochs")
    ap.add_argument("--without", type=int, nargs=2, default=(0, 0), metavar=("FOLD", "FOLDS"), help="leave one fold of all labelled texts out")
    a = ap.parse_args()
    torch.manual_seed(a.seed); torch.set_num_threads(2)
    tok = AutoTokenizer.from_pretrained(encoder_path())
    docs.extend(with_soft(os.path.join(a.data, "polnear-train.jsonl"), tok, a.soft, without=a.without)[: a.limit])
    docs.extend([d for f in a.extra for d in with_soft(f, tok, a.soft, without=a.without)] * a.repeat)
    docs.extend(with_soft(a.stories, tok, a.soft, without=a.without) * a.story_repeat if a.stories else [])
    docs.extend(d for f in a.unlabelled for d in with_soft(f, tok, a.soft, labelled=False))
    each = epochs(a); first = next(each)
    total = len(first) * a.epochs
    print(len(docs), "docs", len(first), "batches an epoch", flush=True)
    where = device()
    model = Tagger(a.encoder or encoder_path())
    if a.resume:
        model.load_state_dict(torch.load(a.resume), strict=False)  # a checkpoint from before there were propositions
    for layer in layers(model.encoder):
        (layer.attention.self if hasattr(layer.attention, "self") else layer.attention).dropout.p = 0.0
    model.encoder.embeddings.word_embeddings.weight.requires_grad_(False)
    model.to(where).train()
    body = [p for n, p in model.named_parameters() if n.startswith("encoder.") and p.requires_grad]
    head = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    opt = torch.optim.AdamW([{"params": body, "lr": a.lr}, {"params": head, "lr": 4 * a.lr}], weight_decay=0.01, fused=where.type == "cuda")
    base = [g["lr"] for g in opt.param_groups]
    floats = {k: v for k, v in model.state_dict().items() if v.dtype.is_floating_point}
    step, began, average = 0, time.time(), None
    os.makedirs(a.out, exist_ok=True)
    for number in range(a.epochs):
        seen = torch.zeros(2, device=where)
        for at, batch in enumerate(first if number == 0 else next(each)):
            b = moved(batch, where)
            done = max(step / total, (time.time() - began) / a.seconds)
            rate = min(1, (step + 1) / (WARM_UP * total)) * max(LAST_RATE, 1 - done)
            for g, lr in zip(opt.param_groups, base):
                g["lr"] = lr * rate
            with sparing(where):
                logits, link, proposed = model(b["ids"], b["mask"], b["types"])
            # As model.TAUGHT orders them.
            soft = [None] * 2 if b["soft"] is None else b["soft"].float().split([len(LABELS), 3], -1)
            tagging = taught_loss(logits.float(), b["tags"], soft[0])
            joining = model.join_loss(link, b["spans"], b["joins"])
            proposing = taught_loss(proposed.float(), b["parts"], soft[1])
            opt.zero_grad()
            (tagging + JOINING * joining + PROPOSING * proposing).backward()
            torch.nn.utils.clip_grad_norm_(body + head, 1.0)
            opt.step(); step += 1
            seen += torch.stack([tagging.detach(), joining.detach()])
            with torch.no_grad():
                if average is None and done >= 1 / 3:
                    average = [v.clone() for v in floats.values()]
                elif average is not None:
                    torch._foreach_lerp_(average, list(floats.values()), 0.01)
            if (at + 1) % 50 == 0:
                tag, join = (seen / 50).tolist(); seen.zero_()
                print(f"{step}/{total} tag {tag:.4f} link {join:.4f} {time.time() - began:.0f}s", flush=True)
            if done >= 1:
                break
        state = {k: v.cpu() for k, v in model.state_dict().items()}
        torch.save(state, os.path.join(a.out, "last.pt"))
        if average is not None:
            torch.save(state | {k: v.cpu() for k, v in zip(floats, average)}, os.path.join(a.out, "ema.pt"))
        if done >= 1:
            break
    print("done", flush=True)


if __name__ == "__main__":
    main()
