/** Owns nothing: the forms a dossier, a comparison of two or an explanation can take, for the command line and the library. */
export { explanationText, publish, renderChangesMarkdown, summarise, summariseChanges, type PublishForm } from '../stages/index.js';
