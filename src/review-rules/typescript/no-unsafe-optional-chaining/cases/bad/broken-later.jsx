export function Badge({ member }) {
  return (
    <span title={member?.email} className={member?.role}>
      {member.name} {/* expect: unsafe-optional-chain */}
    </span>
  );
}

export function opened(request) {
  const author = request?.user?.login ?? 'nobody';
  const labels = request?.labels?.map((label) => label.name) ?? [];
  const isMerged = request.merged === true; // expect: unsafe-optional-chain
  return { author, labels, isMerged };
}
