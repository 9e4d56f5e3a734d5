/** Owns the cutting of single words into the model's word pieces. Words are cut one by one, so that offsets stay those of the text. */
import { Tokenizer } from '@huggingface/tokenizers';
import { readModelJson } from './model-files.js';

/** Words remembered at most; a stream of any length stays within some 30 MiB. */
const CACHE_WORDS = 200_000;
/** A longer word is cut: only hostile input has such words, and its first pieces tell as much. training/train.py cuts there too. */
const PIECES_PER_WORD = 8;
const CHARS_PER_WORD = 200;

export interface Pieces {
  of(word: string): readonly number[];
  readonly start: number;
  readonly separator: number;
}

const loaded = new Map<string, Promise<Pieces>>();
/** One for all who read with the same vocabulary: it takes some 50 MiB. */
export function loadPieces(folder: string): Promise<Pieces> {
  return loaded.get(folder) ?? loaded.set(folder, read(folder).catch((error: unknown) => { loaded.delete(folder); throw error; })).get(folder)!;
}

async function read(folder: string): Promise<Pieces> {
  const [json, config] = await Promise.all([readModelJson(folder, 'tokenizer.json'), readModelJson(folder, 'tokenizer_config.json')]);
  const tokenizer = new Tokenizer(json as object, config as object);
  const id = (token: string): number => {
    const found = tokenizer.token_to_id(token);
    if (found === undefined) throw new Error(`invariant: the tokenizer lacks ${token}`);
    return found;
  };
  const unknown = [id('[UNK]')];
  let cache = new Map<string, readonly number[]>();
  return {
    start: id('[CLS]'),
    separator: id('[SEP]'),
    of(word) {
      const known = cache.get(word);
      if (known) return known;
      const ids = tokenizer.encode(word.slice(0, CHARS_PER_WORD), { add_special_tokens: false }).ids.slice(0, PIECES_PER_WORD);
      const pieces = ids.length ? ids : unknown;
      if (cache.size >= CACHE_WORDS) cache = new Map();
      cache.set(word, pieces);
      return pieces;
    },
  };
}
