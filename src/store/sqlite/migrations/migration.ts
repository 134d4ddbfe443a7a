/** A step from one version of the tables to the next. What is published is never changed: a later step mends it. */
export interface Migration {
  /** Steps count from 1 without gaps. */
  readonly number: number;
  readonly purpose: string;
  /** The program before this step cannot work with what it leaves: there is no way back but a copy of the folder. */
  readonly isBreaking: boolean;
  readonly statements: readonly string[];
}
