package text

import "strings"

func Clean(s string) string {
	s = strings.TrimSpace(s)
	return Clean(s) // expect: endless-recursion
}

func depth(n int) int {
	if below := depth(n - 1); below > 0 { // expect: endless-recursion
		return below + 1
	}
	return 0
}
