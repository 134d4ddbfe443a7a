export async function drawn(models: readonly Model[], request: Request): Promise<Result> {
  const failures: unknown[] = [];
  for (const model of models) {
    try {
      const image = await generate(model, request);
      return resultOf(model, image); // expect: return-in-try
    } catch (error) {
      if (request.signal.aborted) continue;
      failures.push(error);
    }
  }
  throw new AggregateError(failures, 'no model could draw it');
}

async function resultOf(model: Model, image: Blob): Promise<Result> {
  return { model: model.name, bytes: await image.arrayBuffer() };
}

declare function generate(model: Model, request: Request): Promise<Blob>;

export async function embedded(url: string, provider: Provider): Promise<Result> {
  try {
    const known = await provider.find(url);
    return resultOf(known, new Blob()); // expect: return-in-try
  } catch (error) {
    if (isForCallers(error)) {
      throw error;
    }
    console.error(error);
    return { model: 'unknown', bytes: new ArrayBuffer(0) };
  }
}
