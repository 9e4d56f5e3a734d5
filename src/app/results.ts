/** Owns nothing: the forms a dossier or a comparison of two can take, for the command line and the library. */
export { publish, renderChangesMarkdown, summarise, summariseChanges, type PublishForm } from '../stages/index.js';
