"""Exports a checkpoint of the tagger (the graph of graph.py, as int8.py writes it) to models/tagger/: tagger.int8.onnx, tokenizer.json,
   tokenizer_config.json, tagger.json (labels, joining biases, window, digest).
   export.py CHECKPOINT.pt OUT_DIR [PLAIN.onnx]"""
import json, os, shutil, sys
import torch
import int8
from graph import Graph
from model import BUCKETS, LABELS, LINK, Tagger
from encoders import WINDOW_PIECES, encoder_path

INPUTS, OUTPUTS = ["input_ids", "token_type_ids"], ["tags", "link", "propositions"]
checkpoint, out = sys.argv[1:3]
os.makedirs(out, exist_ok=True)
model = Tagger(encoder_path())
model.load_state_dict(torch.load(checkpoint), strict=False)  # heads that were tried and do not ship are left out
model.eval()


def check(session):
    """To rounding, for windows of other lengths than it was traced with."""
    for n in (2, 57, WINDOW_PIECES, 2 * WINDOW_PIECES):
        ids, types = torch.randint(1000, 2000, (1, n)), torch.randint(0, 2, (1, n))
        got = session.run(OUTPUTS, {"input_ids": ids.numpy(), "token_type_ids": types.numpy()})
        with torch.no_grad():
            want = model(ids, torch.ones_like(ids), types)
        for g, w in zip(got, want):
            assert (torch.from_numpy(g) - w).abs().max() < 1e-3, f"the exported graph differs from model.py at {n} pieces"


ids = torch.randint(1000, 2000, (1, 16))
file = os.path.join(out, "tagger.int8.onnx")
digest = int8.write(Graph(model), (ids, torch.zeros_like(ids)), INPUTS, OUTPUTS, {k: {1: "pieces"} for k in INPUTS + OUTPUTS}, file, check, *sys.argv[3:4])
for f in ("tokenizer.json", "tokenizer_config.json"):
    shutil.copy(os.path.join(encoder_path(), f), os.path.join(out, f))
json.dump({"name": "hearsay-tagger", "labels": LABELS, "link": LINK, "buckets": BUCKETS, "window": WINDOW_PIECES, "sha256": digest,
           "bias": model.bias.tolist(), "none": model.none.tolist()},
          open(os.path.join(out, "tagger.json"), "w"), indent=1)
print(digest, os.path.getsize(file))
