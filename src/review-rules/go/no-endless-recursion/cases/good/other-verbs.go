package sample

import "fmt"

type Level int

func (l Level) String() string {
	if l > 3 {
		return fmt.Sprintf("level %d of %T at %p, %#v", l, l, &l, l)
	}
	return "low"
}
