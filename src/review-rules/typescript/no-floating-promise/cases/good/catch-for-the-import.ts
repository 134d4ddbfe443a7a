const driver = import('driver');

export async function open(path: string) {
  try {
    const Driver = (await driver).default;
    return new Promise((resolve, reject) => {
      const db = new Driver(path, (error) => (error ? reject(error) : resolve(db)));
    });
  } catch {
    throw new Error('driver could not be imported, add it as a peer dependency');
  }
}

export async function render(page: string) {
  try {
    const { renderToPipe } = await import('renderer');
    return work(renderToPipe, page);
  } catch (error) {
    console.error('renderer is not installed', error);
    return undefined;
  }
}

async function work(make: (page: string) => Promise<string>, page: string) {
  return await make(page);
}
