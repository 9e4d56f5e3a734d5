/** Owns the use case "read reports": a stream of inputs becomes a stream of reports, in order, with few on the road at once. */
import { SENTENCE_WORDS_READ } from '../domain/document.js';
import type { Skipped } from '../domain/dossier.js';
import type { Finding } from '../domain/finding.js';
import type { Report } from '../domain/report.js';
import { travel } from '../pipeline/road.js';
import type { Ingested } from '../stages/index.js';
import type { ReportState } from '../stages/stage.js';
import { cutOff } from './cut-off.js';
import { inOrder } from './in-order.js';
import { reportId } from './report-id.js';
import type { Workspace } from './workspace.js';

/** `leftOut`: statements below the least confidence. `known`: not read again, since the caller has it. */
export type Extracted = { kind: 'report'; report: Report; leftOut: number } | { kind: 'known'; path: string } | ({ kind: 'skipped' } & Skipped);

/** Reports on the road at once: so many that no thread waits for windows to read. Each costs its own memory. */
const MOST_REPORTS = 8;
/** No further report sets out while those on the road are so long. */
const MOST_CHARS = 200_000;

/** `minConfidence`: statements below it are left out (default 0: none). `known`: ids of reports that need not be read. */
export interface ExtractOptions { signal?: AbortSignal; minConfidence?: number; known?: ReadonlySet<string>; onReport?: (done: number, name: string) => void }

export async function* extractReports(
  inputs: AsyncIterable<Ingested & { id?: string }>, workspace: Workspace, options: ExtractOptions = {},
): AsyncGenerator<Extracted> {
  const ids = new Set<string>();
  let done = 0;
  const read = async (input: Ingested & { id?: string }): Promise<Extracted> => {
    if (input.kind === 'skipped') return { kind: 'skipped', path: input.path, reason: input.reason };
    const { source } = input, id = input.id ?? reportId(source, ids);
    if (options.known?.has(id)) return { kind: 'known', path: source.path ?? id };
    return { kind: 'report', ...cutOff(toReport(await travel(workspace.stages, { id, source }, options.signal)), options.minConfidence ?? 0) };
  };
  const chars = (input: Ingested): number => (input.kind === 'report' ? input.source.text.length : 0);
  // The first report goes alone, so that a reader sees something at once.
  const hasRoom = (atWork: readonly Ingested[]): boolean =>
    done > 0 && atWork.length < MOST_REPORTS && atWork.reduce((n, input) => n + chars(input), 0) < MOST_CHARS;
  for await (const item of inOrder(inputs, read, hasRoom)) {
    if (item.kind === 'report') options.onReport?.(++done, item.report.path ?? item.report.id);
    yield item;
  }
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
