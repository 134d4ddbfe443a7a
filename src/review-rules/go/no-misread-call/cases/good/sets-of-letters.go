package texts

import "strings"

const wsSuffix = " \t\r"

const (
	slash, dotPrefix = "/", ".-"
)

func clean(s string) []string {
	signPrefix := "+-"
	return []string{
		strings.TrimRight(s, "KMGTPE"),
		strings.TrimRight(s, "YZEPTGMK"),
		strings.TrimRight(s, "KMGTPEiB"),
		strings.TrimRight(s, "smhd"),
		strings.TrimRight(s, " dhms"),
		strings.Trim(s, "ACGTN"),
		strings.Trim(s, "ACGTN-*"),
		strings.TrimLeft(s, "IVXLCDM"),
		strings.TrimRight(s, "PYMWDTHS"),
		strings.TrimLeft(s, "drwxst-"),
		strings.TrimRight(s, wsSuffix),
		strings.TrimLeft(s, dotPrefix),
		strings.TrimLeft(s, signPrefix),
	}
}
