export async function drawn(models: readonly Model[], request: Request): Promise<Result> {
  const failures: Error[] = [];
  for (const model of models) {
    try {
      const image = await generate(model, request);
      return resultOf(model, image);
    } catch (error) {
      if (!(error instanceof ProviderError) || request.signal.aborted) throw error;
      failures.push(error);
    }
  }
  throw new AggregateError(failures, 'no model could draw it');
}

async function resultOf(model: Model, image: Blob): Promise<Result> {
  return { model: model.name, bytes: await image.arrayBuffer() };
}

declare function generate(model: Model, request: Request): Promise<Blob>;
