/** Of every event and every repository: one token reaches all that we see of a host. */
export const installation = 'account';

/** Whose token we have. */
export interface OwnAccount {
  /** GitLab's number of it. */
  readonly id: string;
  readonly name: string;
  /** Nobody but us writes with it: a bot's account, or that of a project's or a group's token. */
  readonly isDedicated: boolean;
}
