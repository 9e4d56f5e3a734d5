/** Owns nothing: the forms a dossier or an explanation can take, for the command line and the library. */
export { explanationText, publish, summarise, type PublishForm } from '../stages/index.js';
