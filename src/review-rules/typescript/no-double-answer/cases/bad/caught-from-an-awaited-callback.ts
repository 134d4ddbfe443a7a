type Callback = (error: unknown, row?: unknown) => void;

export async function get(store: { get(id: string): Promise<string> }, id: string, cb: Callback): Promise<void> {
  try {
    const text = await store.get(id);
    if (text === '') return cb(null);
    cb(null, JSON.parse(text)); // expect: called-back-twice
  } catch (e) {
    cb(e);
  }
}
