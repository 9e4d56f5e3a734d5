/** Owns the closed vocabularies: one table each gives the type, the check, the label in the page and the glossary entry. */
import { z } from 'zod';

type Table = Record<string, { label: string; gloss: string }>;
const keys = <T extends Table>(t: T) => z.enum(Object.keys(t) as [keyof T & string, ...(keyof T & string)[]]);

export const SOURCE_TYPES = {
  'named-person': { label: 'named person', gloss: 'one person, by name' },
  'organisation': { label: 'organisation', gloss: 'one named body' },
  'state': { label: 'state', gloss: 'a country or its government as speaker, capitals included' },
  'role-anonymous': { label: 'unnamed person', gloss: 'one person known by function only' },
  'collective-anonymous': { label: 'unnamed group', gloss: 'officials, analysts, sources: nobody in particular' },
  'agentless': { label: 'no source given', gloss: 'said without any author: reportedly, it is believed' },
  'document': { label: 'document', gloss: 'a text, study, poll or statement' },
  'media': { label: 'media', gloss: "a news agency, a social-media account, or the report's own voice" },
} as const satisfies Table;
export const STANCES = {
  'asserts': { label: 'says', gloss: 'puts it forward as so' },
  'denies': { label: 'denies', gloss: 'says that it is not so' },
  'hedges': { label: 'says it may be', gloss: 'leaves open whether it is so' },
  'forecasts': { label: 'forecasts', gloss: 'says that it will or could come' },
  'calls-for': { label: 'calls for', gloss: 'wants it to come' },
  'questions': { label: 'questions', gloss: 'doubts or asks whether it is so' },
} as const satisfies Table;
export const CERTAINTIES = {
  'certain': { label: 'certain', gloss: 'said flatly' },
  'probable': { label: 'probable', gloss: 'likely, expected, apparent' },
  'possible': { label: 'possible', gloss: 'may, could, reportedly' },
  'doubtful': { label: 'doubtful', gloss: 'doubt is expressed' },
  'unspecified': { label: 'unspecified', gloss: 'a question, a call, an attitude' },
} as const satisfies Table;
export const QUOTE_KINDS = {
  'direct': { label: 'direct', gloss: 'the words stand between quotation marks' },
  'indirect': { label: 'indirect', gloss: 'paraphrased' },
  'mixed': { label: 'mixed', gloss: 'paraphrase with quoted words' },
  'none': { label: 'none', gloss: 'not a quotation' },
} as const satisfies Table;
export const EVIDENCE_KINDS = {
  'photo': { label: 'photo', gloss: 'a still picture' },
  'video': { label: 'video', gloss: 'moving pictures' },
  'satellite': { label: 'satellite image', gloss: 'imagery from orbit' },
  'drone': { label: 'drone footage', gloss: 'imagery from a drone' },
  'intercept': { label: 'intercept', gloss: 'overheard communication' },
  'intelligence': { label: 'intelligence', gloss: 'the word of an intelligence service' },
  'insider': { label: 'insider', gloss: 'somebody inside: informant, defector' },
  'document': { label: 'document', gloss: 'a paper, record or data set' },
  'eyewitness': { label: 'eyewitness', gloss: 'somebody who was there' },
} as const satisfies Table;
export const VERIFICATIONS = {
  'confirmed': { label: 'confirmed', gloss: 'the text says that it was confirmed' },
  'unverified': { label: 'not verified', gloss: 'the text says that it was not verified or confirmed' },
  'disputed': { label: 'disputed', gloss: 'the text says that it is disputed' },
  'none': { label: 'no remark', gloss: 'the text says nothing of it' },
} as const satisfies Table;
export const NOISE_KINDS = {
  'nav': { label: 'navigation', gloss: 'menus, breadcrumbs' }, 'comment': { label: 'comments', gloss: 'comment boxes' },
  'subscribe': { label: 'subscribe', gloss: 'newsletter and pay boxes' }, 'related': { label: 'related', gloss: 'links and teasers of other articles' },
  'unrelated': { label: 'unrelated', gloss: 'text that belongs to another page' }, 'ui': { label: 'interface', gloss: 'buttons, share counts' },
  'caption-repeat': { label: 'repeat', gloss: 'a caption or line that repeats another' }, 'stamp': { label: 'stamp', gloss: 'date, byline and credit stamps' },
} as const satisfies Table;
export const MODIFIERS = {
  'exact': { label: '', gloss: 'just so many' }, 'approximately': { label: 'about', gloss: 'about so many' },
  'at-least': { label: 'at least', gloss: 'so many or more' }, 'up-to': { label: 'up to', gloss: 'so many or fewer' },
  'more-than': { label: 'more than', gloss: 'over so many' }, 'less-than': { label: 'less than', gloss: 'under so many' },
} as const satisfies Table;
export const CLAIM_KINDS = {
  'event': { label: 'event', gloss: 'something happened' }, 'state': { label: 'state', gloss: 'something is so' },
  'quantity': { label: 'number', gloss: 'how many' }, 'intent': { label: 'intent', gloss: 'something is wanted or planned' },
  'forecast': { label: 'forecast', gloss: 'something will or could happen' }, 'assessment': { label: 'assessment', gloss: 'a judgement' },
} as const satisfies Table;
export const RELIABILITIES = {
  'A': { label: 'A', gloss: 'completely reliable' }, 'B': { label: 'B', gloss: 'usually reliable' }, 'C': { label: 'C', gloss: 'fairly reliable' },
  'D': { label: 'D', gloss: 'not usually reliable' }, 'E': { label: 'E', gloss: 'unreliable' }, 'F': { label: 'F', gloss: 'reliability cannot be judged' },
} as const satisfies Table;
export const RELATION_TYPES = {
  'denies': { label: 'denies', gloss: 'says that the other is not so' }, 'revises': { label: 'revises', gloss: 'a later value of the same thing' },
  'conflicts': { label: 'conflicts with', gloss: 'both cannot hold' }, 'refines': { label: 'refines', gloss: 'says the same more exactly' },
  'evidence-for': { label: 'is evidence for', gloss: 'the other rests on it' },
} as const satisfies Table;
export const LINEAGE_KINDS = {
  'copy': { label: 'copied text', gloss: 'long runs of the same words' }, 'citation': { label: 'cites', gloss: 'names the other publisher as its source' },
  'same-origin': { label: 'same origin', gloss: 'both rest on one named source' }, 'same-media': { label: 'same picture', gloss: 'both rest on one picture or video' },
} as const satisfies Table;
/** In the order of what a reader must see first. */
export const CHANGE_KINDS = {
  'stance': { label: 'changed positions', gloss: 'a source holds something else about a claim than before' },
  'denial': { label: 'new denials', gloss: 'somebody denies a claim who did not before' },
  'conflict': { label: 'new conflicts', gloss: 'two claims cannot both hold' },
  'number': { label: 'numbers that moved', gloss: 'a value that nobody had given before' },
  'grade': { label: 'grades that moved', gloss: 'reliability, credibility or origins of a claim, with the reasons that are new' },
  'forecast-due': { label: 'forecasts fallen due', gloss: 'the day has come since the old dossier' },
  'forecast-moved': { label: 'forecasts with another day', gloss: 'what was forecast is now due on another day' },
  'forecast-new': { label: 'new forecasts', gloss: 'a claim about what is to come that was not there' },
  'claim-new': { label: 'new claims', gloss: 'a claim that continues none of the old dossier' },
  'claim-grown': { label: 'more on known claims', gloss: 'new statements on a claim that was there' },
  'relation-new': { label: 'other new relations', gloss: 'revises, refines or is evidence for, between two claims' },
  'relation-gone': { label: 'relations no longer found', gloss: 'both claims are still there' },
  'claim-merged': { label: 'claims merged', gloss: 'no claim continues it; its statements stand in another' },
  'claim-split': { label: 'claims split', gloss: 'some statements of a claim now stand in another' },
  'statement-gone': { label: 'statements gone', gloss: 'the report is still there, but no longer says it, or it is no longer read so' },
  'claim-gone': { label: 'claims gone', gloss: 'none of its statements is in the new dossier' },
  'report-new': { label: 'new reports', gloss: 'a report that was not in the old dossier' },
  'report-copy': { label: 'new reports that are copies', gloss: 'its text is another report\'s; it does not count again' },
  'report-changed': { label: 'reports with another text', gloss: 'same address or file, other words' },
  'report-gone': { label: 'reports gone', gloss: 'a report that is not in the new dossier' },
} as const satisfies Table;

