export function describe(options = {}) {
  const size = options?.size ?? 1;
  const weight = options?.weight ?? 1;
  return { size, weight, name: options.name };
}

export function onLoad(event) {
  const size = event?.size;
  return { size, name: event.name, kind: event.kind };
}

export function usedBefore(entry) {
  console.info(entry.id);
  const first = entry?.first;
  const last = entry?.last;
  return [first, last, entry.middle];
}

export function asserted(entry) {
  const first = entry?.first;
  const last = entry?.last;
  assertEntry(entry);
  return [first, last, entry.middle];
}
