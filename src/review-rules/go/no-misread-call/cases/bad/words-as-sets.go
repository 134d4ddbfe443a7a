package texts

import "strings"

const (
	none, envPrefix = "", "APP_ENV="
)

type options struct{ prefix string }

func clean(s, suffix string, o options) []string {
	namePrefix := ""
	if len(s) > 3 {
		namePrefix = s[:3]
	}
	return []string{
		strings.TrimLeft(s, "SHA256:"),    // expect: misread-call
		strings.TrimLeft(s, "src/"),       // expect: misread-call
		strings.TrimLeft(s, "ERROR "),     // expect: misread-call
		strings.TrimRight(s, "Gbps"),      // expect: misread-call
		strings.TrimRight(s, "bytes"),     // expect: misread-call
		strings.TrimLeft(s, "origin"),     // expect: misread-call
		strings.TrimLeft(s, "main"),       // expect: misread-call
		strings.TrimLeft(s, envPrefix),    // expect: misread-call
		strings.TrimLeft(s, namePrefix),   // expect: misread-call
		strings.TrimRight(s, suffix),      // expect: misread-call
		strings.TrimLeft(s, o.prefix),     // expect: misread-call
	}
}
