package labels

import (
	"errors"
	"strings"
)

func Parse(text string) (map[string]string, error) {
	if text == "" {
		return nil, errors.New("no labels")
	}
	labels := map[string]string{}
	for _, one := range strings.Split(strings.TrimSuffix(text, "}"), ",") {
		parts := strings.Split(one, "=")
		labels[parts[0]] = parts[1]
	}
	return labels, nil
}

// path: internal/labels/labels.go
