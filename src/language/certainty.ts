/** Owns how cue and content meet: the stance that results and the weaker of the two certainties. */
import type { Certainty, Stance } from '../domain/vocabulary.js';
import type { CueReading } from './cues.js';
import { weaker, type Modality } from './stance.js';

const RISKY = /(?<!\p{L})(?:risks?|possible|potential|imminent|looming|threat|danger|dangers|consequences|further|worse|more)(?!\p{L})/u;

/** "fears | it will rain" forecasts; "suggests | he may be ill" hedges; "denied | it would close" denies. */
export function meet(cue: CueReading, content: Modality, words: { cue: string; content: string; finite: boolean }): { stance: Stance; certainty: Certainty } {
  if (cue.stance === 'denies' || cue.stance === 'calls-for') return { stance: cue.stance, certainty: cue.certainty };
  if (cue.stance === 'questions') return { stance: 'questions', certainty: cue.certainty };
  if (content.stance === 'denies' || content.stance === 'questions' || content.stance === 'calls-for') return content;
  const certainty = weaker(cue.certainty, content.certainty);
  if (cue.stance === null) {
    // "warned of more flooding": a warning whose object is a danger looks ahead
    if (!words.finite && /(?<!\p{L})warn/u.test(words.cue.toLowerCase()) && RISKY.test(words.content.toLowerCase().slice(0, 80))) {
      return { stance: 'forecasts', certainty: weaker(certainty, 'possible') };
    }
    return { stance: content.stance, certainty };
  }
  if (content.stance === 'forecasts') return { stance: 'forecasts', certainty };
  if (cue.stance === 'forecasts') return { stance: content.stance === 'hedges' ? 'hedges' : 'forecasts', certainty };
  return { stance: 'hedges', certainty };
}
