import { expect, it } from 'vitest';
import type { Claim, TrackPoint } from '../../domain/claim.js';
import type { Dossier } from '../../domain/dossier.js';
import type { Quantity } from '../../domain/quantity.js';
import type { Report } from '../../domain/report.js';
import { openLedger } from './ledger.js';
import { sameFigures } from './same-figures.js';

const quantity = (min: number, unit: string): Quantity => ({ span: [0, 1], min, max: min, unit, modifier: 'exact', of: '', status: '' });
const statement = (id: string, q: Quantity) => ({ id, content: [], cue: [], source: [], chain: [], quantities: [q], confidence: 1 });
const point = (id: string, min: number): TrackPoint => ({ at: null, actor: 'Ilse Brandt', min, max: min, modifier: 'exact', status: '', statement: { report: 'r', statement: id } });
const claim = (id: string, ...quantities: TrackPoint[]) => ({ id, text: id, members: [], positions: [], quantities }) as unknown as Claim;

it('one number of one sort in two claims, each statement once', () => {
  const statements = [statement('a', quantity(1200, 'people')), statement('b', quantity(1200, 'people')), statement('c', quantity(1200, 'sheep')), statement('d', quantity(2, 'people')), statement('e', quantity(2, 'people'))];
  const claims = [claim('told to leave', point('a', 1200)), claim('left', point('b', 1200)), claim('also of a', point('a', 1200)), claim('sheep', point('c', 1200)), claim('few', point('d', 2)), claim('few others', point('e', 2))];
  const ledger = openLedger({ reports: [{ id: 'r', text: '', statements } as unknown as Report], claims, actors: [], relations: [], lineage: { links: [], origins: [] } } as unknown as Dossier);
  expect(sameFigures(ledger, claims).map((f) => [f.words, f.places.map((p) => p.claim.id)])).toEqual([['1,200 people', ['told to leave', 'left']]]);
});
