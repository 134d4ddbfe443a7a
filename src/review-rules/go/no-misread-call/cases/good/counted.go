package texts

import "strings"

func parts(text string, list []string, more ...string) ([]string, string) {
	list = append(list, text)
	list = append(list, more...)
	first := strings.SplitN(text, "=", 2)
	return append(first, list...), strings.Replace(text, "0", "1", -1)
}
