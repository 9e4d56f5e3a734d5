"""Makes models/words/: static word vectors distilled from MiniLM, for likeness of words without running the encoder.
   words.py DATA_DIR OUT_DIR [--dims 128]
Each word is read by the encoder on its own, the mean of its states is its vector; the first principal direction goes (it tells how common
a word is), the next `dims` are kept, and each vector is brought to length 1 and to int8 (after model2vec, Tulkens and van Dongen 2024, and
all-but-the-top, Mu and Viswanath 2018). Words are the encoder's whole words, and those that stand twice in the training texts.
Writes words.txt (a word a line), words.int8 (rows of `dims` bytes in that order), words.json (dims, digest)."""
import collections, glob, hashlib, json, os, re, sys
import torch
from transformers import AutoModel, AutoTokenizer
from train import encoder_path

WORD = re.compile(r"[a-z]{2,24}")


def vocabulary(tok, data):
    counts = collections.Counter()
    for f in ("polnear-train.jsonl", "ecbplus-train.jsonl"):
        for line in open(os.path.join(data, f), encoding="utf-8"):
            d = json.loads(line)
            text = d.get("text") or " ".join(w for s in d["sentences"] for w in s["tokens"])
            counts.update(WORD.findall(text.lower()))
    here = os.path.dirname(os.path.abspath(__file__))
    for f in glob.glob(os.path.join(here, "*", "train", "*.txt")):
        counts.update(2 * WORD.findall(open(f, encoding="utf-8").read().lower()))
    return sorted({w for w in tok.get_vocab() if WORD.fullmatch(w)} | {w for w, n in counts.items() if n >= 2})


def main():
    data, out = sys.argv[1:3]
    dims = int(sys.argv[sys.argv.index("--dims") + 1]) if "--dims" in sys.argv else 128
    torch.set_num_threads(2)
    tok = AutoTokenizer.from_pretrained(encoder_path())
    model = AutoModel.from_pretrained(encoder_path(), add_pooling_layer=False).eval()
    words = vocabulary(tok, data)
    rows = []
    with torch.no_grad():
        for k in range(0, len(words), 512):
            b = tok(words[k:k + 512], padding=True, return_tensors="pt")
            h = model(**b)[0]
            m = b["attention_mask"].unsqueeze(-1)
            rows.append((h * m).sum(1) / m.sum(1))
    x = torch.nn.functional.normalize(torch.cat(rows), dim=1)
    x = x - x.mean(0)
    values, vectors = torch.linalg.eigh(x.T @ x)
    basis = vectors.flip(1)[:, 1:dims + 1]
    x = torch.nn.functional.normalize(x @ basis, dim=1)
    q = (x * 127 * 2).round().clamp(-127, 127).to(torch.int8)
    os.makedirs(out, exist_ok=True)
    raw = q.numpy().tobytes()
    open(os.path.join(out, "words.int8"), "wb").write(raw)
    open(os.path.join(out, "words.txt"), "w", encoding="utf-8").write("\n".join(words) + "\n")
    json.dump({"name": "hearsay-words", "dims": dims, "words": len(words), "sha256": hashlib.sha256(raw).hexdigest()},
              open(os.path.join(out, "words.json"), "w"), indent=1)
    print(len(words), len(raw))
    if "--try" in sys.argv:
        at = {w: i for i, w in enumerate(words)}
        f = torch.nn.functional.normalize(q.float(), dim=1)
        for w in ("sank", "capsized", "killed", "injured", "arrested", "ferry", "resign", "said", "fired"):
            if w in at:
                print(w, [(words[i], round(float(v), 2)) for v, i in zip(*torch.topk(f @ f[at[w]], 9))][1:])


main()
