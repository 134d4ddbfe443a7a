import { plainLines } from './plain-lines.ts';

/** A ticket as its tracker names it: `12` at the forge of the change, `SHOP-12` in Jira. */
export interface TicketReference {
  readonly tracker: 'forge' | 'jira';
  readonly name: string;
}

/** Where its author may name tickets. */
export interface NamingChange {
  readonly title: string;
  readonly body: string;
  /** Its own branch. */
  readonly branch: string;
}

/** Which tickets may be read for a change. */
export interface TicketScope {
  /** Path of the repository that the change is in. */
  readonly repository: string;
  /** What stands before the number in addresses of issues of that repository. */
  readonly pages: readonly string[];
  /** Keys of the projects in Jira. */
  readonly projects: readonly string[];
  /** So many are read. */
  readonly most: number;
}

/** As people write it. */
export function ticketLabel({ tracker, name }: TicketReference): string {
  return tracker === 'forge' ? `#${name}` : name;
}

/** Characters of a description that are looked at. */
const longestText = 20_000;

/**
 * The tickets that a change names, those of its title first. Whoever proposes a change may name any ticket there is, and it is
 * read by the rights of the bot and quoted where he can see it: he would read through us what he may not read himself. What
 * is in another repository, or in a project that the operator did not open to this one, is therefore not even asked for.
 */
export function findTickets(
  { title, body, branch }: NamingChange,
  scope: TicketScope,
): readonly TicketReference[] {
  const said = [title, ...plainLines(body.slice(0, longestText))];
  const lines = said.map((line) => line.replace(/`[^`]*`/g, ' '));
  const named = lines.flatMap((line) => [...issuesIn(line, scope), ...keysIn(line, scope.projects)]);
  const ofBranch = keysIn(branch.toUpperCase().replaceAll('_', ' '), scope.projects);
  const all = [...named, ...ofBranch];
  return distinct(all.length > 0 ? all : issueOfBranch(branch)).slice(0, scope.most);
}

/** What says that the ticket behind it is meant, and not only mentioned. */
const keyword =
  /(?:(?<![\w-])(?:clos(?:e[sd]?|ing)|fix(?:e[sd]|ing)?|resolv(?:e[sd]?|ing)|implement(?:s|ed|ing)?|ref(?:s|erence[sd]?)?|relate[sd](?:\s+to)?|part\s+of|issues?|tickets?|see)|关闭|修复|解决|实现|关联|相关)(?:\s*[:：]\s*|\s+|(?=[#[]))/gi;
/** `#12`, `owner/name#12` or an address, also as the target of a link. */
const reference =
  /(?:\[[^\]]{0,200}\]\(|<)?(?:([\w.-]+(?:\/[\w.-]+)+)?#(\d{1,9})(?![\w-])|(https?:\/\/[^\s<>)]+))[>)]?/y;
const separator = /\s*(?:,|;|、|&|\band\b|和)\s*/y;
/** An address that is all there is in a line, or in an item of a list. */
const alone = /^\s*(?:[-*+]\s+)?<?(https?:\/\/[^\s<>]+)>?\s*$/;

function issuesIn(line: string, scope: TicketScope): readonly TicketReference[] {
  const [, address] = alone.exec(line) ?? [];
  if (address !== undefined) return issueAt(address, scope);
  return [...line.matchAll(keyword)].flatMap((found) => listedAt(line, found.index + found[0].length, scope));
}

/** Of `Closes #1, #2 and #3` all three. */
function listedAt(line: string, start: number, scope: TicketScope): readonly TicketReference[] {
  const found: TicketReference[] = [];
  for (let at: number | undefined = start; at !== undefined;) {
    reference.lastIndex = at;
    const match = reference.exec(line);
    if (match === null) break;
    const [whole, path, number, address] = match;
    if (address !== undefined) found.push(...issueAt(address, scope));
    else if (isSame(path ?? scope.repository, scope.repository)) found.push(...issue(number));
    separator.lastIndex = at + whole.length;
    const gap = separator.exec(line);
    at = gap === null ? undefined : separator.lastIndex;
  }
  return found;
}

/** Of an address only the number is used, and only behind what is ours. */
function issueAt(address: string, { pages }: TicketScope): readonly TicketReference[] {
  const page = pages.find((one) => isSame(address.slice(0, one.length), one));
  if (page === undefined) return [];
  return issue(/^(\d{1,9})(?![\w-])/.exec(address.slice(page.length))?.[1]);
}

/** A key is one wherever it stands, as it is to Jira; words that look alike, such as `UTF-8`, are of no project. */
function keysIn(text: string, projects: readonly string[]): readonly TicketReference[] {
  return [...text.matchAll(/(?<![\w-])([A-Z][A-Z0-9_]*)-(\d{1,9})(?!\w)/g)].flatMap(
    ([, project = '', number]) =>
      projects.includes(project)
        ? [{ tracker: 'jira' as const, name: `${project}-${String(Number(number))}` }]
        : [],
  );
}

/** `12-what-it-does`, as both forges name a branch that is made from an issue. */
function issueOfBranch(branch: string): readonly TicketReference[] {
  return issue(/(?:^|\/)(\d{1,9})-[^/]+$/.exec(branch)?.[1]);
}

function issue(number: string | undefined): readonly TicketReference[] {
  const count = Number(number);
  return count > 0 ? [{ tracker: 'forge', name: String(count) }] : [];
}

/** Neither forge tells upper from lower case in paths. */
function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function distinct(all: readonly TicketReference[]): readonly TicketReference[] {
  return [...new Map(all.map((one) => [ticketLabel(one), one])).values()];
}
