"""Writes tests/gold/: the test halves of the invented reports and stories as JSON lines, for tests that have Node alone, with a digest of each
marked file so that a test can tell when they part. gold.py"""
import glob, hashlib, importlib.util, json, os
HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(os.path.dirname(HERE), "tests", "gold")


def reader(folder):
    spec = importlib.util.spec_from_file_location(folder, os.path.join(HERE, folder, "check.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def write(name, docs):
    with open(os.path.join(OUT, name), "w", encoding="utf-8", newline="\n") as f:
        for d in docs:
            f.write(json.dumps(d, ensure_ascii=False) + "\n")
    print(name, len(docs))


def main():
    os.makedirs(OUT, exist_ok=True)
    genres, stories, digests = reader("genres"), reader("stories"), {}
    for folder in ("genres", "stories"):
        for f in sorted(glob.glob(os.path.join(HERE, folder, "test", "*.txt"))):
            digests[os.path.relpath(f, HERE)] = hashlib.sha256(open(f, "rb").read()).hexdigest()
    write("genres.jsonl", [genres.read(f) for f in genres.files(["test"])])
    write("stories.jsonl", [stories.as_gold(stories.read(f)) for f in stories.files(["test"])])
    json.dump(digests, open(os.path.join(OUT, "digests.json"), "w"), indent=1)


main()
