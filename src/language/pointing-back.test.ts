import { describe, expect, it } from 'vitest';
import { dismisses, pointsBack } from './pointing-back.js';

describe('pointsBack', () => {
  it.each<[string, ReturnType<typeof pointsBack>]>([
    ['it', 'pronoun'], ['This', 'pronoun'], ['that', 'pronoun'], ['all of it', 'pronoun'], ['it outright', 'pronoun'],
    ['the charge', 'charge'], ['any wrongdoing', 'charge'], ['all the accusations', 'charge'], ['any such claims as “groundless rumours”', 'charge'], ['the allegations against her', 'charge'],
    ['Such reports are baseless', 'charge'], ['the accusations entirely', 'charge'], ['these wild rumours', 'charge'], ['that characterization', 'charge'],
    ['the claim that his client supplied riders', undefined], ['the report of twenty dead', undefined], ['any involvement in the raid', undefined], ['it had sent troops', undefined],
    ['', undefined], ['the bridge', undefined],
  ])('%s', (content, kind) => expect(pointsBack(content)).toBe(kind));
  it('is linear in a hostile text', () => {
    const start = performance.now();
    pointsBack(`${'any '.repeat(100_000)}x`);
    pointsBack(`the charge as ${'x '.repeat(100_000)}`);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
it('"such claims are baseless" says no, "such claims were made" does not', () => {
  expect(dismisses('Such claims are completely baseless')).toBe(true);
  expect(dismisses('Such claims were made')).toBe(false);
});
