/** Owns the doing of several things at once whose results come in the order of their inputs. */

/**
 * Gives each result as soon as it and all before it are there, also while the next input is still awaited. No input is taken up while
 * `hasRoom` says no to those at work; it is not asked when there are none. The first failure ends the stream.
 */
export async function* inOrder<A, B>(
  inputs: AsyncIterable<A>, work: (input: A) => Promise<B>, hasRoom: (atWork: readonly A[]) => boolean,
): AsyncGenerator<B, void> {
  const source = inputs[Symbol.asyncIterator]();
  const atWork: { input: A; result: Promise<B> }[] = [];
  let coming: Promise<IteratorResult<A>> | null = heard(source.next());
  try {
    for (;;) {
      const oldest = atWork[0];
      const next: Promise<IteratorResult<A>> | null = oldest && !hasRoom(atWork.map((w) => w.input)) ? null : coming;
      if (!oldest && !next) return;
      const first = await Promise.race([...(oldest ? [oldest.result.then(() => 'result')] : []), ...(next ? [next.then(() => 'input')] : [])]);
      if (first === 'result') {
        atWork.shift();
        yield await oldest!.result;
        continue;
      }
      const taken: IteratorResult<A> = await next!;
      coming = taken.done ? null : heard(source.next());
      if (!taken.done) atWork.push({ input: taken.value, result: heard(work(taken.value)) });
    }
  } finally {
    // Not awaited: a source that waits for its own next input would never answer.
    if (source.return) heard(source.return());
  }
}

/** A failure is told when its turn comes; until then it is not unhandled. */
function heard<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
