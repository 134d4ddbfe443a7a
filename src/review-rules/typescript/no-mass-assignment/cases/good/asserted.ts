import { User } from './models';
import { assertUpdateUser } from './shapes';

export const update = async (req: Request, res: Response) => {
  assertUpdateUser(req.body);
  res.json(await User.update(req.body, { where: { id: req.params.id } }));
};
