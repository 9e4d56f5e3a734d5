/** Owns what the report stages hand to one another before a report is complete: text, its segmentation and its mentions. */
import type { ActorType } from './actor.js';
import type { Because } from './because.js';
import type { Finding } from './finding.js';
import type { Moment } from './moment.js';
import type { Place } from './place.js';
import type { Quantity } from './quantity.js';
import type { Noise } from './report.js';
import type { Span } from './span.js';
import type { Certainty, EvidenceKind, Polarity, QuoteKind, Stance, Verification } from './vocabulary.js';

/** What ingest makes of one input. `noise` is the page furniture that markup gave away; text alone is 02-clean's. */
export interface SourceText {
  path?: string; url?: string; title?: string; publisher?: string; author?: string;
  /** ISO date. */
  published?: string;
  /** BCP 47. */
  language: string;
  text: string;
  noise: Noise[];
  /** Where the headline stands in `text`, if it does. */
  headline?: Span;
  findings: Finding[];
}
/** A word or a single punctuation mark. `quoted`: it stands between double quotation marks, the marks included. */
export interface Token { span: Span; quoted: boolean }
/** No news has a sentence of so many words: what goes on beyond is a text without stops, and is not read for who says what. */
export const SENTENCE_WORDS_READ = 3000;
export interface Sentence { span: Span; tokens: Token[] }
/** kind heading: a line without sentence end that titles what follows (the headline included). */
export interface Paragraph { span: Span; kind: 'body' | 'heading'; sentences: Sentence[] }
/** Where one proposition of a sentence ends and the next begins: what stands between joins them (", and "). `score`: 0..1, that it is so. */
export interface Joint { span: Span; score: number }
/** Words that assert something, in one piece or several with no other words between. `score`: 0..1, the mean over its words. */
export interface Asserted { span: Span; score: number }
/** What the model sees of propositions, whoever states them; in text order. */
export interface Propositions { joints: Joint[]; asserted: Asserted[] }
/** `span` includes the marks. `closed` is false for a quotation that the next paragraph continues. */
export interface Quotation { span: Span; closed: boolean; mark: 'double' | 'single' }
/** Paragraphs of the body only, noise left out, in text order. */
export interface Segmentation { paragraphs: Paragraph[]; quotations: Quotation[] }
/** A mention of an actor. `name` is canonical within the report; `definite` is false for "a spokesman". */
export interface Mention {
  span: Span; text: string;
  form: 'name' | 'nominal' | 'pronoun';
  type: ActorType;
  /** Canonical name within the report: longest name of the person, "the official" resolved; undefined if it cannot be told. */
  name?: string;
  /** 0..1 that `name` is who is meant. */
  confidence: number;
  role?: string;
  /** The rule by which `name` was found or withheld, for whoever asks. */
  why: string;
  /** Where the same was named last before, or met first. */
  antecedent?: Span;
}
export interface Annotation { mentions: Mention[]; quantities: Quantity[]; times: Moment[]; places: Place[] }

/** What the source does with the content, as the words around it tell. */
export interface Meaning {
  quote: QuoteKind; stance: Stance; certainty: Certainty; polarity: Polarity; evidence: EvidenceKind[];
  verification: Verification; verificationSpan?: Span;
  /** Why each is read so; evidence has a reason for each of its kinds, in their order. */
  because: Record<'quote' | 'stance' | 'certainty' | 'polarity' | 'evidence' | 'verification', Because[]>;
}
/** Probabilities by the tagger: of the words of each role, of the join from content to cue and from cue to source (or to none). */
export interface TaggerParts { content: number; cue: number; source: number; toCue: number; toSource: number }
/** `score`: what the parts come to, 0..1. It orders well; what it is worth as a probability, 06-normalise's calibration says. */
export interface FoundByTagger { kind: 'tagger'; parts: TaggerParts; score: number }
/** How a saying was found: by the trained tagger or by a rule for sayings without a sayer, for lines of a speaker and his words, for what pictures show, or for the report's own voice. */
export type FoundBy = FoundByTagger | { kind: 'agentless' } | { kind: 'speaker-line' } | { kind: 'shown' } | { kind: 'own-voice' };
/**
 * A statement before anybody was resolved. `parent` is the place in the list of the saying that this one stands inside of; `part`: it is one
 * proposition of that saying, with neither cue nor source of its own.
 */
export interface AttributionDraft {
  content: Span[]; cue: Span[]; source: Span[];
  parent: number | null;
  part?: true;
  meaning: Meaning;
  foundBy: FoundBy;
}
