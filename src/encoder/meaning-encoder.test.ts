/** The encoder of meaning as it ships. */
import { beforeAll, describe, expect, it } from 'vitest';
import { likeness, type Meaning, readMeaning, writeMeaning } from '../domain/meaning.js';
import { loadMeaning, type MeaningEncoder } from './meaning-encoder.js';
import { loadRelationNet } from './relation-net.js';

let encoder: MeaningEncoder;
beforeAll(async () => { encoder = await loadMeaning({ threads: 1 }); });
const meaningsOf = async (...texts: string[]): Promise<Meaning[]> =>
  Promise.all(texts.map(async (t) => readMeaning(writeMeaning((await encoder.encode(t, [[[0, t.length]]]))[0]!))));

describe('the encoder of meaning', () => {
  it('puts what says the same in other words closer than another thing about the same place', async () => {
    const [sacked, dismissed, flooded] = await meaningsOf('Halden Foods is to shed 900 jobs at its Tolva works', 'Nine hundred people will lose their posts at the Tolva plant of Halden Foods', 'The river stood a metre deep in the Tolva works of Halden Foods');
    expect(likeness(sacked!, dismissed!)).toBeGreaterThan(likeness(sacked!, flooded!));
  });
  it('reads a statement the same, whatever else is read with it', async () => {
    const text = 'The ferry sank off Tolva. Nobody was hurt. The captain had been warned.';
    const all = await encoder.encode(text, [[[0, 24]], [[26, 41]], [[43, 70]]]), alone = await encoder.encode(text, [[[26, 41]]]);
    expect([...all[1]!]).toEqual([...alone[0]!]);
  });
  it('reads what stands before the statement in its paragraph', async () => {
    const words = 'He denied it', spanIn = (t: string) => [[t.length - words.length, t.length] as [number, number]];
    const [a, b] = ['The minister was asked whether he had taken the money. ', 'The striker was asked whether he had left the club. '].map((before) => before + words);
    const [x, y] = [await encoder.encode(a!, [spanIn(a!)]), await encoder.encode(b!, [spanIn(b!)])];
    expect([...x[0]!]).not.toEqual([...y[0]!]);
  });
  it('takes a statement without a letter and one without end', async () => {
    const long = 'word '.repeat(5000);
    expect((await encoder.encode('… —', [[[0, 3]]]))[0]!.length).toBe((await encoder.encode(long, [[[0, long.length]]]))[0]!.length);
  });
  it('says where it should be when it is not there', () => expect(loadMeaning({ folder: '/nowhere/', threads: 1 })).rejects.toMatchObject({ code: 'model-missing' }));
});

it('the network of relations tells a denial from what it denies', async () => {
  const net = await loadRelationNet();
  const [claim, denial] = await meaningsOf('Orvanian troops have crossed the river Isk', 'No soldier of ours has ever crossed the Isk');
  expect(net.relate(denial!, claim!).denies).toBeGreaterThan(net.relate(claim!, denial!).denies);
  for (const p of Object.values(net.relate(claim!, denial!))) expect(p > 0 && p < 1).toBe(true);
});
