export function saveAll(jobs, store) {
  const errors = new Map();
  for (const job of jobs) store.save(job).catch((error) => void errors.set(job, error));
  return store.flush().then(() => errors);
}

export function connect(readable, writable) {
  readable.pipeTo(writable).catch(() => {});
}

export async function complete(ads, network) {
  for (const ad of ads) {
    if (!ad.mimeType) {
      try {
        network.prepare(ad);
        ad.mimeType = await network.mimeTypeOf(ad.uri);
      } catch (error) {}
    }
    network.add(ad);
  }
}
