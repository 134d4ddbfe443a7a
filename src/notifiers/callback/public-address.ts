import { BlockList, isIP } from 'node:net';

/**
 * Networks that are not of the public internet, or whose addresses stand for others, which may be private: the registries
 * of IANA for special purposes, multicast, and what is kept for the future.
 * https://www.iana.org/assignments/iana-ipv4-special-registry https://www.iana.org/assignments/iana-ipv6-special-registry
 */
const specialIPv4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  // What each virtual machine of Azure asks about itself, although it looks public.
  '168.63.129.16/32',
];
const publicIPv6 = ['2000::/3'];
const specialIPv6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const refusedIPv4 = listOf(specialIPv4, 'ipv4');
const allowedIPv6 = listOf(publicIPv6, 'ipv6');
const refusedIPv6 = listOf(specialIPv6, 'ipv6');

function listOf(networks: readonly string[], family: 'ipv4' | 'ipv6'): Pick<BlockList, 'check'> {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix] = network.split('/');
    list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

/**
 * Whether an IP address, as a connection is made to it, can only be of the public internet. What is not known is not: of
 * IPv6 only the part that is given out, so neither local addresses nor those that hold one of IPv4.
 */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !refusedIPv4.check(address, 'ipv4');
    case 6:
      // With a zone (`fe80::1%eth0`) it is of this machine's network, and no list knows it.
      return (
        !address.includes('%') && allowedIPv6.check(address, 'ipv6') && !refusedIPv6.check(address, 'ipv6')
      );
    default:
      return false;
  }
}
