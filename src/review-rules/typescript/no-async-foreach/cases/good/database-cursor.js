export async function exportAll(db, write) {
  const cursor = db.collection('users').find({ active: true });
  await cursor.forEach(async (user) => {
    await write(user);
  });
  return db.collection('orders').find().forEach(async (order) => {
    await write(order);
  });
}
