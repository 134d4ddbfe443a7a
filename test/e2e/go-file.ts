/** Opens a file at line 9. @param close What becomes of it: a line of code, or nothing. */
export const goFile = (close: string): string => `package load

import (
\t"io"
\t"os"
)

func Load(name string) ([]byte, error) {
\tfile, err := os.Open(name)
\tif err != nil {
\t\treturn nil, err
\t}
${close}\treturn io.ReadAll(file)
}
`;
