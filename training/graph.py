"""The encoders as the exported graphs compute them: the same weights and the same figures as model.py and meaning.py, for one window without padding.

Written for the processor. Without a batch and a mask the scores need no extra pass. States are [pieces, hidden] and not [1, pieces, hidden], so
that ONNX Runtime leaves the sum before a layer norm alone: its fused form of three dimensions takes six times as long as the two steps. Heads
are the middle dimension, so that the transpositions before a product disappear into it. Word pieces a second, one thread, windows of 176:
9,000 for the graph traced from model.py, 11,500 for this one, with the same int8 weights."""
import math
import torch
from torch import nn
from torch.nn import functional as F


def states(encoder, input_ids, token_type_ids):
    """[pieces, hidden] of [1, pieces]."""
    e, c = encoder.embeddings, encoder.config
    heads = lambda x: x.reshape(-1, c.num_attention_heads, c.hidden_size // c.num_attention_heads).transpose(0, 1)
    x = e.LayerNorm(e.word_embeddings(input_ids[0]) + e.token_type_embeddings(token_type_ids[0]) + e.position_embeddings.weight[:input_ids.shape[1]])
    for layer in encoder.encoder.layer:
        a = layer.attention
        q, k, v = heads(a.self.query(x)), heads(a.self.key(x)), heads(a.self.value(x))
        p = torch.softmax(q @ k.transpose(-1, -2) / math.sqrt(q.shape[-1]), -1)
        x = a.output.LayerNorm(a.output.dense((p @ v).transpose(0, 1).reshape(-1, c.hidden_size)) + x)
        x = layer.output.LayerNorm(layer.output.dense(F.gelu(layer.intermediate.dense(x))) + x)
    return x


class Graph(nn.Module):
    """Tags, joining projections and propositions, [1, pieces, ...]."""
    def __init__(self, tagger):
        super().__init__()
        self.tagger = tagger.eval()
        self.eval()

    def forward(self, input_ids, token_type_ids):
        x = states(self.tagger.encoder, input_ids, token_type_ids).reshape(1, -1, self.tagger.encoder.config.hidden_size)
        return self.tagger.tags(x), self.tagger.link(x), self.tagger.propositions(x)


class MeaningGraph(nn.Module):
    """The vector of one statement, [dims], not brought to unit length, and its aspects; `weight` [1, pieces]: how much each piece counts."""
    def __init__(self, meaning):
        super().__init__()
        self.meaning = meaning.eval()
        self.eval()

    def forward(self, input_ids, weight):
        x = states(self.meaning.encoder, input_ids, torch.zeros_like(input_ids))
        h = weight @ x / weight.sum()
        return self.meaning.project(h)[0], torch.tanh(self.meaning.aspect(h))[0]
