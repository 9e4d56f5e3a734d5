/** Owns the one error class and the catalogue of its codes; what the codes mean to a shell or a server is said in the tables here. */

/** Every failure Hearsay can report, with the exit status the command line gives it. */
export const ERROR_CODES = {
  'usage': { exit: 2, meaning: 'the command was called wrongly' },
  'nothing-readable': { exit: 1, meaning: 'none of the inputs could be read' },
  'input-missing': { exit: 1, meaning: 'a named file or folder does not exist' },
  'dossier-bad': { exit: 1, meaning: 'a file is not a dossier that hearsay report wrote, or is damaged' },
  'settings-bad': { exit: 2, meaning: 'a settings file does not say what it should; the line is named' },
  'output-unwritable': { exit: 1, meaning: 'the result could not be written' },
  'model-missing': { exit: 1, meaning: 'the trained model is not where it should be, or its digest is wrong' },
  'thread-failed': { exit: 1, meaning: 'a thread that reads beside the first one stopped' },
  'stage-order': { exit: 1, meaning: 'a stage reads what no earlier stage adds' },
  'cancelled': { exit: 1, meaning: 'the run was stopped' },
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/** A failure with a code, what it happened to, and what to do about it. Bugs throw plain Errors instead. */
export class HearsayError extends Error {
  override readonly name = 'HearsayError';
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly options: { hint?: string; details?: Record<string, unknown>; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
  }
}
