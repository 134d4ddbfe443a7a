export function isValid(fields: readonly { value: string }[]): boolean {
  return fields.every((field) => { // expect: callback-return
    if (field.value === '') {
      return false;
    }
  });
}

export const allIn = (ids: readonly string[], known: Set<string>) =>
  ids.every((id) => { // expect: callback-return
    if (id === '') return true;
    if (!known.has(id)) return false;
  });
