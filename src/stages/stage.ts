/** What a stage is: a named, versioned step that declares what it reads and adds. The pipeline refuses a wrong order. */
import type { Annotation, AttributionDraft, Propositions, Segmentation, SourceText } from '../domain/document.js';
import type { Noise, Sourcing } from '../domain/report.js';
import type { Span } from '../domain/span.js';
import type { Statement } from '../domain/statement.js';

/** Everything the report stages build up about one report. */
export interface ReportState {
  source: SourceText;
  noise: Noise[];
  segmentation: Segmentation;
  annotation: Annotation;
  /** The report's id, given at the start of the road. */
  id: string;
  attributions: AttributionDraft[];
  propositions: Propositions;
  statements: Statement[];
  unsourced: Span[];
  weasel: Span[];
  sourcing: Sourcing;
}

/** A step on one report alone. `run` is pure: same input, same output. */
export interface ReportStage<R extends keyof ReportState, A extends keyof ReportState> {
  name: string;
  version: number;
  reads: readonly R[];
  adds: readonly A[];
  run(state: Pick<ReportState, R>): Promise<Pick<ReportState, A>> | Pick<ReportState, A>;
}
