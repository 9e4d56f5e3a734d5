"""How text is cut for the tagger. src/encoder/windows.ts and src/language/quotation.ts do the same in TypeScript;
training/parity.py writes cases that a test there checks, so that the model reads what it was trained on."""
import re

WORD = re.compile(r"[^\W_]+|[^\s]")
ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Cmdr|Adm|Maj|Rev|Hon|St|Jr|Sr|vs|v|etc|No|Inc|Corp|Co|Ltd|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Ariz|Calif|Conn|Fla|Ill|Mass|Mich|Minn|Ohio|Pa|Va|Wis|Tenn|Tex)|"
    r"\b[A-Z]|\b[ap]\.m|e\.g|i\.e)\.$")
BOUNDARY = re.compile(r"[.!?…]+[\"”’')\]]*\s+(?=[\"“‘'(\[]*[A-Z0-9])|(?<=[a-z]{3})(?<!www)[.!?][\"”’)]*(?=[A-Z][a-z]{2,}[ ,])")

# "It is O.K. You might think so"
LETTERS, STARTS = re.compile(r"(?:[A-Z]\.){2,}$"), re.compile(r"[\"“‘(]?(?:You|He|She|They|We|It|The|But|And|This|That|These|Those|If|When|There|So|What|His|Her|Their|Our|My)(?=[ ’'])")


def sentences(text, start, end):
    """[(start, end)] of the sentences of one paragraph."""
    out, at = [], start
    for m in BOUNDARY.finditer(text, start, end):
        head = text[at:m.end()].rstrip()
        if ABBREVIATION.search(head) and not (LETTERS.search(head) and STARTS.match(text, m.end())):
            continue
        out.append((at, at + len(head)))
        at = m.end()
    if text[at:end].strip():
        out.append((at, end))
    return out


def paragraphs(text):
    """[(start, end)] of the runs between line breaks that hold something."""
    return [m.span() for m in re.finditer(r"[^\n]+", text) if m.group().strip()]


def side_of(text, at):
    """Which end of a quotation a straight mark is, as what stands beside it tells."""
    before, after = text[at - 1:at] or " ", text[at + 1:at + 2] or " "
    opens = bool(re.match(r"[\s(\[—–]", before)) and not after.isspace()
    closes = not before.isspace() and bool(re.match(r"[\s)\],.;:!?—–]", after))
    return None if opens == closes else "opens" if opens else "closes"


def inside_quotation(words, text):
    """True for each word of one paragraph that stands between double quotation marks (the marks included).
    “ opens, ” closes, " does what its side tells, or else toggles, as '' does; a mark that is never closed holds to the end of the paragraph."""
    out, open_ = [], False
    for s, e in words:
        w, side = text[s:e], side_of(text, s) if text[s:e] == '"' else None
        if side == "closes" and not open_:
            out.append(False)
        elif w in "“„«" or (w == '"' and (not open_ or side == "opens")) or (w == "`" and text[s:s + 2] == "``"):
            open_ = True
            out.append(True)
        elif w in "”»" or (w == '"' and open_) or (w == "'" and open_ and text[s:s + 2] == "''"):
            out.append(True)
            open_ = False
        else:
            out.append(open_)
    return out


def document(text):
    """[[ [(start, end, quoted)] per sentence ] per paragraph ]"""
    out = []
    for ps, pe in paragraphs(text):
        words = [m.span() for m in WORD.finditer(text, ps, pe)]
        quoted = inside_quotation(words, text)
        sents, k = [], 0
        for _, se in sentences(text, ps, pe):
            one = []
            while k < len(words) and words[k][0] < se:
                one.append((*words[k], quoted[k]))
                k += 1
            if one:
                sents.append(one)
        out.append(sents)
    return out
