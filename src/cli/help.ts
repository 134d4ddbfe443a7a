/** Below the help of the program. */
export const generalHelp = `Examples:
  autoglm review                    # what this branch changes, committed or not
  autoglm review --fix              # the same, and apply the safe fixes
  autoglm review --staged           # what the next commit would hold
  autoglm review --base origin/main --head HEAD
  autoglm review --all src          # every file of a folder
  autoglm rules no-empty-catch      # what a rule is about
  autoglm config --explain          # which settings hold, and why
  autoglm jobs --state dead         # what the server could not do
  autoglm ci                        # in GitHub Actions, GitLab CI or Jenkins

Exit codes:
  0  nothing at or over the failing level
  1  findings at or over the failing level
  2  the command was used wrongly
  3  the review could not be done`;

/** Above the options of `autoglm review`. */
export const reviewDescription =
  'Reviews what the current branch changes: its commits since it left its upstream or the default branch, and what is ' +
  'not committed yet. Rules read the syntax tree of each changed file. Only what the change is answerable for is shown, ' +
  'and every fix shown was tried: it applies, parses, ends its finding and causes no other.';

/** Below them. */
export const reviewHelp = `Examples:
  autoglm review                                # this branch against where it left
  autoglm review --base v1.2.0 --head v1.3.0    # everything between two tags
  git diff main | autoglm review --diff -       # a diff from anywhere
  autoglm review --all packages/core            # every file below a folder
  autoglm review --report sarif=autoglm.sarif   # text here, SARIF in a file
  autoglm review --rule no-shell-injection --rule no-hardcoded-secret
  autoglm review --fix                          # fix what is safe, show the rest
  autoglm review --fix-branch                   # leave the work tree alone, make a branch

Exit codes:
  0  nothing at or over the failing level     2  the command was used wrongly
  1  findings at or over the failing level    3  the review could not be done`;

/** Above the options of `autoglm ci`. */
export const ciDescription =
  'Without a server: reviews the pull request or merge request that a run of GitHub Actions, GitLab CI or Jenkins is of, ' +
  'prints the review, writes it into the report that this CI shows, and comments through GITHUB_TOKEN or GITLAB_TOKEN. ' +
  'Without a token it reviews the clone; in GitHub Actions the findings become annotations then. Settings are those of ' +
  'the target branch.';

/** Below them. */
export const ciHelp = `Examples:
  autoglm ci                                    # SARIF, code quality or JUnit, as this CI shows it
  autoglm ci --fail-on warning
  autoglm ci --report json=review.json --report junit=junit.xml

Exit codes:
  0  nothing at or over the failing level     2  the run is of no change, or of no CI that is known
  1  findings at or over the failing level    3  the review could not be done`;

/** Above the options of `autoglm baseline`. */
export const baselineDescription =
  'Reviews every file of the repository and writes what is found into `.autoglm/baseline.json`. From then on these findings ' +
  'are not told, on the command line and by the bot, only counted; whoever touches their code sees them again. It holds ' +
  'fingerprints, no code. In force is the file of the branch that a change goes to: no change can let itself off.';

/** Below them. */
export const baselineHelp = `Examples:
  autoglm baseline                              # what there is now is known
  autoglm baseline --check                      # is anything listed that is there no more?
  autoglm baseline --prune                      # take that out
  autoglm review --show-baseline                # which known findings are not told
  autoglm review --no-baseline                  # tell them, too

Exit codes:
  0  written, or everything in it is still there   2  the command was used wrongly
  1  with --check: some of it is there no more     3  the review could not be done`;

/** Below the options of `autoglm rules test`. */
export const rulesTestHelp = `A file .autoglm/rules/tests/<name>-test.yml, in the format of \`ast-grep test\`:
  id: no-print
  valid: ['log(1)']
  invalid: ['print(1)']
  fixed: ['log(1)']     # what all fixes make of it; null: whatever

Exit codes:
  0  every case is as it says       2  the command was used wrongly
  1  a case is not                  3  a rule, or a file of cases, is broken`;
