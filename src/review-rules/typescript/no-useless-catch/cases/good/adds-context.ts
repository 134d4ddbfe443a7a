export function parseConfig(path: string, text: string): Config {
  try {
    return JSON.parse(text) as Config;
  } catch (error) {
    throw new Error(`${path} is not valid JSON`, { cause: error });
  }
}
