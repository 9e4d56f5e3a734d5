/** Owns what ingest hands on: a report, or an input that was left out with its reason; and the limits that hold. */
import type { SourceText } from '../../domain/document.js';

export interface Skip { kind: 'skipped'; path: string; reason: string; line?: number }
export type Ingested = { kind: 'report'; source: SourceText } | Skip;
export interface IngestOptions {
  /** Larger text is cut at a paragraph, larger JSON is left out. A line of JSON lines may be this long, too. Default 5 MiB. */
  maxFileBytes?: number;
  /** Most UTF-16 code units of one report's text; what goes beyond is cut at a paragraph. Default 5 Mi. */
  maxTextChars?: number;
}
export type Limits = Required<IngestOptions>;

export const limitsOf = (options: IngestOptions = {}): Limits => ({
  maxFileBytes: options.maxFileBytes ?? 5 * 1024 * 1024,
  maxTextChars: options.maxTextChars ?? 5 * 1024 * 1024,
});
export const skip = (path: string, reason: string, line?: number): Skip =>
  line === undefined ? { kind: 'skipped', path, reason } : { kind: 'skipped', path, reason, line };
/** "5 MiB", "300 bytes": a limit as it is named to the user. */
export const sizeWords = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${Number((bytes / 1024 / 1024).toFixed(1))} MiB` : bytes >= 1024 ? `${Number((bytes / 1024).toFixed(1))} KiB` : `${bytes} bytes`;
