"""Reads the shipped int8 tagger back as a float checkpoint, to go on from where the earlier checkpoints are no more.
   thaw.py MODEL_DIR OUT.pt"""
import json, os, sys
import numpy as np
import onnx
import torch
from onnx import numpy_helper
from model import Tagger
from encoders import encoder_path

folder, out = sys.argv[1:3]
graph = onnx.load(os.path.join(folder, "tagger.int8.onnx")).graph
found = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
model = Tagger(encoder_path())
state = model.state_dict()


def whole(name):
    """[out, in], or None where it is kept as it is."""
    if name + "_quantized" not in found:
        return None
    q, scale, zero = (found[name + s].astype(np.float32) for s in ("_quantized", "_scale", "_zero_point"))
    return (q - zero) * scale


# The products of three dimensions have lost their names: "/link/link.0/MatMul_quant" is link.0's.
unnamed = {n.name.split("/")[-2] + ".weight": n.input[1].removesuffix("_quantized")
           for n in graph.node if n.op_type == "MatMulInteger" and n.input[1].startswith("onnx::MatMul")}
for key in state:
    name = "tagger." + key
    if name in found:
        value = found[name]
    elif whole(name) is not None:
        value = whole(name)
    elif whole(name + "_Transposed") is not None:
        value = whole(name + "_Transposed").T
    elif key in unnamed:
        value = whole(unnamed[key]).T
    elif key in ("bias", "none"):
        value = np.array(json.load(open(os.path.join(folder, "tagger.json")))[key], np.float32)
    else:
        print("left as it was:", key)
        continue
    assert tuple(state[key].shape) == value.shape, (key, state[key].shape, value.shape)
    state[key] = torch.from_numpy(value.copy())
torch.save(state, out)
