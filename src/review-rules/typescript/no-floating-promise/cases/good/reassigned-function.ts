let send = async (text: string) => {
  await fetch(text);
};

export function useConsole(): void {
  send = (text) => console.log(text) as never;
}

export async function report(text: string): Promise<string> {
  send(text);
  return text;
}
