package align

import "strings"

type cell struct {
	text  string
	width int
	right bool
}

func (c cell) render() string {
	free := c.width - len(c.text)
	if c.right { // expect: duplicate-branch
		return c.text + strings.Repeat(" ", free)
	} else {
		return c.text + strings.Repeat(" ", free)
	}
}

func send(kind string, put func(string)) {
	if kind == "mail" { // expect: duplicate-branch
		put("queue-a")
	} else if kind == "text" {
		put("queue-a")
	} else {
		put("queue-a")
	}
}
