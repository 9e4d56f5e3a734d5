"""Exports a checkpoint to ONNX (opset 17, plain graph), quantises it to int8 (dynamic, signed, per channel, seven bits: with
   eight, processors without VNNI saturate and read otherwise than those with it) and writes
   models/tagger/: tagger.int8.onnx, tokenizer.json, tokenizer_config.json, tagger.json (labels, joining biases, window, digest).
   export.py CHECKPOINT.pt OUT_DIR"""
import hashlib, json, os, shutil, sys, tempfile
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from model import BUCKETS, LABELS, LINK, Tagger
from train import WINDOW, encoder_path

checkpoint, out = sys.argv[1:3]
os.makedirs(out, exist_ok=True)
model = Tagger(encoder_path())
model.load_state_dict(torch.load(checkpoint))
model.eval()
ids = torch.randint(1000, 2000, (2, 16))
with tempfile.TemporaryDirectory() as tmp:
    plain = os.path.join(tmp, "tagger.onnx")
    axes = {k: {0: "batch", 1: "pieces"} for k in ("input_ids", "attention_mask", "token_type_ids", "tags", "link")}
    torch.onnx.export(model, (ids, torch.ones_like(ids), torch.zeros_like(ids)), plain, opset_version=17, dynamo=False,
                      input_names=["input_ids", "attention_mask", "token_type_ids"], output_names=["tags", "link"], dynamic_axes=axes)
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
