/** Owns how a hostile character is made harmless in each output: terminal, HTML, Markdown, CSV. It does not lay anything out. */

/* eslint-disable no-control-regex */
/** C0 and C1 controls (tab and line feed apart), and the characters that turn the direction of text around. */
const HARMFUL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;
/** On a terminal also tab, line feed, marks of direction, line separators, and the invisible. */
const TERMINAL = /[\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uD800-\uDFFF]/gu;

/** "U+202E" */
export const codePoint = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** One line that cannot move the cursor, colour, reorder or hide anything: "a\u001bb" is shown as "a\u{1b}b" in plain characters. */
export function forTerminal(text: string): string {
  return text.replace(/[\t\r\n ]+/g, ' ').replace(TERMINAL, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`);
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const entity = (c: string): string => ENTITIES[c] ?? c;

/** Plain text with the harmful characters as ‹U+202E›, for values that a script puts on the page. */
export const visible = (text: string): string => text.replace(HARMFUL, (c) => `‹${codePoint(c)}›`);

/** For attribute values and for plain text content; harmful characters become ‹U+202E›. */
export function forAttribute(text: string): string {
  return visible(text.replace(/[&<>"']/g, entity));
}

/** For text content; harmful characters are shown as a small marked code. */
export function forHtml(text: string): string {
  return text.replace(/[&<>"']/g, entity).replace(HARMFUL, (c) => `<span class="ctl">${codePoint(c)}</span>`);
}

/** Isolated: whatever direction the words have, what stands after them keeps its place. */
export const isolated = (text: string): string => `<bdi>${forHtml(text)}</bdi>`;

/** Only letters, digits, "-" and "_" remain, so that any id can be part of an anchor; different ids stay different. */
export const forAnchor = (id: string): string =>
  id.replace(/[^A-Za-z0-9-]/g, (c) => `_${c.charCodeAt(0).toString(16)}_`);

/** One line of Markdown that no renderer reads as markup: every punctuation mark that could start some is escaped. */
export function forMarkdown(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim())
    .replace(/[\\`*_{}[\]()#+\-.!|~>$^=:@]/g, (c) => `\\${c}`)
    .replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** RFC 4180 cell; a cell that a spreadsheet would take for a formula gets a leading apostrophe. */
export function forCsv(value: string): string {
  const guarded = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replace(/"/g, '""')}"` : guarded;
}

/** JSON that may stand inside a script element: no "<" can close it, no separator can end a line. */
export const forScriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
