/** Owns the sourcing profile of one report: which sentences rest on whom, which on nobody, and the words that hide a source. Reads no other report. */
import type { ReportStage } from '../../stage.js';
import { countSourcing } from './sourcing.js';
import { findUnsourced } from './unsourced.js';
import { findWeasel } from './weasel.js';

export const profile: ReportStage<'source' | 'segmentation' | 'statements', 'unsourced' | 'weasel' | 'sourcing'> = {
  name: '09-assess/profile', version: 1, reads: ['source', 'segmentation', 'statements'], adds: ['unsourced', 'weasel', 'sourcing'],
  run: ({ source: { text }, segmentation, statements }) => ({
    unsourced: findUnsourced(text, segmentation, statements),
    weasel: findWeasel(text, segmentation),
    sourcing: countSourcing(segmentation, statements),
  }),
};
