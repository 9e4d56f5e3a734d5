/** Owns the last look at every report before it is handed on: is there text, is it too long, is it English. */
import type { SourceText } from '../../domain/document.js';
import { skip, type Ingested, type Limits } from './ingested.js';
import { languageOf } from './language.js';

const LONGEST_WORD = 500_000;
const LETTER = /\p{L}/u;

export interface FinishOptions { lead?: string; line?: number; declared?: string }
/** Cuts at `maxTextChars`, leaves out what is empty, one endless word, or in another language. `name` names it when it is left out. */
export function finishText(source: Omit<SourceText, 'language'>, name: string, limits: Limits, options: FinishOptions = {}): Ingested {
  const leave = (reason: string) => skip(name, `${options.lead ?? ''}${reason}`, options.line);
  if (!LETTER.test(source.text)) return leave('no text in it');
  const cut = source.text.length > limits.maxTextChars ? cutAtParagraph(source.text, limits.maxTextChars) : source.text;
  if (cut === undefined) return leave(`one line longer than the limit of ${limits.maxTextChars} characters, and no place to cut it`);
  if (longWord(cut)) return leave(`one word of more than ${LONGEST_WORD} characters; that is no report`);
  const english = languageOf(withoutNoise(cut, source));
  if (english !== 'en') return leave(`language: ${english} is not read yet`);
  const declared = options.declared;
  const language = declared !== undefined && /^en(?:[-_][A-Za-z]{2})?$/.test(declared) ? declared.replace('_', '-') : 'en';
  const result: SourceText = { ...source, language };
  if (cut.length < source.text.length) {
    result.text = cut;
    result.noise = source.noise.filter((n) => n.span[1] <= cut.length);
    result.findings = [...source.findings.filter((f) => !f.span || f.span[1] <= cut.length), { code: 'cut', message: `text cut after ${cut.length} of ${source.text.length} characters, at the limit of ${limits.maxTextChars}` }];
  }
  for (const key of ['path', 'url', 'title', 'publisher', 'author', 'published', 'headline'] as const) if (result[key] === undefined) delete result[key];
  return { kind: 'report', source: result };
}

/** The longest beginning of at most `limit` characters that ends with a paragraph, a line or a sentence; nothing if there is none. */
export function cutAtParagraph(text: string, limit: number): string | undefined {
  const head = text.slice(0, limit);
  for (const mark of ['\n\n', '\n', '. ']) {
    const i = head.lastIndexOf(mark);
    if (i > limit / 2 || (i > 0 && mark === '. ')) return head.slice(0, i + 1);
  }
  return undefined;
}
function longWord(text: string): boolean {
  if (text.length <= LONGEST_WORD) return false;
  let start = 0;
  for (const m of text.matchAll(/\s+/g)) { if (m.index - start > LONGEST_WORD) return true; start = m.index; }
  return text.length - start > LONGEST_WORD;
}
function withoutNoise(text: string, source: { noise: SourceText['noise'] }): string {
  if (source.noise.length === 0) return text;
  let out = '', at = 0;
  for (const { span: [s, e] } of source.noise) { if (s > at) out += text.slice(at, s); at = Math.max(at, e); }
  out += text.slice(at);
  return LETTER.test(out) ? out : text;
}
