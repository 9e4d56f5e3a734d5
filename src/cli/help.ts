/** Owns the help: what each command does, its options, and examples to learn from. */

export interface CommandHelp { verb: string; usage: string; does: string; options: [string, string][]; examples: [string, string][] }

export const COMMANDS: readonly CommandHelp[] = [
  {
    verb: 'report', usage: 'hearsay report PATH… [-o FILE]…',
    does: 'Reads reports and writes the dossier: who claims what, through whom, how surely, and who denies it.',
    options: [
      ['-o, --output FILE', 'where the result goes; the form follows the ending: .html .json .md .csv; several -o at once'],
      ['--today DATE', 'ISO date against which forecasts are due or passed (default: left open)'],
      ['--threads N', 'threads that read at once (default: as many as cores, at most 4)'],
      ['--quiet', 'no progress, only warnings and errors'],
    ],
    examples: [
      ['hearsay report articles/', 'a summary of a folder on the terminal'],
      ['hearsay report articles/ -o story.html -o story.json', 'a page to read and the data behind it'],
      ['hearsay report a.txt b.html', 'just these two'],
      ['pbpaste | hearsay report -', 'the text on standard input'],
    ],
  },
  {
    verb: 'extract', usage: 'hearsay extract PATH… [--format jsonl|json]',
    does: 'Runs the report stages alone: each report with its statements, on standard output.',
    options: [
      ['--format FORM', 'jsonl (default): a line a report, as soon as it is read; json: one array'],
      ['--input FORM', 'jsonl: the one PATH, or - for standard input, holds lines {"id","text",…}'],
      ['-o, --output FILE', 'where the result goes instead of standard output'],
      ['--threads N', 'threads that read at once (default: as many as cores, at most 4)'],
      ['--quiet', 'no progress, only warnings and errors'],
    ],
    examples: [
      ['hearsay extract articles/ > statements.jsonl', 'every statement of a folder'],
      ['cat lines.jsonl | hearsay extract - --input jsonl --format jsonl', 'a filter in a pipe, whatever its length'],
    ],
  },
];

export function helpText(verb?: string): string {
  const chosen = COMMANDS.filter((c) => !verb || c.verb === verb);
  const lines: string[] = [];
  if (!verb) lines.push('hearsay: the ledger of what is claimed, out of a pile of news reports. Nothing leaves this machine.', '');
  for (const c of chosen) {
    lines.push(c.usage, `    ${c.does}`, '', ...c.options.map(([o, d]) => `    ${o.padEnd(20)} ${d}`), '', '  Examples:',
      ...c.examples.flatMap(([e, d]) => [`    ${e}`, `        ${d}`]), '');
  }
  if (!verb) {
    lines.push('hearsay help [COMMAND]     this text       hearsay --version', '',
      'Exit status: 0 all read; 1 nothing could be done; 2 wrong usage; 3 done, but some inputs were skipped (each is named).');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
