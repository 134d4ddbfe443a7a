package checks

import (
	"fmt"
	"strings"
)

func keyOf(stream, consumer string) string {
	return fmt.Sprintf("%s|%s", stream, consumer)
}

func Labels(tags string) map[string]string {
	found := map[string]string{}
	for _, pair := range strings.Split(tags, ",") {
		parts := strings.Split(pair, "=")
		found[keyOf("label", parts[0])] = parts[1] // expect: slice-bounds
	}
	return found
}
