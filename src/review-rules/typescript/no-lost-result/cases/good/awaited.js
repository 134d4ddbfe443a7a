export async function sort(list) {
  await list.replace(/a/, 'b');
  void list.length;
}
