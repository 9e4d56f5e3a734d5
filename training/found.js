/**
 * Writes the training stories once more, with the statements that the program finds in them in place of the gold's, for training/meaning.py: an
 * encoder that has seen how the program cuts is not led astray by it. Runs after the build: node training/found.js STORIES.jsonl OUT.jsonl
 * (STORIES from stories/check.py pairs)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { extractReports } from '../dist/app/extract.js';
import { openWorkspace } from '../dist/app/workspace.js';
import { claimMatterOf } from '../dist/domain/report.js';
import { shared, spanLength } from '../dist/domain/span.js';
import { readBytes } from '../dist/stages/01-ingest/index.js';

const [, , input, output] = process.argv;
/** As the scorers have it: content is found where half of the union is common. */
const FOUND = 0.5;

const length = (spans) => spans.reduce((n, s) => n + spanLength(s), 0);
const common = (one, other) => one.reduce((n, s) => n + other.reduce((m, o) => m + shared(s, o), 0), 0);

/** The claims of the gold's statements that this one is; undefined where it only touches some, so that nobody can tell. */
function claimsOf(content, gold) {
  const told = gold.filter((g) => g.claims?.length && common(content, g.content) > 0);
  const same = told.filter((g) => { const c = common(content, g.content); return c / (length(content) + length(g.content) - c) >= FOUND; });
  return told.length > 0 && same.length === 0 ? undefined : [...new Set(same.flatMap((g) => g.claims))];
}

async function* inputOf(name, text) { yield* readBytes(Buffer.from(text), name); }

const workspace = await openWorkspace({ threads: 2 });
const lines = [];
for (const line of readFileSync(input, 'utf8').trim().split('\n')) {
  const story = JSON.parse(line);
  const said = {};
  for (const [name, text] of Object.entries(story.reports)) for await (const x of extractReports(inputOf(name, text), workspace)) if (x.kind === 'report')
    said[name] = claimMatterOf(x.report).map((s) => ({ id: s.id, content: s.content, cue: s.cue, source: s.source, claims: claimsOf(s.content, story.said[name]) })).filter((s) => s.claims);
  lines.push(JSON.stringify({ ...story, said }));
}
writeFileSync(output, `${lines.join('\n')}\n`);
