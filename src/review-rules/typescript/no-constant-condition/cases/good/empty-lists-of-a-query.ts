import { prisma } from './prisma';
import { User } from './models';

interface Users {
  findMany(query: object): Promise<string[] | null>;
}

export async function list(team: string) {
  const users = await prisma.user.findMany({ where: { team } });
  if (!users || users.length === 0) {
    return { status: 404 };
  }
  return { status: 200, users };
}

export async function names(team: string) {
  const users = await prisma.user.findMany({ where: { team } });
  if (!users || !users.length) throw new Error('nobody');
  return users;
}

export async function one(id: string) {
  const user = await User.find({ where: { id } });
  if (!user) throw new Error('nobody');
  return user;
}

export class Teams {
  constructor(private readonly users: Users) {}

  async all(team: string) {
    const found = await this.users.findMany({ team });
    if (!found) throw new Error('no such team');
    return found;
  }
}
