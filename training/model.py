"""The tagger: an encoder's states → B/I/O tags of source, cue and content, four projections from which spans are joined, and B/I/O of propositions.

A content piece chooses its cue, a cue chooses its source (or none: agentless). A span is the mean of its words'
projections; the score of a pair is their dot product plus a bias for the signed distance between them."""
import numpy as np
import torch
from torch import nn
from torch.nn import functional as F
from encoders import open_encoder

LABELS = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"]
LINK = 64
TAUGHT = len(LABELS) + 3   # what teachers give a word: the odds of tags and of propositions
BUCKETS = 16


class Tagger(nn.Module):
    def __init__(self, encoder):
        super().__init__()
        self.encoder = open_encoder(encoder)
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

    def join_loss(self, link, spans, joins):
        """The mean loss of a batch's joinings: link [batch, pieces, 4*LINK], spans and joins of examples.collate."""
        flat = link.reshape(-1, link.shape[-1]).float()
        loss, told = flat.sum() * 0, 0
        for kind, (children, heads) in enumerate(((0, 1), (1, 2))):
            goal = joins[kind]["goal"]
            if not len(goal):
                continue
            a = kind * 2 * LINK
            child, head = mean(flat[:, a:a + LINK], spans[children]), mean(flat[:, a + LINK:a + 2 * LINK], spans[heads])
            score = child @ head.T / LINK ** 0.5 + self.bias[kind][joins[kind]["where"]]
            score = torch.cat([score.masked_fill(~joins[kind]["near"], -1e4), self.none[kind].expand(len(goal), 1)], 1)
            loss = loss + F.cross_entropy(score, goal, ignore_index=-100, reduction="sum")
            told += len(goal)
        return loss / max(1, told)


def mean(figures, spans):
    """[spans, n]: the means over each span's pieces."""
    out = figures.new_zeros((len(spans["count"]), figures.shape[1]))
    return out.index_add(0, spans["owner"], figures[spans["pieces"]]) / spans["count"][:, None]


def bucket(distance):
    """Signed word distance (head start minus child start) → 0..15: sign times a logarithmic size."""
    size = np.searchsorted([2, 4, 8, 16, 32, 64, 128], np.abs(distance), side="right")
    return np.where(np.asarray(distance) < 0, size, 8 + size)


def pair_scores(link, kind, children, heads, bias, none):
    """link: [words, 4*LINK]; children, heads: [(first, last+1)] in words. Returns [children, heads + 1], the last column 'none'."""
    a = kind * 2 * LINK
    child = torch.stack([link[s:e, a:a + LINK].mean(0) for s, e in children])
    head = torch.stack([link[s:e, a + LINK:a + 2 * LINK].mean(0) for s, e in heads]) if heads else child.new_zeros((0, LINK))
    score = child @ head.T / LINK ** 0.5
    if heads:
        where = torch.from_numpy(bucket(np.array([[h[0] - c[0] for h in heads] for c in children])))
        score = score + bias[kind][where]
    return torch.cat([score, none[kind].expand(len(children), 1)], 1)
