"""Owns the writing of a network as an int8 ONNX file: opset 17, dynamic, signed, per channel, seven bits (with eight, processors without VNNI
saturate and read otherwise than those with it)."""
import hashlib, os, shutil, tempfile
import torch
from onnxruntime import InferenceSession
from onnxruntime.quantization import QuantType, quantize_dynamic


def write(graph, example, inputs, outputs, axes, path, check, keep_plain=None):
    """Traces `graph` on `example`, lets `check(session)` see that the plain file says what the network says, and writes the int8 file. Its digest."""
    with tempfile.TemporaryDirectory() as tmp:
        plain = os.path.join(tmp, "plain.onnx")
        torch.onnx.export(graph, example, plain, opset_version=17, dynamo=False, input_names=inputs, output_names=outputs, dynamic_axes=axes)
        check(InferenceSession(plain, providers=["CPUExecutionProvider"]))
        quantize_dynamic(plain, path, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True, extra_options={"DefaultTensorType": 1})
        if keep_plain:
            shutil.copy(plain, keep_plain)
    return hashlib.sha256(open(path, "rb").read()).hexdigest()
