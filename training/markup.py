"""Reads the inline markup of the invented reports: `<1s>The ministry</1s> <1u>said</1u> <1c>the bridge is closed</1c>`.

A tag is a statement's number and a role (s source, u cue, c content), or `w` (weasel words), or `n-KIND` (page furniture).
Tags nest; the same tag may come several times (content in pieces). Offsets are never typed: they come from the tags.
Standard library only. Every fault raises Fault with the file, the line and what is wrong."""
import re

TAG = re.compile(r"<(/?)(\d+[suc]|w|n-[a-z-]+)>")
TYPES = {"named-person", "organisation", "state", "role-anonymous", "collective-anonymous", "agentless", "document", "media"}
STANCES = {"asserts", "denies", "hedges", "forecasts", "calls-for", "questions"}
CERTAINTIES = {"certain", "probable", "possible", "doubtful", "unspecified"}
QUOTES = {"direct", "indirect", "mixed", "none"}
EVIDENCE = {"photo", "video", "satellite", "drone", "intercept", "intelligence", "insider", "document", "eyewitness"}
VERIFICATION = {"confirmed", "unverified", "disputed", "none"}
MODIFIERS = {"exact", "approximately", "at-least", "up-to", "more-than", "less-than"}
NOISE = {"nav", "comment", "subscribe", "related", "unrelated", "ui", "caption-repeat", "stamp"}
FIELDS = {"in", "chain", "type", "stance", "certainty", "polarity", "quote", "evidence", "verification", "claim", "optional", "note"}


class Fault(Exception):
    pass


def strip(marked, where):
    """(plain text, {statement: {role: [[start, end]]}}, weasel spans, [(start, end, kind)] noise)"""
    out, at, size, open_ = [], 0, 0, []
    found, weasel, noise = {}, [], []
    for m in TAG.finditer(marked):
        piece = marked[at:m.start()]
        out.append(piece)
        size += len(piece)
        at = m.end()
        if not m.group(1):
            open_.append((m.group(2), size))
            continue
        if not open_ or open_[-1][0] != m.group(2):
            near = marked[max(0, m.start() - 60):m.end()]
            raise Fault(f"{where}: </{m.group(2)}> closes {'<' + open_[-1][0] + '>' if open_ else 'nothing'} near …{near}")
        name, start = open_.pop()
        if start == size:
            raise Fault(f"{where}: <{name}> holds nothing")
        if name == "w":
            weasel.append([start, size])
        elif name.startswith("n-"):
            if name[2:] not in NOISE:
                raise Fault(f"{where}: no noise kind {name[2:]}")
            noise.append([start, size, name[2:]])
        else:
            found.setdefault(int(name[:-1]), {"s": [], "u": [], "c": []})[name[-1]].append([start, size])
    if open_:
        raise Fault(f"{where}: <{open_[-1][0]}> is never closed")
    text = "".join(out) + marked[at:]
    left = re.search(r"</?\w+>", text)
    if left:
        raise Fault(f"{where}: not a tag: {left.group()}")
    for roles in found.values():
        for spans in roles.values():
            spans.sort()
    return text, found, sorted(weasel), sorted(noise)


def fields(line, where, allowed=FIELDS):
    out = {}
    for part in [p.strip() for p in line.split("|") if p.strip()]:
        key, sep, value = part.partition(":")
        if not sep or key.strip() not in allowed:
            raise Fault(f"{where}: not a field: {part!r}; fields are {', '.join(sorted(allowed))}")
        out[key.strip()] = value.strip()
    return out


def check(value, allowed, what, where):
    if value not in allowed:
        raise Fault(f"{where}: {what} {value!r} is none of {', '.join(sorted(allowed))}")
    return value


def statement(number, roles, f, where):
    """One statement in the gold's shape."""
    if not roles["c"]:
        raise Fault(f"{where}: statement {number} has no content <{number}c>")
    own = not roles["s"] and not roles["u"]
    chain = [] if own else [x.strip() for x in f.get("chain", "").split(" > ") if x.strip()]
    if not own and not chain:
        raise Fault(f"{where}: statement {number} needs chain: (? for nobody)")
    if own and f.get("chain", "").strip() not in ("",):
        # An umbrella source of an earlier sentence holds: full chain, neither cue nor source of its own.
        chain = [x.strip() for x in f["chain"].split(" > ") if x.strip()]
    kind = f.get("type") or ("media" if not chain else "agentless" if chain == ["?"] else None)
    if kind is None:
        raise Fault(f"{where}: statement {number} needs type:")
    out = {
        "id": f"s{number}", "content": roles["c"], "cue": roles["u"], "source": roles["s"], "chain": chain,
        "source_type": check(kind, TYPES, "type", where),
        "quote": check(f.get("quote") or ("none" if own else "indirect"), QUOTES, "quote", where),
        "stance": check(f.get("stance") or "asserts", STANCES, "stance", where),
        "certainty": check(f.get("certainty") or "certain", CERTAINTIES, "certainty", where),
        "polarity": check(f.get("polarity") or "positive", {"positive", "negative"}, "polarity", where),
        "evidence": [check(e.strip(), EVIDENCE, "evidence", where) for e in f.get("evidence", "").split(",") if e.strip()],
        "verification": check(f.get("verification") or "none", VERIFICATION, "verification", where),
        "quantities": [], "times": [], "places": [],
    }
    if f.get("in"):
        out["in"] = f"s{int(f['in'])}"
    if f.get("claim"):
        out["claims"] = [c.strip() for c in f["claim"].split(",") if c.strip()]
    if f.get("optional"):
        out["optional"] = True
    if f.get("note"):
        out["note"] = f["note"]
    return out


def quantity(line, text, where):
    """q | at least 40 | 40.. | at-least | people | of villagers | evacuated     (the last two may be empty; words must stand once)"""
    parts = [p.strip() for p in line.split("|")][1:]
    if len(parts) < 4:
        raise Fault(f"{where}: q | words | min..max | modifier | unit | of … | status")
    parts += [""] * (6 - len(parts))
    words, rng, modifier, unit, of, status = parts[:6]
    n = text.count(words)
    if n != 1:
        raise Fault(f"{where}: quantity words {words!r} stand {n} times in the text: take more words around, or leave it out")
    lo, sep, hi = rng.partition("..")
    num = lambda x: None if not x.strip() else float(x.replace(",", ""))
    low, high = (num(lo), num(hi)) if sep else (num(lo), num(lo))
    at = text.index(words)
    return {"span": [at, at + len(words)], "min": low, "max": high, "modifier": check(modifier, MODIFIERS, "modifier", where),
            "unit": unit, "of": of.removeprefix("of ").strip(), "status": status}
