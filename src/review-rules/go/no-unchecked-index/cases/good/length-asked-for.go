package tags

import (
	"fmt"
	"strings"
)

func Parse(text string) (map[string]string, error) {
	found := map[string]string{}
	for _, pair := range strings.Split(text, ",") {
		parts := strings.SplitN(pair, "=", 2)
		if len(parts) != 2 {
			return nil, fmt.Errorf("no value: %s", pair)
		}
		found[parts[0]] = parts[1]
	}
	return found, nil
}

func Value(text string) string {
	if parts := strings.Split(text, ":"); len(parts) > 1 {
		return parts[1]
	}
	return ""
}

func Both(text string) bool {
	parts := strings.Split(text, ":")
	return len(parts) >= 2 && parts[1] == "on"
}
