/** The folders that a path lies in, nearest first, each with a slash at its end; the last is the top: ''. */
export function foldersAbove(path: string): readonly string[] {
  const folders = [''];
  for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1))
    folders.unshift(path.slice(0, slash + 1));
  return folders;
}
