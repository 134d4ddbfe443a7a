async function save(order) {
  try {
    await orders.insert(order);
  } catch (error) {
    eval('console.log(error)');
    throw new Error('not saved');
  }
}
module.exports = { save };
