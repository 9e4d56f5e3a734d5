/** The dossier of the example story keeps the contract: its schema, its references, its spans, its promise to be the same each time. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Dossier } from '../../src/domain/dossier.js';
import type { Report } from '../../src/domain/report.js';
import type { Span } from '../../src/domain/span.js';
import { RELATION_TYPES } from '../../src/domain/vocabulary.js';
import { misplaced } from '../../bench/scoring/example-gold.js';
import { hearsay, root } from '../support/command.js';
import { example, STORY, storyFiles } from '../support/example.js';

let dossier: Dossier, json: string;
beforeAll(async () => ({ dossier, json } = await example()));

const spansOf = (r: Report): Span[] => [
  ...r.noise.map((n) => n.span), ...r.unsourced, ...r.weasel, ...r.findings.flatMap((f) => (f.span ? [f.span] : [])),
  ...r.statements.flatMap((s) => [
    ...s.content, ...s.cue, ...s.source, ...(s.verificationSpan ? [s.verificationSpan] : []), ...s.chain.flatMap((l) => (l.span ? [l.span] : [])),
    ...s.quantities.map((q) => q.span), ...s.times.map((t) => t.span), ...s.places.map((p) => p.span),
  ]),
];

describe('shape', () => {
  it('is what the schema says, with no field besides', () => expect(Dossier.parse(dossier)).toEqual(dossier));
  it('holds every report of the folder, and skips none', () => {
    expect(dossier.reports.map((r) => r.path)).toEqual(storyFiles().map((f) => `${STORY}/${f}`));
    expect(dossier.skipped).toEqual([]);
  });
  it('names the tool, its version and its models by digest', () => {
    expect(dossier.generated).toMatchObject({ tool: 'hearsay', version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version });
    expect(dossier.generated.models.length).toBeGreaterThan(0);
    for (const m of dossier.generated.models) expect(m.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('spans', () => {
  it('lie within the text, and are not empty', () => {
    const wrong = dossier.reports.flatMap((r) => spansOf(r).filter(([a, b]) => !(a >= 0 && a < b && b <= r.text.length)).map((s) => [r.path, s]));
    expect(wrong).toEqual([]);
  });
  it('of a statement: content, cue and source stand in order and apart', () => {
    const wrong = dossier.reports.flatMap((r) => r.statements.flatMap((s) => [s.content, s.cue, s.source])
      .filter((list) => list.some((x, i) => i > 0 && x[0] < list[i - 1]![1])).map((list) => [r.path, list]));
    expect(wrong).toEqual([]);
  });
  it('of a plain-text file point into the file itself', () => {
    for (const r of dossier.reports.filter((x) => x.path?.endsWith('.txt'))) expect(r.text).toBe(readFileSync(join(root, r.path!), 'utf8'));
  });
  it('of the gold hold the words they name', () => expect(misplaced(dossier)).toEqual([]));
  it('of no statement lie in page furniture', () => {
    const inside = dossier.reports.flatMap((r) => r.statements.filter((s) => s.content.some((c) => r.noise.some((n) => n.span[0] <= c[0] && c[1] <= n.span[1])))
      .map((s) => r.text.slice(...(s.content[0] as [number, number]))));
    expect(inside).toEqual([]);
  });
});

describe('references', () => {
  it('members, positions and reasons lead to statements', () => {
    const there = new Set(dossier.reports.flatMap((r) => r.statements.map((s) => `${r.id} ${s.id}`)));
    for (const c of dossier.claims) {
      const refs = [c.members, ...c.positions.map((p) => p.statements), ...c.assessment.reasons.map((x) => x.statements), c.quantities.map((q) => q.statement), c.forecast?.statements ?? []].flat();
      for (const ref of refs) expect(there).toContain(`${ref.report} ${ref.statement}`);
      expect(c.members.length).toBeGreaterThan(0);
      expect(c.assessment.reasons.length).toBeGreaterThan(0);
    }
  });
  it('ids are given once', () => {
    for (const ids of [dossier.claims, dossier.reports, dossier.actors].map((list) => list.map((x) => x.id))) expect(new Set(ids).size).toBe(ids.length);
    for (const r of dossier.reports) expect(new Set(r.statements.map((s) => s.id)).size).toBe(r.statements.length);
  });
  it('relations lead from a claim to another, by a known type, with a reason', () => {
    const ids = new Set(dossier.claims.map((c) => c.id));
    for (const r of dossier.relations) {
      expect(ids).toContain(r.from);
      expect(ids).toContain(r.to);
      expect(r.from).not.toBe(r.to);
      expect(RELATION_TYPES).toHaveProperty(r.type);
      expect(r.why).not.toBe('');
    }
  });
  it('lineage and chains lead to reports and actors', () => {
    const reports = new Set(dossier.reports.map((r) => r.id)), actors = new Set(dossier.actors.map((a) => a.id));
    for (const l of dossier.lineage.links) expect([...reports]).toEqual(expect.arrayContaining([l.from, l.to]));
    for (const o of dossier.lineage.origins) expect([...reports]).toEqual(expect.arrayContaining(o.reports));
    for (const s of dossier.reports.flatMap((r) => r.statements)) for (const l of s.chain) if (l.actor !== undefined) expect(actors).toContain(l.actor);
  });
});

describe('counts', () => {
  it('the sourcing of a report adds up to its sentences', () => {
    for (const { sourcing: s } of dossier.reports) {
      expect(s.named + s.anonymous + s.agentless + s.ownVoice).toBe(s.sentences);
      expect(s.sentences).toBeGreaterThan(4);
    }
  });
  it('numbers: a range is a range, and open ends fit the modifier', () => {
    for (const q of dossier.reports.flatMap((r) => r.statements.flatMap((s) => s.quantities))) {
      if (q.min !== null && q.max !== null) expect(q.min).toBeLessThanOrEqual(q.max);
      if (q.modifier === 'at-least') expect(q.max).toBeNull();
      if (q.modifier === 'up-to') expect(q.min).toBeNull();
    }
  });
});

describe('sameness', () => {
  it('any order of the inputs, and a second run, give the same dossier but for the time', async () => {
    const out = join(mkdtempSync(join(tmpdir(), 'hearsay-order-')), 'd.json');
    const files = storyFiles().map((f) => `${STORY}/${f}`).reverse();
    expect((await hearsay(['report', ...files, '--quiet', '-o', out])).status).toBe(0);
    const timeless = (s: string): string => s.replace(/"at": "\d{4}-[^"]*Z"/, '"at": ""');
    expect(timeless(json)).not.toBe(json);
    expect(timeless(readFileSync(out, 'utf8'))).toBe(timeless(json));
  });
});
