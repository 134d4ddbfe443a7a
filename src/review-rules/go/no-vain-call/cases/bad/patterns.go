package parse

import "regexp"

var (
	ahead  = regexp.MustCompile(`^(?=.*\d)[a-z\d]+$`) // expect: vain-call
	behind = regexp.MustCompile("(?<!\\d)7")          // expect: vain-call
	twice  = regexp.MustCompile(`(["'])[^"']*\1`)     // expect: vain-call
	atomic = regexp.MustCompile(`[(?=](?>a+)b`)       // expect: vain-call
	word   = regexp.MustCompile("\bforbidden\b")      // expect: vain-call
)

func known(text string) (bool, error) {
	return regexp.MatchString(`(?!x)y`, text) // expect: vain-call
}
