export async function saveBoth(repository: Repository, draft: Draft) {
  try {
    const saved = await repository.save(draft);
    draft.id = saved.id;
  } catch (error) { // expect: useless-catch
    throw error;
  }
  const saved = await repository.save({ ...draft, kind: 'copy' });
  return saved.id;
}
