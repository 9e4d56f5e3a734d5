/** Owns when two ways of writing a publisher's name are one: small letters, no article, no punctuation. */
export const plainPublisher = (name: string): string => name.toLowerCase().replace(/^the\s+/, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
export const MIN_NAME_CHARS = 3;
