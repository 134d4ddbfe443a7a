package frames

import "fmt"

type Day int

func (d Day) Format(layout string) string { return layout }

func (d Day) String() string {
	return fmt.Sprintf("day %v", d) // expect: endless-recursion
}

type Code int

func (c *Code) Error() string { return "lost" }

func (c Code) String() string {
	return fmt.Sprintf("code %v", c) // expect: endless-recursion
}

type Fault struct{ text string }

func (f *Fault) String() string { return f.text }

func (f *Fault) Error() string {
	return fmt.Sprint(f) // expect: endless-recursion
}
