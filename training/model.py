"""The tagger: MiniLM states → B/I/O tags of source, cue and content, four projections from which spans are joined, and B/I/O of propositions.

A content piece chooses its cue, a cue chooses its source (or none: agentless). A span is the mean of its words'
projections; the score of a pair is their dot product plus a bias for the signed distance between them."""
import torch
from torch import nn
from transformers import AutoModel

LABELS = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"]
LINK = 64
BUCKETS = 16


class Tagger(nn.Module):
    def __init__(self, encoder):
        super().__init__()
        self.encoder = AutoModel.from_pretrained(encoder, add_pooling_layer=False, attn_implementation="eager")
        hidden = self.encoder.config.hidden_size
        self.drop = nn.Dropout(0.1)
        self.tags = nn.Linear(hidden, len(LABELS))
        self.link = nn.Sequential(nn.Linear(hidden, 256), nn.GELU(), nn.Linear(256, 4 * LINK))
        self.propositions = nn.Linear(hidden, 3)                # O, B, I of whatever asserts one thing
        self.bias = nn.Parameter(torch.zeros(2, BUCKETS))       # [content→cue, cue→source] by distance bucket
        self.none = nn.Parameter(torch.zeros(2))                # the score of "no cue" and "no source"

    def forward(self, input_ids, attention_mask, token_type_ids):
        h = self.encoder(input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids)[0]
        h = self.drop(h)
        return self.tags(h), self.link(h), self.propositions(h)


def bucket(distance):
    """Signed word distance (head start minus child start) → 0..15: sign times a logarithmic size."""
    a, k = abs(distance), 0
    for limit in (2, 4, 8, 16, 32, 64, 128):
        if a < limit:
            break
        k += 1
    return k if distance < 0 else 8 + k


def pair_scores(link, kind, children, heads, bias, none):
    """link: [words, 4*LINK]; children, heads: [(first, last+1)] in words. Returns [children, heads + 1], the last column 'none'."""
    a = kind * 2 * LINK
    child = torch.stack([link[s:e, a:a + LINK].mean(0) for s, e in children])
    head = torch.stack([link[s:e, a + LINK:a + 2 * LINK].mean(0) for s, e in heads]) if heads else child.new_zeros((0, LINK))
    score = child @ head.T / LINK ** 0.5
    if heads:
        where = torch.tensor([[bucket(h[0] - c[0]) for h in heads] for c in children])
        score = score + bias[kind][where]
    return torch.cat([score, none[kind].expand(len(children), 1)], 1)
