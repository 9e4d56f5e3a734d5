/** What the example story must show whatever the model's exact reading: the facts of each report, the furniture, the copy, the robust readings. */
import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Dossier } from '../../src/domain/dossier.js';
import type { Report } from '../../src/domain/report.js';
import { example } from '../support/example.js';

let dossier: Dossier;
beforeAll(async () => ({ dossier } = await example()));
const report = (start: string): Report => dossier.reports.find((r) => r.path?.includes(`/${start}`))!;
const noise = (r: Report): string[] => r.noise.map((n) => r.text.slice(...(n.span as [number, number])));

test.each([
  ['01', 'The Karsta Herald', '2031-05-14', 'Blast at ammunition depot near Karsta kills four'], ['02', 'Coastal Dispatch', '2031-05-14', 'Explosion at Brask arsenal leaves at least four dead'],
  ['03', 'The Upland Courier', '2031-05-14', 'Drone hit Brask depot, agency reports'], ['04', 'The Halmar Post', '2031-05-15', 'Drone strike set off Brask blast'],
  ['05', 'The Eastern Observer', '2031-05-15', 'Doctor counts twice as many dead as ministry'], ['06', 'Coast Radio', '2031-05-16', 'Depot was attacked from the air, newspaper says'],
  ['07', 'The Beacon', '2031-05-16', 'What the pictures of Brask show, and what they do not'], ['08', 'The Weekly Review', '2031-05-17', 'Brask: three headlines, one post'],
])('report %s is known by masthead, date and title', (start, publisher, published, title) => expect(report(start)).toMatchObject({ publisher, published, title, language: expect.stringMatching(/^en/) }));

it('every report says that it is invented, outside of its story', () => {
  for (const r of dossier.reports) expect(noise(r).join('\n') + (r.text.trimEnd().split('\n').at(-1) ?? '')).toContain('Invented for Hearsay');
});
test.each([
  ['02', ['We use cookies', '214 shares', 'Port fees to rise again', 'my cousin says', 'Sign up for our newsletter']], ['04', ['Most read', 'Leave a Reply', 'Subscribe from 4 crowns']], ['06', ['Listen live', 'You may also like']],
])('the furniture of page %s is kept and marked', (start, words) => { for (const w of words) expect(noise(report(start)).some((n) => n.includes(w)), w).toBe(true); });
it('the story of a page is not furniture', () => {
  for (const [start, words] of [['02', 'We told 1,200 people to leave'], ['04', 'The line to the coast will reopen'], ['06', 'No missile and no foreign aircraft']] as const) {
    const r = report(start), at = r.text.indexOf(words);
    expect(at).toBeGreaterThan(0);
    expect(r.noise.some((n) => n.span[0] <= at && at < n.span[1])).toBe(false);
  }
});

describe('what must be seen', () => {
  it('one agency text under two mastheads is a copy and counts once', () => {
    const [a, b] = [report('01').id, report('02').id];
    expect(dossier.lineage.links.some((l) => l.kind === 'copy' && [l.from, l.to].includes(a) && [l.from, l.to].includes(b))).toBe(true);
    expect(dossier.lineage.origins.some((o) => o.reports.includes(a) && o.reports.includes(b))).toBe(true);
  });
  it('the ministry denies, and the drone is somebody\'s claim', () => {
    const statements = dossier.reports.flatMap((r) => r.statements.map((s) => ({ s, words: s.content.map(([x, y]) => r.text.slice(x, y)).join(' ') })));
    expect(statements.some(({ s, words }) => s.stance === 'denies' && /missile/.test(words))).toBe(true);
    expect(statements.some(({ s, words }) => s.stance !== 'denies' && /drone/i.test(words))).toBe(true);
  });
  it('1,200 and about 700 are read as numbers', () => {
    const numbers = new Set(dossier.reports.flatMap((r) => r.statements.flatMap((s) => s.quantities.map((q) => q.min))));
    for (const n of [1200, 700, 31]) expect(numbers).toContain(n);
  });
  it('words that hide who says it are marked', () => {
    const r = report('03');
    expect(r.weasel.map(([a, b]) => r.text.slice(a, b)).join(' ')).toMatch(/experts/);
  });
  it('somebody is said not to have been able to verify', () => {
    expect(dossier.reports.flatMap((r) => r.statements).some((s) => s.verification === 'unverified')).toBe(true);
  });
  it('there is something to wait for', () => expect(dossier.claims.some((c) => c.forecast)).toBe(true));
});
