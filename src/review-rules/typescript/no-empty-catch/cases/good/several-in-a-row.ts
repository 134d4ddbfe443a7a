interface Keyboard {
  press(keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
}

export async function replaceText(keyboard: Keyboard, text: string): Promise<void> {
  await keyboard.press(['Control', 'a']).catch(() => {});
  await keyboard.press(['Meta', 'a']).catch(() => {});
  await keyboard.type(text);
}

export async function arrange(store: { save(name: string): Promise<void> }): Promise<void> {
  try {
    await store.save('window');
  } catch {}
  try {
    await store.save('panes');
  } catch {}
}
