import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Ingested } from './ingested.js';
import { readJsonLines } from './json-lines.js';
import { readInputs } from './read-inputs.js';

let dir = '';
const story = 'The harbour master said on Monday that the ferry had ignored two warnings.\n';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'ingest-'));
  mkdirSync(join(dir, 'in', 'sub'), { recursive: true });
  for (const name of ['b.txt', '--help', '.hidden.txt', 'two\nlines.txt', 'sub/c', 'style.css']) writeFileSync(join(dir, 'in', name), story);
  writeFileSync(Buffer.concat([Buffer.from(join(dir, 'in') + '/bad'), Buffer.from([0xff, 0xfe])]), story);
  writeFileSync(join(dir, 'in', 'x.jsonl'), `${JSON.stringify({ id: 7, text: story })}\n{"id"\n`);
  symlinkSync('..', join(dir, 'in', 'sub', 'up'));
  symlinkSync('../b.txt', join(dir, 'in', 'sub', 'again.txt'));
  symlinkSync('nowhere', join(dir, 'in', 'gone.txt'));
  symlinkSync('self', join(dir, 'in', 'self'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const tell = (i: Ingested) => (i.kind === 'report' ? i.source.path! : `${i.path}: ${i.reason}`).replaceAll(join(dir, 'in'), '').replaceAll(dir, '');
async function all(input: AsyncIterable<Ingested>): Promise<string[]> {
  const out: string[] = [];
  for await (const i of input) out.push(tell(i));
  return out;
}

test('every file of a folder is read or named, in the order of names, each once', async () => {
  const hint = '; name it on the command line to read it all the same';
  expect(await all(readInputs([join(dir, 'in'), join(dir, 'in', 'b.txt'), join(dir, 'none.txt')]))).toEqual([
    '/--help', `/.hidden.txt: hidden (its name begins with a dot)${hint}`, '/b.txt', '/bad\\xff\\xfe', '/gone.txt: a link that leads nowhere', '/self: a link that leads to itself',
    `/style.css: left out by its ending${hint}`, '/sub/again.txt: same file as /b.txt', '/sub/c', '/sub/up: same folder as ', '/two\nlines.txt', '/x.jsonl:1',
    expect.stringContaining('/x.jsonl: line 2: not JSON'), '/b.txt: same file as /b.txt', '/none.txt: does not exist',
  ]);
});
async function* chunks(text: string, size: number) { const b = Buffer.from(text); for (let i = 0; i < b.length; i += size) yield b.subarray(i, i + size); }
test('JSON lines: ids kept, bad lines named, long ones let go by', async () => {
  const text = ['{"id":"a","text":"The mayor of Ørsta said so."}', '', '[1]', `{"text":"${'x'.repeat(5000)}"}`, '{"id":"e","text":""}', '{"id":"f","title":"T","text":"T\\n\\nShe denied it, he said."}'].join('\n');
  const out: [string | undefined, string][] = [];
  for await (const i of readJsonLines(chunks(text, 7), 'standard input', { maxFileBytes: 2000 })) out.push([i.id, i.kind === 'report' ? i.source.text : `${i.line}: ${i.reason}`]);
  expect(out).toEqual([
    ['a', 'The mayor of Ørsta said so.'], [undefined, '2: line 2: blank'], [undefined, '3: line 3: not a JSON object'], [undefined, '4: line 4: longer than the limit of 2 KiB'],
    ['e', '5: line 5: empty text'], ['f', 'T\n\nShe denied it, he said.'],
  ]);
});
