export async function upload(file: File): Promise<Result> {
  let failure: Error | undefined;
  try {
    await store.put(file);
  } catch (error) {
    failure = toError(error);
  } finally {
    if (failure !== undefined) throw failure;
  }
  return { file };
}

export function transaction(db: Database, work: () => void): string {
  let done = false;
  try {
    work();
    done = true;
  } finally {
    if (done) return db.commit();
    db.rollback();
  }
  return '';
}
