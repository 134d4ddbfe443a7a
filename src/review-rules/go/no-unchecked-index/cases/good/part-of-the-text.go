package datasets

import (
	"bytes"
	"strings"
)

func Name(line string) string {
	fields := strings.Fields(line)
	if len(fields) < 3 {
		return ""
	}
	return line[strings.Index(line, fields[2]):]
}

func Release(text []byte) string {
	return string(text[:bytes.IndexByte(text, 0)])
}
