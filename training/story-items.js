/**
 * Owns the reading of the training stories for the scorers of pairs and relations: the gold's own statements, read by the stages 01 to 04 and
 * 06 as the product reads them, as the items that are compared. Lines of STORIES.jsonl come from stories/check.py pairs.
 */
import { readFileSync } from 'node:fs';
import { itemOf } from '../dist/language/compared-item.js';
import { addMeaning } from '../dist/index.js';
import { loadMeaning, MEANING_FOLDER } from '../dist/encoder/meaning-encoder.js';
import { loadRelationNet } from '../dist/encoder/relation-net.js';
import { propositionsOf } from '../dist/language/proposition.js';
import { readBytes } from '../dist/stages/01-ingest/index.js';
import { clean } from '../dist/stages/02-clean/index.js';
import { segment } from '../dist/stages/03-segment/index.js';
import { annotate } from '../dist/stages/04-annotate/index.js';
import { readMeaning } from '../dist/stages/05-attribute/meaning.js';
import { normalise } from '../dist/stages/06-normalise/index.js';
import { pileOf } from '../dist/stages/07-cluster/pile.js';

async function readGold(name, text, said) {
  for await (const read of readBytes(Buffer.from(text), name)) {
    // A real report of a few words may not be read at all.
    if (read.kind === 'skipped') return { id: name, text, statements: [] };
    const state = { id: name, source: read.source };
    for (const stage of [clean, segment, annotate]) Object.assign(state, await stage.run(state));
    const outer = said.filter((s) => !s.in), inner = said.filter((s) => s.in), all = [...outer, ...inner];
    state.attributions = all.map((s) => ({
      content: s.content, cue: s.cue, source: s.source, foundBy: { kind: 'tagger', score: 0.9 }, parent: s.in ? all.findIndex((x) => x.id === s.in) : null,
      meaning: readMeaning(text, s, { segmentation: state.segmentation }),
    }));
    const { statements } = await normalise.run(state);
    return { id: name, text, published: read.source.published, statements };
  }
  throw new Error(`${name} could not be read`);
}

/** Scorers must see vectors as they are for stories that the encoder never saw: those of a fold are read by the encoder trained without it, MODELS/FOLD/. */
const encodersIn = (models) => {
  const opened = new Map();
  return (fold) => {
    const folder = models === undefined ? MEANING_FOLDER : `${models}/${fold}/`;
    if (!opened.has(folder)) opened.set(folder, Promise.all([loadMeaning({ folder, threads: 2 }), loadRelationNet(folder)]));
    return opened.get(folder);
  };
};

/** One story after the other: { story, relations, items, claims (ids, by item), context (for the comparison) }. Without `models` the shipped encoder reads all. */
export async function* storiesIn(file, models) {
  const encoderOf = encodersIn(models);
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const { story, fold, reports, said, relations } = JSON.parse(line);
    const [encoder, net] = await encoderOf(fold);
    const props = [], items = [], claims = [];
    for (const [name, text] of Object.entries(reports)) {
      const claimsAt = new Map(said[name].map((s) => [JSON.stringify(s.content), s.claims ?? []]));
      const [report] = await addMeaning([await readGold(name, text, said[name])], encoder);
      for (const s of report.statements) {
        const own = propositionsOf(report, s, (_, key) => key, () => undefined);
        props.push(...own);
        items.push(itemOf(report, s, own[0]));
        claims.push(claimsAt.get(JSON.stringify(s.content)) ?? []);
      }
    }
    const pile = pileOf(props);
    yield { story, relations, items, claims, context: { net, pile } };
  }
}

/** Four digits are enough, and keep the files small. */
export const rounded = (figures) => figures.map((v) => Math.round(v * 1e4) / 1e4);
