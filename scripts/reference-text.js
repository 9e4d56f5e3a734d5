// @ts-check
/** Owns the text of docs/reference.md, made from the tables of the code alone. make-reference.js writes it, tests/docs.test.ts compares. */

/** @typedef {Record<string, { label: string, gloss: string }>} Table */
const cell = (/** @type {string} */ s) => s.replace(/\|/g, '\\|').replace(/\n/g, ' ');
/** @param {string[]} head @param {string[][]} rows */
const table = (head, rows) => [`| ${head.join(' | ')} |`, `| ${head.map(() => '---').join(' | ')} |`, ...rows.map((r) => `| ${r.map(cell).join(' | ')} |`)].join('\n');

/** What the tables are called for a reader, and what they belong to; a table that is not here stops the making. */
const TITLES = {
  SOURCE_TYPES: ['Source types', '`statement.sourceType`: who is said to say it.'],
  STANCES: ['Stances', '`statement.stance` and `position.stance`: what the source does with what is said.'],
  CERTAINTIES: ['Certainty', '`statement.certainty`: how strongly it reaches the reader.'],
  QUOTE_KINDS: ['Kinds of quotation', '`statement.quote`.'],
  EVIDENCE_KINDS: ['Evidence', '`statement.evidence`: what the source is said to rest on.'],
  VERIFICATIONS: ['Verification', '`statement.verification`: only what the text itself says.'],
  NOISE_KINDS: ['Page furniture', '`report.noise[].kind`.'],
  MODIFIERS: ['Modifiers of numbers', '`quantity.modifier`.'],
  CLAIM_KINDS: ['Kinds of claim', '`claim.kind`.'],
  RELIABILITIES: ['Reliability', '`assessment.reliability`, set by the user with `--reliability`; the letters of the Admiralty code.'],
  RELATION_TYPES: ['Relations between claims', '`relation.type`, read from `from` to `to`.'],
  LINEAGE_KINDS: ['Relations between reports', '`lineage.links[].kind`; `from` derives from `to`.'],
  CHANGE_KINDS: ['Changes between dossiers', '`changes[].kind` of `hearsay diff`, the most important first.'],
};

/** A JSON Schema type in short words; a closed vocabulary by the heading of its table. @param {any} s @param {Map<string, string>} words @returns {string} */
function typeOf(s, words) {
  if (s.const !== undefined) return `"${s.const}"`;
  if (s.enum) {
    const title = words.get(s.enum.join());
    return title ? `[${title.toLowerCase()}](#${title.toLowerCase().replace(/[^a-z]+/g, '-')})` : s.enum.map((/** @type {string} */ x) => `"${x}"`).join(' or ');
  }
  if (s.anyOf) return s.anyOf.map((/** @type {any} */ x) => typeOf(x, words)).join(' or ');
  if (s.prefixItems) return 'span';
  if (s.type === 'array') return `list of ${typeOf(s.items, words)}`;
  return s.type === 'integer' ? 'whole number' : [s.type ?? 'anything'].flat().join(' or ');
}
/** One line a field, nested objects by dotted name. @param {any} schema @param {Map<string, string>} words @param {string} prefix @returns {string[][]} */
function fieldsOf(schema, words, prefix = '') {
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).flatMap(([name, s]) => {
    const inner = s.type === 'array' && !s.items.prefixItems ? s.items : s;
    const row = [`\`${prefix}${name}\``, typeOf(s, words), required.has(name) ? '' : 'may be missing'];
    return [row, ...(inner.properties ? fieldsOf(inner, words, `${prefix}${name}${s.type === 'array' ? '[]' : ''}.`) : [])];
  });
}

/**
 * @param {{ vocabulary: Record<string, unknown>, errorCodes: Record<string, { exit: number, meaning: string }>, findings: readonly string[], schemas: Record<string, unknown>,
 *   helpText: (verb?: string) => string, commands: readonly { verb: string }[] }} from
 */
export function referenceText({ vocabulary, errorCodes, findings, schemas, helpText, commands }) {
  const names = Object.keys(vocabulary).filter((k) => /^[A-Z_]+$/.test(k));
  const unknown = names.filter((k) => !(k in TITLES));
  if (unknown.length) throw new Error(`scripts/reference-text.js has no title for ${unknown.join(', ')}`);
  const words = new Map(names.map((k) => [Object.keys(/** @type {Table} */ (vocabulary[k])).join(), TITLES[/** @type {keyof typeof TITLES} */ (k)][0] ?? '']));
  const exits = [[0, 'all inputs were read'], [1, 'nothing could be done'], [2, 'wrong usage'], [3, 'done, but some inputs were skipped; each is named on stderr and in `skipped`']];
  return `${[
    '# Reference', 'Made by `npm run reference` from the tables in the code; do not edit. The guide is [guide.md](guide.md).',
    '## Commands', ...commands.map((c) => `### hearsay ${c.verb}\n\n\`\`\`text\n${helpText(c.verb).trimEnd()}\n\`\`\``),
    '## Exit status', table(['status', 'meaning'], exits.map(([n, m]) => [String(n), String(m)])),
    '## Errors', 'One line on stderr, then what to do about it.', table(['code', 'exit', 'meaning'], Object.entries(errorCodes).map(([k, v]) => [`\`${k}\``, String(v.exit), v.meaning])),
    '## Findings', `Odd text that was read all the same: \`report.findings[].code\` is one of ${findings.map((f) => `\`${f}\``).join(', ')}.`,
    '## Words', ...Object.entries(TITLES).filter(([k]) => names.includes(k)).map(([k, [title, text]]) => `### ${title}\n\n${text}\n\n${table(['value', 'shown as', 'meaning'],
      Object.entries(/** @type {Table} */ (vocabulary[k])).map(([v, { label, gloss }]) => [`\`${v}\``, label, gloss]))}`),
    '## Shapes', 'A span is `[start, end)` in UTF-16 code units into `report.text`: what `text.slice(start, end)` takes.',
    ...Object.entries(schemas).map(([name, schema]) => `### ${name}\n\n${table(['field', 'type', ''], fieldsOf(schema, words))}`),
  ].join('\n\n')}\n`;
}
