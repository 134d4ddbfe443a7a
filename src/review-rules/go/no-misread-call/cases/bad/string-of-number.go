package labels

import "strings"

type replica struct {
	name  string
	index int
}

func (r replica) label() string {
	return r.name + "-" + string(r.index) // expect: misread-call
}

func page(number int64) string {
	return "page " + string(number) // expect: misread-call
}

func size(names []string) string {
	count := len(names)
	return strings.Repeat(" ", 4) + string(count) // expect: misread-call
}
