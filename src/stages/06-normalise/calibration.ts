/**
 * Owns what a statement's confidence means: the probability that it is right end to end, content and source words. The tagger's score becomes
 * one by beta calibration (Kull, Silva Filho and Flach 2017), three numbers; what rules find has the share that was found right. The numbers
 * are calibration-map.ts's. How surely the source's name was told from others is no part of it: on PolNeAR dev it made the order of statements
 * worse (area under the curve 0.82 without, 0.73 with), and names were wrong as often where it was high.
 */
import type { AttributionDraft, FoundBy } from '../../domain/document.js';
import { CALIBRATION } from './calibration-map.js';

/** `tagger`: the curve, by what happens to low scores, to high ones, and to all. The others are shares of what was found right. */
export interface Calibration { tagger: { low: number; high: number; shift: number }; ownVoice: number; agentless: number }

/** Too few were measured for a share of their own: all 8 that the rule found in the own genre reports had the right speaker. */
const SPEAKER_LINE = 0.85;

/** Too few were met to measure: surer than the report's own voice, since the words name what shows it. */
const SHOWN = 0.7;

/** Scores are held this far from 0 and 1, where nothing was measured. */
const EDGE = 0.001;

/** Of a saying by itself, 0..1. */
export function worthOf(by: FoundBy, calibration: Calibration = CALIBRATION): number {
  switch (by.kind) {
    case 'tagger': return curve(by.score, calibration.tagger);
    case 'agentless': return calibration.agentless;
    case 'speaker-line': return SPEAKER_LINE;
    case 'shown': return SHOWN;
    case 'own-voice': return calibration.ownVoice;
  }
}

/** A saying inside another is right only if that one is: it is never surer than what it stands in; a part is as sure as the whole. Parents stand before their children. */
export function confidencesOf(attributions: readonly Pick<AttributionDraft, 'foundBy' | 'parent' | 'part'>[], calibration: Calibration = CALIBRATION): number[] {
  const out: number[] = [];
  for (const a of attributions) out.push((a.part ? 1 : worthOf(a.foundBy, calibration)) * (a.parent === null ? 1 : out[a.parent]!));
  return out;
}

function curve(score: number, { low, high, shift }: Calibration['tagger']): number {
  const s = Math.min(1 - EDGE, Math.max(EDGE, score));
  return 1 / (1 + Math.exp(-(low * Math.log(s) - high * Math.log(1 - s) + shift)));
}
