package slug

import (
	"errors"
	"strings"
)

func make(title string) (string, error) {
	if title == "" {
		return "", errors.New("no title")
	}
	slug := strings.ToLower(title)
	slug = strings.ReplaceAll(slug, " ", "-")
	_ = strings.TrimSpace(slug)
	return slug, nil
}
