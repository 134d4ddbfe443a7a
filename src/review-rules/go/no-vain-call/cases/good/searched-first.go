package sample

import "strings"

func isComment(line string) bool {
	return strings.HasPrefix(line, "#") && strings.HasSuffix("# "+line, "!")
}
