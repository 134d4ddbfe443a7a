package names

import "regexp"

var numbered = regexp.MustCompile(`^(.*?)(\d*)$`)

func Base(name string) string {
	return numbered.FindStringSubmatch(name)[1]
}
