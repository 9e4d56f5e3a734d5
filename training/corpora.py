"""Reads news of public corpora, none of whose text ships: ECB+ in the scorers' form, tables of tokens (MEANTIME, NewsWCL50), and git directories of BASIL, of BBC
   news (2004 and 2005) and of a set on bias in news of Ukraine."""
import csv, io, json, re, subprocess, tarfile


def joined(tokens):
    """Tokens as running text; straight quotation marks open and close in turn."""
    s = re.sub(r" ([.,;:!?%)\]'’”])", r"\1", " ".join(tokens))
    s = re.sub(r"([(\[$“‘]) ", r"\1", s)
    s = re.sub(r" (n't|'s|'re|'ve|'ll|'d|'m)\b", r"\1", s)
    parts, text = re.split(r'\s?"\s?', s), ""
    for i, part in enumerate(parts):
        text += part if i == 0 else (' "' if i % 2 else '" ') + part
    return re.sub(r" +", " ", text).strip()


def ecb(path):
    """(topic with its half, id, text) of each text of ECB+ in the scorers' form."""
    for line in open(path, encoding="utf-8"):
        d = json.loads(line)
        yield f"{d['topic']}/{d['subtopic']}", d["id"], " ".join(joined(s["tokens"]) for s in d["sentences"])


def table(path):
    """{text's name: {sentence's number: tokens}}; columns token, sent_id, and doc_id or topic/subtopic_name."""
    found = {}
    for row in csv.DictReader(open(path, encoding="utf-8", newline="")):
        found.setdefault(row.get("doc_id") or row["topic/subtopic_name"], {}).setdefault(int(row["sent_id"]), []).append(row["token"])
    return found


def tables(paths):
    """(id, text) of each text of tables of tokens, a sentence a line."""
    for path in paths:
        for name, sentences in table(path).items():
            lines = (joined([t for t in sentences[k] if t.strip() and t != "\\n"]) for k in sorted(sentences))
            yield name, "\n".join(x for x in lines if x)


def git(folder, *command):
    return subprocess.run(["git", f"--git-dir={folder}", *command], capture_output=True, check=True).stdout


def basil(folder):
    """(path, article, paragraphs) of each article of BASIL (marshallwhiteorg/emnlp19-media-bias)."""
    for name in git(folder, "ls-tree", "-r", "--name-only", "HEAD", "data/articles").decode().split():
        d = json.loads(git(folder, "show", f"HEAD:{name}"))
        body = [p if isinstance(p, str) else " ".join(p) for p in d.get("body-paragraphs") or [q if isinstance(q, str) else q.get("sentence", "") for q in d.get("body", [])]]
        yield name, d, [p for p in (q.strip() for q in body) if p]


def bbc(folder):
    """(id, text) of each article, copies once (dejanbatanjac/bbc-article-classify-bert)."""
    seen = set()
    with tarfile.open(fileobj=io.BytesIO(git(folder, "archive", "HEAD", "bbc"))) as files:
        for m in files.getmembers():
            if m.isfile() and re.fullmatch(r"bbc/\w+/\d+\.txt", m.name):
                text = files.extractfile(m).read().decode("utf-8", "replace")
                if text[:200] not in seen:
                    seen.add(text[:200])
                    yield m.name, text


def ukraine(folder):
    """(id, text) of each article (michaelfaerber/ukraine-news-bias)."""
    for name in git(folder, "ls-tree", "-r", "--name-only", "HEAD", "all-data-as-json").decode().split():
        if name.endswith(".json"):
            d = json.loads(git(folder, "show", f"HEAD:{name}"))
            yield d["id"], "\n\n".join(s["content"] for s in d["sentences"])
