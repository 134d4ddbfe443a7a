export async function saveBoth(repository: Repository, draft: Draft) {
  {
    const saved = await repository.save(draft);
    draft.id = saved.id;
  }
  const saved = await repository.save({ ...draft, kind: 'copy' });
  return saved.id;
}
