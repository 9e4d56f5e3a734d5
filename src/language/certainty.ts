/** Owns how cue and content meet: the stance that results and the weaker of the two certainties. */
import { because, type Because } from '../domain/because.js';
import type { Certainty, Stance } from '../domain/vocabulary.js';
import type { CueReading } from './cues.js';
import { weaker, type Modality } from './stance.js';

const RISKY = /(?<!\p{L})(?:risks?|possible|potential|imminent|looming|threat|danger|dangers|consequences|further|worse|more)(?!\p{L})/u;

export interface Met { stance: Stance; certainty: Certainty; because: { stance: Because; certainty: Because } }

/** "fears | it will rain" forecasts; "suggests | he may be ill" hedges; "denied | it would close" denies. */
export function meet(cue: CueReading, content: Modality, words: { cue: string; content: string; finite: boolean }): Met {
  const byCue: Because = cue.because, byContent: Because = content.because;
  if (cue.stance === 'denies' || cue.stance === 'calls-for' || cue.stance === 'questions') {
    return { stance: cue.stance, certainty: cue.certainty, because: { stance: byCue, certainty: byCue } };
  }
  if (content.stance === 'denies' || content.stance === 'questions' || content.stance === 'calls-for') {
    return { stance: content.stance, certainty: content.certainty, because: { stance: byContent, certainty: byContent } };
  }
  const certainty = weaker(cue.certainty, content.certainty);
  const weak = certainty === content.certainty ? byContent : byCue;
  if (cue.stance === null) {
    // "warned of more flooding": a warning whose object is a danger looks ahead
    if (!words.finite && /(?<!\p{L})warn/u.test(words.cue.toLowerCase())) {
      const danger = RISKY.exec(words.content.toLowerCase().slice(0, 80))?.[0];
      if (danger) return { stance: 'forecasts', certainty: weaker(certainty, 'possible'), because: { stance: because('a warning of a danger', danger, 'content'), certainty: because('a warning of a danger', danger, 'content') } };
    }
    return { stance: content.stance, certainty, because: { stance: byContent, certainty: weak } };
  }
  if (content.stance === 'forecasts') return { stance: 'forecasts', certainty, because: { stance: byContent, certainty: weak } };
  if (cue.stance === 'forecasts') {
    const hedges = content.stance === 'hedges';
    return { stance: hedges ? 'hedges' : 'forecasts', certainty, because: { stance: hedges ? byContent : byCue, certainty: weak } };
  }
  return { stance: 'hedges', certainty, because: { stance: byCue, certainty: weak } };
}
