export function counts(list) {
  const result = {};
  for (const { category } of list) result[category] = result[category] + 1 || 1;
  return result;
}

export async function reserve(sequelize, product) {
  const transaction = await sequelize.transaction();
  try {
    await product.save({ transaction });
    await transaction.commit();
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
  await transaction.done;
}
