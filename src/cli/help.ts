/** Owns the help: what each command does, its options, and examples to learn from. */

export interface CommandHelp { verb: string; usage: string; does: string; options: [string, string][]; examples: [string, string][] }

export const COMMANDS: readonly CommandHelp[] = [
  {
    verb: 'report', usage: 'hearsay report PATH… [--onto OLD.json] [-o FILE]…',
    does: 'Reads reports and writes the dossier: who claims what, through whom, how surely, and who denies it.',
    options: [
      ['-o, --output FILE', 'where the result goes; the form follows the ending: .html .json .md .csv; several -o at once'],
      ['--onto OLD.json', 'add to this dossier: its reports are not read again, its claims keep their ids'],
      ['--today DATE', 'ISO date against which forecasts are due or passed (default: left open)'],
      ['--reliability FILE', 'YAML: what you think of the sources, a line each, "name or alias: A" to F; unset is F'],
      ['--min-confidence N', 'leave out statements of less confidence: 0 to 1, or everything (default), likely, nearly-certain'],
      ['--threads N', 'threads that read at once (default: as many as cores, at most 4)'],
      ['--quiet', 'no progress, only warnings and errors'],
    ],
    examples: [
      ['hearsay report articles/', 'a summary of a folder on the terminal'],
      ['hearsay report articles/ -o story.html -o story.json', 'a page to read and the data behind it'],
      ['hearsay report a.txt b.html', 'just these two'],
      ['hearsay report tuesday/ --onto monday.json -o tuesday.json', 'monday\'s dossier with tuesday\'s reports'],
      ['hearsay report articles/ --reliability sources.yaml', 'with the letters that you give to sources'],
      ['hearsay report articles/ --min-confidence nearly-certain', 'only what was read almost surely; less is found, more of it is right'],
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
      ['--min-confidence N', 'leave out statements of less confidence: 0 to 1, or everything (default), likely, nearly-certain'],
      ['--threads N', 'threads that read at once (default: as many as cores, at most 4)'],
      ['--quiet', 'no progress, only warnings and errors'],
    ],
    examples: [
      ['hearsay extract articles/ > statements.jsonl', 'every statement of a folder'],
      ['cat lines.jsonl | hearsay extract - --input jsonl --format jsonl', 'a filter in a pipe, whatever its length'],
    ],
  },
  {
    verb: 'diff', usage: 'hearsay diff OLD.json NEW.json [--format text|json|md] [-o FILE]',
    does: 'Tells what is new between two dossiers of one story, the most important first, each with the words it rests on.',
    options: [
      ['--format FORM', 'text (default), md or json; with -o the ending of FILE decides where this is not given'],
      ['-o, --output FILE', 'where the result goes instead of standard output'],
      ['--quiet', 'no notes, only warnings and errors'],
    ],
    examples: [
      ['hearsay diff monday.json tuesday.json', 'the morning\'s question: who denies now, which numbers moved, what is due'],
      ['hearsay diff monday.json tuesday.json -o changes.md', 'all of it, for the notes'],
    ],
  },
  {
    verb: 'explain', usage: 'hearsay explain REPORT OFFSET [--format text|json]',
    does: 'Tells what was read at one place of a report, and why: words, statements, names, stance, confidence; or why nothing was read.',
    options: [
      ['--format FORM', 'text (default) or json'],
    ],
    examples: [
      ['hearsay explain articles/dam.txt 512', 'the character with 512 before it: why it is read as a denial, and as whose'],
      ['hearsay extract articles/dam.txt', 'where to take an offset from: every span is [start, end) in the same count (UTF-16 code units)'],
      ['hearsay explain page.html 512 --format json', 'for another program; of a page, offsets count in the text that was taken out of it'],
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
