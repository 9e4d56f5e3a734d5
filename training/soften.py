"""What several checkpoints together give each word: the mean of their tag probabilities, for a student to learn from (Hinton et al. 2015).
   soften.py DATA.jsonl OUT.pt CHECKPOINT.pt…     OUT: a list, for each document its words × labels"""
import sys
import torch
from model import LABELS, Tagger
from train import encoder_path, example, load, windows
from transformers import AutoTokenizer


def main():
    data, out, *checkpoints = sys.argv[1:]
    tok = AutoTokenizer.from_pretrained(encoder_path())
    torch.set_num_threads(2)
    teachers = []
    for c in checkpoints:
        teacher = Tagger(encoder_path())
        teacher.load_state_dict(torch.load(c))
        teacher.encoder.set_attn_implementation("sdpa")
        teachers.append(teacher.eval())
    found = []
    with torch.no_grad():
        for doc, flat, label, *_ in load(data, tok):
            soft = torch.zeros(len(flat), len(LABELS))
            soft[:, 0] = 1
            for w in windows(doc, flat):
                ids, types, first, *_ = example(w, flat, label, [], tok)
                words = [i for i in w if i is not None][: len(first)]
                args = torch.tensor([ids]), torch.ones(1, len(ids), dtype=torch.long), torch.tensor([types])
                soft[words] = sum(t(*args)[0][0, first].softmax(-1) for t in teachers) / len(teachers)
            found.append(soft.half())
    torch.save(found, out)


if __name__ == "__main__":
    main()
