export const sorted = (samples: Float64Array) => samples.sort();
export const bytes = () => new Uint8Array([300, 20, 1]).sort();
