class HttpError extends Error {
  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

class FileError extends Error {
  constructor(file: string, options?: ErrorOptions) {
    super(`cannot read ${file}`, { ...options, cause: file });
  }
}

const failure = new Error('made once');

export async function load(get: (id: string) => Promise<string>, id: string): Promise<string> {
  try {
    return await get(id);
  } catch (error) {
    throw new HttpError('not found', 404);
  }
}

export async function read(get: (id: string) => Promise<string>, id: string): Promise<string> {
  try {
    return await get(id);
  } catch (error) {
    if (id === '') throw failure;
    throw new FileError(id);
  }
}

export async function told(get: (id: string) => Promise<string>, id: string): Promise<string> {
  try {
    return await get(id);
  } catch (error) {
    const problem = new Error(`cannot get ${id}`);
    problem.cause = error;
    throw problem;
  }
}
