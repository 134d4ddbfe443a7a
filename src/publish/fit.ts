/** A part of a text that may be told in part: whole rows only. */
export interface Section {
  /** Above the rows. */
  readonly title: string;
  readonly rows: readonly string[];
  /** Rows that are shown at most. */
  readonly most: number;
  /** The row that stands for those left out. */
  readonly more: (count: number) => string;
}

/**
 * Sections one below the other, in as many characters as there are; the first ones are the last to be shortened.
 * @param cut Said at the end when a section found no room at all.
 */
export function fitSections(sections: readonly Section[], room: number, cut: string): string {
  const spare = room - cut.length - 2;
  let text = '';
  let isCut = false;
  for (const section of sections) {
    if (section.rows.length === 0) continue;
    const part = fitRows(section, spare - text.length);
    if (part === undefined) isCut = true;
    else text += part;
  }
  return isCut ? `${text}\n\n${cut}` : text;
}

/** Undefined: not even the first row has room. */
function fitRows({ title, rows, most, more }: Section, room: number): string | undefined {
  let text = `\n\n${title}`;
  let shown = 0;
  for (const row of rows.slice(0, most)) {
    const rest = rows.length - shown - 1;
    const end = rest === 0 ? 0 : more(rest).length + 1;
    if (text.length + 1 + row.length + end > room) break;
    text += `\n${row}`;
    shown++;
  }
  if (shown === 0) return undefined;
  return shown < rows.length ? `${text}\n${more(rows.length - shown)}` : text;
}
