/** Owns stage 04: who, how many, when and where the report mentions. What is said about them is 05-attribute's. */
import type { ReportStage } from '../stage.js';
import { findMentions } from './mentions.js';
import { findPlaces } from './places.js';
import { findQuantities } from './quantities.js';
import { findTimes } from './times.js';

export const annotate: ReportStage<'source' | 'segmentation', 'annotation'> = {
  name: '04-annotate', version: 1, reads: ['source', 'segmentation'], adds: ['annotation'],
  run: ({ source: { text, published }, segmentation }) => ({
    annotation: {
      mentions: findMentions(text, segmentation), quantities: findQuantities(text, segmentation),
      times: findTimes(text, segmentation, published), places: findPlaces(text, segmentation),
    },
  }),
};
