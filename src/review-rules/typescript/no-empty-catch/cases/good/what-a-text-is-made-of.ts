import { ref } from 'vue';

declare const localStorage: { setItem(key: string, value: string): void };
declare const notify: (error: unknown) => void;

export function remember(values: object): void {
  try {
    localStorage.setItem('values', JSON.stringify(values));
  } catch {}
}

declare const fs: { writeFileSync(file: string, text: string): void };
declare const path: { join(...parts: string[]): string };

export function keep(values: object, cacheDir: string): void {
  const file = path.join(cacheDir, 'values.json');
  try {
    fs.writeFileSync(file, JSON.stringify(values));
  } catch {}
}

export function textOf(value: unknown): string {
  let text = '?';
  try {
    text = JSON.stringify(value);
  } catch {}
  return text;
}

export function useSaving(save: () => Promise<void>) {
  const busy = ref(false);
  const failed = ref(false);
  async function run(): Promise<void> {
    try {
      await save();
    } catch (error) {
      busy.value = false;
      notify(error);
      return;
    }
    busy.value = false;
  }
  async function mark(): Promise<void> {
    try {
      await save();
    } catch {
      failed.value = true;
      busy.value = false;
    }
  }
  return { busy, failed, run, mark };
}
