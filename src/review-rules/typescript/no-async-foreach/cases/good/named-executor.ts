declare function load(): Promise<string>;

async function run(resolve: (text: string) => void, reject: (error: unknown) => void): Promise<void> {
  try {
    resolve(await load());
  } catch (error) {
    reject(error);
  }
}

function start(resolve: (text: string) => void): void {
  load().then(resolve, () => resolve(''));
}

export const loaded = new Promise<string>(run);
export const started = new Promise<string>(start);
export const begun = new Promise<string>((resolve, reject) => load().then(resolve, reject));
