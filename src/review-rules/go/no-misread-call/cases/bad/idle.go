package texts

import "strings"

func parts(text string, list []string) ([]string, string, []string) {
	list = append(list)                              // expect: misread-call
	return strings.SplitN(text, "=", 0),             // expect: misread-call
		strings.Replace(text, "\r\n", "\n", 0), list // expect: misread-call
}
