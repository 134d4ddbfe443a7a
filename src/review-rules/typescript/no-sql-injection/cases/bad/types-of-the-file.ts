import { db } from './db.ts';

type Name = string;
type Either = number | Name;

interface Person {
  readonly name: string;
}

export const byName = (name: Name) => db.query(`SELECT * FROM users WHERE name = '${name}'`); // expect: sql-injection
export const byEither = (id: Either) => db.query(`SELECT * FROM users WHERE id = ${id}`); // expect: sql-injection
export const byOther = (id: Elsewhere) => db.query(`SELECT * FROM users WHERE id = ${id}`); // expect: sql-injection
export const byPerson = (person: Person) => db.query(`SELECT * FROM users WHERE name = '${person.name}'`); // expect: sql-injection

type Ring = number | Ring;
export const byRing = (id: Ring) => db.query(`SELECT * FROM users WHERE id = ${id}`); // expect: sql-injection
