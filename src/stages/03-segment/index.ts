/** Owns stage 03: the body of a report as paragraphs, sentences, words and quotations, all true to the text's offsets. */
import { segmentBody } from '../../language/segmentation.js';
import type { ReportStage } from '../stage.js';

export const segment: ReportStage<'source' | 'noise', 'segmentation'> = {
  name: '03-segment', version: 1, reads: ['source', 'noise'], adds: ['segmentation'],
  run: ({ source, noise }) => ({ segmentation: segmentBody(source.text, noise, source.headline) }),
};
