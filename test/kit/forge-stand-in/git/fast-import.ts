/** Contents by path; null removes the file. A link is `{ link }`, an executable file `{ script }`. */
export type FileChanges = Readonly<Record<string, string | Buffer | null | SpecialFile>>;
export type SpecialFile =
  { readonly link: string } | { readonly script: string | Buffer } | { readonly submodule: string };

export interface NewCommit {
  readonly ref: string;
  readonly parents: readonly string[];
  readonly files: FileChanges;
  readonly message: string;
  readonly author: string;
  readonly at: Date;
}

/** What `git fast-import` reads to make one commit and to print its name. */
export function fastImport({ ref, parents, files, message, author, at }: NewCommit): Buffer {
  const [first, ...others] = parents;
  const by = `${author} <${author}@users.forge.example> ${Math.floor(at.getTime() / 1000)} +0000`;
  return Buffer.concat([
    ...[`commit ${ref}`, 'mark :1', `author ${by}`, `committer ${by}`].map(line),
    data(message),
    ...(first === undefined ? [] : [line(`from ${first}`)]),
    ...others.map((parent) => line(`merge ${parent}`)),
    ...Object.entries(files).flatMap(([path, content]) => fileChange(path, content)),
    line(''),
    line('get-mark :1'),
    line('done'),
  ]);
}

function fileChange(path: string, content: FileChanges[string]): readonly Buffer[] {
  const name = JSON.stringify(path);
  if (content === null) return [line(`D ${name}`)];
  if (typeof content === 'string' || Buffer.isBuffer(content)) {
    return [line(`M 100644 inline ${name}`), data(content)];
  }
  if ('link' in content) return [line(`M 120000 inline ${name}`), data(content.link)];
  if ('script' in content) return [line(`M 100755 inline ${name}`), data(content.script)];
  return [line(`M 160000 ${content.submodule} ${name}`)];
}

function line(text: string): Buffer {
  return Buffer.from(`${text}\n`);
}

function data(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([line(`data ${bytes.length}`), bytes, line('')]);
}
