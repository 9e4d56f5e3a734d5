/** Owns when two ways of writing a publisher's name are one: small letters, no article, no punctuation. */
export const plainPublisher = (name: string): string => name.toLowerCase().replace(/^the\s+/, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
export const MIN_NAME_CHARS = 3;

const initialsOf = (plain: string): string => plain.split(' ').map((w) => w[0]).join('');
/** "FOX" and "Fox News", "NYT" and "The New York Times". */
export function samePublisher(a: string, b: string): boolean {
  const [short, long] = [plainPublisher(a), plainPublisher(b)].sort((x, y) => x.length - y.length) as [string, string];
  if (short.length < 2) return false;
  return short === long || long.startsWith(`${short} `) || (short.length >= MIN_NAME_CHARS && short === initialsOf(long));
}
