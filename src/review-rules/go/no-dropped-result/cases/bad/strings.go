package slug

import (
	"bytes"
	"strings"
)

func make(title string, raw []byte) string {
	slug := strings.ToLower(title)
	strings.ReplaceAll(slug, " ", "-") // expect: dropped-result
	bytes.TrimSpace(raw) // expect: dropped-result
	return slug
}
