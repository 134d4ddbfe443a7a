package sample

import "regexp"

var (
	group   = regexp.MustCompile(`(?P<year>\d{4})-(?i:x)(?:y)`)
	escaped = regexp.MustCompile(`\(?=\(?!`)
	class   = regexp.MustCompile(`[(?=)]+[]?]`)
	word    = regexp.MustCompile("\\bword\\b")
	octal   = regexp.MustCompile(`[\1]`)
	quoted  = regexp.MustCompile(`\Q(?=\E`)
	named   = regexp.MustCompile(`(?<day>\d\d)`)
	path    = regexp.MustCompile("C:\\\\build")
)
