export interface Wishes {
  readonly address: string;
  readonly organisation: string;
  readonly problems: readonly string[];
}

/** What was entered on the set-up page; what is not right is told and left out. */
export function readWishes(
  { address = '', organisation = '' }: Readonly<Record<string, string | undefined>>,
  usualAddress: string,
): Wishes {
  const wanted = address.trim().replace(/\/+$/, '') || usualAddress;
  const isAddress = /^https?:\/\/[^/?#@]+(?:\/[^?#]*)?$/.test(wanted) && URL.canParse(wanted);
  const owner = organisation.trim();
  const isOwner = /^[\w-]{0,100}$/.test(owner);
  const problems = [
    ...(isAddress ? [] : [`${wanted} is no address that begins with http:// or https://.`]),
    ...(isOwner ? [] : [`${owner} is no name of an organisation at GitHub.`]),
  ];
  return { address: isAddress ? wanted : usualAddress, organisation: isOwner ? owner : '', problems };
}
