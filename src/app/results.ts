/** Owns nothing: the forms a dossier can take, for the command line and the library. */
export { publish, summarise, type PublishForm } from '../stages/index.js';