export const SourceType = keys(SOURCE_TYPES); export type SourceType = z.infer<typeof SourceType>;
export const Stance = keys(STANCES); export type Stance = z.infer<typeof Stance>;
export const Certainty = keys(CERTAINTIES); export type Certainty = z.infer<typeof Certainty>;
export const QuoteKind = keys(QUOTE_KINDS); export type QuoteKind = z.infer<typeof QuoteKind>;
export const EvidenceKind = keys(EVIDENCE_KINDS); export type EvidenceKind = z.infer<typeof EvidenceKind>;
export const Verification = keys(VERIFICATIONS); export type Verification = z.infer<typeof Verification>;
export const NoiseKind = keys(NOISE_KINDS); export type NoiseKind = z.infer<typeof NoiseKind>;
export const Modifier = keys(MODIFIERS); export type Modifier = z.infer<typeof Modifier>;
export const ClaimKind = keys(CLAIM_KINDS); export type ClaimKind = z.infer<typeof ClaimKind>;
export const Reliability = keys(RELIABILITIES); export type Reliability = z.infer<typeof Reliability>;
export const RelationType = keys(RELATION_TYPES); export type RelationType = z.infer<typeof RelationType>;
export const LineageKind = keys(LINEAGE_KINDS); export type LineageKind = z.infer<typeof LineageKind>;
export const ChangeKind = keys(CHANGE_KINDS); export type ChangeKind = z.infer<typeof ChangeKind>;
export const Polarity = z.enum(['positive', 'negative']); export type Polarity = z.infer<typeof Polarity>;
