export function counts(list) {
  const result = {};
  for (const { category } of list) result[category] = result[category]++ || 1; // expect: lost-increment
  return result;
}

export async function reserve(sequelize, product) {
  const transaction = await sequelize.transaction();
  try {
    await product.save({ transaction });
    await transaction.commit; // expect: unused-value
  } catch (error) {
    transaction.rollback; // expect: unused-value
    throw error;
  }
}
