package texts

import (
	"fmt"
	"os"
	"strings"
)

func write(names []string) string {
	var b strings.Builder
	for _, name := range names {
		b.WriteString(name)
		fmt.Fprintf(&b, " %d", len(name))
	}
	fmt.Println(b.Len())
	fmt.Fprintln(os.Stderr, "done")
	return b.String()
}
