const versions = () => 'v1.2';

export function currentVersion(): number {
  const text = versions();
  return Number(text.match(/^v(\d+)/)![1]);
}

function readPart(text: string): string {
  const [, value] = text.match(/=(.*)$/);
  return value;
}

export const parts = (): string[] => ['a=1', 'b=2'].map((text) => readPart(text));
