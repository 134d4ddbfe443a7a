/**
 * Brings a file to the disk. Once that has failed nothing is sure any more: the system may have dropped what it could
 * not write, and the next attempt would succeed without it. So it fails from then on, until the file is opened anew.
 *
 * @param translate Gives what is thrown in place of what the system throws.
 */
export function createFlush(
  synchronise: () => Promise<void>,
  translate: (error: unknown) => Error,
): () => Promise<void> {
  let failure: Error | undefined;
  return async () => {
    if (failure !== undefined) throw failure;
    try {
      await synchronise();
    } catch (error) {
      failure = translate(error);
      throw failure;
    }
  };
}
