/**
 * Bounds of the form of what a model is shown and says: prompts and schemas are written for them. How much it may be at all is
 * in `AgentSettings`.
 */
export const limits = {
  /** Characters of an answer that are read at all. */
  answerLength: 200_000,
  /** Characters of an unreadable answer that a model is shown again. */
  repairLength: 4_000,
  proposalsPerPart: 20,
  claimsPerRefutation: 8,
  refutationSteps: 4,
  editsPerProposal: 20,
  /** What a model may try before it is given up: the second time it is told what was wrong. */
  draftTries: 2,
  editsPerDraft: 40,
  newFilesPerDraft: 5,
  /** Characters of all the text that a model writes at once. */
  draftLength: 60_000,
  /** Lines of a file that a draft is about, and of a test beside it, that are shown at once. */
  targetLines: 400,
  neighbourLines: 120,
  /** Paths of tests that are named. */
  neighbours: 12,
  /** Characters. */
  quoteLength: 2_000,
  editLength: 20_000,
  whatLength: 300,
  proseLength: 1_000,
  /** Of the answer to a question. */
  askedLength: 4_000,
  /** Of the diffs; who describes a change is shown nothing of a file that would get less. */
  leastTokensOfFile: 80,
  describedFiles: 300,
  /** More cannot be taken in at a glance, nor drawn in a comment. */
  diagramNodes: 12,
  diagramArrows: 18,
  labels: 3,
  summaryLength: 600,
  walkthroughLength: 160,
  labelLength: 40,
  /** Of a body that is proposed. */
  proposedLength: 1_500,
  titleLength: 300,
  bodyLength: 8_000,
  instructionsLength: 8_000,
  /** Of the text of a ticket. */
  ticketLength: 8_000,
  statementsPerTicket: 30,
  /** Of a finding or an earlier word that is listed. */
  listedLength: 200,
  listed: 100,
  /** Lines around a claimed line that are shown to who shall refute it. */
  linesAround: 60,
  toolAnswerLength: 16_000,
  linesPerRead: 400,
  pathsPerList: 300,
  filesPerSearch: 200,
  filesPerRead: 100,
  matchesPerSearch: 60,
  lineLength: 300,
  /** Characters of a file whose syntax is looked at: here a hostile one costs the thread that everything runs in. */
  parsedLength: 100_000,
  blamedLines: 20,
} as const;
