import { describe, expect, it } from 'vitest';
import { HearsayError } from '../errors.js';
import { parseDossier, readDossier } from './read-dossier.js';

describe('a file that is no dossier', () => {
  it.each<[string, string, RegExp]>([
    ['empty', '', /d\.json is no dossier: it is empty/],
    ['half written', '{"schema": "hear', /it is not JSON/],
    ['another JSON', '[1, 2]', /expected object/],
    ['another schema', '{"schema": "hearsay/dossier@9"}', /schema: .*\(and \d+ more\)/],
  ])('%s: is refused with the reason and the remedy', (_, text, message) => {
    const attempt = (): unknown => parseDossier(text, 'd.json');
    expect(attempt).toThrow(message);
    try { attempt(); } catch (error) { expect((error as HearsayError).options.hint).toContain('hearsay report'); }
  });
  it('that is not there, or is a folder, is named', async () => {
    await expect(readDossier('/nowhere/d.json')).rejects.toThrow(/d\.json could not be read: there is no such file/);
    await expect(readDossier('/')).rejects.toThrow(/it is a folder/);
  });
});
