import { describe, expect, it } from 'vitest';
import { stemOf } from './stems.js';

describe('stemOf', () => {
  it.each([
    [['escalate', 'escalated', 'escalating', 'escalation']],
    [['deploy', 'deploys', 'deployed', 'deploying', 'deployment']],
    [['injury', 'injuries']],
    [['plan', 'planned', 'planning', 'plans']],
    [['kill', 'killed', 'killing', 'kills']],
    [['authorise', 'authorised', 'authorize', 'authorized']],
  ])('%j have one stem', (words) => expect(new Set(words.map(stemOf)).size).toBe(1));
  it('keeps different words apart', () => expect(stemOf('sing')).not.toBe(stemOf('sign')));
});
