"""Exports a checkpoint to ONNX (opset 17, the graph of graph.py), quantises it to int8 (dynamic, signed, per channel, seven bits: with
   eight, processors without VNNI saturate and read otherwise than those with it) and writes
   models/tagger/: tagger.int8.onnx, tokenizer.json, tokenizer_config.json, tagger.json (labels, joining biases, window, digest).
   export.py CHECKPOINT.pt OUT_DIR [PLAIN.onnx]"""
import hashlib, json, os, shutil, sys, tempfile
import torch
from onnxruntime import InferenceSession
from onnxruntime.quantization import QuantType, quantize_dynamic
from graph import Graph
from model import BUCKETS, LABELS, LINK, Tagger
from train import WINDOW, encoder_path

INPUTS, OUTPUTS = ["input_ids", "token_type_ids"], ["tags", "link"]
checkpoint, out = sys.argv[1:3]
os.makedirs(out, exist_ok=True)
model = Tagger(encoder_path())
model.load_state_dict(torch.load(checkpoint))
model.eval()


def check_equal(path):
    """The plain graph says what model.py says, to rounding, for windows of other lengths than it was traced with."""
    session = InferenceSession(path, providers=["CPUExecutionProvider"])
    for n in (2, 57, WINDOW, 2 * WINDOW):
        ids, types = torch.randint(1000, 2000, (1, n)), torch.randint(0, 2, (1, n))
        got = session.run(OUTPUTS, {"input_ids": ids.numpy(), "token_type_ids": types.numpy()})
        with torch.no_grad():
            want = model(ids, torch.ones_like(ids), types)
        for g, w in zip(got, want):
            assert (torch.from_numpy(g) - w).abs().max() < 1e-3, f"the exported graph differs from model.py at {n} pieces"


ids = torch.randint(1000, 2000, (1, 16))
with tempfile.TemporaryDirectory() as tmp:
    plain = os.path.join(tmp, "tagger.onnx")
    torch.onnx.export(Graph(model), (ids, torch.zeros_like(ids)), plain, opset_version=17, dynamo=False, input_names=INPUTS, output_names=OUTPUTS,
                      dynamic_axes={k: {1: "pieces"} for k in INPUTS + OUTPUTS})
    check_equal(plain)
    quantize_dynamic(plain, os.path.join(out, "tagger.int8.onnx"), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True,
                     extra_options={"DefaultTensorType": 1})
    if len(sys.argv) > 3:
        shutil.copy(plain, sys.argv[3])
for f in ("tokenizer.json", "tokenizer_config.json"):
    shutil.copy(os.path.join(encoder_path(), f), os.path.join(out, f))
digest = hashlib.sha256(open(os.path.join(out, "tagger.int8.onnx"), "rb").read()).hexdigest()
json.dump({"name": "hearsay-tagger", "labels": LABELS, "link": LINK, "buckets": BUCKETS, "window": WINDOW, "sha256": digest,
           "bias": model.bias.tolist(), "none": model.none.tolist()},
          open(os.path.join(out, "tagger.json"), "w"), indent=1)
print(digest, os.path.getsize(os.path.join(out, "tagger.int8.onnx")))
