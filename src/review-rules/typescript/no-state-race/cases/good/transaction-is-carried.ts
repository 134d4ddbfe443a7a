import cls from 'cls-hooked';
import { Sequelize } from 'sequelize';

Sequelize.useCLS(cls.createNamespace('orders'));

export const close = (sequelize: Sequelize, id: string) =>
  sequelize.transaction(async (t) => {
    t.afterCommit(() => tell(id));
    await sequelize.models.Order.update({ isClosed: true }, { where: { id } });
  });
