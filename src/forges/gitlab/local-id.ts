/** What REST calls it: GraphQL's names are `gid://gitlab/DiffNote/12`. */
export function localId(globalName: string): string {
  return globalName.slice(globalName.lastIndexOf('/') + 1);
}
