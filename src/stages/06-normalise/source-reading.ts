/** Owns the shapes of a source as it is read: what is given to the reading, one part of a source, and the outcome. */
import type { Annotation, Segmentation } from '../../domain/document.js';
import type { Span } from '../../domain/span.js';
import type { ChainLink } from '../../domain/statement.js';
import type { SourceType } from '../../domain/vocabulary.js';

/** `publisher`: the report's own outlet, which passes nothing on. */
export interface SourceContext { segmentation: Segmentation; annotation: Annotation; publisher?: string }
/** `why`: for each link of the chain how its name came about. */
export interface SourceReading { chain: ChainLink[]; sourceType: SourceType; confidence: number; why: LinkReason[] }
/** `antecedent`: where the one meant was named. */
export interface LinkReason { rule: string; antecedent?: Span }
/** One that speaks, alone or beside others. `span` is the mention it was read from. */
export interface Part { name: string; type: SourceType; confidence: number; span: Span; why: LinkReason }
