/** Owns the use case "read reports": a stream of inputs becomes a stream of reports, in order, in batches of bounded size. */
import { SENTENCE_WORDS_READ, type SourceText } from '../domain/document.js';
import type { Skipped } from '../domain/dossier.js';
import type { Finding } from '../domain/finding.js';
import type { Report } from '../domain/report.js';
import { travel } from '../pipeline/road.js';
import type { Ingested } from '../stages/index.js';
import type { ReportState } from '../stages/stage.js';
import { cutOff } from './cut-off.js';
import { reportId } from './report-id.js';
import type { Workspace } from './workspace.js';

/** `leftOut`: statements below the least confidence. `known`: not read again, since the caller has it. */
export type Extracted = { kind: 'report'; report: Report; leftOut: number } | { kind: 'known'; path: string } | ({ kind: 'skipped' } & Skipped);

/** Reports tagged together. More fill the model's batches better and cost memory; 8 articles were enough on PolNeAR dev. */
const BATCH_REPORTS = 8;
/** A batch is closed early when its texts are long. */
const BATCH_CHARS = 200_000;

/** `minConfidence`: statements below it are left out (default 0: none). `known`: ids of reports that need not be read. */
export interface ExtractOptions { signal?: AbortSignal; minConfidence?: number; known?: ReadonlySet<string>; onReport?: (done: number, name: string) => void }

export async function* extractReports(
  inputs: AsyncIterable<Ingested & { id?: string }>, workspace: Workspace, options: ExtractOptions = {},
): AsyncGenerator<Extracted> {
  const ids = new Set<string>();
  let pending: ({ kind: 'report'; id: string; source: SourceText } | Exclude<Extracted, { kind: 'report' }>)[] = [];
  let chars = 0, done = 0, waiting = 0;
  async function* flush(): AsyncGenerator<Extracted> {
    const batch = pending;
    pending = [];
    chars = waiting = 0;
    const starts = batch.flatMap((p) => (p.kind === 'report' ? [{ id: p.id, source: p.source }] : []));
    const states = await travel(workspace.stages, starts, options.signal);
    let next = 0;
    for (const p of batch) {
      if (p.kind !== 'report') yield p;
      else {
        const { report, leftOut } = cutOff(toReport(states[next++]!), options.minConfidence ?? 0);
        options.onReport?.(++done, report.path ?? report.id);
        yield { kind: 'report', report, leftOut };
      }
    }
  }
  for await (const input of inputs) {
    if (input.kind === 'skipped') pending.push({ kind: 'skipped', path: input.path, reason: input.reason });
    else {
      const { source } = input, id = input.id ?? reportId(source, ids);
      if (options.known?.has(id)) pending.push({ kind: 'known', path: source.path ?? id });
      else {
        pending.push({ kind: 'report', id, source });
        chars += source.text.length;
        waiting++;
      }
    }
    // The first report goes alone, so that a reader sees something at once.
    if (waiting >= (done === 0 ? 1 : BATCH_REPORTS) || chars >= BATCH_CHARS || pending.length >= 1000) yield* flush();
  }
  if (pending.length) yield* flush();
}

/** Sentences that the tagger read only in part: said, so that nothing is lost in silence. */
function endless({ segmentation }: ReportState): Finding[] {
  return segmentation.paragraphs.flatMap((p) => p.sentences.filter((s) => s.tokens.length > SENTENCE_WORDS_READ)).map((s) => ({
    code: 'cut', span: s.span, message: `a sentence of ${s.tokens.length} words was read for who says what only as far as word ${SENTENCE_WORDS_READ}`,
  }));
}

function toReport(state: ReportState): Report {
  const { source } = state;
  const optional = { path: source.path, url: source.url, title: source.title, publisher: source.publisher, author: source.author, published: source.published };
  return {
    id: state.id,
    ...Object.fromEntries(Object.entries(optional).filter(([, v]) => v !== undefined)),
    language: source.language, text: source.text, noise: state.noise, statements: state.statements,
    unsourced: state.unsourced, weasel: state.weasel, sourcing: state.sourcing, findings: [...source.findings, ...endless(state)],
  };
}
