/** A project in the path of a request. */
export function projectPart(path: string): string {
  return `projects/${encodeURIComponent(path)}`;
}

export function changePart({
  repo,
  number,
}: {
  readonly repo: { readonly path: string };
  readonly number: number;
}): string {
  return `${projectPart(repo.path)}/merge_requests/${number}`;
}
