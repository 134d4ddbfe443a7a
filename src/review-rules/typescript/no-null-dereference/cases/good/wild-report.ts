import { readFileSync } from 'node:fs';

interface Row {
  readonly id: string;
  readonly team?: string;
  readonly minutes: number;
}

interface Team {
  readonly name: string;
  readonly members: readonly string[];
}

const separator = /\s*;\s*/;

function rowsOf(text: string): readonly Row[] {
  const rows: Row[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [id, team, minutes] = line.split(separator);
    if (id === undefined || minutes === undefined) throw new Error(`bad line: ${line}`);
    rows.push(team === undefined ? { id, minutes: Number(minutes) } : { id, team, minutes: Number(minutes) });
  }
  return rows;
}

export function minutesByTeam(
  path: string,
  teams: readonly Team[] | any,
  lead: string,
): ReadonlyMap<string, number> {
  const rows = rowsOf(readFileSync(path, 'utf8'));
  const totals = new Map<string, number>();
  for (const row of rows) {
    const name = row.team ?? 'none';
    const known = totals.get(name);
    totals.set(name, (known ?? 0) + row.minutes);
    const team = teams.find((candidate: Team) => candidate.name === lead);
    if (row.minutes > 600) {
      console.warn(`${team === undefined ? 0 : team.members.length} people, ${row.minutes} minutes`);
    }
  }
  return totals;
}
