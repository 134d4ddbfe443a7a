export class ConfigError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ConfigError';
  }
}

declare function fetchText(url: string): Promise<string>;

export async function readConfig(file: string): Promise<string> {
  try {
    return await fetchText(file);
  } catch (error) {
    throw new ConfigError(`cannot read ${file}`); // expect: lost-cause
  }
}

export async function compileAll(files: string[], compile: (file: string) => Promise<string>): Promise<string[]> {
  const outputs: string[] = [];
  for (const file of files) {
    try {
      outputs.push(await compile(file));
    } catch (error) {
      const failure = new SyntaxError(`cannot compile ${file}`);
      Object.assign(failure, { file });
      throw failure; // expect: lost-cause
    }
  }
  return outputs;
}
