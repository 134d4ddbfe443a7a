import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

export interface Summary {
  readonly file: string;
  readonly sections: number;
  readonly open: readonly string[];
}

const heading = /^#{1,3}\s+(.+)$/;
const openTask = /^\s*[-*]\s+\[ \]/;
const doneTask = /^\s*[-*]\s+\[x\]/i;

function sectionsOf(text: string): readonly Section[] {
  const sections: { title: string; lines: string[] }[] = [{ title: '', lines: [] }];
  for (const line of text.split('\n')) {
    const match = heading.exec(line);
    if (match?.[1] === undefined) sections.at(-1)?.lines.push(line);
    else sections.push({ title: match[1], lines: [] });
  }
  return sections;
}

function openTasksOf({ title, lines }: Section): readonly string[] {
  const tasks = lines.filter((line) => openTask.test(line));
  return tasks.map((task) => `${title}: ${task.trim().slice(5)}`);
}

export async function summarize(file: string): Promise<Summary> {
  const sections = sectionsOf(await readFile(file, 'utf8'));
  const done = sections.flatMap(({ lines }) => lines.filter((line) => doneTask.test(line)));
  const open = sections.flatMap((section) => openTasksOf(section));
  return {
    file: `${basename(file)} (${done.length} done)`,
    sections: sections.length,
    open,
  };
}
