package tags

import "strings"

func Parse(tags string) map[string]string {
	found := make(map[string]string)
	if tags == "" {
		return found
	}
	for _, pair := range strings.Split(tags, ",") {
		parts := strings.Split(pair, "=")
		found[parts[0]] = parts[1] // expect: slice-bounds
	}
	return found
}
