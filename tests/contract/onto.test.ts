/** Reports added one at a time to the example story's dossier: claims that persist keep their ids, in whatever order the reports come. */
import { beforeAll, expect, it, test } from 'vitest';
import { buildDossier } from '../../src/app/dossier.js';
import { openRelations } from '../../src/app/workspace.js';
import { type Claim, keyOf } from '../../src/domain/claim.js';
import type { Dossier } from '../../src/domain/dossier.js';
import type { Report } from '../../src/domain/report.js';
import type { RelationNet } from '../../src/domain/relation-net.js';
import { example } from '../support/example.js';

let reports: Report[], net: RelationNet;
beforeAll(async () => { ({ dossier: { reports } } = await example()); net = await openRelations(); });
const build = (of: readonly Report[], earlier: readonly Claim[] = []): Dossier => buildDossier(of, [], [], '2031-05-18T00:00:00Z', { today: null }, net, earlier);

/** The claims that share a statement with the one. */
function kin(claim: Claim, among: readonly Claim[]): Claim[] {
  const members = new Set(claim.members.map(keyOf));
  return among.filter((c) => c.members.some((m) => members.has(keyOf(m))));
}
const shared = (a: Claim, b: Claim): number => { const keys = new Set(a.members.map(keyOf)); return b.members.filter((m) => keys.has(keyOf(m))).length; };

test.each([
  ['as they came', [0, 1, 2, 3, 4, 5, 6, 7]], ['the latest first', [7, 6, 5, 4, 3, 2, 1, 0]], ['mixed', [4, 1, 6, 0, 7, 3, 5, 2]],
])('%s', (_, order) => {
  let dossier = build([]), renamed = 0, split = 0;
  for (let n = 1; n <= order.length; n++) {
    const now = build(order.slice(0, n).map((i) => reports[i]!), dossier.claims), fresh = new Set(build(now.reports).claims.map((c) => c.id));
    expect(new Set(now.claims.map((c) => c.id)).size).toBe(now.claims.length);
    for (const old of dossier.claims) {
      const heirs = kin(old, now.claims), rivals = new Set(heirs.flatMap((h) => kin(h, dossier.claims)));
      expect(heirs.length).toBeGreaterThan(0);
      if (heirs.length === 1 && rivals.size === 1) {
        expect(heirs[0]!.id).toBe(old.id);
        if (!fresh.has(old.id)) renamed++;
      } else if (rivals.size === 1) {
        split++;
        const heir = heirs.find((h) => h.id === old.id);
        expect(shared(heir!, old)).toBe(Math.max(...heirs.map((h) => shared(h, old))));
      } else if (heirs.length === 1) {
        const most = Math.max(...[...rivals].map((r) => shared(r, heirs[0]!)));
        expect(shared([...rivals].find((r) => r.id === heirs[0]!.id)!, heirs[0]!)).toBe(most);
      }
    }
    dossier = now;
  }
  expect(dossier.claims.map((c) => c.members)).toEqual(build(reports).claims.map((c) => c.members));
  if (order[0] === 7) expect(renamed + split).toBeGreaterThan(0);
});

it('a dossier made of a dossier\'s reports is the same one', () => {
  const one = build(reports), other = build(one.reports, one.claims);
  expect(JSON.stringify(other)).toBe(JSON.stringify(one));
});
it('what an analyst decided stays with the claim', () => {
  const override = { who: 'A. Editor', when: '2031-05-18', why: 'seen by our own reporter' };
  const [first, ...rest] = build(reports.slice(0, 6)).claims;
  const now = build(reports, [{ ...first!, assessment: { ...first!.assessment, override } }, ...rest]);
  expect(now.claims.filter((c) => c.assessment.override).map((c) => c.id)).toEqual([first!.id]);
});
