package texts

import "strings"

func clean(s, prefix, suffix string) []string {
	return []string{
		strings.TrimPrefix(s, prefix),
		strings.TrimSuffix(s, suffix),
		strings.TrimSuffix(s, ".json"),
		strings.TrimPrefix(strings.TrimPrefix(s, "https://"), "www."),
	}
}
