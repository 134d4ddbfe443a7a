package texts

import (
	"bytes"
	"strings"
)

const cutset = "/."

func clean(s string, raw []byte) []string {
	return []string{
		strings.Trim(s, " \t\r\n"),
		strings.TrimLeft(s, "0"),
		strings.TrimLeft(s, "vV"),
		strings.TrimRight(s, "kKmMgGtT"),
		strings.Trim(s, "aeiouAEIOU"),
		strings.Trim(s, "abcdefghijklmnopqrstuvwxyz"),
		strings.TrimLeft(s, "0123456789abcdefABCDEF"),
		strings.TrimRight(s, "./"),
		strings.TrimRight(s, cutset),
		strings.Trim(s, "\"'`"),
		strings.TrimLeft(s, "-_*#"),
		strings.Trim(s, "rwx-"),
		string(bytes.TrimRight(raw, "\x00\n")),
		strings.TrimLeft(s, "//"),
	}
}
