let total = 0;
export async function add() {
  total += await size();
}
