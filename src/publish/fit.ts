/** A part of a text that may be told in part: whole rows only. */
export interface Section {
  /** Above the rows. */
  readonly title: string;
  readonly rows: readonly string[];
  /** Rows that are shown at most. */
  readonly most: number;
  /** The row that stands for those left out. */
  readonly more: (count: number) => string;
  /** It stands where it stands, but gets only the room that all others leave. */
  readonly isLast?: boolean;
}

/**
 * Sections one below the other, in as many characters as there are; the first ones are the last to be shortened.
 * @param cut Said at the end when a section found no room at all.
 */
export function fitSections(sections: readonly Section[], room: number, cut: string): string {
  let spare = room - cut.length - 2;
  const shown = new Map<Section, string>();
  const wanted = sections.filter(({ rows }) => rows.length > 0);
  for (const section of wanted.toSorted((a, b) => Number(a.isLast ?? false) - Number(b.isLast ?? false))) {
    const part = fitRows(section, spare);
    if (part === undefined) continue;
    shown.set(section, part);
    spare -= part.length;
  }
  const text = wanted.map((section) => shown.get(section) ?? '').join('');
  return shown.size < wanted.length ? `${text}\n\n${cut}` : text;
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
